// Services that people need all of within reach (--require), by hand on one street.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/geometry/polygon_locator.h"
#include "core/study/catchments_analysis.h"
#include "core/study/commands.h"
#include "core/study/explain_analysis.h"
#include "core/study/gaps_analysis.h"
#include "core/study/nearest_analysis.h"
#include "core/study/study_file.h"
#include "tests/study/live_towns.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::TempFolder;

/// A street along the equator, a thousandth of a degree (111.3 m) a character:
///
///     N . . . . H . . . . L      N nursery, H hub, L laundry
///     0 1 2 3 4 5 6 7 8 9 10     homes of 10 people at each number
///
/// The hub offers both by its list. Homes 0 to 10 are 0, 111, ..., 1113 m from N.
class CareBundle : public ::testing::Test {
  protected:
    StudySettings study(const std::string& facilities, const std::string& care =
                                                           "id,kind,services,lon,lat\n"
                                                           "N,nursery,childcare,0,0\n"
                                                           "H,hub,childcare; laundry,0.005,0\n"
                                                           "L,laundry,laundry,0.010,0\n") const {
        folder_.write("streets.csv", "wkt\n\"LINESTRING (0 0, 0.01 0)\"\n");
        folder_.write("care.csv", care);
        std::string homes = "id,people,lon,lat\n";
        for (int i = 0; i <= 10; ++i) {
            homes += std::to_string(i) + ",10," + std::to_string(0.001 * i) + ",0\n";
        }
        folder_.write("homes.csv", homes);
        folder_.write("areas.csv",
                      "code,wkt\nwest,\"POLYGON ((-0.001 -0.001, 0.0045 -0.001, 0.0045 0.001, "
                      "-0.001 0.001, -0.001 -0.001))\"\neast,\"POLYGON ((0.0045 -0.001, 0.011 "
                      "-0.001, 0.011 0.001, 0.0045 0.001, 0.0045 -0.001))\"\n");
        StudySettings settings = read_study_file(folder_.write(
            "study.toml",
            "[network]\nsource = \"streets.csv\"\n[facilities]\nsource = \"care.csv\"\n" +
                facilities +
                "[demand]\nsource = \"homes.csv\"\nid = \"id\"\npeople = \"people\"\n"
                "[areas]\nsource = \"areas.csv\"\nid = \"code\"\n"
                "[analysis]\ncutoffs = [\"250m\"]\nform = \"merged\"\n"
                "[[scenario]]\nname = \"no laundry\"\nclosed = [\"H\", \"L\"]\n"));
        settings.profile_folders = {project_folder().string() + "/data/profiles"};
        return settings;
    }
    LoadedStudy loaded(const StudySettings& settings) const {
        RunReport report("test");
        LoadedStudy study = load_study(settings, true, report, Control());
        make_cells(study.network, report.diagnostics(), Control());
        return study;
    }
    GapResult gaps(const StudySettings& settings) const {
        RunReport report("gaps");
        return analyse_gaps(loaded(settings), report, Control());
    }
    double served(const std::string& facilities) const {
        return gaps(study(facilities)).table.in_areas.served;
    }
    std::string refusal(const StudySettings& settings, ErrorKind kind) const {
        try {
            loaded(settings);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), kind);
            return error.message();
        }
        ADD_FAILURE() << "the study was taken";
        return {};
    }

    TempFolder folder_;
};

/// 250 m are two homes to each side. Of any: N serves 0-2, H 3-7, L 8-10: all. Of childcare N and
/// H: 0-7; of laundry H and L: 3-10; of both 3-7.
TEST_F(CareBundle, Home_IsServedWhereEachServiceIsWithinTheLimit) {
    EXPECT_EQ(served(""), 110.0);
    EXPECT_EQ(served("require = [\"childcare\"]\n"), 80.0);
    EXPECT_EQ(served("require = [\"laundry\"]\n"), 80.0);
    EXPECT_EQ(served("require = [\"childcare\", \"laundry\"]\n"), 50.0);
    // A kind is a service too: the hub is within 250 m of 3-7, the nursery of 0-2, both of none.
    EXPECT_EQ(served("require = [\"hub\"]\n"), 50.0);
    EXPECT_EQ(served("require = [\"hub\", \"nursery\"]\n"), 0.0);
}

