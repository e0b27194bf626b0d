#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/study/catchments_analysis.h"
#include "core/study/commands.h"
#include "core/study/gaps_analysis.h"
#include "core/study/loaded_study.h"
#include "tests/acceptance/real_data.h"

namespace cercania::testing {
namespace {

constexpr const char* kSouth = "calles_bogota_sur.gpkg";
constexpr const char* kWithHoles = "calles_bogota_con_huecos.gpkg";

/// Codes of the diagnostics about one source, with how often each occurs.
std::map<std::string, std::size_t> codes(const RunReport& report) {
    return report.diagnostics().counts();
}

TEST(BogotaSouth, Gaps_ConserveEveryAddress) {
    CERCANIA_NEED_SHARED_DATA();
    const RunReport report = run_gaps(bogota_study(kSouth), Control());
    // 10 of the 26 anchors lie inside the window of streets (data README).
    EXPECT_EQ(report.count("facilities"), 26U);
    EXPECT_EQ(report.count("facilities_on_streets"), 10U);
    EXPECT_EQ(codes(report).at("facility_not_snapped"), 16U);
    // The window has 2,893 km of centrelines; scraps and duplicates are left out.
    EXPECT_NEAR(report.total("street_km"), 2893.0, 15.0);
    // 1,450,843 addresses in all blocks: none is lost, none counted twice.
    EXPECT_DOUBLE_EQ(report.total("people"), 1450843.0);
    EXPECT_NEAR(report.total("served") + report.total("unserved") + report.total("off_data") +
                    report.total("people_outside_areas") + report.total("unplaced"),
                1450843.0, 1e-6);
    EXPECT_GT(report.total("served"), 50000.0);
}

TEST(BogotaSouth, BlocksBeyondTheWindow_AreOffTheDataAndNotUnserved) {
    CERCANIA_NEED_SHARED_DATA();
    const RunReport report = run_gaps(bogota_study(kSouth), Control());
    // The window is the south of the city: most addresses lie beyond its streets.
    EXPECT_GT(report.total("off_data"), 0.5 * report.total("people"));
    EXPECT_GT(report.count("areas_no_data"), 0U);
    EXPECT_GT(codes(report).at("area_near_data_edge"), 0U);
}

TEST(BogotaWithHoles, MissingTile_IsReportedWithItsAnchorsAndZones) {
    CERCANIA_NEED_SHARED_DATA();
    StudySettings settings = bogota_study(kWithHoles);
    RunReport report("gaps");
    const LoadedStudy study = load_study(settings, true, report, Control());
    const GapResult result = analyse_gaps(study, report, Control());
    // The data's description counts nine anchors 220-1,420 m from any street; measured to the
    // nearest point of a street they are eight, from 220.3 m to 1,420.4 m. Those beyond max-snap
    // are told.
    std::size_t far = 0;
    for (const Facility& facility : study.facilities.all) {
        const auto street = study.network.nearest_street(facility.point);
        ASSERT_TRUE(street.has_value());
        far += street->leg > Metres::of(215.0) ? 1U : 0U;
        EXPECT_LT(street->leg, Metres::of(1430.0));
        EXPECT_EQ(facility.entries.empty(), street->leg > Metres::of(250.0)) << facility.name;
    }
    EXPECT_EQ(far, 8U);
    EXPECT_GT(codes(report).at("hole_in_network"), 0U);
    // Puente Aranda (UPZ111) lies in the missing tile.
    std::map<std::string, const AreaGap*> gaps;
    const std::size_t code = result.areas.require_field("UPlCodigo");
    for (std::size_t i = 0; i < result.table.areas.size(); ++i) {
        gaps[to_text(result.areas.features[i].values[code])] = &result.table.areas[i];
    }
    ASSERT_EQ(gaps.count("UPZ111"), 1U);
    EXPECT_EQ(gaps.at("UPZ111")->gap_class, GapClass::NoData);
    EXPECT_TRUE(gaps.at("UPZ111")->edge_flag);
    EXPECT_FALSE(gaps.at("UPZ111")->rank.has_value());
}

TEST(BogotaWithHoles, ZonesAsDemand_RepeatedPopulationOfTwoUpzIsNoticed) {
    CERCANIA_NEED_SHARED_DATA();
    StudySettings settings = bogota_study(kSouth);
    settings.demand = {};
    settings.demand.people_field = "pob";
    settings.demand.spread = SpreadMethod::Streets;
    const RunReport report = run_gaps(settings, Control());
    std::set<std::string> messages;
    for (const Diagnostic& one : report.diagnostics().all()) {
        if (one.code == "repeated_population") {
            messages.insert(one.message);
        }
    }
    ASSERT_EQ(messages.size(), 2U);
    // The naive sum of the 114 parts (data README); 7,387,400 people really live there.
    EXPECT_DOUBLE_EQ(report.total("people"), 7406592.0);
    settings.demand.split_repeated = true;
    EXPECT_NEAR(run_gaps(settings, Control()).total("people"), 7387400.0, 1e-3);
}

TEST(BogotaSouth, Catchments_EachFormCountsThePeopleOfItsField) {
    CERCANIA_NEED_SHARED_DATA();
    RunReport report("catchments");
    LoadedStudy study = load_study(bogota_study(kSouth), false, report, Control());
    make_cells(study.network, report.diagnostics(), Control());
    const auto people = [&](CatchmentForm form) {
        study.settings.analysis.form = form;
        double sum = 0.0;
        for (const Catchment& one : analyse_catchments(study, report, Control()).catchments) {
            EXPECT_FALSE(one.polygon.empty());
            sum += *one.people;
        }
        return sum;
    };
    const double merged = people(CatchmentForm::Merged);
    // Each place goes to one nearest facility, so the parts add up to the whole; overlapping
    // catchments count the overlaps again.
    EXPECT_DOUBLE_EQ(people(CatchmentForm::Nearest), merged);
    EXPECT_GE(people(CatchmentForm::Overlap), merged);
    // The same people as the gap table's, in and outside of areas.
    const RunReport gaps = run_gaps(bogota_study(kSouth), Control());
    EXPECT_GE(merged, gaps.total("served"));
    EXPECT_LE(merged, gaps.total("served") + gaps.total("people_outside_areas"));
}

TEST(BogotaSouth, Nearest_TellsEveryBlockItsStatus) {
    CERCANIA_NEED_SHARED_DATA();
    const RunReport report = run_nearest(bogota_study(kSouth), Control());
    EXPECT_EQ(report.count("units_reached") + report.count("units_beyond") +
                  report.count("units_cut_off") + report.count("units_not_snapped"),
              43944U);
}

}  // namespace
}  // namespace cercania::testing
