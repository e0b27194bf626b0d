// Profiles, heights and unknown tags on the sample city, as a person asks for them.

#include <cmath>
#include <cstddef>
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
const std::string kStreets = kCity + "/streets.osm.pbf";
const std::string kHeights = kCity + "/elevation.tif";
const std::string kHillside = "-70.6137,4.6012";  // Las Escalinatas
const std::string kCentre = "-70.6000,4.6000";

Json json_of(std::vector<std::string> words) {
    words.emplace_back("--json");
    const ProgramResult result = run_program(words);
    EXPECT_EQ(result.exit_code, 0) << result.output << result.errors;
    return Json::parse(result.output);
}

Json walk(const std::string& from, const std::string& to, std::vector<std::string> options = {}) {
    std::vector<std::string> words = {"walk", "-n", kStreets, "--from", from, "--to", to};
    words.insert(words.end(), options.begin(), options.end());
    return json_of(words)["answer"];
}

TEST(Profiles, OneByName_PrintsEachConstantWithItsSource) {
    const ProgramResult result = run_program({"profiles", "older_80_plus"});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_THAT(result.output, HasSubstr("speed.flat_m_per_s = 0.96"));
    EXPECT_THAT(result.output, HasSubstr("Bohannon & Andrews 2011"));
    EXPECT_THAT(result.output, HasSubstr("crossings.signals_s = 26"));
    EXPECT_EQ(result.output.find("no source given"), std::string::npos);
}

/// A trunk road of two pieces of 111.3 m (0.001 degrees on the equator), the second with a
/// sidewalk, and a cycleway of the same length.
TEST(Network, Country_DecidesWhatIsOpenWhereTagsSayNothing) {
    const TempFolder folder;
    const std::string streets = folder.write("town.osm", R"(<?xml version="1.0"?>
<osm version="0.6">
  <node id="1" version="1" lat="0" lon="0.000"/>
  <node id="2" version="1" lat="0" lon="0.001"/>
  <node id="3" version="1" lat="0" lon="0.002"/>
  <node id="4" version="1" lat="0" lon="0.003"/>
  <way id="1" version="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="trunk"/></way>
  <way id="2" version="1"><nd ref="2"/><nd ref="3"/><tag k="highway" v="trunk"/>
    <tag k="sidewalk" v="both"/></way>
  <way id="3" version="1"><nd ref="3"/><nd ref="4"/><tag k="highway" v="cycleway"/></way>
</osm>)");
    const auto street_km = [&](std::vector<std::string> options) {
        std::vector<std::string> words = {"network", streets, "--min-island", "0"};
        words.insert(words.end(), options.begin(), options.end());
        return json_of(words)["totals"]["street_km"].get<double>();
    };
    constexpr double kPiece = 0.11132;
    EXPECT_NEAR(street_km({}), 2 * kPiece, 1e-4);
    EXPECT_NEAR(street_km({"--country", "worldwide"}), 2 * kPiece, 1e-4);
    EXPECT_NEAR(street_km({"--country", "CO"}), kPiece, 1e-4);
    EXPECT_NEAR(street_km({"--country", "be"}), 2 * kPiece, 1e-4);  // sidewalk and cycleway
    EXPECT_NEAR(street_km({"--country", "GB"}), 3 * kPiece, 1e-4);
    EXPECT_THAT(run_program({"network", streets, "--country", "CO"}).output,
                HasSubstr("Defaults of access: Colombia (Ley 769 de 2002"));
    const ProgramResult refused = run_program({"network", streets, "--country", "XX"});
    EXPECT_EQ(refused.exit_code, 2);
    EXPECT_THAT(refused.errors, HasSubstr("worldwide, AT"));
    // A saved network remembers it, and is not taken for another country's.
    const std::string saved = folder.path("town.cnet");
    ASSERT_EQ(run_program({"network", streets, "--country", "CO", "-o", saved}).exit_code, 0);
    EXPECT_EQ(run_program({"network", saved, "--country", "co"}).exit_code, 0);
    EXPECT_NE(run_program({"network", saved, "--country", "BE"}).exit_code, 0);
    EXPECT_THAT(run_program({"profiles"}).output, HasSubstr("CO         Colombia"));
}

