#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/run_program.h"
#include "tests/support/small_town.h"

namespace cercania::testing {
namespace {

using ::testing::HasSubstr;
using Json = nlohmann::json;

/// Runs the program with --json and parses what it printed.
Json json_of(std::vector<std::string> words) {
    words.emplace_back("--json");
    const ProgramResult result = run_program(words);
    EXPECT_EQ(result.exit_code, 0) << result.output << result.errors;
    return Json::parse(result.output);
}

// A grid step of 0.001 degrees at the equator: eastward 6378137 m * pi / 180 / 1000 = 111.319 m;
// northward (1 - e^2) times as much, 110.574 m.

TEST(Gaps, TownOnAGrid_CountsPeopleByArea) {
    const SmallTown town;
    const Json json = json_of({"gaps", "-n", town.streets, "--join-crossings", "-f", town.care,
                               "-d", town.homes, "-a", town.areas, "--population", "people",
                               "--cutoff", "222m", "-o", town.path("gaps.geojson")});
    // h1 is 111.319 + 110.574 = 221.894 m from either place of care: within 222 m. h2 is
    // 2 * 110.574 = 221.149 m from c1: within.
    EXPECT_DOUBLE_EQ(json["totals"]["people"], 30.0);
    EXPECT_DOUBLE_EQ(json["totals"]["served"], 30.0);
    EXPECT_DOUBLE_EQ(json["totals"]["unserved"], 0.0);
    EXPECT_TRUE(town.has("gaps.geojson"));
}

TEST(Gaps, TighterCutoff_LeavesTheFartherHomeOut) {
    const SmallTown town;
    const Json json =
        json_of({"gaps", "-n", town.streets, "--join-crossings", "-f", town.care, "-d", town.homes,
                 "-a", town.areas, "--population", "people", "--cutoff", "221.5m"});
    EXPECT_DOUBLE_EQ(json["totals"]["served"], 20.0);    // h2 at 221.149 m
    EXPECT_DOUBLE_EQ(json["totals"]["unserved"], 10.0);  // h1 at 221.894 m
}

TEST(Gaps, StraightShare_IsWhatCirclesClaim) {
    const SmallTown town;
    const std::vector<std::string> words = {
        "gaps",     "-n", town.streets, "--join-crossings", "-f",     town.care,  "-d",
        town.homes, "-a", town.areas,   "--population",     "people", "--cutoff", "200m"};
    const Json json = json_of(words);
    // h1 is sqrt(111.319^2 + 110.574^2) = 156.9 m from care as the crow flies; h2, with 20 of the
    // 30 people, 221.1 m. On foot both are beyond 200 m.
    EXPECT_DOUBLE_EQ(json["totals"]["served"], 0.0);
    EXPECT_NEAR(json["totals"]["straight_share"].get<double>(), 10.0 / 30.0, 1e-12);
    EXPECT_NE(run_program(words).output.find("Straight circles would claim 33 %."),
              std::string::npos);
}

/// c1 offers childcare alone, c2 both: h1 is 221.9 m from either, h2 221.1 m from c1 and 222.6 m
/// from c2, which alone has a laundry.
TEST(Gaps, RequiredServices_ServeWhereAllAreWithinTheCutoff) {
    const SmallTown town;
    const std::string care = town.write("offers.csv",
                                        "id,name,offers,lon,lat\nc1,Casa,childcare,0,0\n"
                                        "c2,Centro,childcare; laundry,0.002,0.002\n");
    const std::vector<std::string> words = {"gaps",
                                            "-n",
                                            town.streets,
                                            "--join-crossings",
                                            "-f",
                                            care,
                                            "-d",
                                            town.homes,
                                            "-a",
                                            town.areas,
                                            "--population",
                                            "people",
                                            "--cutoff",
                                            "222m",
                                            "--require",
                                            "childcare,laundry",
                                            "--service-field",
                                            "offers"};
    const Json json = json_of(words);
    EXPECT_DOUBLE_EQ(json["totals"]["within_childcare"], 30.0);
    EXPECT_DOUBLE_EQ(json["totals"]["within_laundry"], 10.0);
    EXPECT_DOUBLE_EQ(json["totals"]["served"], 10.0);
    EXPECT_NE(run_program(words).output.find("20 of 30 people ('people') live beyond 222 m on foot "
                                             "of all of childcare, laundry (66.7 %)."),
              std::string::npos);
    std::vector<std::string> unknown = words;
    unknown[15] = "bakery";
    const ProgramResult refused = run_program(unknown);
    EXPECT_EQ(refused.exit_code, 2);
    EXPECT_THAT(refused.errors, HasSubstr("'bakery'"));
    EXPECT_THAT(refused.errors, HasSubstr("they offer: childcare, laundry"));
}

/// A study of the town with a scenario: c2 moves to h2's corner, a place opens at h1's, c1 closes.
std::string study_with_scenario(const SmallTown& town) {
    return town.write("study.toml", R"(
[study]
name = "Town"
[network]
source = "streets.geojson"
join_crossings = true
[facilities]
source = "care.csv"
[demand]
source = "homes.csv"
people = "people"
[areas]
source = "areas.geojson"
[analysis]
cutoffs = ["50m"]
[outputs]
gaps = "gaps.geojson"
[[scenario]]
name = "Nearer"
closed = ["c1"]
[[scenario.moved]]
id = "c2"
to = [0, 0.002]
[[scenario.added]]
id = "c3"
name = "Nueva"
at = [0.001, 0.001]
)");
}

TEST(Run, Scenario_IsRunInsteadOfTheBase) {
    const SmallTown town;
    const std::string study = study_with_scenario(town);
    const Json base = json_of({"run", study});
    EXPECT_DOUBLE_EQ(base["totals"]["served"], 0.0);
    EXPECT_EQ(base["counts"]["facilities"], 2);
    EXPECT_FALSE(base["counts"].contains("facilities_moved"));
    const Json tried = json_of({"run", study, "--scenario", "Nearer", "--overwrite"});
    EXPECT_DOUBLE_EQ(tried["totals"]["served"], 30.0);
    EXPECT_EQ(tried["counts"]["facilities"], 2);
    EXPECT_EQ(tried["counts"]["facilities_moved"], 1);
    EXPECT_EQ(tried["counts"]["facilities_added"], 1);
    EXPECT_EQ(tried["counts"]["facilities_closed"], 1);
    const ProgramResult text = run_program({"run", study, "--scenario", "Nearer", "--overwrite"});
    EXPECT_NE(text.output.find("Scenario 'Nearer': 1 moved, 1 added, 1 closed."), std::string::npos)
        << text.output;
}

TEST(Run, ScenarioThatIsNotThere_IsRefusedWithThoseThereAre) {
    const SmallTown town;
    const ProgramResult result =
        run_program({"run", study_with_scenario(town), "--scenario", "Farther"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_NE(result.errors.find("Nearer"), std::string::npos) << result.errors;
}

TEST(Run, EditOfAFacilityThatIsNotThere_NamesIt) {
    const SmallTown town;
    const std::string study = study_with_scenario(town);
    std::ofstream(study, std::ios::app) << "[[scenario]]\nname = \"Off\"\nclosed = [\"c9\"]\n";
    const ProgramResult result = run_program({"run", study, "--scenario", "Off"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_NE(result.errors.find("'c9'"), std::string::npos) << result.errors;
    EXPECT_FALSE(town.has("gaps.geojson"));
}

TEST(Nearest, EachHome_GetsItsFacilityAndDistance) {
    const SmallTown town;
    json_of({"nearest", "-n", town.streets, "--join-crossings", "-f", town.care, "-d", town.homes,
             "--population", "people", "-o", town.path("nearest.csv")});
    const ProgramResult info = run_program({"info", town.path("nearest.csv"), "--json"});
    const Json layers = Json::parse(info.output)["answer"]["sources"][0]["layers"];
    EXPECT_EQ(layers[0]["features"], 2);
    std::vector<std::string> names;
    for (const Json& field : layers[0]["fields"]) {
        names.push_back(field["name"]);
    }
    for (const char* wanted :
         {"status", "fac_id", "fac_name", "dist_m", "time_s", "snap_m", "detour"}) {
        EXPECT_NE(std::find(names.begin(), names.end(), wanted), names.end()) << wanted;
    }
}

TEST(Matrix, PairsWithinTheCutoff_AreCounted) {
    const SmallTown town;
    // Within 222 m: h1 of both c1 and c2, h2 of c1 (221.149 m) but not of c2 (222.638 m).
    EXPECT_EQ(json_of({"matrix", "-n", town.streets, "--join-crossings", "-f", town.care, "-d",
                       town.homes, "--cutoff", "222m"})["counts"]["pairs"],
              3);
}

TEST(Catchments, AllForms_AreWrittenWithTheirLayers) {
    for (const std::string form : {"overlap", "merged", "nearest"}) {
        const SmallTown town;
        const Json json =
            json_of({"catchments", "-n", town.streets, "--join-crossings", "-f", town.care,
                     "--cutoff", "100m,200m", "--form", form, "-o", town.path("catchments.gpkg")});
        EXPECT_EQ(json["counts"]["catchments"], form == "merged" ? 2 : 4) << form;
        const Json layers =
            Json::parse(run_program({"info", town.path("catchments.gpkg"), "--json"})
                            .output)["answer"]["sources"][0]["layers"];
        ASSERT_GE(layers.size(), 2U) << form;
        EXPECT_EQ(layers[0]["name"], "catchments");
        EXPECT_EQ(layers[1]["name"], "streets");
    }
}

TEST(Explain, PlaceOnTheGrid_TellsTheWalk) {
    const SmallTown town;
    const Json answer = json_of({"explain", "-n", town.streets, "--join-crossings", "-f", town.care,
                                 "--at", "0,0.002", "--cutoff", "200m"})["answer"];
    EXPECT_EQ(answer["status"], "beyond");
    EXPECT_EQ(answer["fac_id"], "c1");
    EXPECT_NEAR(answer["dist_m"].get<double>(), 221.149, 0.01);
    // The street "Calle 10" runs north along longitude 0.
    ASSERT_EQ(answer["walk"].size(), 1U);
    EXPECT_EQ(answer["walk"][0]["street"], "Calle 10");
    // c1 at 0,0 is 221.149 m south; c2 at 0.002,0.002 is 222.639 m east.
    ASSERT_EQ(answer["nearest"].size(), 2U);
    EXPECT_EQ(answer["nearest"][0]["fac_id"], "c1");
    EXPECT_EQ(answer["nearest"][0]["dist_m"], answer["dist_m"]);
    EXPECT_EQ(answer["nearest"][1]["fac_id"], "c2");
    EXPECT_NEAR(answer["nearest"][1]["dist_m"].get<double>(), 222.639, 0.01);
}

TEST(Walk, AcrossTheGrid_IsItsTwoSides) {
    const SmallTown town;
    // 0.002 degrees are 221.149 m of latitude and 222.639 m of longitude at the equator (WGS 84).
    const std::vector<std::string> command = {"walk",    "-n",   town.streets, "--from",
                                              "0,0.002", "--to", "0.002,0",    "--join-crossings"};
    const Json answer = json_of(command)["answer"];
    EXPECT_NEAR(answer["dist_m"].get<double>(), 221.149 + 222.639, 0.01);
    EXPECT_NEAR(answer["straight_m"].get<double>(), std::hypot(221.149, 222.639), 0.1);
    EXPECT_NEAR(answer["time_s"].get<double>(), (221.149 + 222.639) / 1.33, 0.01);
    EXPECT_THAT(run_program(command).output, HasSubstr("444 m on foot"));
}

TEST(Walk, PlaceFarFromStreets_SaysThatThereIsNone) {
    const SmallTown town;
    const ProgramResult result = run_program(
        {"walk", "-n", town.streets, "--from", "0,0.002", "--to", "0.1,0", "--join-crossings"});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("There is no walk: 0.100000,0.000000 is farther than"));
}

TEST(Network, SavedFile_GivesTheSameGaps) {
    const SmallTown town;
    json_of({"network", town.streets, "--join-crossings", "-o", town.path("town.cnet")});
    const std::vector<std::string> rest = {"-f",       town.care,  "-d",           town.homes,
                                           "-a",       town.areas, "--population", "people",
                                           "--cutoff", "221.5m"};
    std::vector<std::string> fresh = {"gaps", "-n", town.streets, "--join-crossings"};
    std::vector<std::string> saved = {"gaps", "-n", town.path("town.cnet")};
    fresh.insert(fresh.end(), rest.begin(), rest.end());
    saved.insert(saved.end(), rest.begin(), rest.end());
    EXPECT_EQ(json_of(fresh)["totals"], json_of(saved)["totals"]);
}

TEST(Network, SavedFileWithOtherSettings_IsRefused) {
    const SmallTown town;
    json_of({"network", town.streets, "--join-crossings", "-o", town.path("town.cnet")});
    const ProgramResult result = run_program({"catchments", "-n", town.path("town.cnet"), "-f",
                                              town.care, "--cutoff", "100m", "--max-snap", "300"});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_NE(result.errors.find("--max-snap '250', not '300'"), std::string::npos)
        << result.errors;
}

TEST(Network, DamagedFile_IsRefused) {
    const SmallTown town;
    json_of({"network", town.streets, "--join-crossings", "-o", town.path("town.cnet")});
    std::string bytes;
    {
        std::ifstream file(town.path("town.cnet"), std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(file), {});
    }
    std::string flipped = bytes;
    flipped[bytes.size() / 2] = static_cast<char>(flipped[bytes.size() / 2] ^ 1);
    town.write("flipped.cnet", flipped);
    town.write("short.cnet", bytes.substr(0, bytes.size() / 2));
    town.write("other.cnet", "not a network");
    for (const auto& [name, said] :
         std::vector<std::pair<std::string, std::string>>{{"flipped.cnet", "checksum"},
                                                          {"short.cnet", "should hold"},
                                                          {"other.cnet", "not a network file"}}) {
        const ProgramResult result =
            run_program({"catchments", "-n", town.path(name), "-f", town.care, "--cutoff", "100m"});
        EXPECT_EQ(result.exit_code, 3) << name;
        EXPECT_NE(result.errors.find(said), std::string::npos) << result.errors;
    }
}

TEST(Profiles, List_HasTheAdult) {
    const ProgramResult result = run_program({"profiles"});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_NE(result.output.find("adult"), std::string::npos);
    EXPECT_NE(run_program({"profiles", "adult"}).output.find("1.33 m/s"), std::string::npos);
}

TEST(Help, EveryCommand_HasOne) {
    for (const std::string command : {"info", "network", "catchments", "nearest", "matrix", "gaps",
                                      "explain", "walk", "run", "profiles"}) {
        const ProgramResult result = run_program({command, "--help"});
        EXPECT_EQ(result.exit_code, 0) << command;
        EXPECT_NE(result.output.find("--json"), std::string::npos) << command;
    }
}

}  // namespace
}  // namespace cercania::testing
