#include <algorithm>
#include <cmath>

#include "core/catchment/barrier_shadow.h"

namespace cercania {
namespace {

/// Width of the squares in which segments are found.
constexpr double kCell = 60.0;
/// The grid has at most this many squares; a wider area gets no finer.
constexpr double kMaxCellsAcross = 2000.0;
/// A barrier this near to an end of a leg is not crossed.
constexpr double kAtTheEnd = 0.01;
/// A leg through the common point of two barrier segments meets them in spite of rounding.
constexpr double kJoint = 1e-9;

double cell_width(const PlaneBox& bounds) {
    const double extent = std::max(bounds.max_x - bounds.min_x, bounds.max_y - bounds.min_y);
    return std::max(kCell, extent / kMaxCellsAcross);
}

}  // namespace

BarrierIndex::BarrierIndex(const std::vector<PlaneLine>& lines) {
    for (const PlaneLine& line : lines) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            if (line[i] != line[i + 1]) {
                segments_.push_back({line[i], line[i + 1]});
                bounds_.include(line[i]);
                bounds_.include(line[i + 1]);
            }
        }
    }
    enter_cells();
}

std::size_t BarrierIndex::cell_of(PlanePoint p) const {
    const double width = cell_width(bounds_);
    const auto index = [&](double offset, std::size_t count) {
        return std::min(count - 1, static_cast<std::size_t>(std::max(0.0, offset / width)));
    };
    return index(p.y - bounds_.min_y, rows_) * columns_ + index(p.x - bounds_.min_x, columns_);
}

void BarrierIndex::enter_cells() {
    if (segments_.empty()) {
        first_in_cell_.assign(2, 0);
        return;
    }
    const double width = cell_width(bounds_);
    columns_ = static_cast<std::size_t>((bounds_.max_x - bounds_.min_x) / width) + 1;
    rows_ = static_cast<std::size_t>((bounds_.max_y - bounds_.min_y) / width) + 1;
    std::vector<std::pair<std::size_t, std::uint32_t>> entries;
    for (std::uint32_t s = 0; s < segments_.size(); ++s) {
        // The boxes of steps shorter than a square cover the segment without its far corners.
        const Segment& segment = segments_[s];
        const int steps = static_cast<int>(norm(segment.to - segment.from) / width) + 1;
        for (int i = 0; i < steps; ++i) {
            const PlanePoint a = interpolate(segment.from, segment.to, double(i) / steps);
            const PlanePoint b = interpolate(segment.from, segment.to, double(i + 1) / steps);
            const std::size_t low = cell_of({std::min(a.x, b.x), std::min(a.y, b.y)});
            const std::size_t high = cell_of({std::max(a.x, b.x), std::max(a.y, b.y)});
            for (std::size_t row = low / columns_; row <= high / columns_; ++row) {
                for (std::size_t c = low % columns_; c <= high % columns_; ++c) {
                    entries.emplace_back(row * columns_ + c, s);
                }
            }
        }
    }
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    first_in_cell_.assign(columns_ * rows_ + 1, 0);
    in_cell_.reserve(entries.size());
    for (const auto& [cell, segment] : entries) {
        ++first_in_cell_[cell + 1];
        in_cell_.push_back(segment);
    }
    for (std::size_t cell = 0; cell + 1 < first_in_cell_.size(); ++cell) {
        first_in_cell_[cell + 1] += first_in_cell_[cell];
    }
}

void BarrierIndex::find(const PlaneBox& box, std::vector<std::uint32_t>& result) const {
    result.clear();
    if (segments_.empty() || !bounds_.intersects(box)) {
        return;
    }
    const std::size_t low = cell_of({box.min_x, box.min_y});
    const std::size_t high = cell_of({box.max_x, box.max_y});
    for (std::size_t row = low / columns_; row <= high / columns_; ++row) {
        for (std::size_t column = low % columns_; column <= high % columns_; ++column) {
            const std::size_t cell = row * columns_ + column;
            result.insert(result.end(), in_cell_.begin() + first_in_cell_[cell],
                          in_cell_.begin() + first_in_cell_[cell + 1]);
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
}

bool BarrierIndex::crosses(PlanePoint place, PlanePoint street_point) const {
    PlaneBox box;
    box.include(place);
    box.include(street_point);
    std::vector<std::uint32_t> near;
    find(box, near);
    const PlanePoint leg = place - street_point;
    const double length = norm(leg);
    return std::any_of(near.begin(), near.end(), [&](std::uint32_t s) {
        const PlanePoint wall = segments_[s].to - segments_[s].from;
        const PlanePoint offset = segments_[s].from - street_point;
        const double turn = cross(leg, wall);
        if (turn == 0.0) {
            return false;
        }
        const double along_wall = cross(offset, leg) / turn;
        const double along_leg = cross(offset, wall) / turn * length;
        return along_wall >= -kJoint && along_wall <= 1.0 + kJoint && along_leg > kAtTheEnd &&
               along_leg < length - kAtTheEnd;
    });
}

}  // namespace cercania