TEST_F(CareBundle, Area_TellsHowMuchIsWithinReachAndWhatIsMissed) {
    const StudySettings settings = study("require = [\"childcare\", \"laundry\"]\n");
    const GapResult result = gaps(settings);
    ASSERT_TRUE(result.bundle.has_value());
    EXPECT_EQ(result.bundle->in_areas.people_within(0), 80.0);
    EXPECT_EQ(result.bundle->in_areas.people_within(1), 80.0);
    const FeatureLayer layer = gaps_layer(result, loaded(settings).facilities);
    const std::size_t share = layer.require_field("bundle");
    const std::size_t missing = layer.require_field("missing");
    // West, homes 0-4: childcare for all 5, laundry for 3 and 4: 7 of 10.
    EXPECT_EQ(layer.features[0].values[share], FieldValue(0.7));
    EXPECT_EQ(layer.features[0].values[missing], FieldValue(std::string("laundry")));
    // East, homes 5-10: childcare for 5-7, laundry for all 6: 9 of 12.
    EXPECT_EQ(layer.features[1].values[share], FieldValue(0.75));
    EXPECT_EQ(layer.features[1].values[missing], FieldValue(std::string("childcare")));
}

TEST_F(CareBundle, NearestTable_NamesWhatAHomeLacks) {
    const LoadedStudy study = loaded(this->study("require = [\"childcare\", \"laundry\"]\n"));
    RunReport report("nearest");
    const FeatureLayer layer = analyse_nearest(study, report, Control());
    const std::size_t facility = layer.require_field("fac_id");
    const std::size_t share = layer.require_field("bundle");
    const std::size_t missing = layer.require_field("missing");
    const auto text = [](const char* words) { return FieldValue(std::string(words)); };
    EXPECT_EQ(layer.features[0].values[facility], text("H"));  // the nearest laundry decides
    EXPECT_EQ(layer.features[0].values[share], FieldValue(0.5));
    EXPECT_EQ(layer.features[0].values[missing], text("laundry"));
    EXPECT_EQ(layer.features[4].values[share], FieldValue(1.0));
    EXPECT_EQ(layer.features[4].values[missing], FieldValue());
    EXPECT_EQ(layer.features[10].values[facility], text("H"));  // the nearest childcare decides
    EXPECT_EQ(layer.features[10].values[missing], text("childcare"));
}

TEST_F(CareBundle, SeveralNearest_AreRefused) {
    StudySettings settings = study("require = [\"childcare\"]\n");
    settings.analysis.nearest_count = 3;
    RunReport report("nearest");
    EXPECT_THROW(analyse_nearest(loaded(settings), report, Control()), Error);
}

TEST_F(CareBundle, Explanation_WalksToTheFarthestAndListsEach) {
    const LoadedStudy study = loaded(this->study("require = [\"childcare\", \"laundry\"]\n"));
    const GeoPoint home = {Degrees::of(0.001), Degrees::of(0.0)};
    const Explanation explanation = explain_place(study, home, Control());
    EXPECT_EQ(explanation.status, AccessStatus::Beyond);
    EXPECT_EQ(study.facilities.all[*explanation.facility].id, "H");
    EXPECT_NEAR(explanation.route->cost.distance.value(), 445.3, 0.1);  // 4 x 111.32 m
    ASSERT_EQ(explanation.services.size(), 2U);
    EXPECT_EQ(explanation.services[0].service, "childcare");
    EXPECT_TRUE(explanation.services[0].within);
    EXPECT_NEAR(explanation.services[0].cost->distance.value(), 111.3, 0.1);
    EXPECT_EQ(explanation.services[1].service, "laundry");
    EXPECT_FALSE(explanation.services[1].within);
    RunReport report("explain");
    report_explanation(study, explanation, report);
    EXPECT_THAT(report.to_text(), HasSubstr("laundry: H, 445 m, 5.6 min - beyond the limit"));
}

