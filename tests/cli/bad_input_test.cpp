#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run_program.h"
#include "tests/cli/small_town.h"

namespace cercania::testing {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

/// One thing that is wrong: how the town is spoilt, what is then typed, and what must be said.
struct Case {
    std::string name;
    std::function<Words(SmallTown&)> words;
    int exit_code;
    std::vector<std::string> said;  ///< all of these stand in the message
};

void PrintTo(const Case& one, std::ostream* out) {
    *out << one.name;
}

Words gaps(const SmallTown& town, const Words& more = {}) {
    Words words = {"gaps",     "-n",       town.streets,   "--join-crossings",
                   "-f",       town.care,  "-d",           town.homes,
                   "-a",       town.areas, "--population", "people",
                   "--cutoff", "222m",     "-o",           town.path("out.gpkg")};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// The usual command with one of its words replaced.
Words gaps_with(const SmallTown& town, const std::string& option, const std::string& value) {
    Words words = gaps(town);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == option) {
            words[i + 1] = value;
        }
    }
    return words;
}

Case with_file(const std::string& name, const std::string& option, const std::string& file,
               const std::string& text, int exit_code, std::vector<std::string> said) {
    said.push_back(file);
    return {name, [=](SmallTown& town) { return gaps_with(town, option, town.write(file, text)); },
            exit_code, std::move(said)};
}

std::string feature_collection(const std::string& geometry, const std::string& crs = "") {
    return fmt::format(R"({{"type":"FeatureCollection",{}"features":[{{"type":"Feature",)"
                       R"("properties":{{"people":5}},"geometry":{}}}]}})",
                       crs, geometry);
}

