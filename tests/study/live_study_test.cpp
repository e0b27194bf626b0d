#include "core/study/live_study.h"

#include <limits>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_locator.h"
#include "core/study/catchments_analysis.h"
#include "tests/study/live_towns.h"
#include "tests/study/random_edits.h"

namespace cercania {
namespace {

using testing::hilly_sample_city_there_and_back;
using testing::loaded_sample_city;
using testing::loaded_town;
using testing::Random;
using testing::RandomEdits;
using testing::TempFolder;

/// Times are sums of the same steps, sometimes in another order.
constexpr double kSameTime = 1e-6;

void expect_same(const std::optional<Seconds>& ours, const std::optional<Seconds>& theirs) {
    ASSERT_EQ(ours.has_value(), theirs.has_value());
    if (ours) {
        EXPECT_NEAR(ours->value(), theirs->value(), kSameTime);
    }
}

void expect_same(const AreaGap& ours, const AreaGap& theirs) {
    EXPECT_EQ(ours.gap_class, theirs.gap_class);
    EXPECT_EQ(ours.people, theirs.people);
    EXPECT_EQ(ours.served, theirs.served);
    EXPECT_EQ(ours.unserved, theirs.unserved);
    EXPECT_EQ(ours.unplaced, theirs.unplaced);
    EXPECT_EQ(ours.share, theirs.share);
    EXPECT_EQ(ours.distance_median, theirs.distance_median);
    EXPECT_EQ(ours.distance_mean, theirs.distance_mean);
    expect_same(ours.time_median, theirs.time_median);
    expect_same(ours.time_mean, theirs.time_mean);
    EXPECT_EQ(ours.people_without_way, theirs.people_without_way);
    EXPECT_EQ(ours.unserved_by_reason, theirs.unserved_by_reason);
    EXPECT_EQ(ours.reason, theirs.reason);
    EXPECT_EQ(ours.facility, theirs.facility);
    EXPECT_EQ(ours.rank, theirs.rank);
    EXPECT_EQ(ours.near_data_edge, theirs.near_data_edge);
    EXPECT_EQ(ours.unserved_near_edge, theirs.unserved_near_edge);
    EXPECT_EQ(ours.edge_flag, theirs.edge_flag);
    EXPECT_EQ(ours.place_count, theirs.place_count);
    EXPECT_EQ(ours.group_shares, theirs.group_shares);
}

void expect_same(const GapSums& ours, const GapSums& theirs) {
    EXPECT_EQ(ours.people, theirs.people);
    EXPECT_EQ(ours.served, theirs.served);
    EXPECT_EQ(ours.unserved, theirs.unserved);
    EXPECT_EQ(ours.unplaced, theirs.unplaced);
    EXPECT_EQ(ours.unserved_by_reason, theirs.unserved_by_reason);
}

void expect_same(const GapTable& ours, const GapTable& theirs) {
    ASSERT_EQ(ours.areas.size(), theirs.areas.size());
    for (std::size_t i = 0; i < ours.areas.size(); ++i) {
        SCOPED_TRACE(i);
        expect_same(ours.areas[i], theirs.areas[i]);
    }
    expect_same(ours.in_areas, theirs.in_areas);
    expect_same(ours.outside, theirs.outside);
    EXPECT_EQ(ours.places_outside, theirs.places_outside);
    EXPECT_EQ(ours.unplaced, theirs.unplaced);
    EXPECT_EQ(ours.area_of_place, theirs.area_of_place);
}

void expect_same(const std::optional<BundleCoverage>& ours,
                 const std::optional<BundleCoverage>& theirs) {
    ASSERT_EQ(ours.has_value(), theirs.has_value());
    if (!ours) {
        return;
    }
    EXPECT_EQ(ours->services, theirs->services);
    EXPECT_EQ(ours->in_areas.share(), theirs->in_areas.share());
    ASSERT_EQ(ours->areas.size(), theirs->areas.size());
    for (std::size_t i = 0; i < ours->areas.size(); ++i) {
        EXPECT_EQ(ours->areas[i].share(), theirs->areas[i].share()) << i;
        EXPECT_EQ(ours->areas[i].most_missed(), theirs->areas[i].most_missed()) << i;
    }
}

void expect_same_ground(const PlaneMultiPolygon& ours, const PlaneMultiPolygon& theirs,
                        const PlaneBox& box, Random& random) {
    constexpr int kPoints = 200;
    EXPECT_NEAR(area_of(ours).value(), area_of(theirs).value(),
                1e-3 + 1e-7 * area_of(theirs).value());
    const PolygonLocator our_locator(ours);
    const PolygonLocator their_locator(theirs);
    for (int i = 0; i < kPoints; ++i) {
        const PlanePoint point = {random.between(box.min_x, box.max_x),
                                  random.between(box.min_y, box.max_y)};
        EXPECT_EQ(our_locator.contains(point), their_locator.contains(point))
            << point.x << ", " << point.y;
    }
}

std::vector<std::uint8_t> served_places(const LoadedStudy& study, const Cutoff& cutoff) {
    CareSearch search(study.care_graph(cutoff.unit));
    std::vector<std::uint8_t> served;
    for (const PlaceAccess& access :
         measure_access(study.facilities, search, study.demand->places.places, study.tied, cutoff,
                        1, Control())) {
        served.push_back(access.status == AccessStatus::Reached ? 1 : 0);
    }
    return served;
}

/// Services that people need all of; none: any facility serves them.
using Bundle = std::vector<std::string>;

/// Holds a live answer to what the commands compute from the edited study.
void expect_equal_to_analysis(const LiveResult& live, const LoadedStudy& base,
                              const FacilityEdits& edits, const std::vector<Cutoff>& cutoffs,
                              Random& random, const Bundle& bundle = {}) {
    LoadedStudy edited = base;
    edited.facilities.ask_for(bundle);
    edited.facilities =
        with_edits(edited.facilities, edits, base.settings.facilities, base.network);
    edited.settings.analysis.cutoffs = cutoffs;
    edited.settings.analysis.form = CatchmentForm::Merged;
    RunReport report("test");
    const GapResult gaps = analyse_gaps(edited, report, Control());
    ASSERT_TRUE(live.gaps.has_value());
    expect_same(live.gaps->table, gaps.table);
    expect_same(live.gaps->bundle, gaps.bundle);
    EXPECT_EQ(live.straight_share, gaps.straight_share);
    EXPECT_EQ(live.gaps->straight_share, gaps.straight_share);
    EXPECT_EQ(live.place_served, served_places(edited, cutoffs.back()));
    const PlaneBox box = base.network.graph->bounds().grown(100.0);
    for (const Catchment& catchment : analyse_catchments(edited, report, Control()).catchments) {
        expect_same_ground(live.catchments[catchment.cutoff], catchment.polygon, box, random);
    }
}

void expect_change_of_ground(const GroundChange& change, const LiveResult& before,
                             const LiveResult& after, const PlaneBox& box, Random& random) {
    constexpr int kPoints = 100;
    const PolygonLocator was(before.catchments.back());
    const PolygonLocator is(after.catchments.back());
    const PolygonLocator kept(change.kept);
    const PolygonLocator gained(change.gained);
    const PolygonLocator lost(change.lost);
    for (int i = 0; i < kPoints; ++i) {
        const PlanePoint point = {random.between(box.min_x, box.max_x),
                                  random.between(box.min_y, box.max_y)};
        EXPECT_EQ(kept.contains(point), was.contains(point) && is.contains(point));
        EXPECT_EQ(gained.contains(point), !was.contains(point) && is.contains(point));
        EXPECT_EQ(lost.contains(point), was.contains(point) && !is.contains(point));
    }
    const double tolerance = 1.0;  // slivers thinner than a millimetre are left out
    EXPECT_NEAR(area_of(change.kept).value() + area_of(change.lost).value(),
                area_of(before.catchments.back()).value(), tolerance);
    EXPECT_NEAR(area_of(change.kept).value() + area_of(change.gained).value(),
                area_of(after.catchments.back()).value(), tolerance);
}

void expect_random_edits_to_equal_analysis(const std::shared_ptr<const LoadedStudy>& study,
                                           const std::vector<std::vector<Cutoff>>& questions,
                                           std::size_t steps, Random& random,
                                           const std::vector<Bundle>& bundles = {{}}) {
    Diagnostics diagnostics;
    LiveStudy live(study, diagnostics);
    RandomEdits planner(*study, random);
    const LiveResult base = live.evaluate({}, questions.front(), bundles.front());
    const PlaneBox box = study->network.graph->bounds().grown(100.0);
    for (std::size_t step = 0; step < steps; ++step) {
        SCOPED_TRACE(step);
        const FacilityEdits& edits = planner.next();
        // Another limit comes now and then, as when a person turns the knob.
        const std::size_t question = step / 20 % questions.size();
        const std::size_t number = step / 10 % bundles.size();
        const Bundle& bundle = bundles[number];
        const LiveResult result = live.evaluate(edits, questions[question], bundle);
        expect_equal_to_analysis(result, *study, edits, questions[question], random, bundle);
        if (question == 0 && number == 0) {
            expect_change_of_ground(live.ground_change(base, result), base, result, box, random);
        }
        if (::testing::Test::HasFailure()) {
            FAIL() << edits_text(edits);
        }
    }
}

TEST(LiveStudy, SampleCity_200RandomEdits_EqualTheAnalysis) {
    Random random(1);
    expect_random_edits_to_equal_analysis(
        loaded_sample_city(), {parse_cutoffs("800m"), parse_cutoffs("5min,10min")}, 200, random);
}

TEST(LiveStudy, SampleCityThereAndBackOnItsHills_30RandomEdits_EqualTheAnalysis) {
    Random random(2);
    expect_random_edits_to_equal_analysis(hilly_sample_city_there_and_back(),
                                          {parse_cutoffs("12min"), parse_cutoffs("600m,900m")}, 30,
                                          random);
}

/// Bundles of several services and of one, some of which close with the only place that has them.
TEST(LiveStudy, SampleCityNeedingSeveralServices_80RandomEdits_EqualTheAnalysis) {
    Random random(8);
    expect_random_edits_to_equal_analysis(
        loaded_sample_city(), {parse_cutoffs("900m"), parse_cutoffs("8min,20min")}, 80, random,
        {{"childcare", "laundry"}, {}, {"health", "legal", "training"}, {"legal"}});
}

TEST(LiveStudy, SampleCityNeedingSeveralServicesThereAndBack_20RandomEdits_EqualTheAnalysis) {
    Random random(9);
    expect_random_edits_to_equal_analysis(hilly_sample_city_there_and_back(),
                                          {parse_cutoffs("15min")}, 20, random,
                                          {{"childcare", "training"}, {"health", "sport"}});
}

TEST(LiveStudy, DrawnTowns_200RandomEditsEach_EqualTheAnalysis) {
    const std::string_view towns[] = {
        R"(
        A---B---C---D
        |   |   |   |
        E-1-F---G-2-H
        |   |   |   |
        I---J---K---L
        |       |   |
        M---N-3-O---P
        )",
        R"(
        A-1---B   C---D
        |     |   |   |
        E---F-G   H-2-I
            |
        J---K--------L
        |            |
        M-3-N   P-4--Q
        )",
    };
    std::uint64_t seed = 7;
    for (const std::string_view town : towns) {
        SCOPED_TRACE(town);
        Random random(seed++);
        const TempFolder folder;
        expect_random_edits_to_equal_analysis(loaded_town(town, 150, "200m,400m", random, folder),
                                              {parse_cutoffs("200m,400m"), parse_cutoffs("3min")},
                                              200, random);
    }
}