TEST(Network, SampleCity_TellsWhatEachRuleKeptAndRefused) {
    const Json totals = json_of({"network", kStreets})["totals"];
    EXPECT_GT(totals["kept_km_highway_default"].get<double>(), 50.0);
    EXPECT_GT(totals["refused_km_ferry"].get<double>(), 0.0);
    EXPECT_GT(totals["refused_km_not_in_use"].get<double>(), 0.0);
    EXPECT_GT(totals["refused_km_foot_tag"].get<double>(), 0.0);  // the expressway
    EXPECT_FALSE(totals.contains("refused_km_steps"));            // the adult climbs
    const Json wheelchair =
        json_of({"network", kStreets, "--profile", "wheelchair_manual"})["totals"];
    EXPECT_GT(wheelchair["refused_km_steps"].get<double>(), 0.0);
    EXPECT_LT(wheelchair["street_km"].get<double>(), totals["street_km"].get<double>());
}

/// The hillside rises by 120 m: up takes longer than down, both together longer than on the flat,
/// and a round trip by the same streets as long as both together where the streets are the same.
TEST(Walk, WithHeights_TakesItsTimeUpAndDown) {
    const Json flat = walk(kCentre, kHillside);
    const Json up = walk(kCentre, kHillside, {"--dem", kHeights});
    const Json down = walk(kHillside, kCentre, {"--dem", kHeights});
    EXPECT_EQ(up["dist_m"], flat["dist_m"]);
    EXPECT_GT(up["time_s"].get<double>(), down["time_s"].get<double>());
    EXPECT_GT(up["time_s"].get<double>() + down["time_s"].get<double>(),
              2.0 * flat["time_s"].get<double>());
}

/// What each step costs is the product of its parts and the waits: nothing is left unexplained.
TEST(Walk, EachStep_IsExplainedInFull) {
    const Json answer = walk(kCentre, kHillside, {"--dem", kHeights, "--profile", "older_80_plus"});
    double steps_s = 0.0;
    double waits_s = 0.0;
    bool any_slope = false;
    for (const Json& step : answer["steps"]) {
        const double walked = step["flat_s"].get<double>() * step["way_factor"].get<double>() *
                              step["slope_factor"].get<double>();
        EXPECT_NEAR(walked + step["waits_s"].get<double>(), step["time_s"].get<double>(), 1e-6);
        EXPECT_NEAR(step["flat_s"].get<double>(), step["length_m"].get<double>() / 0.96, 1e-9);
        steps_s += step["time_s"].get<double>();
        waits_s += step["waits_s"].get<double>();
        any_slope = any_slope || step["slope_factor"].get<double>() != 1.0;
    }
    EXPECT_TRUE(any_slope);
    EXPECT_GT(waits_s, 0.0);
    // The rest are the straight legs at both ends, at 0.96 m/s.
    EXPECT_LE(steps_s, answer["time_s"].get<double>() + 1e-6);
}

/// Along a flight of 78 steps (way 586): by the factor of steps, or with a cane by their number.
TEST(Walk, FactorOfAStep_NamesTheTagThatCausesIt) {
    const std::string low = "-70.612485,4.602183775";
    const std::string high = "-70.612229,4.602181325";
    EXPECT_EQ(walk(low, high)["steps"][0]["way_cause"], "highway=steps");
    const Json cane = walk(low, high, {"--profile", "cane_or_walker"});
    EXPECT_EQ(cane["steps"][0]["way_cause"], "step_count=78");
    const ProgramResult text = run_program({"walk", "-n", kStreets, "--from", low, "--to", high});
    EXPECT_THAT(text.output, HasSubstr("x 3.00 (highway=steps)"));
}

