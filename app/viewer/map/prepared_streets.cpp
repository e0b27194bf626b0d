#include "app/viewer/map/prepared_streets.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/viewer/map/line_shapes.h"
#include "app/viewer/map/street_joiner.h"

namespace cercania::viewer {
namespace {

constexpr double kCellPixels = 256.0;
constexpr double kCoarsestCell = 60.0;  // metres a pixel
constexpr double kMostCells = 4e6;

}  // namespace

StreetChains::StreetChains(const RoadGraph& graph, const ZoomStep& step)
    : StreetChains(join_streets(graph, step, step.coarsest <= kStreetNamesFrom), graph.bounds(),
                   step) {}

StreetChains::StreetChains(std::vector<StreetChain> chains, const PlaneBox& bounds,
                           const ZoomStep& step)
    : chains_(std::move(chains)) {
    lay_out_grid(bounds, kCellPixels * std::min(step.coarsest, kCoarsestCell));
}

void StreetChains::lay_out_grid(const PlaneBox& bounds, double cell_size) {
    if (bounds.empty()) {
        cells_.resize(1);
        return;
    }
    bounds_ = bounds;
    const double width = bounds.max_x - bounds.min_x;
    const double height = bounds.max_y - bounds.min_y;
    cell_size_ = std::max(cell_size, std::sqrt(width * height / kMostCells));
    columns_ = static_cast<std::size_t>(width / cell_size_) + 1;
    rows_ = static_cast<std::size_t>(height / cell_size_) + 1;
    cells_.resize(columns_ * rows_);
    for (std::uint32_t number = 0; number < chains_.size(); ++number) {
        const PlaneLine& points = chains_[number].points;
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            PlaneBox box;
            box.include(points[i]);
            box.include(points[i + 1]);
            for_cells(box, [&](std::size_t cell) {
                if (cells_[cell].empty() || cells_[cell].back() != number) {
                    cells_[cell].push_back(number);
                }
            });
        }
    }
}

template <class Visit>
void StreetChains::for_cells(const PlaneBox& box, Visit&& visit) const {
    const auto clamped = [this](double metres, std::size_t count) {
        return static_cast<std::size_t>(
            std::clamp(std::floor(metres / cell_size_), 0.0, static_cast<double>(count - 1)));
    };
    const std::size_t last_column = clamped(box.max_x - bounds_.min_x, columns_);
    const std::size_t last_row = clamped(box.max_y - bounds_.min_y, rows_);
    for (std::size_t row = clamped(box.min_y - bounds_.min_y, rows_); row <= last_row; ++row) {
        for (std::size_t column = clamped(box.min_x - bounds_.min_x, columns_);
             column <= last_column; ++column) {
            visit(row * columns_ + column);
        }
    }
}

std::vector<std::uint32_t> StreetChains::near(const PlaneBox& box) const {
    std::vector<std::uint32_t> found;
    if (bounds_.empty() || !bounds_.intersects(box)) {
        return found;
    }
    for_cells(box, [&](std::size_t cell) {
        found.insert(found.end(), cells_[cell].begin(), cells_[cell].end());
    });
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

PreparedStreets::PreparedStreets(std::shared_ptr<const RoadGraph> graph)
    : graph_(std::move(graph)) {}

const StreetChains& PreparedStreets::at(std::size_t step) const {
    std::call_once(made_[step], [&] {
        steps_[step] = std::make_unique<const StreetChains>(*graph_, zoom_steps()[step]);
    });
    return *steps_[step];
}

}  // namespace cercania::viewer
