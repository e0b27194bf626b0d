#include "core/study/study_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/study/study_report_json.h"
#include "tests/support/folders/folders.h"
#include "tests/support/small_town.h"

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::SmallTown;
using Json = nlohmann::json;

/// The town of SmallTown: by streets h1 (10 people, 4 women) is 221.9 m from either care place, h2
/// (20 people, 15 women) is 221.1 m from c1, north of it, and 222.6 m from c2, west of it.
class StudyReportOfTown : public ::testing::Test {
  protected:
    StudySettings settings(const std::vector<std::string>& cutoffs) const {
        StudySettings settings;
        settings.name = "Town";
        settings.network.source = town_.streets;
        settings.network.join_crossings = true;
        settings.facilities.source = town_.care;
        settings.facilities.id_field = "id";
        settings.demand.source = town_.write("people.csv",
                                             "id,people,women,lon,lat\n"
                                             "h1,10,4,0.001,0.001\n"
                                             "h2,20,15,0,0.002\n");
        settings.demand.people_field = "people";
        settings.demand.group_fields = {"women"};
        settings.areas = AreaSettings{town_.areas, std::nullopt, "name"};
        settings.analysis.cutoffs = parse_cutoffs(cutoffs);
        settings.profile_folders = {project_folder().string() + "/data/profiles"};
        return settings;
    }
    static StudyReport report_of(const StudySettings& settings) {
        return make_study_report(settings, Control());
    }
    static double served(const ReportedState& state) {
        return state.live.gaps->table.in_areas.served;
    }

    SmallTown town_;
};

TEST_F(StudyReportOfTown, EachLimit_HasItsOwnFigures) {
    const StudyReport report = report_of(settings({"221.5m", "250m"}));
    ASSERT_THAT(report.by_cutoff, SizeIs(2));
    EXPECT_DOUBLE_EQ(served(report.by_cutoff[0]), 20.0) << "h2 alone is within 221.5 m";
    EXPECT_DOUBLE_EQ(served(report.by_cutoff[1]), 30.0);
    EXPECT_EQ(report.base().cutoff.label(), "250m");
    EXPECT_THAT(report.scenarios, IsEmpty());
}

TEST_F(StudyReportOfTown, Reach_CountsEveryoneWithinOnceWithTheNearestCare) {
    const StudyReport report = report_of(settings({"221.5m"}));
    const Facilities& facilities = report.base().live.facilities;
    ASSERT_THAT(report.reach, SizeIs(2));
    for (std::size_t i = 0; i < facilities.all.size(); ++i) {
        EXPECT_DOUBLE_EQ(report.reach[i].people, facilities.all[i].id == "c1" ? 20.0 : 0.0);
        EXPECT_EQ(report.reach[i].places, facilities.all[i].id == "c1" ? 1U : 0U);
    }
}

TEST_F(StudyReportOfTown, Groups_AreCountedOverTheWholeStudy) {
    const StudyReport report = report_of(settings({"221.5m"}));
    ASSERT_THAT(report.base().groups, SizeIs(1));
    EXPECT_DOUBLE_EQ(report.base().groups[0].people, 19.0) << "4 and 15 women";
    EXPECT_DOUBLE_EQ(report.base().groups[0].served, 15.0) << "those of h2";
}

/// Beside them h3 (7 women) in the east, 1.4 km north of every street, where the data do not reach,
/// and h4 (9 women) west of both areas, 167 m from c1: within the limit, but in no headline.
TEST_F(StudyReportOfTown, Groups_AreThoseOfTheHeadline) {
    StudySettings wider = settings({"221.5m"});
    wider.demand.source = town_.write("wider.csv",
                                      "id,people,women,lon,lat\n"
                                      "h1,10,4,0.001,0.001\n"
                                      "h2,20,15,0,0.002\n"
                                      "h3,10,7,0.001,0.015\n"
                                      "h4,10,9,-0.0015,0\n");
    wider.areas->source = town_.write(
        "wider.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature",)"
                         R"("properties":{"name":"Town"},"geometry":{"type":"Polygon",)"
                         R"("coordinates":[[[-0.001,-0.001],[0.003,-0.001],[0.003,0.02],)"
                         R"([-0.001,0.02],[-0.001,-0.001]]]}}]})");
    const StudyReport report = report_of(wider);
    const GapSums& headline = report.base().live.gaps->table.in_areas;
    EXPECT_DOUBLE_EQ(headline.served, 20.0);
    EXPECT_DOUBLE_EQ(headline.unserved, 10.0);
    EXPECT_DOUBLE_EQ(headline.unplaced, 10.0) << "h3";
    ASSERT_THAT(report.base().groups, SizeIs(1));
    EXPECT_DOUBLE_EQ(report.base().groups[0].people, 19.0) << "neither h3 nor h4";
    EXPECT_DOUBLE_EQ(report.base().groups[0].served, 15.0);
    EXPECT_EQ(report.base().groups[0].share(),
              report.base().live.gaps->table.areas.front().group_shares[0]);
}

TEST_F(StudyReportOfTown, Scenario_IsMeasuredAtTheLargestLimitBesideTheBase) {
    StudySettings closed = settings({"222m"});
    closed.scenarios = {{"Without the south", {{}, {}, {"c1"}}}};
    const StudyReport report = report_of(closed);
    EXPECT_DOUBLE_EQ(served(report.base()), 30.0);
    ASSERT_THAT(report.scenarios, SizeIs(1));
    EXPECT_EQ(report.scenarios[0].name, "Without the south");
    EXPECT_DOUBLE_EQ(served(report.scenarios[0]), 10.0) << "h2 is 222.6 m from what is left";
}

