#include "core/catchment/piece_reach.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace cercania {
namespace {

/// Costs nearer than this are equal, and the lower facility number decides: sums of the same
/// lengths in another order differ by far less.
constexpr double kSameCost = 1e-6;
/// Lengths and reaches below a micrometre are nothing.
constexpr double kNothing = 1e-6;

}  // namespace

PieceReach::PieceReach(const StreetCells& cells)
    : tables_(&cells.tables()), corner_costs_(tables_->corner_count(), CornerCost{0.0, 0, 0}) {
    lengths_.reserve(tables_->pieces.size());
    for (std::uint32_t piece = 0; piece < tables_->pieces.size(); ++piece) {
        lengths_.push_back(norm(cells.piece_to(piece) - cells.piece_from(piece)));
    }
}

void PieceReach::compute(std::span<const ReachedStretch> reached, double limit, double access_pace,
                         std::optional<std::uint32_t> only_facility) {
    ++stamp_;
    pieces_.clear();
    corners_.clear();
    parts_.clear();
    touched_corners_.clear();
    lay_waves(reached, limit);
    const auto by_piece = [](const Wave& l, const Wave& r) {
        return std::tie(l.piece, l.from, l.to, l.facility, l.cost_from) <
               std::tie(r.piece, r.from, r.to, r.facility, r.cost_from);
    };
    std::sort(waves_.begin(), waves_.end(), by_piece);
    for (std::size_t first = 0; first < waves_.size();) {
        std::size_t last = first + 1;
        bool overlap = false;
        for (; last < waves_.size() && waves_[last].piece == waves_[first].piece; ++last) {
            overlap = overlap || waves_[last].from < waves_[last - 1].to - kNothing;
        }
        const auto waves = std::span<const Wave>(waves_).subspan(first, last - first);
        for (const Wave& wave : waves) {
            visit_ends(wave);
        }
        if (overlap) {
            lower_envelope(waves);
        }
        add_parts(waves_[first].piece, overlap ? std::span<const Wave>(envelope_) : waves, limit,
                  access_pace, only_facility);
        first = last;
    }
    std::sort(touched_corners_.begin(), touched_corners_.end());
    for (const std::uint32_t corner : touched_corners_) {
        const CornerCost& cost = corner_costs_[corner];
        const double reach = (limit - cost.cost) / access_pace;
        if (reach > kNothing && (!only_facility || cost.facility == *only_facility)) {
            corners_.push_back({corner, reach});
        }
    }
}

void PieceReach::lay_waves(std::span<const ReachedStretch> reached, double limit) {
    waves_.clear();
    for (std::size_t first = 0; first < reached.size();) {
        std::size_t last = first + 1;
        while (last < reached.size() && reached[last].edge == reached[first].edge) {
            ++last;
        }
        lay_on_edge(reached.subspan(first, last - first), limit);
        first = last;
    }
}

void PieceReach::lay_on_edge(std::span<const ReachedStretch> stretches, double limit) {
    const std::uint32_t edge = stretches.front().edge.value();
    const std::uint32_t end = tables_->first_owner_of_edge[edge + 1];
    std::uint32_t next = tables_->first_owner_of_edge[edge];
    for (const ReachedStretch& stretch : stretches) {
        // The part of the stretch within the limit.
        const double length = stretch.to_m - stretch.from_m;
        double low = stretch.from_m;
        double high = stretch.to_m;
        if (length <= 0.0 || std::min(stretch.cost_from, stretch.cost_to) > limit) {
            continue;
        }
        const double slope = (stretch.cost_to - stretch.cost_from) / length;
        if (stretch.cost_from > limit) {
            low = std::min(high, low + (limit - stretch.cost_from) / slope);
        } else if (stretch.cost_to > limit) {
            high = std::max(low, low + (limit - stretch.cost_from) / slope);
        }
        const auto start_of = [](const StreetCellTables::Owner& o) {
            return std::min(o.from_m, o.to_m);
        };
        const auto end_of = [](const StreetCellTables::Owner& o) {
            return std::max(o.from_m, o.to_m);
        };
        while (next < end && end_of(tables_->owners[next]) <= low) {
            ++next;
        }
        for (std::uint32_t i = next; i < end && start_of(tables_->owners[i]) < high; ++i) {
            const StreetCellTables::Owner& owner = tables_->owners[i];
            const double from_m = std::max(low, start_of(owner));
            const double to_m = std::min(high, end_of(owner));
            const double piece_length = lengths_[owner.piece];
            const auto t_at = [&](double m) {
                const double fraction = (m - owner.from_m) / (owner.to_m - owner.from_m);
                return std::clamp(fraction, 0.0, 1.0) * piece_length;
            };
            const auto cost_at = [&](double m) {
                return stretch.cost_from + slope * (m - stretch.from_m);
            };
            if (to_m <= from_m) {
                continue;
            }
            const bool same_way = owner.from_m <= owner.to_m;
            const double m0 = same_way ? from_m : to_m;
            const double m1 = same_way ? to_m : from_m;
            waves_.push_back(
                {owner.piece, stretch.facility, t_at(m0), t_at(m1), cost_at(m0), cost_at(m1)});
        }
    }
}

