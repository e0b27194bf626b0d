#include "tests/support/bad_inputs.h"

#include <filesystem>
#include <ostream>

#include <fmt/format.h>

namespace cercania::testing {
namespace {

namespace fs = std::filesystem;

using Part = std::string TownInputs::*;

BadInput with(const std::string& name, Part part, const std::string& value,
              std::vector<std::string> said, int exit_code = 3) {
    return {name, [=](SmallTown&, TownInputs& inputs) { inputs.*part = value; }, exit_code,
            std::move(said)};
}

/// A file that is not there.
BadInput without_file(const std::string& name, Part part, const std::string& file) {
    return {name,
            [=](SmallTown& town, TownInputs& inputs) { inputs.*part = town.path(file); },
            3,
            {file}};
}

BadInput with_file(const std::string& name, Part part, const std::string& file,
                   const std::string& text, std::vector<std::string> said) {
    said.push_back(file);
    return {name,
            [=](SmallTown& town, TownInputs& inputs) { inputs.*part = town.write(file, text); }, 3,
            std::move(said)};
}

BadInput with_folder(const std::string& name, Part part, const std::string& folder) {
    return {name,
            [=](SmallTown& town, TownInputs& inputs) {
                fs::create_directory(town.path(folder));
                inputs.*part = town.path(folder);
            },
            3,
            {folder}};
}

std::vector<BadInput> bad_streets() {
    constexpr Part kStreets = &TownInputs::streets;
    return {
        without_file("MissingNetwork", kStreets, "nowhere.gpkg"),
        with_file("EmptyNetwork", kStreets, "empty.geojson", "", {}),
        with_file("EmptyPbf", kStreets, "empty.osm.pbf", "", {}),
        with_file("TruncatedPbf", kStreets, "short.osm.pbf", std::string("\x00\x00\x00\x0d\x0a", 5),
                  {}),
        with_file("WrongFormatNetwork", kStreets, "words.geojson", "these are words", {}),
        with_file("TruncatedGeoJson", kStreets, "cut.geojson",
                  R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":)", {}),
        with_folder("FolderAsNetwork", kStreets, "folder"),
        with_file("NoWalkableStreet", kStreets, "motorway.osm",
                  R"(<osm version="0.6"><node id="1" version="1" lat="0" lon="0"/>)"
                  R"(<node id="2" version="1" lat="0" lon="0.01"/><way id="9" version="1">)"
                  R"(<nd ref="1"/><nd ref="2"/><tag k="highway" v="motorway"/></way></osm>)",
                  {"walk"}),
        with_file("NetworkIsPoints", kStreets, "points.geojson",
                  feature_collection(R"({"type":"Point","coordinates":[0,0]})"), {"point"}),
    };
}

std::vector<BadInput> bad_care() {
    constexpr Part kCare = &TownInputs::care;
    return {
        without_file("MissingFacilities", kCare, "nowhere.csv"),
        with_file("FacilitiesAreLines", kCare, "lines.geojson",
                  feature_collection(R"({"type":"LineString","coordinates":[[0,0],[1,1]]})"),
                  {"line"}),
        with_file("AllGeometryNull", kCare, "null.geojson", feature_collection("null"), {}),
        with_file("NoFeatures", kCare, "none.geojson",
                  R"({"type":"FeatureCollection","features":[]})", {}),
        with_file("CsvWithoutPlaces", kCare, "names.csv", "id,name\n1,Casa\n", {"lon", "name"}),
        with_file("CsvWithNanPlaces", kCare, "nan.csv", "id,lon,lat\n1,nan,nan\n", {}),
        with_file("CsvWithInfinitePlaces", kCare, "inf.csv", "id,lon,lat\n1,inf,0\n", {}),
        with_file("CsvInMetresWithoutCrs", kCare, "metres.csv",
                  "id,x,y\n1,1000167,1000210\n2,1000267,1000310\n", {"--assume-crs"}),
        with_file("LatitudeBeyondThePole", kCare, "pole.csv", "id,lon,lat\n1,-74.1,104.6\n",
                  {"104.6"}),
        with_file("SwappedLatitudeAndLongitude", kCare, "swapped.csv",
                  "id,lon,lat\n1,4.6,-174.1\n2,4.61,-174.2\n", {"swapped"}),
        with_file("FacilitiesElsewhere", kCare, "far.csv", "id,lon,lat\n1,10,10\n",
                  {"250 m", "--max-snap"}),
        with_file("UnknownAssumedCrs", kCare, "crs.csv", "id,x,y\n1,1000167,1000210\n", {}),
    };
}

std::vector<BadInput> bad_people() {
    return {
        {"UnknownLayer",
         [](SmallTown&, TownInputs& inputs) { inputs.areas += "|layername=barrios"; },
         3,
         {"barrios"}},
        with("FieldNotThere", &TownInputs::people, "habitantes",
             {"homes.csv", "'habitantes'", "people"}),
        with("FieldNotNumeric", &TownInputs::people, "id",
             {"homes.csv", "feature 1", "'id'", "h1"}),
        with_file("NegativePeople", &TownInputs::homes, "negative.csv",
                  "id,people,lon,lat\nh1,-3,0.001,0.001\n", {"-3", "people"}),
    };
}

std::vector<BadInput> bad_questions() {
    constexpr int kWrongUsage = 2;
    return {
        with("CutoffWithoutUnit", &TownInputs::cutoff, "800", {"800", "has no unit"}, kWrongUsage),
        with("CutoffZero", &TownInputs::cutoff, "0m", {"0m", "above zero"}, kWrongUsage),
        with("CutoffNegative", &TownInputs::cutoff, "-5min", {"-5min"}, kWrongUsage),
        with("UnknownProfile", &TownInputs::profile, "astronaut", {"astronaut", "adult"},
             kWrongUsage),
    };
}

}  // namespace

std::string study_text(const TownInputs& inputs) {
    return fmt::format(
        "[network]\nsource = \"{}\"\nprofile = \"{}\"\njoin_crossings = true\n"
        "[facilities]\nsource = \"{}\"\n[demand]\nsource = \"{}\"\npeople = \"{}\"\n"
        "[areas]\nsource = \"{}\"\n[analysis]\ncutoffs = [\"{}\"]\n",
        inputs.streets, inputs.profile, inputs.care, inputs.homes, inputs.people, inputs.areas,
        inputs.cutoff);
}

void PrintTo(const BadInput& one, std::ostream* out) {
    *out << one.name;
}

std::vector<BadInput> bad_inputs() {
    std::vector<BadInput> all;
    for (std::vector<BadInput>& some :
         std::vector{bad_streets(), bad_care(), bad_people(), bad_questions()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::string feature_collection(const std::string& geometry, const std::string& crs) {
    return fmt::format(R"({{"type":"FeatureCollection",{}"features":[{{"type":"Feature",)"
                       R"("properties":{{"people":5}},"geometry":{}}}]}})",
                       crs, geometry);
}

}  // namespace cercania::testing
