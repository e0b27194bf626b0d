#include "core/geometry/area_index.h"

#include <algorithm>
#include <cmath>

namespace cercania {

namespace {

/// Room for the micrometre within which a border takes a point in.
constexpr double kMargin = 1e-3;

std::size_t cell_along(double value, double low, double high, std::size_t cells) {
    const double width = high - low;
    if (!(width > 0.0)) {
        return 0;
    }
    const double cell = std::floor((value - low) / width * static_cast<double>(cells));
    return static_cast<std::size_t>(std::clamp(cell, 0.0, static_cast<double>(cells - 1)));
}

}  // namespace

AreaIndex::AreaIndex(std::span<const PlaneMultiPolygon> areas) {
    locators_.reserve(areas.size());
    for (const PlaneMultiPolygon& area : areas) {
        locators_.emplace_back(area);
        const PlaneBox& box = locators_.back().box();
        if (!box.empty()) {
            box_.include({box.min_x, box.min_y});
            box_.include({box.max_x, box.max_y});
        }
    }
    box_ = box_.grown(kMargin);
    // Some sixteen cells an area keep the candidates of a cell near the areas that meet there.
    const double wanted = 4.0 * std::sqrt(static_cast<double>(areas.size()));
    side_ = std::clamp<std::size_t>(static_cast<std::size_t>(wanted), 1, 1024);
    first_in_cell_.assign(side_ * side_ + 1, 0);
    const auto each_cell = [this](const PlaneBox& box, auto&& visit) {
        if (box.empty()) {
            return;
        }
        const PlaneBox grown = box.grown(kMargin);
        for (std::size_t row = row_of(grown.min_y); row <= row_of(grown.max_y); ++row) {
            for (std::size_t col = column_of(grown.min_x); col <= column_of(grown.max_x); ++col) {
                visit(row * side_ + col);
            }
        }
    };
    for (const PolygonLocator& locator : locators_) {
        each_cell(locator.box(), [this](std::size_t cell) { ++first_in_cell_[cell + 1]; });
    }
    for (std::size_t cell = 0; cell + 1 < first_in_cell_.size(); ++cell) {
        first_in_cell_[cell + 1] += first_in_cell_[cell];
    }
    areas_.resize(first_in_cell_.back());
    std::vector<std::uint32_t> next(first_in_cell_.begin(), first_in_cell_.end() - 1);
    for (std::size_t area = 0; area < locators_.size(); ++area) {
        each_cell(locators_[area].box(), [&](std::size_t cell) {
            areas_[next[cell]++] = static_cast<std::uint32_t>(area);
        });
    }
}

std::size_t AreaIndex::column_of(double x) const {
    return cell_along(x, box_.min_x, box_.max_x, side_);
}

std::size_t AreaIndex::row_of(double y) const {
    return cell_along(y, box_.min_y, box_.max_y, side_);
}

std::span<const std::uint32_t> AreaIndex::candidates(PlanePoint point) const {
    if (!box_.contains(point)) {
        return {};
    }
    const std::size_t cell = row_of(point.y) * side_ + column_of(point.x);
    return std::span(areas_).subspan(first_in_cell_[cell],
                                     first_in_cell_[cell + 1] - first_in_cell_[cell]);
}

std::optional<std::uint32_t> AreaIndex::first_containing(PlanePoint point) const {
    for (const std::uint32_t area : candidates(point)) {
        if (locators_[area].contains(point) || locators_[area].on_border(point)) {
            return area;
        }
    }
    return std::nullopt;
}

std::vector<std::uint32_t> AreaIndex::all_around(PlanePoint point) const {
    std::vector<std::uint32_t> result;
    for (const std::uint32_t area : candidates(point)) {
        if (locators_[area].contains(point) && !locators_[area].on_border(point)) {
            result.push_back(area);
        }
    }
    return result;
}

}  // namespace cercania