TEST(LiveStudy, EditsOfAScenario_EqualTheStudyLoadedWithIt) {
    Random random(3);
    const TempFolder folder;
    const auto base = loaded_town(R"(
        A---B---C
        |   |   |
        D-1-E-2-F
    )",
                                  60, "300m", random, folder);
    Scenario scenario = {"Try", {}};
    scenario.edits.moved.push_back({"f1", base->network.graph->projection().to_geo({30.0, -90.0})});
    scenario.edits.added.push_back(
        {"f9", "New", base->network.graph->projection().to_geo({300.0, 10.0})});
    scenario.edits.closed.push_back("f2");
    StudySettings settings = base->settings;
    settings.scenarios = {scenario};
    settings.scenario = "Try";
    RunReport report("test");
    const LoadedStudy loaded = load_study(settings, true, report, Control());
    Diagnostics diagnostics;
    LiveStudy live(base, diagnostics);
    const LiveResult result = live.evaluate(scenario.edits, settings.analysis.cutoffs);
    expect_same(result.gaps->table, analyse_gaps(loaded, report, Control()).table);
    ASSERT_EQ(result.facilities.all.size(), 3U);
    for (std::size_t i = 0; i < loaded.facilities.all.size(); ++i) {
        EXPECT_EQ(result.facilities.all[i].id, loaded.facilities.all[i].id);
        EXPECT_EQ(result.closed[i] != 0, result.facilities.all[i].id == "f2");
    }
    EXPECT_EQ(report.count("facilities"), 2U);
    EXPECT_EQ(report.count("facilities_closed"), 1U);
}

