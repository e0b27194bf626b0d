#include <gtest/gtest.h>

#include "core/geometry/polygon_area.h"
#include "core/study/catchments_analysis.h"
#include "core/study/commands.h"
#include "core/study/loaded_study.h"
#include "core/study/profile_comparison.h"
#include "tests/acceptance/real_data.h"

namespace cercania::testing {
namespace {

TEST(PortoAlegre, HexagonsAsDemand_AreServedUnservedOrUnplacedAndNothingElse) {
    CERCANIA_NEED_SHARED_DATA();
    const RunReport report = run_nearest(porto_alegre_study(), Control());
    EXPECT_EQ(report.count("demand_units"), 1227U);
    EXPECT_EQ(report.count("facilities_on_streets"), 15U);
    EXPECT_NEAR(report.total("served") + report.total("unserved") + report.total("unplaced"),
                report.total("people"), 1e-6);
    EXPECT_GT(report.total("served"), 0.0);
}

TEST(PortoAlegre, GapsFromThePbf_RankTheHexagons) {
    CERCANIA_NEED_SHARED_DATA();
    StudySettings settings = porto_alegre_study();
    settings.areas = AreaSettings{*settings.demand.source, "id", std::nullopt};
    settings.demand.source = std::nullopt;
    const RunReport report = run_gaps(settings, Control());
    EXPECT_EQ(report.count("areas"), 1227U);
    EXPECT_NEAR(report.total("served") + report.total("unserved") + report.total("off_data") +
                    report.total("unplaced"),
                report.total("people"), 1e-6);
}

TEST(PortoAlegre, Catchments_AreNestedInTheirCutoffs) {
    CERCANIA_NEED_SHARED_DATA();
    RunReport report("catchments");
    StudySettings settings = porto_alegre_study();
    settings.analysis.cutoffs = parse_cutoffs("5min,10min,15min");
    LoadedStudy study = load_study(settings, false, report, Control());
    make_cells(study.network, report.diagnostics(), Control());
    const CatchmentSet set = analyse_catchments(study, report, Control());
    ASSERT_EQ(set.catchments.size(), 45U);
    const PolygonOperations operations;
    for (std::size_t i = 0; i < set.catchments.size(); i += 3) {  // the largest cutoff comes first
        for (const std::size_t inner : {i + 1, i + 2}) {
            const auto outside = operations.difference(set.catchments[inner].polygon,
                                                       set.catchments[inner - 1].polygon);
            EXPECT_LT(area_of(outside).value(), 1.0) << "facility " << i / 3;
            EXPECT_LE(set.catchments[inner].people, set.catchments[inner - 1].people);
        }
    }
}

/// The catchments of all 15 places together, as one person after another walks to them.
class PortoAlegreProfiles : public ::testing::Test {
  protected:
    static PlaneMultiPolygon catchment_of(const std::string& profile) {
        StudySettings settings = porto_alegre_study();
        settings.network.profile = profile;
        settings.analysis.form = CatchmentForm::Merged;
        RunReport report("catchments");
        LoadedStudy study = load_study(settings, false, report, Control());
        make_cells(study.network, report.diagnostics(), Control());
        return analyse_catchments(study, report, Control()).catchments.front().polygon;
    }
};

TEST_F(PortoAlegreProfiles, CatchmentsSideBySide_ShrinkFromTheAdultToTheWheelchair) {
    CERCANIA_NEED_SHARED_DATA();
    const PlaneMultiPolygon adult = catchment_of("adult");
    const PlaneMultiPolygon oldest = catchment_of("older_80_plus");
    const double whole = area_of(adult).value();
    // The same rules at a slower pace, and with waits: all of it lies within the adult's.
    EXPECT_LT(area_of(PolygonOperations().difference(oldest, adult)).value(), 1.0);
    EXPECT_LT(area_of(oldest).value(), 0.8 * whole);
    for (const char* profile : {"child_or_stroller", "wheelchair_manual"}) {
        EXPECT_LT(area_of(catchment_of(profile)).value(), whole) << profile;
    }
}

TEST_F(PortoAlegreProfiles, PeopleLostAtEachStep_AreThoseWhomTheAdultServesAndOthersDoNot) {
    CERCANIA_NEED_SHARED_DATA();
    StudySettings settings = porto_alegre_study();
    settings.areas = AreaSettings{*settings.demand.source, "id", std::nullopt};
    settings.demand.source = std::nullopt;
    settings.compared_profiles = {"adult", "older_80_plus", "child_or_stroller",
                                  "wheelchair_manual"};
    RunReport report("compare");
    const ProfileComparison comparison = compare_profiles(settings, report, Control());
    ASSERT_EQ(comparison.profiles.size(), 4U);
    const double adult = comparison.profiles.front().gaps.table.in_areas.served;
    for (std::size_t i = 1; i < comparison.profiles.size(); ++i) {
        const ComparedProfile& profile = comparison.profiles[i];
        const double served = profile.gaps.table.in_areas.served;
        EXPECT_GT(profile.lost, 0.0) << profile.name;
        EXPECT_LE(profile.lost_at_pieces, profile.lost) << profile.name;
        double by_area = 0.0;
        for (std::size_t area = 0; area < comparison.profiles.front().gaps.table.areas.size();
             ++area) {
            by_area += net_loss(comparison, i, area);
        }
        EXPECT_NEAR(by_area, adult - served, 1e-6) << profile.name;
        // Who is tied to another street than the adult may be served by it alone.
        EXPECT_GE(profile.lost + 1e-6, adult - served) << profile.name;
    }
    EXPECT_EQ(comparison.profiles[1].lost_at_pieces, 0.0);  // the oldest walk the same streets
    EXPECT_GT(comparison.profiles[3].lost_at_pieces, 0.0);
    // Without heights nothing but a tag or a barrier closes a street to whoever walks both ways;
    // the lines across a square that a wheelchair enters elsewhere are no closed streets.
    for (const CutPiece& piece : comparison.pieces) {
        EXPECT_TRUE(piece.cause == CutCause::Tags || piece.cause == CutCause::BarrierBefore)
            << cut_cause_name(piece) << ", way "
            << comparison.study.network.graph->edge(piece.edge).way_id;
    }
}

}  // namespace
}  // namespace cercania::testing