/// Drawn in an editor and never uploaded: way -9, beside which a square has the id of its relation,
/// made negative. The flight of steps from 1 to 2 has 111.3 m (0.001 degrees on the equator).
TEST(Walk, WayThatWasNeverUploaded_IsNotTakenForARelation) {
    const TempFolder folder;
    const std::string streets = folder.write("drawn.osm", R"(<?xml version="1.0"?>
<osm version="0.6">
  <node id="-1" version="1" lat="0" lon="0.000"/>
  <node id="-2" version="1" lat="0" lon="0.001"/>
  <way id="-9" version="1"><nd ref="-1"/><nd ref="-2"/><tag k="highway" v="steps"/></way>
</osm>)");
    const std::vector<std::string> words = {
        "walk", "-n", streets, "--from", "0.0002,0", "--to", "0.0008,0", "--min-island", "0"};
    const Json steps = json_of(words)["answer"]["steps"];
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0]["way_id"], -9);
    EXPECT_THAT(run_program(words).output, HasSubstr("(way -9)"));
}

/// A footway over a primary road on even ground that rises 1 m over each 10 m to the east, drawn
/// 111.3 m (0.001 degrees on the equator) from letter to letter.
///
///         P
///         |
///     A---X---B---C     X: `crossing`; A-X-B a footway, P-X a primary road, B-C a street
///
class HillTown {
  public:
    explicit HillTown(const std::string& crossing) {
        streets_ = folder_.write("town.osm",
                                 R"(<?xml version="1.0"?>
<osm version="0.6">
  <node id="1" version="1" lat="0" lon="0.000"/>
  <node id="2" version="1" lat="0" lon="0.001">)" +
                                     crossing + R"(</node>
  <node id="3" version="1" lat="0" lon="0.002"/>
  <node id="4" version="1" lat="0" lon="0.003"/>
  <node id="5" version="1" lat="0.001" lon="0.001"/>
  <way id="1" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/>
    <tag k="highway" v="footway"/></way>
  <way id="2" version="1"><nd ref="5"/><nd ref="2"/><tag k="highway" v="primary"/></way>
  <way id="3" version="1"><nd ref="3"/><nd ref="4"/><tag k="highway" v="residential"/></way>
</osm>)");
        std::string cells;
        for (int row = 0; row < 30; ++row) {
            for (int column = 0; column < 60; ++column) {
                cells += std::to_string(100.0 + 1.11319 * column) + ' ';  // metres; 11.1319 wide
            }
            cells += '\n';
        }
        heights_ = folder_.write("hill.asc",
                                 "ncols 60\nnrows 30\nxllcorner -0.001\nyllcorner -0.001\n"
                                 "cellsize 0.0001\n" +
                                     cells);
        folder_.write("hill.prj",
                      R"(GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],
PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]])");
    }

    /// From a little east of A to a little west of C, or back.
    std::vector<std::string> words(bool east) const {
        const std::string a = "0.0001,0";
        const std::string c = "0.0029,0";
        return {"walk",          "-n",     streets_,     "--dem", heights_,    "--profile",
                "older_80_plus", "--from", east ? a : c, "--to",  east ? c : a};
    }

  private:
    TempFolder folder_;
    std::string streets_;
    std::string heights_;
};

/// East it rises by a tenth, west it falls by as much; Tobler's factor is exp(3.5 * 0.1) uphill and
/// exp(3.5 * (|-0.1 + 0.05| - 0.05)) = 1 downhill.
TEST(Walk, SlopeOfAStep_NamesTheHeightsThatCauseIt) {
    const HillTown town("");
    const Json east = json_of(town.words(true))["answer"]["steps"];
    ASSERT_EQ(east.size(), 3U);
    for (const Json& step : east) {
        EXPECT_EQ(step["slope_cause"], "dem");
        EXPECT_NEAR(step["rise_m"].get<double>(), 0.1 * step["length_m"].get<double>(), 0.01);
        EXPECT_NEAR(step["fall_m"].get<double>(), 0.0, 0.01);
        EXPECT_NEAR(step["slope_factor"].get<double>(), std::exp(0.35), 0.001);
    }
    const Json west = json_of(town.words(false))["answer"]["steps"];
    EXPECT_NEAR(west[1]["fall_m"].get<double>(), 11.13, 0.01);
    EXPECT_NEAR(west[1]["rise_m"].get<double>(), 0.0, 0.01);
    EXPECT_THAT(run_program(town.words(true)).output,
                HasSubstr("x 1.42 (slope from the DEM: +10.0 %)"));
}

