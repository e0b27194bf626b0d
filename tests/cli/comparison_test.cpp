// Round trips and the comparison of profiles, as a person asks for them.

#include <cmath>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/folders/folders.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"

namespace cercania::testing {
namespace {

using ::testing::HasSubstr;
using Json = nlohmann::json;

const std::string kCity = (project_folder() / "data" / "sample_city").string();

Json json_of(std::vector<std::string> words) {
    words.emplace_back("--json");
    const ProgramResult result = run_program(words);
    EXPECT_EQ(result.exit_code, 0) << result.output << result.errors;
    return Json::parse(result.output);
}

/// Care at c (node 1); stairs 1-2 of 111.3 m (0.001 degrees on the equator) lead east to a street
/// 2-3 of the same length, a footway 1-4 west. At 2 live 10 people, at 3 live 20, at 4 live 5; all
/// are within 400 m by the stairs, and nobody beyond them without.
struct StairsTown {
    TempFolder folder;
    std::string streets = folder.write("town.osm", R"(<?xml version="1.0"?>
<osm version="0.6">
  <node id="1" version="1" lat="0" lon="0.000"/>
  <node id="2" version="1" lat="0" lon="0.001"/>
  <node id="3" version="1" lat="0" lon="0.002"/>
  <node id="4" version="1" lat="0" lon="-0.003"/>
  <way id="7" version="1"><nd ref="1"/><nd ref="2"/>
    <tag k="highway" v="steps"/><tag k="name" v="La Escala"/></way>
  <way id="8" version="1"><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/>
    <tag k="surface" v="asphalt"/></way>
  <way id="9" version="1"><nd ref="1"/><nd ref="4"/><tag k="highway" v="residential"/>
    <tag k="surface" v="asphalt"/></way>
</osm>)");
    std::string care = folder.write("care.csv", "id,longitude,latitude\nc,0,0\n");
    std::string homes = folder.write("homes.csv",
                                     "id,people,longitude,latitude\nh2,10,0.0011,0\n"
                                     "h3,20,0.002,0\nh4,5,-0.003,0\n");
    std::string areas = folder.write("areas.geojson", R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"East"},"geometry":{"type":"Polygon","coordinates":
[[[0.0005,-0.01],[0.01,-0.01],[0.01,0.01],[0.0005,0.01],[0.0005,-0.01]]]}},
{"type":"Feature","properties":{"name":"West"},"geometry":{"type":"Polygon","coordinates":
[[[-0.01,-0.01],[0.0004,-0.01],[0.0004,0.01],[-0.01,0.01],[-0.01,-0.01]]]}}]})");

    std::vector<std::string> compare(const std::string& profiles) const {
        return {"compare",    "-n",       streets,        "-f",         care,
                "-d",         homes,      "--population", "people",     "-a",
                areas,        "--cutoff", "400m",         "--profiles", profiles,
                "--max-snap", "20",       "--min-island", "0"};
    }
};

TEST(Compare, StairsBetweenPeopleAndCare_AreTheOnePieceThatCutsAWheelchairOff) {
    const StairsTown town;
    const Json answer = json_of(town.compare("adult,wheelchair_manual"))["answer"];
    const Json& adult = answer["profiles"][0];
    const Json& wheelchair = answer["profiles"][1];
    EXPECT_EQ(adult["people"], 35.0);
    EXPECT_EQ(adult["served"], 35.0);
    EXPECT_EQ(wheelchair["served"], 5.0);
    EXPECT_EQ(wheelchair["lost"], 30.0);
    EXPECT_EQ(wheelchair["lost_at_closed_streets"], 30.0);
    // All who are lost would come by the stairs; the street behind them is open to both.
    ASSERT_EQ(wheelchair["cut_pieces"].size(), 1U);
    const Json& piece = wheelchair["cut_pieces"][0];
    EXPECT_EQ(piece["way_id"], 7);
    EXPECT_EQ(piece["class"], "steps");
    EXPECT_EQ(piece["people"], 30.0);
    EXPECT_EQ(piece["cause"], "steps");
    EXPECT_EQ(piece["by_barrier"], false);
    EXPECT_NEAR(piece["length_m"].get<double>(), 111.32, 0.01);
    EXPECT_EQ(answer["areas"][0]["served"], Json({30.0, 0.0}));
    EXPECT_EQ(answer["areas"][1]["served"], Json({5.0, 5.0}));
}