std::vector<Case> cases() {
    return {
        {"MissingNetwork",
         [](SmallTown& town) { return gaps_with(town, "-n", town.path("nowhere.gpkg")); },
         3,
         {"nowhere.gpkg"}},
        {"MissingFacilities",
         [](SmallTown& town) { return gaps_with(town, "-f", town.path("nowhere.csv")); },
         3,
         {"nowhere.csv"}},
        with_file("EmptyNetwork", "-n", "empty.geojson", "", 3, {}),
        with_file("EmptyPbf", "-n", "empty.osm.pbf", "", 3, {}),
        with_file("TruncatedPbf", "-n", "short.osm.pbf", "\x00\x00\x00\x0d\x0a", 3, {}),
        with_file("WrongFormatNetwork", "-n", "words.geojson", "these are words", 3, {}),
        with_file("TruncatedGeoJson", "-n", "cut.geojson",
                  R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":)", 3,
                  {}),
        {"FolderAsNetwork",
         [](SmallTown& town) {
             fs::create_directory(town.path("folder"));
             return gaps_with(town, "-n", town.path("folder"));
         },
         3,
         {"folder"}},
        with_file("NoWalkableStreet", "-n", "motorway.osm",
                  R"(<osm version="0.6"><node id="1" version="1" lat="0" lon="0"/>)"
                  R"(<node id="2" version="1" lat="0" lon="0.01"/><way id="9" version="1">)"
                  R"(<nd ref="1"/><nd ref="2"/><tag k="highway" v="motorway"/></way></osm>)",
                  3, {"walk"}),
        with_file("FacilitiesAreLines", "-f", "lines.geojson",
                  feature_collection(R"({"type":"LineString","coordinates":[[0,0],[1,1]]})"), 3,
                  {"line"}),
        with_file("NetworkIsPoints", "-n", "points.geojson",
                  feature_collection(R"({"type":"Point","coordinates":[0,0]})"), 3, {"point"}),
        with_file("AllGeometryNull", "-f", "null.geojson", feature_collection("null"), 3, {}),
        with_file("NoFeatures", "-f", "none.geojson",
                  R"({"type":"FeatureCollection","features":[]})", 3, {}),
        with_file("CsvWithoutPlaces", "-f", "names.csv", "id,name\n1,Casa\n", 3, {"lon", "name"}),
        with_file("CsvWithNanPlaces", "-f", "nan.csv", "id,lon,lat\n1,nan,nan\n", 3, {}),
        with_file("CsvWithInfinitePlaces", "-f", "inf.csv", "id,lon,lat\n1,inf,0\n", 3, {}),
        with_file("CsvInMetresWithoutCrs", "-f", "metres.csv",
                  "id,x,y\n1,1000167,1000210\n2,1000267,1000310\n", 3, {"--assume-crs"}),
        with_file("LatitudeBeyondThePole", "-f", "pole.csv", "id,lon,lat\n1,-74.1,104.6\n", 3,
                  {"104.6"}),
        with_file("SwappedLatitudeAndLongitude", "-f", "swapped.csv",
                  "id,lon,lat\n1,4.6,-174.1\n2,4.61,-174.2\n", 3, {"swapped"}),
        with_file("FacilitiesElsewhere", "-f", "far.csv", "id,lon,lat\n1,10,10\n", 3,
                  {"250 m", "--max-snap"}),
        {"UnknownLayer",
         [](SmallTown& town) { return gaps_with(town, "-a", town.areas + "|layername=barrios"); },
         3,
         {"barrios"}},
        {"FieldNotThere",
         [](SmallTown& town) { return gaps_with(town, "--population", "habitantes"); },
         3,
         {"homes.csv", "'habitantes'", "people"}},
        {"FieldNotNumeric",
         [](SmallTown& town) { return gaps_with(town, "--population", "id"); },
         3,
         {"homes.csv", "feature 1", "'id'", "h1"}},
        with_file("NegativePeople", "-d", "negative.csv", "id,people,lon,lat\nh1,-3,0.001,0.001\n",
                  3, {"-3", "people"}),
        with_file("UnknownAssumedCrs", "-f", "crs.csv", "id,x,y\n1,1000167,1000210\n", 3, {}),
        {"CutoffWithoutUnit",
         [](SmallTown& town) { return gaps_with(town, "--cutoff", "800"); },
         2,
         {"800", "has no unit"}},
        {"CutoffZero",
         [](SmallTown& town) { return gaps_with(town, "--cutoff", "0m"); },
         2,
         {"0m", "above zero"}},
        {"CutoffNegative",
         [](SmallTown& town) { return gaps_with(town, "--cutoff", "-5min"); },
         2,
         {"-5min"}},
        {"UnknownProfile",
         [](SmallTown& town) {
             return gaps(town, {"--profile", "astronaut"});
         },
         2,
         {"astronaut", "adult"}},
        {"UnknownOption",
         [](SmallTown& town) {
             return gaps(town, {"--cutof", "3"});
         },
         2,
         {"--cutof"}},
        {"UnknownForm",
         [](SmallTown& town) {
             return Words{"catchments", "-n",  town.streets, "-f",  town.care,
                          "--cutoff",   "1km", "--form",     "blob"};
         },
         2,
         {"blob", "overlap, merged, nearest"}},
        {"PlaceNotAPlace",
         [](SmallTown& town) {
             return Words{"explain", "-n", town.streets, "-f", town.care, "--at", "here"};
         },
         2,
         {"here", "longitude,latitude"}},
        {"OutputExists",
         [](SmallTown& town) {
             town.write("out.gpkg", "mine");
             return gaps(town);
         },
         4,
         {"out.gpkg", "--overwrite"}},
        {"OutputFolderMissing",
         [](SmallTown& town) { return gaps_with(town, "-o", town.path("no/such/out.gpkg")); },
         4,
         {"no/such"}},
        {"OutputFormatUnknown",
         [](SmallTown& town) { return gaps_with(town, "-o", town.path("out.xyz")); },
         2,
         {"out.xyz", ".gpkg"}},
    };
}

class BadInput : public ::testing::TestWithParam<Case> {};

TEST_P(BadInput, IsRefusedWithItsReason) {
    SmallTown town;
    const Words words = GetParam().words(town);
    const std::size_t files_before = town.file_count();
    const ProgramResult result = run_program(words);
    EXPECT_EQ(result.exit_code, GetParam().exit_code) << result.output << result.errors;
    for (const std::string& text : GetParam().said) {
        EXPECT_NE(result.errors.find(text), std::string::npos)
            << "'" << text << "' is not said in: " << result.errors;
    }
    EXPECT_EQ(town.file_count(), files_before) << "something half-written was left";
}

TEST_P(BadInput, AsJson_HasKindMessageAndContext) {
    SmallTown town;
    Words words = GetParam().words(town);
    words.emplace_back("--json");
    const ProgramResult result = run_program(words);
    EXPECT_EQ(result.exit_code, GetParam().exit_code);
    const nlohmann::json json = nlohmann::json::parse(result.output);
    EXPECT_FALSE(json["error"]["kind"].get<std::string>().empty());
    EXPECT_FALSE(json["error"]["message"].get<std::string>().empty());
    EXPECT_TRUE(json["error"]["context"].is_array());
}

