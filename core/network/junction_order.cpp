#include "core/network/junction_order.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <tuple>
#include <utility>

#include "core/base/equal_runs.h"
#include "core/base/radix_sort.h"

namespace cercania {
namespace {

constexpr std::uint32_t kUnused = std::numeric_limits<std::uint32_t>::max();

/// Spreads the bits of a 32-bit number to the even places of a 64-bit one.
/// Source: Morton (1966); the masks are those of Warren, Hacker's Delight, 2nd ed., section 7-2.
std::uint64_t spread_bits(std::uint32_t value) {
    std::uint64_t x = value;
    x = (x | (x << 16U)) & 0x0000FFFF0000FFFFULL;
    x = (x | (x << 8U)) & 0x00FF00FF00FF00FFULL;
    x = (x | (x << 4U)) & 0x0F0F0F0F0F0F0F0FULL;
    x = (x | (x << 2U)) & 0x3333333333333333ULL;
    x = (x | (x << 1U)) & 0x5555555555555555ULL;
    return x;
}

/// Position along the Morton curve over the whole Earth, in cells of 360/2^32 degrees (9 mm).
std::uint64_t morton_code(const GeoPoint& place) {
    constexpr double kCellsPerDegree = 4294967295.0 / 360.0;
    const auto cell = [](double degrees_from_zero) {
        return static_cast<std::uint32_t>(std::clamp(degrees_from_zero, 0.0, 360.0) *
                                          kCellsPerDegree);
    };
    return spread_bits(cell(place.longitude.value() + 180.0)) |
           (spread_bits(cell(place.latitude.value() + 90.0)) << 1U);
}

/// A piece read from the end that gives the smaller list of points, or, if both ends give the same,
/// the way it may be walked: so that the direction in which it was drawn leaves no trace.
struct Reading {
    std::vector<GeoPoint> points;
    std::int64_t way_id = 0;
    bool reads_alike = false;  // from both ends, and may be walked both ways
    std::uint32_t first_junction = 0;
    std::uint32_t last_junction = 0;

    explicit Reading(const StreetPiece& piece)
        : points(piece.points),
          way_id(piece.way_id),
          first_junction(piece.from_junction),
          last_junction(piece.to_junction) {
        std::vector<GeoPoint> backward(points.rbegin(), points.rend());
        const bool same = backward == points;
        reads_alike = same && piece.forward_allowed == piece.backward_allowed;
        if (same ? !piece.forward_allowed : backward < points) {
            points = std::move(backward);
            std::swap(first_junction, last_junction);
        }
    }
    bool before(const Reading& other) const {
        return std::tie(points, way_id) < std::tie(other.points, other.way_id);
    }
};

/// For each junction marked in `shared`, the sorted ranks of the piece ends that meet there.
std::vector<std::vector<std::uint32_t>> ends_meeting(const StreetPieces& pieces,
                                                     const std::vector<std::uint8_t>& shared) {
    std::vector<Reading> readings;
    for (const StreetPiece& piece : pieces.pieces) {
        if (shared[piece.from_junction] != 0 || shared[piece.to_junction] != 0) {
            readings.emplace_back(piece);
        }
    }
    std::sort(readings.begin(), readings.end(),
              [](const Reading& a, const Reading& b) { return a.before(b); });
    std::vector<std::vector<std::uint32_t>> ends(pieces.junctions.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (i > 0 && readings[i - 1].before(readings[i])) {
            rank += 2;
        }
        ends[readings[i].first_junction].push_back(rank);
        ends[readings[i].last_junction].push_back(readings[i].reads_alike ? rank : rank + 1);
    }
    for (std::vector<std::uint32_t>& list : ends) {
        std::sort(list.begin(), list.end());
    }
    return ends;
}

struct Key {
    std::uint64_t code;
    std::uint32_t junction;
};

std::vector<Key> keys_of_used_junctions(const StreetPieces& pieces) {
    std::vector<std::uint8_t> used(pieces.junctions.size(), 0);
    for (const StreetPiece& piece : pieces.pieces) {
        used[piece.from_junction] = 1;
        used[piece.to_junction] = 1;
    }
    std::vector<Key> keys;
    keys.reserve(pieces.junctions.size());
    for (std::uint32_t junction = 0; junction < used.size(); ++junction) {
        if (used[junction] != 0) {
            keys.push_back({morton_code(pieces.junctions[junction]), junction});
        }
    }
    return keys;
}

}  // namespace

JunctionOrder order_junctions(const StreetPieces& pieces) {
    std::vector<Key> keys = keys_of_used_junctions(pieces);
    const auto place = [&](const Key& key) { return pieces.junctions[key.junction]; };
    const auto same_place = [&](const Key& a, const Key& b) { return place(a) == place(b); };
    radix_sort(keys, [](const Key& key) { return key.code; });
    for_equal_runs(
        keys, [](const Key& a, const Key& b) { return a.code == b.code; },
        [&](std::span<Key> run) {
            std::stable_sort(run.begin(), run.end(),
                             [&](const Key& a, const Key& b) { return place(a) < place(b); });
        });
    std::vector<std::uint8_t> shared(pieces.junctions.size(), 0);
    bool any_shared = false;
    for_equal_runs(keys, same_place, [&](std::span<const Key> run) {
        any_shared = true;
        for (const Key& key : run) {
            shared[key.junction] = 1;
        }
    });
    if (any_shared) {
        const std::vector<std::vector<std::uint32_t>> ends = ends_meeting(pieces, shared);
        for_equal_runs(keys, same_place, [&](std::span<Key> run) {
            std::stable_sort(run.begin(), run.end(), [&](const Key& a, const Key& b) {
                return ends[a.junction] < ends[b.junction];
            });
        });
    }
    JunctionOrder order;
    order.node_of.assign(pieces.junctions.size(), kUnused);
    order.places.reserve(keys.size());
    for (const Key& key : keys) {
        order.node_of[key.junction] = static_cast<std::uint32_t>(order.places.size());
        order.places.push_back(pieces.junctions[key.junction]);
    }
    return order;
}

}  // namespace cercania