TEST(LiveStudy, AllClosed_ServesNobody) {
    Random random(4);
    const TempFolder folder;
    const auto base = loaded_town("A-1-B-2-C", 30, "300m", random, folder);
    Diagnostics diagnostics;
    LiveStudy live(base, diagnostics);
    FacilityEdits edits;
    edits.closed = {"f1", "f2"};
    const LiveResult result = live.evaluate(edits, base->settings.analysis.cutoffs);
    EXPECT_EQ(result.gaps->table.in_areas.served, 0.0);
    EXPECT_TRUE(result.catchments.front().empty());
    EXPECT_EQ(result.straight_share, 0.0);
}

TEST(LiveStudy, UnknownFacility_IsNamed) {
    Random random(5);
    const TempFolder folder;
    const auto base = loaded_town("A-1-B", 10, "300m", random, folder);
    Diagnostics diagnostics;
    LiveStudy live(base, diagnostics);
    FacilityEdits edits;
    edits.closed = {"f7"};
    try {
        live.evaluate(edits, base->settings.analysis.cutoffs);
        FAIL() << "an edit of a facility that is not there was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
        EXPECT_NE(error.message().find("'f7'"), std::string::npos) << error.message();
    }
}

TEST(LiveStudy, StoppedWork_LeavesTheNextAnswerWhole) {
    Random random(6);
    const auto base = loaded_sample_city();
    Diagnostics diagnostics;
    LiveStudy live(base, diagnostics);
    const std::vector<Cutoff> cutoffs = base->settings.analysis.cutoffs;
    live.evaluate({}, cutoffs);
    FacilityEdits edits;
    edits.closed = {base->facilities.all.front().id};
    std::stop_source stop;
    stop.request_stop();
    try {
        live.evaluate(edits, cutoffs, Control(stop.get_token()));
    } catch (const Cancelled&) {
    }
    expect_equal_to_analysis(live.evaluate(edits, cutoffs), *base, edits, cutoffs, random);
}

}  // namespace
}  // namespace cercania