INSTANTIATE_TEST_SUITE_P(EachOnce, BadInput, ::testing::ValuesIn(cases()),
                         [](const ::testing::TestParamInfo<Case>& one) { return one.param.name; });

TEST(ExistingOutput, WithoutOverwrite_IsNotTouched) {
    SmallTown town;
    town.write("out.gpkg", "mine");
    run_program(gaps(town));
    EXPECT_EQ(fs::file_size(town.path("out.gpkg")), 4U);
}

TEST(ExistingOutput, WithOverwrite_IsReplacedWhole) {
    SmallTown town;
    town.write("out.gpkg", "mine");
    EXPECT_EQ(run_program(gaps(town, {"--overwrite"})).exit_code, 0);
    EXPECT_EQ(run_program({"info", town.path("out.gpkg")}).exit_code, 0);
}

TEST(FullDisk, WhileWriting_LeavesTheOldOutputWhole) {
    for (const long limit : {1L, 4096L, 20000L, 60000L}) {
        SmallTown town;
        ASSERT_EQ(run_program(gaps(town)).exit_code, 0);
        const auto size = fs::file_size(town.path("out.gpkg"));
        const std::size_t files = town.file_count();
        RunOptions options;
        options.file_size_limit = limit;
        const ProgramResult result = run_program(gaps(town, {"--overwrite"}), options);
        EXPECT_EQ(result.exit_code, 4) << "limit " << limit << ": " << result.errors;
        EXPECT_EQ(fs::file_size(town.path("out.gpkg")), size) << "limit " << limit;
        EXPECT_EQ(town.file_count(), files) << "limit " << limit;
    }
}

TEST(Doubts, MissingPeople_AreToldAndNotZero) {
    SmallTown town;
    const std::string homes =
        town.write("gap.csv", "id,people,lon,lat\nh1,,0.001,0.001\nh2,20,0,0.002\n");
    Words words = gaps_with(town, "-d", homes);
    words.emplace_back("--json");
    const nlohmann::json json = nlohmann::json::parse(run_program(words).output);
    EXPECT_DOUBLE_EQ(json["totals"]["people"], 20.0);
    bool told = false;
    for (const auto& warning : json["warnings"]) {
        told = told || (warning["code"] == "people_missing" && warning["feature"] == 1);
    }
    EXPECT_TRUE(told);
}

TEST(Doubts, FacilityBehindAWall_IsToldAsBarredAndNotAsTooFar) {
    // 'a' stands 22 m north of the street, the wall between them at 11 m; 'b' on the street.
    SmallTown town;
    const std::string care = town.write("two.csv", "id,lon,lat\na,0.0005,0.0002\nb,0,0\n");
    const std::string wall =
        town.write("wall.geojson",
                   feature_collection(
                       R"({"type":"LineString","coordinates":[[0.0003,0.0001],[0.0008,0.0001]]})"));
    const ProgramResult result = run_program({"catchments", "-n", town.streets, "--join-crossings",
                                              "-f", care, "--barriers", wall, "--cutoff", "100m"});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_NE(result.output.find("'a' lies 22 m from its nearest street, behind a barrier"),
              std::string::npos)
        << result.output;
}

TEST(Doubts, RepeatedPopulationOfAZoneInTwoParts_IsTold) {
    SmallTown town;
    const auto part = [](double west) {
        return fmt::format(
            R"({{"type":"Feature","properties":{{"name":"UPZ52","people":100}},"geometry":)"
            R"({{"type":"Polygon","coordinates":[[[{0},0],[{1},0],[{1},0.001],[{0},0.001],)"
            R"([{0},0]]]}}}})",
            west, west + 0.0005);
    };
    const std::string zones =
        town.write("zones.geojson", R"({"type":"FeatureCollection","features":[)" + part(0.0002) +
                                        "," + part(0.001) + "]}");
    const Words words = {"gaps",         "-n",      town.streets,  "--join-crossings",
                         "-f",           town.care, "-a",          zones,
                         "--population", "people",  "--demand-id", "name",
                         "--cutoff",     "222m",    "--json"};
    const nlohmann::json json = nlohmann::json::parse(run_program(words).output);
    std::size_t told = 0;
    for (const auto& warning : json["warnings"]) {
        told += warning["code"] == "repeated_population" ? 1U : 0U;
    }
    EXPECT_EQ(told, 1U);
}

}  // namespace
}  // namespace cercania::testing
