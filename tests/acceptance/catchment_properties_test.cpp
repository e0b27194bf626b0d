// What must hold of catchments on real networks and on the sample city (DESIGN: catchment).

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include <gtest/gtest.h>

#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_locator.h"
#include "core/study/catchments_analysis.h"
#include "core/study/loaded_study.h"
#include "tests/acceptance/real_data.h"

namespace cercania::testing {
namespace {

/// Ground that chords and the overlays' grid may account for, a metre of outline.
constexpr double kAreaPerMetreOfOutline = 0.1;

double outline_length(const PlaneMultiPolygon& polygons) {
    double length = 0.0;
    for (const PlanePolygon& polygon : polygons) {
        for (const PlaneRing& ring : polygon.rings) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                length += norm(ring[i + 1] - ring[i]);
            }
        }
    }
    return length;
}

/// The study's catchments in one form and shape, the largest cutoff of each facility only.
std::vector<Catchment> catchments(LoadedStudy& study, CatchmentForm form, CatchmentShape shape) {
    study.settings.analysis.form = form;
    study.settings.analysis.shape = shape;
    RunReport report("catchments");
    return analyse_catchments(study, report, Control()).catchments;
}

class CatchmentsOf {
  public:
    CatchmentsOf(StudySettings settings, const char* cutoffs) {
        settings.demand = {};
        settings.analysis.cutoffs = parse_cutoffs(cutoffs);
        settings.network.barriers = std::nullopt;  // they cut ground that these properties count
        RunReport report("catchments");
        study_.emplace(load_study(settings, false, report, Control()));
        make_cells(study_->network, report.diagnostics(), Control());
    }

    void check_all() {
        const auto cells = catchments(*study_, CatchmentForm::Overlap, CatchmentShape::Cells);
        const auto buffers = catchments(*study_, CatchmentForm::Overlap, CatchmentShape::Buffer);
        const auto nearest = catchments(*study_, CatchmentForm::Nearest, CatchmentShape::Cells);
        const auto merged = catchments(*study_, CatchmentForm::Merged, CatchmentShape::Cells);
        ASSERT_EQ(cells.size(), buffers.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            EXPECT_EQ(operations_.invalidity(cells[i].polygon), std::nullopt);
            expect_within(cells[i].polygon, buffers[i].polygon, "in the plain buffer");
            if (i > 0 && cells[i].facility == cells[i - 1].facility) {
                expect_within(cells[i].polygon, cells[i - 1].polygon, "nested");
            }
        }
        check_union(cells, merged);
        check_nearest(nearest, merged);
        check_streets_inside(cells);
    }

  private:
    void expect_within(const PlaneMultiPolygon& inner, const PlaneMultiPolygon& outer,
                       const char* what) {
        EXPECT_LE(area_of(operations_.difference(inner, outer)).value(),
                  kAreaPerMetreOfOutline * outline_length(inner))
            << what;
    }
    std::size_t largest() const { return study_->settings.analysis.cutoffs.size() - 1; }

    /// The catchment of all facilities is the union of theirs, and so grows with each one added.
    void check_union(const std::vector<Catchment>& cells, const std::vector<Catchment>& merged) {
        PlaneMultiPolygon together;
        for (const Catchment& one : cells) {
            if (one.cutoff == largest()) {
                together.insert(together.end(), one.polygon.begin(), one.polygon.end());
                expect_within(one.polygon, merged.front().polygon, "grows with facilities");
            }
        }
        const PlaneMultiPolygon united =
            operations_.united(std::span<const PlanePolygon>(together));
        expect_within(united, merged.front().polygon, "union in the joint catchment");
        expect_within(merged.front().polygon, united, "joint catchment in the union");
    }

    void check_nearest(const std::vector<Catchment>& nearest,
                       const std::vector<Catchment>& merged) {
        double sum = 0.0;
        double outlines = 0.0;
        for (const Catchment& one : nearest) {
            if (one.cutoff == largest()) {
                sum += area_of(one.polygon).value();
                outlines += outline_length(one.polygon);
            }
        }
        // Parts that neither overlap nor leave gaps have together the area of the whole.
        EXPECT_NEAR(sum, area_of(merged.front().polygon).value(),
                    kAreaPerMetreOfOutline * outlines);
    }

    /// Whether a point is in a catchment, or within a hand's breadth of it: a line across a square
    /// may run a centimetre beside a path that lies in it, and the ground between is either's.
    static bool is_in_or_beside(const PolygonLocator& locator, PlanePoint point) {
        constexpr double kHand = 0.1;  // metres
        const auto contains = [&](double east, double north) {
            return locator.contains({point.x + east, point.y + north});
        };
        return contains(0.0, 0.0) || contains(kHand, 0.0) || contains(-kHand, 0.0) ||
               contains(0.0, kHand) || contains(0.0, -kHand);
    }

    /// Every reached stretch lies in the catchment, and so does each entry of a facility.
    void check_streets_inside(const std::vector<Catchment>& cells) {
        const double limit = study_->settings.analysis.cutoffs.back().limit;
        CareSearch search(study_->care_graph(study_->unit()));
        for (const Catchment& one : cells) {
            if (one.cutoff != largest()) {
                continue;
            }
            const PolygonLocator locator(one.polygon);
            const auto seeds = study_->facilities.seeds(*one.facility);
            const ReachedStreets reached = search.reached(seeds, limit);
            for (const ReachedStretch& stretch : reached) {
                const bool usable = study_->network.usable[stretch.edge.index()] != 0;
                if (!usable || stretch.to_m - stretch.from_m < 1.0) {
                    continue;
                }
                const Metres middle = Metres::of(0.5 * (stretch.from_m + stretch.to_m));
                const PlanePoint point =
                    study_->network.graph->plane_point_at(stretch.edge, middle);
                EXPECT_TRUE(is_in_or_beside(locator, point))
                    << "way " << study_->network.graph->edge(stretch.edge).way_id;
            }
            for (const Seed& seed : seeds) {
                EXPECT_TRUE(locator.contains(seed.position.point));
            }
        }
    }

    std::optional<LoadedStudy> study_;
    PolygonOperations operations_;
};

TEST(CatchmentProperties, SampleCity_HoldInMetresAndInMinutes) {
    CatchmentsOf(sample_city_study(), "300m,600m").check_all();
    CatchmentsOf(sample_city_study(), "4min,8min").check_all();
}

TEST(CatchmentProperties, PortoAlegre_Hold) {
    CERCANIA_NEED_SHARED_DATA();
    CatchmentsOf(porto_alegre_study(), "3min,6min").check_all();
}

}  // namespace
}  // namespace cercania::testing
