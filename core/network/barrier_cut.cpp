#include "core/network/barrier_cut.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "core/geo/geo_box.h"
#include "core/network/barrier_crossing.h"
#include "core/network/osm_object.h"

namespace cercania {
namespace {

GeoPoint interpolate(const GeoPoint& a, const GeoPoint& b, double fraction) {
    return {a.longitude + (b.longitude - a.longitude) * fraction,
            a.latitude + (b.latitude - a.latitude) * fraction};
}

LocalProjection projection_around(const StreetPieces& pieces) {
    GeoBox box(pieces.pieces.front().points.front());
    for (const StreetPiece& piece : pieces.pieces) {
        for (const GeoPoint& point : piece.points) {
            box.include(point);
        }
    }
    return LocalProjection(box.centre());
}

class BarrierCutter {
  public:
    BarrierCutter(StreetPieces pieces, std::span<const GeoLine> barriers, Diagnostics& diagnostics)
        : result_(std::move(pieces)),
          projection_(projection_around(result_)),
          barriers_(barriers, projection_),
          diagnostics_(diagnostics) {}

    StreetPieces cut_all() {
        std::vector<StreetPiece> whole = std::move(result_.pieces);
        result_.pieces.clear();
        result_.pieces.reserve(whole.size());
        for (StreetPiece& piece : whole) {
            if (piece.bridge_or_tunnel) {
                held_junctions_.insert(piece.from_junction);
                held_junctions_.insert(piece.to_junction);
                result_.pieces.push_back(std::move(piece));
            } else {
                cut(std::move(piece));
            }
        }
        part_junctions();
        return std::move(result_);
    }

  private:
    /// The end of a piece that a barrier parts from its junction.
    struct PartedEnd {
        std::size_t piece;
        bool at_start;
        double angle;  ///< at which the piece leaves the junction
    };

    void cut(StreetPiece piece) {
        const PlaneLine plane = projection_.to_plane(piece.points);
        std::vector<BarrierCrossing> crossings = barriers_.crossings(plane);
        double length = 0.0;
        for (std::size_t i = 0; i + 1 < plane.size(); ++i) {
            length += distance(plane[i], plane[i + 1]).value();
        }
        const bool parts_start = !crossings.empty() && crossings.front().along <= kSameCrossing;
        if (parts_start) {
            crossings.erase(crossings.begin());
        }
        const bool parts_end =
            !crossings.empty() && length - crossings.back().along <= kSameCrossing;
        if (parts_end) {
            crossings.pop_back();
        }
        const std::size_t first_piece = result_.pieces.size();
        const std::uint32_t from = piece.from_junction;
        const std::uint32_t to = piece.to_junction;
        add_parts(std::move(piece), crossings);
        note_end(from, parts_start, {first_piece, true, angle_out(plane.begin(), plane.end())});
        note_end(to, parts_end,
                 {result_.pieces.size() - 1, false, angle_out(plane.rbegin(), plane.rend())});
    }

    void note_end(std::uint32_t junction, bool parted, const PartedEnd& end) {
        if (parted) {
            parted_ends_[junction].push_back(end);
        } else {
            held_junctions_.insert(junction);
        }
    }

    /// The angle at which a line leaves its first point.
    template <class Iterator>
    static double angle_out(Iterator first, Iterator last) {
        const auto next =
            std::find_if(first, last, [&](PlanePoint point) { return point != *first; });
        if (next == last) {
            return 0.0;
        }
        const PlanePoint way = *next - *first;
        return std::atan2(way.y, way.x);
    }

    void add_parts(StreetPiece piece, const std::vector<BarrierCrossing>& crossings) {
        const std::vector<GeoPoint> points = std::move(piece.points);
        const std::uint32_t to = piece.to_junction;
        piece.points = {points.front()};
        std::size_t next_point = 1;
        for (const BarrierCrossing& crossing : crossings) {
            const GeoPoint place = interpolate(points[crossing.segment],
                                               points[crossing.segment + 1], crossing.fraction);
            for (; next_point <= crossing.segment; ++next_point) {
                piece.points.push_back(points[next_point]);
            }
            piece.points.push_back(place);
            piece.to_junction = add_junction(place);
            tell(piece.way_id, place);
            const Seconds wait_at_end = piece.wait_to;
            piece.wait_to = Seconds();
            result_.pieces.push_back(piece);
            piece.wait_from = Seconds();
            piece.wait_to = wait_at_end;
            piece.points = {place};
            piece.from_junction = add_junction(place);
        }
        for (; next_point < points.size(); ++next_point) {
            piece.points.push_back(points[next_point]);
        }
        piece.to_junction = to;
        result_.pieces.push_back(std::move(piece));
    }

    /// Gives the ends that leave a junction on one side of the barriers a junction of their own.
    void part_junctions() {
        for (const auto& [junction, ends] : parted_ends_) {
            const GeoPoint place = result_.junctions[junction];
            const std::vector<double> angles = barriers_.angles_around(projection_.to_plane(place));
            std::map<std::size_t, std::vector<PartedEnd>> by_side;
            for (const PartedEnd& end : ends) {
                const auto side = static_cast<std::size_t>(
                    std::lower_bound(angles.begin(), angles.end(), end.angle) - angles.begin());
                by_side[side == angles.size() ? 0 : side].push_back(end);
            }
            bool junction_is_taken = held_junctions_.contains(junction);
            for (const auto& [side, ends_there] : by_side) {
                if (junction_is_taken) {
                    move_ends(ends_there, add_junction(place));
                }
                junction_is_taken = true;
            }
        }
    }

    void move_ends(const std::vector<PartedEnd>& ends, std::uint32_t junction) {
        for (const PartedEnd& end : ends) {
            StreetPiece& piece = result_.pieces[end.piece];
            (end.at_start ? piece.from_junction : piece.to_junction) = junction;
            tell(piece.way_id, result_.junctions[junction]);
        }
    }

    std::uint32_t add_junction(const GeoPoint& place) {
        result_.junctions.push_back(place);
        return static_cast<std::uint32_t>(result_.junctions.size() - 1);
    }

    void tell(std::int64_t way, const GeoPoint& place) {
        Diagnostic diagnostic;
        diagnostic.code = "street_cut_by_barrier";
        diagnostic.severity = Severity::Note;
        diagnostic.message = fmt::format("{} {} is cut where a barrier crosses it",
                                         is_relation_object(way) ? "relation" : "way",
                                         is_relation_object(way) ? -way : told_object(way));
        diagnostic.feature = told_object(way);
        diagnostic.place = DiagnosticPlace{place.longitude, place.latitude};
        diagnostics_.add(std::move(diagnostic));
    }

    StreetPieces result_;
    LocalProjection projection_;
    BarrierSet barriers_;
    Diagnostics& diagnostics_;
    std::set<std::uint32_t> held_junctions_;  // with an end that no barrier parts from them
    std::map<std::uint32_t, std::vector<PartedEnd>> parted_ends_;  // by junction
};

}  // namespace

StreetPieces cut_by_barriers(StreetPieces pieces, std::span<const GeoLine> barriers,
                             Diagnostics& diagnostics) {
    if (pieces.pieces.empty() || barriers.empty()) {
        return pieces;
    }
    return BarrierCutter(std::move(pieces), barriers, diagnostics).cut_all();
}

}  // namespace cercania
