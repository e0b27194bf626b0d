#include <gtest/gtest.h>

#include "core/geometry/polygon_area.h"
#include "core/study/catchments_analysis.h"
#include "core/study/commands.h"
#include "core/study/loaded_study.h"
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

}  // namespace
}  // namespace cercania::testing