void PieceReach::visit_ends(const Wave& wave) {
    const StreetCellTables::Piece& piece = tables_->pieces[wave.piece];
    if (wave.from <= kNothing) {
        visit_corner(piece.from_corner, wave.cost_from, wave.facility);
    }
    if (wave.to >= lengths_[wave.piece] - kNothing) {
        visit_corner(piece.to_corner, wave.cost_to, wave.facility);
    }
}

void PieceReach::visit_corner(std::uint32_t corner, double cost, std::uint32_t facility) {
    CornerCost& best = corner_costs_[corner];
    if (best.stamp != stamp_) {
        best = {cost, facility, stamp_};
        touched_corners_.push_back(corner);
    } else if (cost < best.cost - kSameCost) {
        best.cost = cost;
        best.facility = facility;
    } else if (cost <= best.cost + kSameCost && facility < best.facility) {
        best.facility = facility;
    }
}

/// Several edges lie on one piece (a bridge above a street): the cheapest counts at every point.
void PieceReach::lower_envelope(std::span<const Wave> waves) {
    breaks_.clear();
    for (const Wave& wave : waves) {
        breaks_.push_back(wave.from);
        breaks_.push_back(wave.to);
    }
    for (std::size_t i = 0; i < waves.size(); ++i) {
        for (std::size_t j = i + 1; j < waves.size(); ++j) {
            const double from = std::max(waves[i].from, waves[j].from);
            const double to = std::min(waves[i].to, waves[j].to);
            const double before = waves[i].at(from) - waves[j].at(from);
            const double after = waves[i].at(to) - waves[j].at(to);
            if (from < to && before * after < 0.0) {
                breaks_.push_back(from + (to - from) * (before / (before - after)));
            }
        }
    }
    std::sort(breaks_.begin(), breaks_.end());
    envelope_.clear();
    for (std::size_t i = 0; i + 1 < breaks_.size(); ++i) {
        const double from = breaks_[i];
        const double to = breaks_[i + 1];
        if (to - from <= kNothing) {
            continue;
        }
        const double middle = (from + to) / 2.0;
        const Wave* best = nullptr;
        for (const Wave& wave : waves) {
            if (wave.from > middle || wave.to < middle) {
                continue;
            }
            const double difference = best == nullptr ? -1.0 : wave.at(middle) - best->at(middle);
            if (difference < -kSameCost ||
                (difference <= kSameCost && wave.facility < best->facility)) {
                best = &wave;
            }
        }
        if (best != nullptr) {
            envelope_.push_back(
                {best->piece, best->facility, from, to, best->at(from), best->at(to)});
        }
    }
}

void PieceReach::add_parts(std::uint32_t piece, std::span<const Wave> waves, double limit,
                           double access_pace, std::optional<std::uint32_t> only_facility) {
    const auto first = static_cast<std::uint32_t>(parts_.size());
    for (const Wave& wave : waves) {
        if (only_facility && wave.facility != *only_facility) {
            continue;
        }
        const auto reach = [&](double cost) { return std::max(0.0, (limit - cost) / access_pace); };
        // Ends that differ by rounding only are one.
        const double from = parts_.size() > first && wave.from - parts_.back().to < kNothing
                                ? parts_.back().to
                                : wave.from;
        if (from < wave.to) {
            parts_.push_back({from, wave.to, reach(wave.cost_from), reach(wave.cost_to)});
        }
    }
    const auto count = static_cast<std::uint32_t>(parts_.size()) - first;
    if (count > 0) {
        pieces_.push_back({piece, first, count});
    }
}

}  // namespace cercania