/// Of homes 0 to 10 with H and L closed nobody has a laundry: that is why, not their streets.
TEST_F(CareBundle, ServiceThatNobodyOffersAnyMore_IsTheReason) {
    StudySettings settings = study("require = [\"childcare\", \"laundry\"]\n");
    settings.scenario = "no laundry";
    const GapResult result = gaps(settings);
    EXPECT_EQ(result.table.in_areas.served, 0.0);
    const auto reason = static_cast<std::size_t>(GapReason::NoService);
    EXPECT_EQ(result.table.in_areas.unserved_by_reason[reason], 110.0);
    const LoadedStudy study = loaded(settings);
    const Explanation explanation =
        explain_place(study, {Degrees::of(0.001), Degrees::of(0.0)}, Control());
    EXPECT_EQ(explanation.missing_service, "laundry");
}

TEST_F(CareBundle, FieldNamedLikeAService_OffersIt) {
    const std::string care =
        "id,laundry,childcare,lon,lat\nN,no,1,0,0\nH,sí,yes,0.005,0\nL,1,0,0.010,0\n";
    EXPECT_EQ(gaps(study("require = [\"childcare\", \"laundry\"]\n", care)).table.in_areas.served,
              50.0);
    const LoadedStudy study = loaded(this->study("require = [\"laundry\"]\n", care));
    EXPECT_FALSE(study.facilities.all[0].offered.test(0));
    EXPECT_TRUE(study.facilities.all[1].offered.test(0));
    EXPECT_TRUE(study.facilities.all[2].offered.test(0));
}

TEST_F(CareBundle, ServiceThatNoFacilityOffers_IsRefusedWithThoseThatAre) {
    const std::string message = refusal(study("require = [\"bakery\"]\n"), ErrorKind::WrongUsage);
    EXPECT_THAT(message, HasSubstr("'bakery'"));
    EXPECT_THAT(message, HasSubstr("care.csv"));
    EXPECT_THAT(message, HasSubstr("childcare, hub, laundry, nursery"));
    EXPECT_THAT(
        refusal(study("require = [\"laundry\"]\n", "id,lon,lat\nN,0,0\n"), ErrorKind::WrongUsage),
        HasSubstr("--service-field"));
}

/// Without the laundry the hub still offers one: within 250 m of 3 to 7. Without both nobody does.
TEST_F(CareBundle, KindThatIsLeftOut_MayBeOfferedByOthers) {
    EXPECT_EQ(served("leave_out = [\"laundry\"]\nrequire = [\"laundry\"]\n"), 50.0);
    EXPECT_THAT(refusal(study("leave_out = [\"laundry\", \"hub\"]\nrequire = [\"laundry\"]\n"),
                        ErrorKind::WrongUsage),
                HasSubstr("requires service 'laundry' and leaves out all that offer it"));
}

TEST_F(CareBundle, StudyFile_KeepsThem) {
    StudySettings settings = study("require = [\"childcare\", \"café\"]\n");
    write_study_file(folder_.path("copy.toml"), settings);
    EXPECT_THAT(read_study_file(folder_.path("copy.toml")).facilities.required,
                ElementsAre("childcare", "café"));
}

/// The ground of a bundle is that from which each of its services is reached: in the sample city
/// point by point.
TEST(CareBundleGround, SampleCity_IsWhatItsServicesHaveInCommon) {
    LoadedStudy study = *testing::loaded_sample_city();
    study.settings.analysis.form = CatchmentForm::Merged;
    const auto ground_of = [&](std::vector<std::string> services) {
        study.facilities.ask_for(std::move(services));
        RunReport report("test");
        return analyse_catchments(study, report, Control()).catchments.front().polygon;
    };
    const PolygonLocator childcare(ground_of({"childcare"}));
    const PolygonLocator health(ground_of({"health"}));
    const PolygonLocator both(ground_of({"childcare", "health"}));
    const PlaneBox box = study.network.graph->bounds();
    testing::Random random(1);
    int inside = 0;
    for (int i = 0; i < 4000; ++i) {
        const PlanePoint point = {random.between(box.min_x, box.max_x),
                                  random.between(box.min_y, box.max_y)};
        const bool common = childcare.contains(point) && health.contains(point);
        EXPECT_EQ(both.contains(point), common) << point.x << ", " << point.y;
        inside += common ? 1 : 0;
    }
    EXPECT_GT(inside, 100);
}

}  // namespace
}  // namespace cercania