TEST_F(StudyReportOfTown, Inputs_AreNamedWithTheirCreditCrsAndChecksum) {
    StudySettings credited = settings({"250m"});
    credited.credits.people = "Census 2018, CC BY 4.0";
    const StudyReport report = report_of(credited);
    ASSERT_THAT(report.inputs, SizeIs(4));
    EXPECT_EQ(report.inputs[0].role, SourceRole::Streets);
    const ReportedInput& people = report.inputs[2];
    EXPECT_EQ(people.role, SourceRole::People);
    EXPECT_EQ(people.file, "people.csv");
    EXPECT_EQ(people.credit, "Census 2018, CC BY 4.0");
    EXPECT_THAT(people.sha256, SizeIs(64));
    EXPECT_THAT(people.modified, SizeIs(10));
    EXPECT_EQ(report.inputs[3].crs, "EPSG:4326");
}

/// Streets, barriers, heights, care, people and areas: what the file states, else what was said.
TEST_F(StudyReportOfTown, EveryInput_IsToldWithItsCrs) {
    StudySettings all = settings({"250m"});
    all.network.barriers =
        town_.write("wall.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature",)"
                                    R"("properties":{},"geometry":{"type":"LineString",)"
                                    R"("coordinates":[[0.01,0.01],[0.01,0.02]]}}]})");
    all.network.elevation = {town_.write("heights.asc",
                                         "ncols 2\nnrows 2\nxllcorner -0.01\nyllcorner -0.01\n"
                                         "cellsize 0.02\nNODATA_value -9999\n"
                                         "2600 2600\n2600 2600\n")};
    all.sources.assume_crs = "EPSG:4326";
    const StudyReport report = report_of(all);
    ASSERT_THAT(report.inputs, SizeIs(6));
    for (const ReportedInput& input : report.inputs) {
        EXPECT_EQ(input.crs, "EPSG:4326") << input.file;
    }
}

TEST_F(StudyReportOfTown, Json_SaysTheSameUnrounded) {
    StudySettings closed = settings({"221.5m", "222m"});
    closed.scenarios = {{"Without the south", {{}, {}, {"c1"}}}};
    const Json json = Json::parse(study_report_json(report_of(closed)));
    EXPECT_EQ(json["study"], "Town");
    ASSERT_EQ(json["limits"].size(), 2U);
    EXPECT_EQ(json["limits"][0]["limit"], "221.5m");
    EXPECT_EQ(json["limits"][0]["totals"]["served"], 20.0);
    EXPECT_EQ(json["limits"][0]["totals"]["unserved"], 10.0);
    EXPECT_EQ(json["limits"][0]["groups"][0]["served"], 15.0);
    EXPECT_EQ(json["limits"][0]["areas"][1]["name"], "East");
    EXPECT_EQ(json["limits"][0]["areas"][1]["unserved"], 10.0);
    EXPECT_EQ(json["limits"][0]["areas"][1]["rank"], 1);
    EXPECT_EQ(json["scenarios"][0]["scenario"], "Without the south");
    EXPECT_EQ(json["scenarios"][0]["totals"]["served"], 10.0);
    EXPECT_EQ(json["facilities"].size(), 2U);
    EXPECT_EQ(json["inputs"].size(), 4U);
}

TEST_F(StudyReportOfTown, Json_TellsMeanWalksNearestCareAndReasonsOfEachArea) {
    const Json json = Json::parse(study_report_json(report_of(settings({"221.5m"}))));
    // In the west live h2's 20, two blocks north of c1; in the east h1's 10, a block east and a
    // block north of it, which is 156.9 m as the crow flies.
    const Json& west = json["limits"][0]["areas"][0];
    const Json& east = json["limits"][0]["areas"][1];
    EXPECT_NEAR(west["dist_mean"].get<double>(), 221.149, 0.001);
    EXPECT_NEAR(west["time_mean"].get<double>(), 221.149 / 1.33, 0.001);
    EXPECT_EQ(west["fac_id"], "c1");
    EXPECT_EQ(west["unserved_by_reason"]["detour"], 0.0);
    EXPECT_NEAR(east["dist_mean"].get<double>(), 221.894, 0.001);
    EXPECT_EQ(east["unserved_by_reason"]["detour"], 10.0);
    // Columns of 200 m: nobody walks less; h2 is within 221.5 m, h1 is not.
    const Json& columns = json["walks"]["columns"];
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_EQ(columns[0]["within"], 0.0);
    EXPECT_EQ(columns[1]["from"], 200.0);
    EXPECT_EQ(columns[1]["within"], 20.0);
    EXPECT_EQ(columns[1]["beyond"], 10.0);
    EXPECT_EQ(json["walks"]["no_way"], 0.0);
}

TEST_F(StudyReportOfTown, WithoutPeople_HasCatchmentsAndCountsNobody) {
    StudySettings nobody = settings({"250m"});
    nobody.demand = {};
    nobody.areas.reset();
    const StudyReport report = report_of(nobody);
    EXPECT_FALSE(report.base().live.gaps.has_value());
    EXPECT_FALSE(report.base().live.catchments.front().empty());
    EXPECT_THAT(report.reach, IsEmpty());
    EXPECT_TRUE(Json::parse(study_report_json(report))["facilities"][0]["people"].is_null());
}

TEST_F(StudyReportOfTown, WithoutALimit_IsRefusedWithTheWayOut) {
    StudySettings without = settings({"250m"});
    without.analysis.cutoffs.clear();
    try {
        report_of(without);
        FAIL() << "a report without a limit was made";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
        EXPECT_THAT(error.what(), ::testing::HasSubstr("cutoffs"));
    }
}

}  // namespace
}  // namespace cercania
