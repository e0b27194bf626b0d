#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/catchment/catchment_polygon.h"
#include "core/geometry/polygon_locator.h"
#include "core/geometry/polygon_operations.h"
#include "tests/bench/subjects.h"

namespace cercania::bench {
namespace {

constexpr std::array<double, 4> kCutoffs = {300.0, 600.0, 900.0, 1200.0};
/// GEOS is so much slower that a few facilities say enough; ours is timed on the same ones.
constexpr std::size_t kComparedFacilities = 3;

/// The street cells and the search of the bench city, made when first needed.
class Workshop {
  public:
    explicit Workshop(const BenchCity& city)
        : city_(city),
          graph_(std::make_shared<const SearchGraph>(city.graph, CostUnit::Distance,
                                                     Direction::Towards)) {}

    StreetCells build_cells() const {
        Diagnostics diagnostics;
        return StreetCells::build(*city_.graph, city_.usable, {}, diagnostics);
    }
    const StreetCells& cells() {
        if (!cells_) {
            cells_ = build_cells();
        }
        return *cells_;
    }
    const BenchCity& city() const { return city_; }
    CostSearch search() const { return CostSearch(graph_); }
    /// The streets that each facility of the city reaches within the largest cutoff.
    const std::vector<ReachedStreets>& reached() {
        if (reached_.empty()) {
            CostSearch one_search = search();
            for (const Seed& facility : city_.facilities) {
                reached_.push_back(one_search.run(std::span(&facility, 1), kCutoffs.back())
                                       .reached(kCutoffs.back()));
            }
        }
        return reached_;
    }

  private:
    const BenchCity& city_;
    std::shared_ptr<const SearchGraph> graph_;
    std::optional<StreetCells> cells_;
    std::vector<ReachedStreets> reached_;
};

using SharedWorkshop = std::shared_ptr<Workshop>;

void build_cells(benchmark::State& state, const SharedWorkshop& workshop) {
    std::size_t pieces = 0;
    for ([[maybe_unused]] auto pass : state) {
        pieces = workshop->build_cells().piece_count();
    }
    state.counters["pieces"] = static_cast<double>(pieces);
}

void cut_polygons(benchmark::State& state, const SharedWorkshop& workshop, std::size_t count) {
    CatchmentPolygons polygons(workshop->cells());
    const auto& reached = workshop->reached();
    count = std::min(count, reached.size());
    for ([[maybe_unused]] auto pass : state) {
        for (std::size_t f = 0; f < count; ++f) {
            for (const double cutoff : kCutoffs) {
                benchmark::DoNotOptimize(polygons.polygon(reached[f], cutoff, 1.0).data());
            }
        }
    }
    state.counters["polygons"] = static_cast<double>(count * kCutoffs.size());
    state.counters["repaired"] = static_cast<double>(polygons.repaired_count());
}

/// The parts of all cells that a catchment is made of.
std::vector<PlanePolygon> pieces_of(const StreetCells& cells, const PlaneMultiPolygon& catchment,
                                    const PolygonOperations& operations) {
    const PolygonLocator locator(catchment);
    std::vector<PlanePolygon> result;
    for (std::uint32_t face = 0; face < cells.face_count(); ++face) {
        PlaneRing outline = cells.outline(face);
        PlaneBox box;
        std::size_t in = 0;
        std::size_t out = 0;
        for (const PlanePoint& p : outline) {
            box.include(p);
        }
        if (outline.size() < 4 || !box.intersects(locator.box())) {
            continue;
        }
        for (const PlanePoint& p : outline) {
            const bool undecided = locator.on_border(p);
            in += !undecided && locator.contains(p) ? 1U : 0U;
            out += !undecided && !locator.contains(p) ? 1U : 0U;
        }
        if (in > 0 && out == 0) {
            result.push_back({{std::move(outline)}});
        } else if (in > 0) {
            for (PlanePolygon& part : operations.intersection({{{outline}}}, catchment)) {
                result.push_back(std::move(part));
            }
        }
    }
    return result;
}

void unite_with_geos(benchmark::State& state, const SharedWorkshop& workshop) {
    const PolygonOperations operations;
    CatchmentPolygons polygons(workshop->cells());
    std::vector<std::vector<PlanePolygon>> work;
    std::size_t pieces = 0;
    for (std::size_t f = 0; f < kComparedFacilities; ++f) {
        for (const double cutoff : kCutoffs) {
            work.push_back(pieces_of(workshop->cells(),
                                     polygons.polygon(workshop->reached()[f], cutoff, 1.0),
                                     operations));
            pieces += work.back().size();
        }
    }
    for ([[maybe_unused]] auto pass : state) {
        for (const std::vector<PlanePolygon>& parts : work) {
            benchmark::DoNotOptimize(operations.united(parts).data());
        }
    }
    state.counters["pieces"] = static_cast<double>(pieces);
}

/// One facility at three cutoffs, its search included, for 200 facilities; the median is a counter.
void one_at_a_time(benchmark::State& state, const SharedWorkshop& workshop) {
    constexpr std::uint32_t kFacilities = 200;
    const RoadGraph& graph = *workshop->city().graph;
    CatchmentPolygons polygons(workshop->cells());
    CostSearch search = workshop->search();
    std::vector<double> times;
    for ([[maybe_unused]] auto pass : state) {
        for (std::uint32_t i = 0; i < kFacilities; ++i) {
            const auto start = std::chrono::steady_clock::now();
            const EdgeId edge(static_cast<std::uint32_t>(i * graph.edge_count() / kFacilities));
            const Metres along = graph.edge(edge).length * 0.5;
            const Seed seed{{edge, along, graph.plane_point_at(edge, along), Metres()}, 0};
            const ReachedStreets reached = search.run(std::span(&seed, 1), 1200.0).reached(1200.0);
            for (const double cutoff : {400.0, 800.0, 1200.0}) {
                benchmark::DoNotOptimize(polygons.polygon(reached, cutoff, 1.0).data());
            }
            times.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                    .count());
        }
    }
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2),
                     times.end());
    state.counters["median_ms"] = times[times.size() / 2];
}

}  // namespace

void register_catchments(const BenchCity& city, std::vector<Comparison>& comparisons) {
    const auto workshop = std::make_shared<Workshop>(city);
    const auto add = [](const char* name, auto run) {
        return benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond);
    };
    add("street_cells", [workshop](benchmark::State& state) {
        build_cells(state, workshop);
    })->Repetitions(3);
    add("polygons_50x4", [workshop](benchmark::State& state) {
        cut_polygons(state, workshop, BenchCity::kFacilityCount);
    });
    add("polygons_3x4", [workshop](benchmark::State& state) {
        cut_polygons(state, workshop, kComparedFacilities);
    });
    add("geos_union_3x4", [workshop](benchmark::State& state) { unite_with_geos(state, workshop); })
        ->Repetitions(3)
        ->Iterations(1);
    add("one_facility_3_cutoffs_x200", [workshop](benchmark::State& state) {
        one_at_a_time(state, workshop);
    })->Repetitions(3);
    comparisons.push_back(
        {"catchment polygons, 3 facilities x 4 cutoffs / GEOS uniting their cells", "polygons_3x4",
         "geos_union_3x4", 1.0 / 50.0});
}

}  // namespace cercania::bench
