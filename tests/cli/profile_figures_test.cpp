// The figure of every profile that ships, on one stretch of street and one of stairs in the sample
// city, derived by hand from the coordinates in its file and the constants in data/profiles.

#include <cmath>
#include <cstddef>
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
                                         {"white_cane", 38.65 / 1.0},
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
        {"older_80_plus", 28.41 / 0.96 * 4.0}, {"cane_or_walker", 39.0 * 2.0},
        {"white_cane", 28.41 / 1.0 * 3.6}};
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

/// Tobler's factor, scaled to the flat.
double tobler(double gradient) {
    return std::exp(3.5 * std::fabs(gradient + 0.05) - 3.5 * 0.05);
}

/// The table of the manual wheelchair between -5 % and +5 %: nothing downhill, half more at +5 %.
double by_wheelchair(double gradient) {
    return gradient < 0.0 ? 1.0 : 1.0 + 10.0 * gradient;
}

/// The mean of the factors of the steps between heights at even distances, smoothed 1-2-1 between
/// the two ends.
double mean_factor(double length_m, const std::vector<double>& heights,
                   double (*factor_of)(double)) {
    std::vector<double> smooth = heights;
    for (std::size_t i = 1; i + 1 < heights.size(); ++i) {
        smooth[i] = 0.25 * heights[i - 1] + 0.5 * heights[i] + 0.25 * heights[i + 1];
    }
    const auto steps = static_cast<double>(heights.size() - 1);
    double sum = 0.0;
    for (std::size_t i = 1; i < smooth.size(); ++i) {
        sum += factor_of((smooth[i] - smooth[i - 1]) / (length_m / steps));
    }
    return sum / steps;
}

/// From the middle of a stretch of Cuesta de los Aromos (way 513) down the hillside to the Manzana
/// del Cuidado Piedemonte (F03). Heights are those of elevation.tif between the middles of its four
/// cells around each place, about every 15 m:
///
///     513, -70.6121348, 4.5998290 to -70.6116738, 4.5997085   52.86 m, of which half is walked
///     574, on to -70.6111313, 4.5996099                       61.18 m
///     574, on to -70.6104434, 4.5993732                       80.69 m
///     574, on to -70.6097750, 4.5991761                       77.30 m, of which 35.64 m are walked
///
/// F03, at -70.6101556, 4.5992129, is 31.935 m east and 17.737 m south of the beginning of the
/// last, whose unit vector is (0.95945, -0.28195): 35.64 m along it and 8.01 m off.
const std::vector<double> kAromos = {326.09, 323.53, 321.10, 319.01, 317.22};
const std::vector<double> kTejedorasWest = {317.22, 315.48, 314.40, 313.74, 313.46};
const std::vector<double> kTejedorasMiddle = {313.46, 313.55, 313.68, 313.84, 314.07, 314.29};
const std::vector<double> kTejedorasEast = {314.29, 314.53, 314.77, 315.03, 315.28, 315.54};

/// The walk to F03 with heights.
Json explained(const std::string& profile, const std::string& at) {
    const std::string city = (project_folder() / "data" / "sample_city").string();
    const ProgramResult result =
        run_program({"explain", "-n", city + "/streets.osm.pbf", "-f",
                     city + "/city.gpkg|layername=facilities", "--dem", city + "/elevation.tif",
                     "--profile", profile, "--at", at, "--cutoff", "3min", "--json"});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    return Json::parse(result.output)["answer"];
}

TEST(ProfileFigures, FacilityBelowTheHillside_TakesTheTimeOfEachSlopeOnTheWay) {
    const Json answer = explained("adult", "-70.6119043,4.59976875");
    const double expected_m = 26.43 + 61.18 + 80.69 + 35.64 + 8.01;
    const double expected_s = (26.43 * mean_factor(52.86, kAromos, tobler) +
                               61.18 * mean_factor(61.18, kTejedorasWest, tobler) +
                               80.69 * mean_factor(80.69, kTejedorasMiddle, tobler) +
                               35.64 * mean_factor(77.30, kTejedorasEast, tobler) + 8.01) /
                              1.33;
    EXPECT_EQ(answer["fac_id"], "F03");
    EXPECT_NEAR(answer["dist_m"].get<double>(), expected_m, 0.03);
    EXPECT_NEAR(answer["time_s"].get<double>(), expected_s, 0.1);
    // 165.1 s against 159.4 s on the flat; the first stretch falls by 17 % and takes 1.27 times.
    EXPECT_NEAR(expected_s, 165.1, 0.1);
    EXPECT_NEAR(answer["steps"][0]["slope_factor"].get<double>(), 1.271, 0.001);
    EXPECT_EQ(answer["status"], "reached");
}

/// The same walk by who is slower: at their pace, and across the tertiary road between both
/// streets, which has no markings: 8 s for who is 80, 5 s with a small child. A wheelchair is not
/// pushed down 17 %: it sets out from the next street, and takes longer than 3 min.
TEST(ProfileFigures, FacilityBelowTheHillside_TakesSlowerPeopleTheirPaceAndTheWait) {
    const double level_m = 26.43 * mean_factor(52.86, kAromos, tobler) +
                           61.18 * mean_factor(61.18, kTejedorasWest, tobler) +
                           80.69 * mean_factor(80.69, kTejedorasMiddle, tobler) +
                           35.64 * mean_factor(77.30, kTejedorasEast, tobler) + 8.01;
    const std::vector<Figure> figures = {{"older_80_plus", level_m / 0.96 + 8.0},
                                         {"child_or_stroller", level_m / 1.0 + 5.0}};
    for (const Figure& figure : figures) {
        const Json answer = explained(figure.profile, "-70.6119043,4.59976875");
        EXPECT_EQ(answer["fac_id"], "F03") << figure.profile;
        EXPECT_NEAR(answer["time_s"].get<double>(), figure.seconds, 0.1) << figure.profile;
        EXPECT_EQ(answer["status"], "beyond") << figure.profile;  // of 3 min, unlike the adult
    }
    EXPECT_EQ(explained("wheelchair_manual", "-70.6119043,4.59976875")["status"], "beyond");
}

/// From the middle of the stretch of 80.69 m, which rises gently, the four side by side: 40.345 m,
/// 35.64 m and the 8.01 m to the door.
TEST(ProfileFigures, FacilityAlongAGentleSlope_TakesEachProfileItsTime) {
    const double level_m = 40.345 * mean_factor(80.69, kTejedorasMiddle, tobler) +
                           35.64 * mean_factor(77.30, kTejedorasEast, tobler) + 8.01;
    const double pushed_m = 40.345 * mean_factor(80.69, kTejedorasMiddle, by_wheelchair) +
                            35.64 * mean_factor(77.30, kTejedorasEast, by_wheelchair) + 8.01;
    const std::vector<Figure> figures = {{"adult", level_m / 1.33},
                                         {"older_80_plus", level_m / 0.96},
                                         {"child_or_stroller", level_m / 1.0},
                                         {"wheelchair_manual", pushed_m / 1.08}};
    for (const Figure& figure : figures) {
        const Json answer = explained(figure.profile, "-70.61078735,4.59949155");
        EXPECT_EQ(answer["fac_id"], "F03") << figure.profile;
        EXPECT_NEAR(answer["dist_m"].get<double>(), 40.345 + 35.64 + 8.01, 0.03) << figure.profile;
        EXPECT_NEAR(answer["time_s"].get<double>(), figure.seconds, 0.1) << figure.profile;
    }
}

}  // namespace
}  // namespace cercania::testing