/// Half of a crossing's wait stands before it, half behind: 13 of 26 s at signals, 2.5 of 5 s at a
/// zebra, 11 of 22 s where a primary road is crossed without a mark.
TEST(Walk, WaitOfAStep_NamesTheTagsThatCauseIt) {
    struct Case {
        std::string tags;
        double half_s;
        std::string cause;
    };
    const std::string crossing = R"(<tag k="highway" v="crossing"/>)";
    const std::vector<Case> cases = {
        {crossing + R"(<tag k="crossing" v="traffic_signals"/>)", 13.0,
         "highway=crossing, crossing=traffic_signals"},
        {R"(<tag k="highway" v="traffic_signals"/>)", 13.0, "highway=traffic_signals"},
        {crossing + R"(<tag k="crossing" v="zebra"/>)", 2.5, "highway=crossing, crossing=zebra"},
        {crossing, 2.5, "highway=crossing"},
        {crossing + R"(<tag k="crossing" v="unmarked"/>)", 11.0,
         "highway=crossing, crossing=unmarked, highway=primary"},
        {"", 11.0, "highway=primary"}};
    for (const Case& one : cases) {
        SCOPED_TRACE(one.cause);
        const HillTown town(one.tags);
        const Json steps = json_of(town.words(true))["answer"]["steps"];
        ASSERT_EQ(steps.size(), 3U);
        for (const std::size_t beside : {0U, 1U}) {
            ASSERT_EQ(steps[beside]["waits"].size(), 1U);
            EXPECT_NEAR(steps[beside]["waits"][0]["wait_s"].get<double>(), one.half_s, 1e-9);
            EXPECT_EQ(steps[beside]["waits"][0]["cause"], one.cause);
        }
        EXPECT_TRUE(steps[2]["waits"].empty());
        EXPECT_THAT(run_program(town.words(true)).output,
                    HasSubstr(" s (wait: " + one.cause + ")"));
    }
}

TEST(Network, SavedWithoutHeights_IsRefusedWithThem) {
    const TempFolder folder;
    const std::string saved = folder.path("city.cnet");
    ASSERT_EQ(run_program({"network", kStreets, "-o", saved}).exit_code, 0);
    const ProgramResult result = run_program({"network", saved, "--dem", kHeights});
    EXPECT_NE(result.exit_code, 0);
    EXPECT_THAT(result.errors, HasSubstr("--dem"));
}

TEST(Network, HeightsThatAreNotThere_AreNamed) {
    const ProgramResult result = run_program({"network", kStreets, "--dem", "/not/there.tif"});
    EXPECT_NE(result.exit_code, 0);
    EXPECT_THAT(result.errors, HasSubstr("/not/there.tif"));
}