TEST(Compare, Table_NamesTheLossAndTheStairs) {
    const StairsTown town;
    const std::string output = town.folder.path("compare.gpkg");
    std::vector<std::string> words = town.compare("adult,wheelchair_manual");
    words.insert(words.end(), {"-o", output});
    const ProgramResult result = run_program(words);
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("Street pieces that cut wheelchair_manual off"));
    EXPECT_THAT(result.output, HasSubstr("La Escala, steps (way 7): steps"));
    const ProgramResult info = run_program({"info", output});
    EXPECT_THAT(info.output, HasSubstr("compare"));
    EXPECT_THAT(info.output, HasSubstr("cut_pieces"));
    EXPECT_THAT(info.output, HasSubstr("lost_2"));
}

/// The same street behind a kerb: open itself, but not to be come by.
TEST(Compare, KerbAtANode_CutsOffWhatLiesBehindIt) {
    StairsTown town;
    town.streets = town.folder.write("kerb.osm", R"(<?xml version="1.0"?>
<osm version="0.6">
  <node id="1" version="1" lat="0" lon="0.000"/>
  <node id="2" version="1" lat="0" lon="0.001">
    <tag k="barrier" v="kerb"/><tag k="kerb" v="raised"/></node>
  <node id="3" version="1" lat="0" lon="0.002"/>
  <node id="4" version="1" lat="0" lon="-0.003"/>
  <way id="7" version="1"><nd ref="4"/><nd ref="1"/><nd ref="2"/><nd ref="3"/>
    <tag k="highway" v="footway"/><tag k="surface" v="asphalt"/></way>
</osm>)");
    const Json answer = json_of(town.compare("adult,wheelchair_manual"))["answer"];
    const Json& wheelchair = answer["profiles"][1];
    // h2 and h3 live behind the kerb.
    EXPECT_EQ(wheelchair["lost"], 30.0);
    EXPECT_EQ(wheelchair["lost_at_closed_streets"], 30.0);
    ASSERT_EQ(wheelchair["cut_pieces"].size(), 1U);
    EXPECT_EQ(wheelchair["cut_pieces"][0]["by_barrier"], true);
    EXPECT_EQ(wheelchair["cut_pieces"][0]["cause"], "barrier");
    EXPECT_EQ(wheelchair["cut_pieces"][0]["people"], 30.0);
}

/// A square 1-2-3-4 of 111 m, open to all; the street 5-1 with care at 5 leads in, and on the other
/// side the path 3-6, of gravel, where 10 people live at 6. Who is pushed has nowhere to cross to,
/// so that no line leads across: but the gravel is what cuts off, and not the square.
TEST(Compare, SquareCrossedAlongOtherLines_CutsNobodyOff) {
    StairsTown town;
    town.streets = town.folder.write("plaza.osm", R"(<?xml version="1.0"?>
<osm version="0.6">
  <node id="1" version="1" lat="0" lon="0"/>
  <node id="2" version="1" lat="0" lon="0.001"/>
  <node id="3" version="1" lat="0.001" lon="0.001"/>
  <node id="4" version="1" lat="0.001" lon="0"/>
  <node id="5" version="1" lat="0" lon="-0.001"/>
  <node id="6" version="1" lat="0.001" lon="0.002"/>
  <way id="7" version="1"><nd ref="3"/><nd ref="6"/><tag k="highway" v="path"/>
    <tag k="surface" v="gravel"/></way>
  <way id="8" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="1"/>
    <tag k="highway" v="pedestrian"/><tag k="area" v="yes"/><tag k="surface" v="asphalt"/></way>
  <way id="9" version="1"><nd ref="5"/><nd ref="1"/><tag k="highway" v="residential"/>
    <tag k="surface" v="asphalt"/></way>
</osm>)");
    town.care = town.folder.write("care.csv", "id,longitude,latitude\nc,-0.001,0\n");
    town.homes =
        town.folder.write("homes.csv", "id,people,longitude,latitude\nh6,10,0.002,0.001\n");
    const Json wheelchair =
        json_of(town.compare("adult,wheelchair_manual"))["answer"]["profiles"][1];
    EXPECT_EQ(wheelchair["lost"], 10.0);
    EXPECT_EQ(wheelchair["lost_at_closed_streets"], 10.0);
    ASSERT_EQ(wheelchair["cut_pieces"].size(), 1U);
    EXPECT_EQ(wheelchair["cut_pieces"][0]["way_id"], 7);
    EXPECT_EQ(wheelchair["cut_pieces"][0]["cause"], "surface");
}

