#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>

#include "data/sample_city/source/block_layout.h"
#include "data/sample_city/source/country_roads.h"
#include "data/sample_city/source/elevation_writer.h"
#include "data/sample_city/source/layer_file.h"
#include "data/sample_city/source/map_draft.h"
#include "data/sample_city/source/map_writer.h"
#include "data/sample_city/source/population.h"
#include "data/sample_city/source/random.h"
#include "data/sample_city/source/street_layout.h"
#include "data/sample_city/source/town_layers.h"

namespace {

using namespace cercania::sample;

constexpr std::uint64_t kSeed = 20240607;

Line bent_line(Line line) {
    std::transform(line.begin(), line.end(), line.begin(), bent);
    return line;
}

Town make_town() {
    Random random(kSeed);
    Town town;
    town.river = bent_line(river_course());
    town.expressway = bent_line(expressway_course());
    town.wetland = bent_line(wetland_shore());
    lay_out_streets(town, random);
    lay_out_blocks(town);
    lay_out_country_roads(town);
    settle(town, random);
    return town;
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count != 2) {
        std::fputs("usage: make_sample_city OUTPUT_FOLDER\n", stderr);
        return 2;
    }
    try {
        const std::filesystem::path folder = arguments[1];
        std::filesystem::create_directories(folder);
        const Town town = make_town();
        write_map(draft_map(town), (folder / "streets.osm.pbf").string());
        write_layers(layers_of(town), (folder / "city.gpkg").string());
        write_elevation((folder / "elevation.tif").string());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "make_sample_city: %s\n", error.what());
        return 1;
    }
    return 0;
}