/// Two streets of 111 m in a row from the place of care: of the first the surface is known, of the
/// second it is not. Certain is the first, possible are both.
TEST(Catchments, UnknownTagsReported_GiveWhatIsCertainAndWhatIsPossible) {
    const TempFolder folder;
    const std::string streets = folder.write("town.osm", R"(<?xml version="1.0"?>
<osm version="0.6">
  <node id="1" version="1" lat="0" lon="0.000"/>
  <node id="2" version="1" lat="0" lon="0.001"/>
  <node id="3" version="1" lat="0" lon="0.002"/>
  <way id="1" version="1"><nd ref="1"/><nd ref="2"/>
    <tag k="highway" v="footway"/><tag k="surface" v="asphalt"/></way>
  <way id="2" version="1"><nd ref="2"/><nd ref="3"/><tag k="highway" v="footway"/></way>
</osm>)");
    const std::string care = folder.write("care.csv", "id,longitude,latitude\nc1,0,0\n");
    const Json json =
        json_of({"catchments", "-n", streets, "-f", care, "--profile", "wheelchair_manual",
                 "--unknown", "report", "--cutoff", "800m", "-o", folder.path("both.gpkg")});
    const Json& counts = json["counts"];
    EXPECT_EQ(counts["streets_certain"].get<int>(), 1);
    EXPECT_EQ(counts["streets_possible"].get<int>(), 2);
    EXPECT_EQ(counts["catchments_certain"].get<int>(), 1);
    EXPECT_EQ(counts["catchments_possible"].get<int>(), 1);
    const ProgramResult info = run_program({"info", folder.path("both.gpkg")});
    EXPECT_THAT(info.output, HasSubstr("catchments_certain"));
    EXPECT_THAT(info.output, HasSubstr("catchments_possible"));
}

/// A track walked north by 0.002 degrees and one that leaves its middle for the east, where no
/// street is mapped: 221.1 m and 222.6 m of streets, joined.
TEST(Network, WalkedTracks_AreStreets) {
    const TempFolder folder;
    const std::string track = folder.write("track.gpx", R"(<?xml version="1.0"?>
<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">
<trk><name>Camino</name><trkseg><trkpt lat="0" lon="0"/><trkpt lat="0.001" lon="0"/>
<trkpt lat="0.002" lon="0"/></trkseg></trk>
<trk><name>Atajo</name><trkseg><trkpt lat="0.001" lon="0"/><trkpt lat="0.001" lon="0.002"/>
</trkseg></trk></gpx>)");
    const Json json = json_of({"network", track, "--min-island", "0"});
    EXPECT_EQ(json["counts"]["components"], 1);
    EXPECT_EQ(json["counts"]["streets"], 3);
    EXPECT_NEAR(json["totals"]["street_km"].get<double>(), 0.2211 + 0.2226, 1e-4);
}

/// A cadastre's stairs stop a wheelchair once its fields are mapped, and not before.
TEST(Network, LineLayerWithMappedFields_IsReadByTheProfile) {
    const TempFolder folder;
    const std::string streets = folder.write(
        "calles.geojson",
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"TIPO":"Calle"},
"geometry":{"type":"LineString","coordinates":[[0,0],[0.001,0]]}},{"type":"Feature",
"properties":{"TIPO":"Escalera"},"geometry":{"type":"LineString","coordinates":[[0.001,0],[0.002,0]]}}]})");
    const std::string words = folder.write(
        "words.toml", "[values.class]\n\"Calle\" = \"residential\"\n\"Escalera\" = \"steps\"\n");
    const std::vector<std::string> plain = {"network", streets, "--profile", "wheelchair_manual"};
    EXPECT_EQ(json_of(plain)["counts"]["streets"], 2);
    std::vector<std::string> mapped = plain;
    mapped.insert(mapped.end(), {"--map", words + ",class=TIPO"});
    EXPECT_EQ(json_of(mapped)["counts"]["streets"], 1);
    mapped.back() = "class=TIPOS";
    const ProgramResult wrong = run_program(mapped);
    EXPECT_EQ(wrong.exit_code, 3);
    EXPECT_THAT(wrong.errors, HasSubstr("'TIPOS'"));
    EXPECT_THAT(wrong.errors, HasSubstr("'TIPO'"));
}

