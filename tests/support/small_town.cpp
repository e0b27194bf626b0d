#include "tests/support/small_town.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fmt/format.h>

namespace cercania::testing {
namespace {

namespace fs = std::filesystem;

std::string collection(const std::string& features) {
    return fmt::format(R"({{"type":"FeatureCollection","features":[{}]}})", features);
}

std::string line(int number, const std::string& coordinates) {
    return fmt::format(R"({{"type":"Feature","properties":{{"name":"Calle {}"}},"geometry":)"
                       R"({{"type":"LineString","coordinates":[{}]}}}})",
                       number, coordinates);
}

std::string street_grid() {
    std::string features;
    for (int i = 0; i < 3; ++i) {
        const double at = 0.001 * i;
        features +=
            (i == 0 ? "" : ",") + line(i, fmt::format("[0,{0}],[0.001,{0}],[0.002,{0}]", at));
        features += "," + line(10 + i, fmt::format("[{0},0],[{0},0.001],[{0},0.002]", at));
    }
    return collection(features);
}

}  // namespace

SmallTown::SmallTown() {
    std::string pattern = (fs::temp_directory_path() / "cercania_town_XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no folder for the town");
    }
    folder_ = pattern;
    // Lines that merely cross stay apart: the grid's are cut at the crossings by --join-crossings.
    streets = write("streets.geojson", street_grid());
    care = write("care.csv", "id,name,lon,lat\nc1,Casa,0,0\nc2,Centro,0.002,0.002\n");
    homes = write("homes.csv", "id,people,lon,lat\nh1,10,0.001,0.001\nh2,20,0,0.002\n");
    areas = write(
        "areas.geojson",
        collection(
            R"({"type":"Feature","properties":{"name":"West"},"geometry":{"type":"Polygon",)"
            R"("coordinates":[[[-0.001,-0.001],[0.0005,-0.001],[0.0005,0.003],[-0.001,0.003],)"
            R"([-0.001,-0.001]]]}},)"
            R"({"type":"Feature","properties":{"name":"East"},"geometry":{"type":"Polygon",)"
            R"("coordinates":[[[0.0005,-0.001],[0.003,-0.001],[0.003,0.003],[0.0005,0.003],)"
            R"([0.0005,-0.001]]]}})"));
}

SmallTown::~SmallTown() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

std::string SmallTown::write(std::string_view name, std::string_view text) const {
    const fs::path path = folder_ / name;
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
}

std::size_t SmallTown::file_count() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
}

}  // namespace cercania::testing
