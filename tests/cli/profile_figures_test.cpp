// The figure of every profile that ships, on one stretch of street and one of stairs in the sample
// city, derived by hand from the coordinates in its file and the constants in data/profiles.

#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/support/folders/folders.h"
#include "tests/support/run_program.h"

namespace cercania::testing {
namespace {

using Json = nlohmann::json;

/// The walk from a place to the only place of care, without heights.
Json walk(const std::string& profile, const std::string& from, const std::string& care) {
    const std::string streets =
        (project_folder() / "data" / "sample_city" / "streets.osm.pbf").string();
    const ProgramResult result = run_program(
        {"walk", "-n", streets, "--profile", profile, "--from", from, "--to", care, "--json"});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    return Json::parse(result.output)["answer"];
}

struct Figure {
    std::string profile;
    double seconds;
};

/// At 4.6 degrees north a degree of longitude has 110,963 m and one of latitude 110,581 m (WGS 84).
/// Diagonal de las Tejedoras (way 574, concrete, unlit) runs straight from -70.6104434, 4.5993732
/// to -70.6097750, 4.5991761. From a quarter to three quarters of it:
/// 0.0003342 degrees east, 0.00009855 south: hypot(37.084, 10.898) = 38.65 m.
/// No crossing is passed, concrete slows nobody: 38.65 m over the speed on the flat.
TEST(ProfileFigures, StretchOfStreet_TakesItsLengthOverTheSpeed) {
    const std::vector<Figure> figures = {{"adult", 38.65 / 1.33},
                                         {"child_or_stroller", 38.65 / 1.0},
                                         {"older_60_69", 38.65 / 1.29},
                                         {"older_70_79", 38.65 / 1.2},
                                         {"older_80_plus", 38.65 / 0.96},
                                         {"cane_or_walker", 38.65 / 0.7},
                                         {"wheelchair_manual", 38.65 / 1.08},
                                         {"wheelchair_powered", 38.65 / 1.33},
                                         {"cyclist", 38.65 / 4.2}};
    for (const Figure& figure : figures) {
        SCOPED_TRACE(figure.profile);
        const Json answer =
            walk(figure.profile, "-70.6102763,4.599323925", "-70.6099421,4.599225375");
        EXPECT_NEAR(answer["dist_m"].get<double>(), 38.65, 0.01);
        EXPECT_NEAR(answer["time_s"].get<double>(), figure.seconds, 5e-4 * figure.seconds);
    }
}

/// The street is unlit: who keeps to lit streets does not walk it. Cuesta de los Aromos (way 513)
/// is lit, straight from -70.6116738, 4.5997085 to -70.6121348, 4.5998290: half of it is
/// hypot(25.577, 6.663) = 26.43 m, at 1.33 m/s 19.87 s.
TEST(ProfileFigures, CautiousAtNight_WalksTheLitStreetAlone) {
    const Json unlit = walk("night_cautious", "-70.6102763,4.599323925", "-70.6099421,4.599225375");
    for (const Json& step : unlit["steps"]) {
        EXPECT_NE(step["way_id"], 574);
    }
    const Json lit = walk("night_cautious", "-70.61178905,4.599738625", "-70.61201955,4.599798875");
    EXPECT_NEAR(lit["dist_m"].get<double>(), 26.43, 0.01);
    EXPECT_NEAR(lit["time_s"].get<double>(), 26.43 / 1.33, 0.01);
}

/// Escalinata de la Begonia (way 586, 78 steps) runs straight from -70.6126130, 4.6021850 to
/// -70.6121010, 4.6021801. Half of it: 0.000256 degrees east, 0.00000245 south: 28.41 m and 39
/// steps. Its time is the flat one times the profile's factor; with a cane each step takes 2 s.
TEST(ProfileFigures, StretchOfStairs_TakesTheFactorOfStepsOrTheTimeOfEach) {
    const std::vector<Figure> figures = {
        {"adult", 28.41 / 1.33 * 3.0},         {"child_or_stroller", 28.41 / 1.0 * 6.0},
        {"older_60_69", 28.41 / 1.29 * 3.3},   {"older_70_79", 28.41 / 1.2 * 3.6},
        {"older_80_plus", 28.41 / 0.96 * 4.0}, {"cane_or_walker", 39.0 * 2.0}};
    for (const Figure& figure : figures) {
        SCOPED_TRACE(figure.profile);
        const Json answer =
            walk(figure.profile, "-70.612485,4.602183775", "-70.612229,4.602181325");
        EXPECT_NEAR(answer["dist_m"].get<double>(), 28.41, 0.01);
        EXPECT_NEAR(answer["time_s"].get<double>(), figure.seconds, 5e-4 * figure.seconds);
    }
}

/// Who climbs no steps is tied to the nearest street that is open to them, and the walk takes no
/// stairs.
TEST(ProfileFigures, WhoClimbsNoSteps_TakesNone) {
    for (const char* profile : {"wheelchair_manual", "wheelchair_powered", "cyclist"}) {
        const Json answer = walk(profile, "-70.612485,4.602183775", "-70.612229,4.602181325");
        for (const Json& step : answer["steps"]) {
            EXPECT_NE(step["class"], "steps") << profile;
        }
        EXPECT_GT(answer["dist_m"].get<double>(), 28.42) << profile;
    }
}

}  // namespace
}  // namespace cercania::testing
