#include "tests/study/live_towns.h"

#include <fmt/format.h>

#include "core/study/study_file.h"
#include "tests/support/ascii_map.h"
#include "tests/support/folders/folders.h"

namespace cercania::testing {
namespace {

const std::string kProfiles = project_folder().string() + "/data/profiles";

std::shared_ptr<const LoadedStudy> loaded(StudySettings settings) {
    settings.profile_folders = {kProfiles};
    settings.outputs = {};
    RunReport report("test");
    auto study = std::make_shared<LoadedStudy>(load_study(settings, true, report, Control()));
    make_cells(study->network, report.diagnostics(), Control());
    return study;
}

std::string collection(const std::string& features) {
    return fmt::format(R"({{"type":"FeatureCollection","features":[{}]}})", features);
}

std::string coordinates(const GeoPoint& place) {
    return fmt::format("[{:.9f},{:.9f}]", place.longitude.value(), place.latitude.value());
}

std::string street_layer(const AsciiMap& map) {
    std::string features;
    for (const StreetPiece& piece : map.pieces().pieces) {
        std::string line;
        for (const GeoPoint& point : piece.points) {
            line += (line.empty() ? "" : ",") + coordinates(point);
        }
        features += fmt::format(R"({}{{"type":"Feature","properties":{{}},"geometry":)"
                                R"({{"type":"LineString","coordinates":[{}]}}}})",
                                features.empty() ? "" : ",", line);
    }
    return collection(features);
}

std::string area_layer() {
    struct Box {
        double west, south, east, north;
    };
    // The first two overlap by 50 m; a strip in the east belongs to none.
    const Box boxes[] = {{-100, -350, 450, 100},
                         {400, -350, 1000, 100},
                         {-100, -900, 450, -350},
                         {450, -900, 1000, -350}};
    std::string features;
    int number = 0;
    for (const Box& box : boxes) {
        const std::string ring = fmt::format(
            "{0},{1},{2},{3},{0}", coordinates(place_at(box.west, box.south)),
            coordinates(place_at(box.east, box.south)), coordinates(place_at(box.east, box.north)),
            coordinates(place_at(box.west, box.north)));
        features += fmt::format(R"({}{{"type":"Feature","properties":{{"code":"a{}"}},)"
                                R"("geometry":{{"type":"Polygon","coordinates":[[{}]]}}}})",
                                features.empty() ? "" : ",", number, ring);
        ++number;
    }
    return collection(features);
}

std::string home_table(std::size_t homes, Random& random) {
    std::string rows = "id,people,women,lon,lat\n";
    for (std::size_t i = 0; i < homes; ++i) {
        const GeoPoint place =
            place_at(random.between(-150.0, 1250.0), random.between(-950.0, 150.0));
        // Now and then nobody knows how many people there are.
        const std::string people =
            random.chance(0.05) ? std::string() : fmt::format("{}", random.below(40));
        rows += fmt::format("h{},{},{},{:.9f},{:.9f}\n", i, people, random.below(20),
                            place.longitude.value(), place.latitude.value());
    }
    return rows;
}

}  // namespace

std::shared_ptr<const LoadedStudy> loaded_sample_city() {
    return loaded(read_study_file(project_folder().string() + "/data/sample_city/study.toml"));
}

std::shared_ptr<const LoadedStudy> hilly_sample_city_there_and_back() {
    const std::string city = project_folder().string() + "/data/sample_city";
    StudySettings settings = read_study_file(city + "/study.toml");
    settings.network.elevation = {city + "/elevation.tif"};
    settings.analysis.direction = Direction::RoundTrip;
    return loaded(std::move(settings));
}

std::shared_ptr<const LoadedStudy> loaded_town(std::string_view drawing, std::size_t homes,
                                               std::string_view cutoffs, Random& random,
                                               const TempFolder& folder) {
    const AsciiMap map(drawing);
    std::string care = "id,name,lon,lat\n";
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (map.has(digit)) {
            const GeoPoint place = map.place(digit);
            care += fmt::format("f{0},Casa {0},{1:.9f},{2:.9f}\n", digit, place.longitude.value(),
                                place.latitude.value());
        }
    }
    StudySettings settings;
    settings.network.source = folder.write("streets.geojson", street_layer(map));
    settings.network.min_island = Metres::of(50.0);
    settings.facilities.source = folder.write("care.csv", care);
    settings.demand.source = folder.write("homes.csv", home_table(homes, random));
    settings.demand.people_field = "people";
    settings.demand.group_fields = {"women"};
    settings.areas = AreaSettings{folder.write("areas.geojson", area_layer()), "code", "code"};
    settings.analysis.cutoffs = parse_cutoffs(cutoffs);
    return loaded(std::move(settings));
}

}  // namespace cercania::testing
