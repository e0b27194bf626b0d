#include "core/access/data_edge.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/geometry/distance_transform.h"

namespace cercania {

namespace {

constexpr double kCellsPerReach = 8.0;
constexpr double kMaxCells = 8e6;

/// Labels of cells: on the data, not looked at yet, outside, and one for each hole.
constexpr std::uint32_t kOnData = 0;
constexpr std::uint32_t kUnlabelled = 1;
constexpr std::uint32_t kOutside = 2;
constexpr std::uint32_t kFirstHole = 3;

}  // namespace

/// Fills a DataEdge step by step: streets to cells, cells to cores, cores to holes and distances.
class DataEdge::Builder {
  public:
    Builder(DataEdge& edge, const RoadGraph& graph, std::span<const std::uint8_t> usable)
        : edge_(edge), graph_(graph), usable_(usable) {}

    void lay_out_grid() {
        PlaneBox box;
        for_each_usable([&](std::span<const PlanePoint> points) {
            for (const PlanePoint point : points) {
                box.include(point);
            }
        });
        CERCANIA_REQUIRE(!box.empty());
        const double reach = edge_.options_.reach.value();
        box = box.grown(2.0 * reach);
        const double area = (box.max_x - box.min_x) * (box.max_y - box.min_y);
        edge_.cell_ = std::max(reach / kCellsPerReach, std::sqrt(area / kMaxCells));
        // Laid from the plane's origin, so that a few more streets do not move the cells.
        edge_.corner_ = {std::floor(box.min_x / edge_.cell_) * edge_.cell_,
                         std::floor(box.min_y / edge_.cell_) * edge_.cell_};
        edge_.columns_ = cells_to(box.max_x - edge_.corner_.x);
        edge_.rows_ = cells_to(box.max_y - edge_.corner_.y);
    }

    void measure_streets() {
        std::vector<std::uint8_t> streets(edge_.columns_ * edge_.rows_, 0);
        for_each_usable([&](std::span<const PlanePoint> points) {
            for (std::size_t i = 0; i + 1 < points.size(); ++i) {
                const double length = distance(points[i], points[i + 1]).value();
                const double steps = std::max(1.0, std::ceil(2.0 * length / edge_.cell_));
                for (double step = 0.0; step <= steps; step += 1.0) {
                    streets[*cell_of(interpolate(points[i], points[i + 1], step / steps))] = 1;
                }
            }
        });
        metres_to_street_ = metres_to(streets);
    }

    void label_cores() {
        const auto reach = static_cast<float>(edge_.options_.reach.value());
        labels_.resize(metres_to_street_.size());
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            labels_[i] = metres_to_street_[i] > reach ? kUnlabelled : kOnData;
        }
        // The margin of the grid is wider than `reach`, so all of the outside hangs together there.
        flood(0, kOutside);
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            if (labels_[i] == kUnlabelled) {
                const std::size_t hole = edge_.holes_.size();
                edge_.holes_.push_back(flood(i, kFirstHole + static_cast<std::uint32_t>(hole)));
            }
        }
    }

    void count_people(std::span<const DemandPlace> places) {
        for (const DemandPlace& place : places) {
            const auto cell = cell_of(place.point);
            const std::uint32_t label = cell ? labels_[*cell] : kOutside;
            if (label == kOutside) {
                edge_.people_outside_ += place.people;
            } else if (label >= kFirstHole) {
                edge_.holes_[label - kFirstHole].people += place.people;
            }
        }
        for (DataHole& hole : edge_.holes_) {
            hole.missing_data = hole.people >= edge_.options_.min_people_in_hole ||
                                hole.area >= edge_.options_.min_empty_hole;
        }
    }

    void measure_gaps() {
        std::vector<std::uint8_t> gaps(labels_.size(), 0);
        for (std::size_t i = 0; i < labels_.size(); ++i) {
            const std::uint32_t label = labels_[i];
            gaps[i] = label == kOutside ||
                      (label >= kFirstHole && edge_.holes_[label - kFirstHole].missing_data);
        }
        edge_.metres_to_gap_ = metres_to(gaps);
        std::sort(edge_.holes_.begin(), edge_.holes_.end(),
                  [](const DataHole& a, const DataHole& b) {
                      return std::tuple(!a.missing_data, -a.area, a.centre.x, a.centre.y) <
                             std::tuple(!b.missing_data, -b.area, b.centre.x, b.centre.y);
                  });
    }

  private:
    template <class Visit>
    void for_each_usable(Visit&& visit) const {
        for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
            if (usable_[i] != 0) {
                visit(graph_.plane_points(id_at<EdgeId>(i)));
            }
        }
    }
    std::size_t cells_to(double width) const {
        return static_cast<std::size_t>(std::floor(width / edge_.cell_)) + 1;
    }
    std::optional<std::size_t> cell_of(PlanePoint point) const { return edge_.cell_of(point); }
    std::vector<float> metres_to(std::span<const std::uint8_t> marked) const {
        std::vector<float> result = distance_transform(marked, edge_.columns_, edge_.rows_);
        for (float& one : result) {
            one *= static_cast<float>(edge_.cell_);
        }
        return result;
    }
    PlanePoint centre_of(std::size_t cell) const {
        const std::size_t column = cell % edge_.columns_;
        const std::size_t row = cell / edge_.columns_;
        const PlanePoint middle{static_cast<double>(column) + 0.5, static_cast<double>(row) + 0.5};
        return edge_.corner_ + middle * edge_.cell_;
    }
    /// Gives all unlabelled cells that hang together with the first one a label.
    DataHole flood(std::size_t first, std::uint32_t label) {
        DataHole hole;
        std::size_t farthest = first;
        std::size_t count = 0;
        std::vector<std::size_t> open = {first};
        labels_[first] = label;
        const auto take = [&](std::size_t cell) {
            if (labels_[cell] == kUnlabelled) {
                labels_[cell] = label;
                open.push_back(cell);
            }
        };
        while (!open.empty()) {
            const std::size_t cell = open.back();
            open.pop_back();
            ++count;
            if (std::pair(-metres_to_street_[cell], cell) <
                std::pair(-metres_to_street_[farthest], farthest)) {
                farthest = cell;
            }
            const std::size_t column = cell % edge_.columns_;
            if (column > 0) {
                take(cell - 1);
            }
            if (column + 1 < edge_.columns_) {
                take(cell + 1);
            }
            if (cell >= edge_.columns_) {
                take(cell - edge_.columns_);
            }
            if (cell + edge_.columns_ < labels_.size()) {
                take(cell + edge_.columns_);
            }
        }
        hole.centre = centre_of(farthest);
        hole.radius = Metres::of(static_cast<double>(metres_to_street_[farthest]));
        hole.area = SquareMetres::of(static_cast<double>(count) * edge_.cell_ * edge_.cell_);
        return hole;
    }

    DataEdge& edge_;
    const RoadGraph& graph_;
    std::span<const std::uint8_t> usable_;
    std::vector<float> metres_to_street_;
    std::vector<std::uint32_t> labels_;
};