/// A cadastre on the equator, 111.32 m (0.001 degrees) from letter to letter: a street A-D that an
/// avenue crosses at B and a motorway nowhere, with a flight of 20 steps from C to D.
///
///         P           X
///         |           |  motorway
///     A---B---C===D   X
///         |
///         Q
struct Cadastre {
    TempFolder folder;
    std::string streets = folder.write("calles.geojson", R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"TIPO":"Calle"},"geometry":{"type":"LineString",
 "coordinates":[[0,0],[0.001,0]]}},
{"type":"Feature","properties":{"TIPO":"Calle"},"geometry":{"type":"LineString",
 "coordinates":[[0.001,0],[0.002,0]]}},
{"type":"Feature","properties":{"TIPO":"Avenida"},"geometry":{"type":"LineString",
 "coordinates":[[0.001,0.001],[0.001,0],[0.001,-0.001]]}},
{"type":"Feature","properties":{"TIPO":"Escalera","PASOS":20},"geometry":{"type":"LineString",
 "coordinates":[[0.002,0],[0.003,0]]}},
{"type":"Feature","properties":{"TIPO":"Autopista"},"geometry":{"type":"LineString",
 "coordinates":[[0.005,0],[0.007,0]]}}]})");
    std::string mapping = folder.write("calles.toml", R"([fields]
class = "TIPO"
step_count = "PASOS"
[values.class]
"Calle" = "residential"
"Avenida" = "primary"
"Escalera" = "steps"
"Autopista" = "motorway"
)");

    Json walked(const std::string& profile, const std::string& from, const std::string& to) const {
        return json_of({"walk", "-n", streets, "--map", mapping, "--min-island", "0", "--profile",
                        profile, "--from", from, "--to", to})["answer"];
    }
};

/// 5 streets and parts of 111.32 m are kept, 2 x 111.32 m of motorway refused.
TEST(Cadastre, MappedFields_TellWhatEachRuleKeptAndRefused) {
    const Cadastre cadastre;
    const std::vector<std::string> words = {"network",        cadastre.streets, "--map",
                                            cadastre.mapping, "--min-island",   "0"};
    const Json totals = json_of(words)["totals"];
    EXPECT_NEAR(totals["kept_km_highway_default"].get<double>(), 3 * 0.11132 + 2 * 0.11057, 1e-4);
    EXPECT_NEAR(totals["refused_km_highway_default"].get<double>(), 2 * 0.11132, 1e-4);
    EXPECT_THAT(run_program(words).output, HasSubstr("What each rule of access kept and refused"));
    // Without a mapping nothing says who may walk.
    EXPECT_FALSE(json_of({"network", cadastre.streets, "--min-island", "0"})["totals"].contains(
        "kept_km_highway_default"));
}

/// Who is 80 waits 22 s before an avenue without markings, half on either side, and who walks along
/// the avenue not at all.
TEST(Cadastre, AvenueThatIsCrossed_IsWaitedFor) {
    const Cadastre cadastre;
    const Json across = cadastre.walked("older_80_plus", "0.0005,0", "0.0015,0");
    EXPECT_NEAR(across["time_s"].get<double>(), 111.32 / 0.96 + 22.0, 0.01);
    ASSERT_EQ(across["steps"].size(), 2U);
    for (const Json& step : across["steps"]) {
        EXPECT_EQ(step["waits_s"], 11.0);
        EXPECT_THAT(step["waits"].dump(), HasSubstr("highway=primary"));
    }
    const Json along = cadastre.walked("older_80_plus", "0.001,0.0005", "0.001,-0.0005");
    EXPECT_NEAR(along["time_s"].get<double>(), 110.57 / 0.96, 0.01);
}

/// With a cane each of the 20 steps takes 2 s, however long they are: the middle half takes 20 s.
TEST(Cadastre, CountedSteps_TakeTheirTimeEach) {
    const Json half = Cadastre().walked("cane_or_walker", "0.00225,0", "0.00275,0");
    EXPECT_NEAR(half["time_s"].get<double>(), 20.0, 0.01);
    EXPECT_EQ(half["steps"][0]["way_cause"], "step_count=20");
}

}  // namespace
}  // namespace cercania::testing