/// In metres a slower pace loses nobody: older people lose only by time.
TEST(Compare, SlowerPace_LosesNobodyInMetresAndByPaceAloneInMinutes) {
    const StairsTown town;
    std::vector<std::string> words = town.compare("adult,older_80_plus");
    EXPECT_EQ(json_of(words)["answer"]["profiles"][1]["lost"], 0.0);
    // h4 is 333.96 m away: 4.19 min at 1.33 m/s, 5.80 min at 0.96 m/s.
    words[12] = "5min";
    const Json older = json_of(words)["answer"]["profiles"][1];
    EXPECT_GE(older["lost"].get<double>(), 5.0);
    EXPECT_EQ(older["lost_at_closed_streets"], 0.0);
}

/// A study of the town that writes its gaps, with these lines after the usual ones: more outputs,
/// then more tables.
std::string study_with(const StairsTown& town, const std::string& lines) {
    return town.folder.write("study.toml", R"([network]
source = "town.osm"
max_snap = 20
min_island = 0
[facilities]
source = "care.csv"
[demand]
source = "homes.csv"
people = "people"
[areas]
source = "areas.geojson"
[analysis]
cutoffs = ["400m"]
[outputs]
gaps = "gaps.csv"
)" + lines);
}

/// A study that names its profiles is compared by `run` as by `compare`, and keeps the tables.
TEST(Compare, Study_NamesItsProfilesAndRunWritesTheSameTables) {
    const StairsTown town;
    const std::string study = study_with(town, R"(compare = "run.csv"
[compare]
profiles = ["adult", "wheelchair_manual"]
)");
    const Json run = json_of({"run", study});
    EXPECT_EQ(run["answer"], json_of(town.compare("adult,wheelchair_manual"))["answer"]);
    std::vector<std::string> words = town.compare("adult,wheelchair_manual");
    words.insert(words.end(), {"-o", town.folder.path("command.csv")});
    json_of(words);
    for (const char* layer : {".csv", "_cut_pieces.csv"}) {
        EXPECT_EQ(content_of(town.folder.path(std::string("run") + layer)),
                  content_of(town.folder.path(std::string("command") + layer)));
        EXPECT_NE(content_of(town.folder.path(std::string("run") + layer)), "");
    }
    EXPECT_NE(content_of(town.folder.path("gaps.csv")), "");
    // What is doubtful in the data is told once, not again for the comparison.
    EXPECT_EQ(run["warnings"].size(),
              json_of(town.compare("adult,wheelchair_manual"))["warnings"].size());
}

TEST(Compare, StudyWithOneProfile_IsRefusedBeforeAnythingIsWritten) {
    const StairsTown town;
    const ProgramResult result =
        run_program({"run", study_with(town, "[compare]\nprofiles = [\"adult\"]\n")});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.errors, HasSubstr("[compare]"));
    EXPECT_EQ(content_of(town.folder.path("gaps.csv")), "");
}