DataEdge::DataEdge(const RoadGraph& graph, std::span<const std::uint8_t> usable,
                   std::span<const DemandPlace> places, const DataEdgeOptions& options,
                   const Control& control)
    : options_(options) {
    CERCANIA_REQUIRE(usable.size() == graph.edge_count());
    CERCANIA_REQUIRE(options.reach > Metres::of(0.0));
    Builder builder(*this, graph, usable);
    control.check();
    builder.lay_out_grid();
    builder.measure_streets();
    control.check();
    builder.label_cores();
    builder.count_people(places);
    control.check();
    builder.measure_gaps();
}

std::optional<std::size_t> DataEdge::cell_of(PlanePoint point) const {
    const double column = std::floor((point.x - corner_.x) / cell_);
    const double row = std::floor((point.y - corner_.y) / cell_);
    if (!(column >= 0.0 && row >= 0.0 && column < static_cast<double>(columns_) &&
          row < static_cast<double>(rows_))) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(row) * columns_ + static_cast<std::size_t>(column);
}

Metres DataEdge::distance_to(PlanePoint place) const {
    const auto cell = cell_of(place);
    if (!cell) {
        return Metres::of(0.0);
    }
    // The ground off the data is the cores widened again by `reach`.
    const double to_core = static_cast<double>(metres_to_gap_[*cell]);
    return Metres::of(std::max(0.0, to_core - options_.reach.value()));
}

bool DataEdge::is_off_data(PlanePoint place) const {
    constexpr double kCellsOfDoubt = 2.0;
    const auto cell = cell_of(place);
    return !cell || static_cast<double>(metres_to_gap_[*cell]) <= kCellsOfDoubt * cell_;
}

void DataEdge::report(const LocalProjection& projection, Diagnostics& diagnostics) const {
    for (const DataHole& hole : holes_) {
        if (!hole.missing_data) {
            continue;
        }
        const GeoPoint centre = projection.to_geo(hole.centre);
        diagnostics.add(
            {.code = "hole_in_network",
             .severity =
                 hole.people >= options_.min_people_in_hole ? Severity::Warning : Severity::Note,
             .message = fmt::format(
                 "no street within {:.0f} m of any spot in {:.1f} ha, where {:.0f} people live: "
                 "streets seem to be missing from the data up to {:.0f} m around this place",
                 options_.reach.value(), hole.area.value() / 10000.0, hole.people,
                 hole.radius.value()),
             .source = options_.source,
             .layer = options_.layer,
             .place = DiagnosticPlace{centre.longitude, centre.latitude}});
    }
    if (people_outside_ > 0.0) {
        diagnostics.add(
            {.code = "people_off_network",
             .message = fmt::format("{:.0f} people live outside the network, more than {:.0f} m "
                                    "from its nearest street",
                                    people_outside_, options_.reach.value()),
             .source = options_.source,
             .layer = options_.layer});
    }
}

std::vector<std::uint8_t> near_data_edge(const DataEdge& edge, std::span<const DemandPlace> places,
                                         Metres cutoff) {
    std::vector<std::uint8_t> flags;
    flags.reserve(places.size());
    for (const DemandPlace& place : places) {
        flags.push_back(edge.is_near(place.point, cutoff) ? 1 : 0);
    }
    return flags;
}

void mark_data_edge(const DataEdge& edge, std::span<const DemandPlace> places, Metres cutoff,
                    std::span<PlaceAccess> access) {
    CERCANIA_REQUIRE(access.size() == places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        access[i].near_data_edge = edge.is_near(places[i].point, cutoff);
        access[i].off_data = access[i].status == AccessStatus::NotSnapped && !access[i].street &&
                             edge.is_off_data(places[i].point);
    }
}

}  // namespace cercania
