#include "tests/bench/bench_city.h"

#include <array>
#include <fstream>
#include <sstream>
#include <string>

#include "core/base/error.h"
#include "core/io/elevation_raster.h"
#include "core/io/osm_reader.h"
#include "core/io/profile_reader.h"
#include "core/network/osm_network_builder.h"
#include "core/network/street_slopes.h"
#include "core/network/usable_streets.h"
#include "tests/support/folders/folders.h"

namespace cercania::bench {
namespace {

const std::filesystem::path kPortoAlegre = shared_folder() / "data" / "porto_alegre";

// The columns are id, lon, lat, population, schools, jobs, healthcare.
std::vector<GeoPoint> hexagons_with_health_care(const std::filesystem::path& csv) {
    constexpr std::size_t kLongitude = 1;
    constexpr std::size_t kLatitude = 2;
    constexpr std::size_t kHealthCare = 6;
    std::ifstream lines(csv);
    std::string line;
    std::getline(lines, line);
    std::vector<GeoPoint> places;
    while (std::getline(lines, line)) {
        std::istringstream cells(line);
        std::array<std::string, 7> row;
        for (std::string& cell : row) {
            std::getline(cells, cell, ',');
        }
        const std::string& health_care = row.at(kHealthCare);  // empty in some hexagons
        if (!health_care.empty() && std::stod(health_care) > 0) {
            places.push_back(
                GeoPoint::of(std::stod(row.at(kLongitude)), std::stod(row.at(kLatitude))));
        }
    }
    return places;
}

std::vector<Seed> snapped_facilities(const BenchCity& city, const std::vector<GeoPoint>& places) {
    const StreetIndex streets(*city.graph, city.usable);
    std::vector<Seed> seeds;
    for (std::size_t i = 0; i < BenchCity::kFacilityCount; ++i) {
        const GeoPoint& place = places[i * places.size() / BenchCity::kFacilityCount];
        const auto position =
            streets.nearest(city.graph->projection().to_plane(place), Metres::of(1000));
        if (position) {
            seeds.push_back({*position, static_cast<std::uint32_t>(i)});
        }
    }
    return seeds;
}

WalkingProfile shipped_profile(const std::string& name) {
    const std::array profiles = {project_folder() / "data" / "profiles"};
    return read_profile(name, profiles);
}

std::shared_ptr<const RoadGraph> read_hilly_graph(const std::filesystem::path& osm_file,
                                                  const WalkingProfile& profile) {
    Diagnostics diagnostics;
    StreetPieces pieces =
        build_street_pieces(read_osm_streets(osm_file, profile, diagnostics), diagnostics);
    GeoBox box(pieces.junctions.front());
    for (const GeoPoint& junction : pieces.junctions) {
        box.include(junction);
    }
    const ElevationRasters rasters({(kPortoAlegre / "poa_elevation.tif").string()}, "", box,
                                   diagnostics);
    apply_slopes(
        pieces,
        [&rasters](std::span<const GeoPoint> places, std::span<double> heights) {
            rasters.heights(places, heights);
        },
        profile.slope, diagnostics);
    return std::make_shared<const RoadGraph>(
        std::move(pieces), profile.speed, static_cast<unsigned>(OsmReadOptions().decoding_threads));
}

/// Adds what follows from the graph.
void finish(BenchCity& city) {
    Diagnostics diagnostics;
    city.usable = usable_streets(*city.graph, {}, diagnostics);
    const auto places = hexagons_with_health_care(kPortoAlegre / "poa_hexgrid.csv");
    if (places.size() < BenchCity::kFacilityCount) {
        throw Error(ErrorKind::InputEmpty,
                    "poa_hexgrid.csv has too few hexagons with health care for the benchmarks");
    }
    city.facilities = snapped_facilities(city, places);
}

}  // namespace

WalkingProfile bench_profile() {
    return shipped_profile("adult");
}

std::shared_ptr<const RoadGraph> read_graph(const std::filesystem::path& osm_file,
                                            const WalkingProfile& profile) {
    Diagnostics diagnostics;
    return std::make_shared<const RoadGraph>(
        build_street_pieces(read_osm_streets(osm_file, profile, diagnostics), diagnostics, {},
                            static_cast<unsigned>(OsmReadOptions().decoding_threads)),
        profile.speed, static_cast<unsigned>(OsmReadOptions().decoding_threads));
}

BenchCity load_bench_city() {
    BenchCity city;
    city.osm_file = kPortoAlegre / "poa_osm.pbf";
    city.profile = bench_profile();
    city.graph = read_graph(city.osm_file, city.profile);
    finish(city);
    return city;
}

BenchCity load_hilly_bench_city() {
    BenchCity city;
    city.osm_file = kPortoAlegre / "poa_osm.pbf";
    city.profile = shipped_profile("older_80_plus");
    city.graph = read_hilly_graph(city.osm_file, city.profile);
    finish(city);
    return city;
}

}  // namespace cercania::bench