TEST(Compare, StudyThatKeepsSmallCountsPrivate_IsRefusedBeforeAnythingIsWritten) {
    const StairsTown town;
    const ProgramResult result = run_program({"run", study_with(town, R"([compare]
profiles = ["adult", "wheelchair_manual"]
[privacy]
minimum_count = 5
)")});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.errors, HasSubstr("minimum_count"));
    EXPECT_EQ(content_of(town.folder.path("gaps.csv")), "");
}

TEST(Compare, OneProfileOrOneTwice_IsRefused) {
    const StairsTown town;
    for (const char* profiles : {"adult", "adult,adult"}) {
        const ProgramResult result = run_program(town.compare(profiles));
        EXPECT_EQ(result.exit_code, 2) << profiles;
    }
    EXPECT_THAT(run_program(town.compare("adult,adult")).errors, HasSubstr("'adult'"));
}

TEST(Compare, SampleCity_LosesEverySlowerProfileSomebodyAndAWheelchairAtStairs) {
    const Json json =
        json_of({"compare", "-n", kCity + "/streets.osm.pbf", "-f",
                 kCity + "/city.gpkg|layername=facilities", "-d",
                 kCity + "/city.gpkg|layername=blocks", "--population", "people", "-a",
                 kCity + "/city.gpkg|layername=neighbourhoods", "--cutoff", "15min", "--dem",
                 kCity + "/elevation.tif", "--profiles", "adult,older_80_plus,wheelchair_manual"});
    const Json& profiles = json["answer"]["profiles"];
    const double adult = profiles[0]["served"].get<double>();
    EXPECT_LT(profiles[1]["served"].get<double>(), adult);
    EXPECT_LT(profiles[2]["served"].get<double>(), adult);
    EXPECT_GT(profiles[2]["lost_at_closed_streets"].get<double>(), 0.0);
    // Neither gains anybody, so that the losses are the differences.
    for (const std::size_t i : {1U, 2U}) {
        EXPECT_NEAR(profiles[i]["lost"].get<double>(), adult - profiles[i]["served"].get<double>(),
                    1e-6);
    }
    double last = profiles[2]["lost_at_closed_streets"].get<double>();
    for (const Json& piece : profiles[2]["cut_pieces"]) {
        EXPECT_LE(piece["people"].get<double>(), last);
        last = piece["people"].get<double>();
    }
}

/// A one-way street for bicycles, 1-2-3, with a way round by 4: there (from 1 to 3) 222.6 m, back
/// by 4, which lies 0.001 degrees north of 2: 2 x 111.3 x sqrt(2) = 314.6 m (on the sphere; on the
/// ellipsoid north-south is a little shorter).
TEST(RoundTrip, Explain_TellsBothWaysAndWhichDecides) {
    const TempFolder folder;
    const std::string streets = folder.write("town.osm", R"(<?xml version="1.0"?>
<osm version="0.6">
  <node id="1" version="1" lat="0" lon="0.000"/>
  <node id="2" version="1" lat="0" lon="0.001"/>
  <node id="3" version="1" lat="0" lon="0.002"/>
  <node id="4" version="1" lat="0.001" lon="0.001"/>
  <way id="1" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/>
    <tag k="highway" v="residential"/><tag k="oneway" v="yes"/><tag k="name" v="Ida"/></way>
  <way id="2" version="1"><nd ref="3"/><nd ref="4"/><nd ref="1"/>
    <tag k="highway" v="residential"/><tag k="name" v="Vuelta"/></way>
</osm>)");
    const std::string care = folder.write("care.csv", "id,longitude,latitude\nc,0.002,0\n");
    const std::vector<std::string> words = {"explain",    "-n",           streets,   "-f",
                                            care,         "--profile",    "cyclist", "--cutoff",
                                            "300m",       "--at",         "0,0",     "--direction",
                                            "round-trip", "--min-island", "0"};
    const Json answer = json_of(words)["answer"];
    EXPECT_NEAR(answer["there"]["dist_m"].get<double>(), 222.64, 0.01);
    EXPECT_NEAR(answer["back"]["dist_m"].get<double>(), 2.0 * std::hypot(111.32, 110.57), 0.02);
    EXPECT_EQ(answer["decides"], "back");
    EXPECT_EQ(answer["dist_m"], answer["back"]["dist_m"]);
    EXPECT_EQ(answer["status"], "beyond");
    EXPECT_EQ(answer["back"]["walk"][0]["street"], "Vuelta");
    const ProgramResult text = run_program(words);
    EXPECT_THAT(text.output, HasSubstr("The walk there:"));
    EXPECT_THAT(text.output, HasSubstr("The walk back, which decides:"));

    const std::string homes = folder.write("homes.csv", "id,longitude,latitude\nh,0,0\n");
    const std::string nearest = folder.path("nearest.csv");
    const ProgramResult written =
        run_program({"nearest", "-n", streets, "-f", care, "-d", homes, "--profile", "cyclist",
                     "--direction", "round-trip", "--min-island", "0", "-o", nearest});
    EXPECT_EQ(written.exit_code, 0) << written.errors;
    EXPECT_THAT(content_of(nearest), HasSubstr("there_m,there_s,back_m,back_s"));
}

}  // namespace
}  // namespace cercania::testing
