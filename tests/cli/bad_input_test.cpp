#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/bad_inputs.h"
#include "tests/support/run_program.h"
#include "tests/support/small_town.h"

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

Words gaps_of(const TownInputs& inputs, const SmallTown& town, const Words& more = {}) {
    Words words = {"gaps",      "-n",          inputs.streets, "--join-crossings",
                   "-f",        inputs.care,   "-d",           inputs.homes,
                   "-a",        inputs.areas,  "--population", inputs.people,
                   "--cutoff",  inputs.cutoff, "-o",           town.path("out.gpkg"),
                   "--profile", inputs.profile};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

Words gaps(const SmallTown& town, const Words& more = {}) {
    return gaps_of(TownInputs(town), town, more);
}

/// The usual command with another output.
Words gaps_into(const SmallTown& town, const std::string& output) {
    Words words = gaps(town);
    *std::find(words.begin(), words.end(), town.path("out.gpkg")) = town.path(output);
    return words;
}

Case typed(const BadInput& input) {
    return {input.name,
            [spoil = input.spoil](SmallTown& town) {
                TownInputs inputs(town);
                spoil(town, inputs);
                return gaps_of(inputs, town);
            },
            input.exit_code, input.said};
}

std::vector<Case> wrong_words() {
    return {
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
         [](SmallTown& town) { return gaps_into(town, "no/such/out.gpkg"); },
         4,
         {"no/such"}},
        {"OutputFormatUnknown",
         [](SmallTown& town) { return gaps_into(town, "out.xyz"); },
         2,
         {"out.xyz", ".gpkg"}},
    };
}

std::vector<Case> cases() {
    std::vector<Case> all = wrong_words();
    for (const BadInput& input : bad_inputs()) {
        all.push_back(typed(input));
    }
    return all;
}

class RefusedCase : public ::testing::TestWithParam<Case> {};

TEST_P(RefusedCase, IsRefusedWithItsReason) {
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

TEST_P(RefusedCase, AsJson_HasKindMessageAndContext) {
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

INSTANTIATE_TEST_SUITE_P(EachOnce, RefusedCase, ::testing::ValuesIn(cases()),
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
    TownInputs inputs(town);
    inputs.homes = homes;
    Words words = gaps_of(inputs, town);
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
