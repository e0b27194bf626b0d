#include "core/catchment/catchment_polygon.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/catchment/chord_intervals.h"
#include "core/catchment/limit_line.h"
#include "core/catchment/piece_reach.h"
#include "core/catchment/ring_builder.h"
#include "core/geometry/polygon_operations.h"

namespace cercania {
namespace {

using Tables = StreetCellTables;

/// Events on a chord nearer than this to each other or to its ends are one point.
constexpr double kSameEvent = 0.001;

/// Which of a border's two faces hold ground along a stretch of it.
constexpr std::uint8_t kLeftIn = 1;
constexpr std::uint8_t kRightIn = 2;

}  // namespace

struct CatchmentPolygons::Implementation {
    explicit Implementation(StreetCells street_cells)
        : cells(std::move(street_cells)),
          tables(cells.tables()),
          reach(cells),
          face_states(tables.face_count()),
          border_states(tables.borders.size()) {}

    /// What a catchment has of a face.
    struct FaceState {
        std::uint32_t stamp = 0;  // older than the query: nothing
        bool whole = false;
        std::uint32_t source = 0;  // into reach.pieces() or reach.corners()
    };
    /// A border cut at the events on it: stretches in the order of its chain.
    struct BorderState {
        std::uint32_t stamp = 0;
        std::uint32_t first_stretch = 0;
        std::uint32_t stretch_count = 0;
    };
    struct Stretch {
        std::uint32_t start;  // point number
        std::uint8_t in;
    };
    /// A point where the loop around a face passes out of or into the catchment.
    struct Passage {
        std::uint32_t point;
        double t;
    };
    struct LoopStretch {
        std::uint32_t start;
        bool in;
    };

    PlaneMultiPolygon polygon(std::span<const ReachedStretch> reached, double limit,
                              double access_pace, std::optional<std::uint32_t> only_facility) {
        ++stamp;
        events.clear();
        stretches.clear();
        rings.clear();
        active_faces.clear();
        reach.compute(reached, limit, access_pace, only_facility);
        take_sides();
        take_wedges();
        for (const std::uint32_t face : active_faces) {
            cut_borders(face);
        }
        for (const std::uint32_t face : active_faces) {
            if (!face_states[face].whole) {
                add_caps(face);
            }
        }
        const auto point_count = static_cast<std::uint32_t>(tables.vertices.size() + events.size());
        PlaneMultiPolygon result =
            rings.build(point_count, [this](std::uint32_t point) { return place(point); });
        if (!operations.is_valid(result)) {
            result = operations.made_valid(result);
            ++repaired;
        }
        return result;
    }

    PlanePoint place(std::uint32_t point) const {
        return point < tables.vertices.size() ? tables.vertices[point]
                                              : events[point - tables.vertices.size()];
    }

    bool is_side(std::uint32_t face) const { return face < 2 * tables.pieces.size(); }
    bool is_active(std::uint32_t face) const {
        return face != Tables::kNone && face_states[face].stamp == stamp;
    }
    std::span<const PieceReach::Part> parts_of(const PieceReach::ReachedPiece& piece) const {
        return reach.parts().subspan(piece.first_part, piece.part_count);
    }

    void activate(std::uint32_t face, bool whole, std::size_t source) {
        if (tables.faces[face].first_use < tables.faces[face + 1].first_use) {
            face_states[face] = {stamp, whole, static_cast<std::uint32_t>(source)};
            active_faces.push_back(face);
        }
    }

    void take_sides() {
        frames.clear();
        const auto pieces = reach.pieces();
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const std::uint32_t piece = pieces[i].piece;
            const PlanePoint from = cells.piece_from(piece);
            const PlanePoint step = cells.piece_to(piece) - from;
            const double length = norm(step);
            frames.push_back({from, step * (1.0 / length), 1.0, length});
            const double least = least_reach(parts_of(pieces[i]), length);
            for (std::uint32_t face = 2 * piece; face < 2 * piece + 2; ++face) {
                activate(face, least >= static_cast<double>(tables.faces[face].reach_m), i);
            }
        }
    }

    /// The least reach along a piece; negative when some of it is not reached.
    static double least_reach(std::span<const PieceReach::Part> parts, double length) {
        double covered = 0.0;
        double least = INFINITY;
        for (const PieceReach::Part& part : parts) {
            if (part.from > covered) {
                return -1.0;
            }
            covered = part.to;
            least = std::min({least, part.reach_from, part.reach_to});
        }
        return covered >= length ? least : -1.0;
    }

    void take_wedges() {
        const auto corners = reach.corners();
        const auto first_wedge_face = static_cast<std::uint32_t>(2 * tables.pieces.size());
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const std::uint32_t corner = corners[i].corner;
            for (std::uint32_t wedge = tables.first_wedge_of_corner[corner];
                 wedge < tables.first_wedge_of_corner[corner + 1]; ++wedge) {
                const std::uint32_t face = first_wedge_face + wedge;
                activate(face, corners[i].reach >= static_cast<double>(tables.faces[face].reach_m),
                         i);
            }
        }
    }

    /// Cuts those borders of a face that may be boundary; what lies between two faces that are both
    /// wholly in never is.
    void cut_borders(std::uint32_t face) {
        for (std::uint32_t u = tables.faces[face].first_use; u < tables.faces[face + 1].first_use;
             ++u) {
            const std::uint32_t border = tables.uses[u] / 2;
            if (border_states[border].stamp == stamp) {
                continue;
            }
            const Tables::Border& b = tables.borders[border];
            const std::uint32_t other = tables.uses[u] % 2 == 0 ? b.right : b.left;
            if (face_states[face].whole && is_active(other) && face_states[other].whole) {
                continue;
            }
            cut_border(border);
        }
    }

    void cut_border(std::uint32_t border) {
        const Tables::Border& b = tables.borders[border];
        const auto first = static_cast<std::uint32_t>(stretches.size());
        for (std::uint32_t i = 0; i + 1 < b.vertex_count; ++i) {
            cut_chord(b, tables.border_vertices[b.first_vertex + i],
                      tables.border_vertices[b.first_vertex + i + 1]);
        }
        const auto count = static_cast<std::uint32_t>(stretches.size()) - first;
        border_states[border] = {stamp, first, count};
        for (std::uint32_t i = first; i < first + count; ++i) {
            const std::uint32_t end =
                i + 1 < first + count ? stretches[i + 1].start
                                      : tables.border_vertices[b.first_vertex + b.vertex_count - 1];
            if (stretches[i].in == kLeftIn) {
                rings.add_line(stretches[i].start, end);
            } else if (stretches[i].in == kRightIn) {
                rings.add_line(end, stretches[i].start);
            }
        }
    }

    void cut_chord(const Tables::Border& border, std::uint32_t from, std::uint32_t to) {
        const PlanePoint p = tables.vertices[from];
        const PlanePoint q = tables.vertices[to];
        const double chord = norm(q - p);
        left_intervals.clear();
        right_intervals.clear();
        find_intervals(border.left, p, q, chord, left_intervals);
        find_intervals(border.right, p, q, chord, right_intervals);
        cuts.clear();
        collect_cuts(left_intervals, chord);
        collect_cuts(right_intervals, chord);
        std::sort(cuts.begin(), cuts.end());
        double start = 0.0;
        std::uint32_t start_point = from;
        const auto close_stretch = [&](double end) {
            const double middle = (start + end) / 2.0;
            const int in = (holds(left_intervals, middle) ? kLeftIn : 0) |
                           (holds(right_intervals, middle) ? kRightIn : 0);
            stretches.push_back({start_point, static_cast<std::uint8_t>(in)});
        };
        for (const double cut : cuts) {
            if (cut - start < kSameEvent) {
                continue;
            }
            close_stretch(cut);
            start = cut;
            start_point = static_cast<std::uint32_t>(tables.vertices.size() + events.size());
            events.push_back(interpolate(p, q, cut / chord));
        }
        close_stretch(chord);
    }

    /// Where along a chord a face holds ground.
    void find_intervals(std::uint32_t face, PlanePoint p, PlanePoint q, double chord,
                        std::vector<ChordInterval>& result) const {
        if (!is_active(face)) {
            return;
        }
        const FaceState& state = face_states[face];
        if (state.whole) {
            result.push_back({0.0, chord});
        } else if (is_side(face)) {
            side_intervals(frame_of(face), parts_of(reach.pieces()[state.source]), p, q, result);
        } else {
            const PieceReach::ReachedCorner& corner = reach.corners()[state.source];
            wedge_intervals(tables.vertices[corner.corner], corner.reach, p, q, result);
        }
    }

    SideFrame frame_of(std::uint32_t face) const {
        SideFrame frame = frames[face_states[face].source];
        frame.side = face % 2 == 0 ? 1.0 : -1.0;
        return frame;
    }

    void collect_cuts(const std::vector<ChordInterval>& intervals, double chord) {
        for (const ChordInterval& interval : intervals) {
            for (const double cut : {interval.from, interval.to}) {
                if (cut >= kSameEvent && cut <= chord - kSameEvent) {
                    cuts.push_back(cut);
                }
            }
        }
    }

    static bool holds(const std::vector<ChordInterval>& intervals, double metres) {
        return std::any_of(intervals.begin(), intervals.end(), [&](const ChordInterval& interval) {
            return interval.from <= metres && metres <= interval.to;
        });
    }

    /// The lines of a partial face that the limit draws through it, from each point where the loop
    /// around the face passes out to one where it passes in. A loop passes out as often as in, so
    /// that the boundary always closes.
    void add_caps(std::uint32_t face) {
        collect_loop(face);
        outs.clear();
        ins.clear();
        for (std::size_t i = 0; i < loop.size(); ++i) {
            const bool before = loop[i == 0 ? loop.size() - 1 : i - 1].in;
            if (before != loop[i].in) {
                (before ? outs : ins).push_back({loop[i].start, 0.0});
            }
        }
        if (outs.empty()) {
            return;
        }
        if (is_side(face)) {
            add_side_caps(frame_of(face), parts_of(reach.pieces()[face_states[face].source]));
        } else {
            add_wedge_caps(reach.corners()[face_states[face].source]);
        }
    }

    void collect_loop(std::uint32_t face) {
        loop.clear();
        for (std::uint32_t u = tables.faces[face].first_use; u < tables.faces[face + 1].first_use;
             ++u) {
            const BorderState& state = border_states[tables.uses[u] / 2];
            CERCANIA_REQUIRE(state.stamp == stamp);
            const Tables::Border& border = tables.borders[tables.uses[u] / 2];
            const std::uint32_t first = state.first_stretch;
            if (tables.uses[u] % 2 == 0) {
                for (std::uint32_t i = first; i < first + state.stretch_count; ++i) {
                    loop.push_back({stretches[i].start, (stretches[i].in & kLeftIn) != 0});
                }
                continue;
            }
            std::uint32_t start =
                tables.border_vertices[border.first_vertex + border.vertex_count - 1];
            for (std::uint32_t i = first + state.stretch_count; i-- > first;) {
                loop.push_back({start, (stretches[i].in & kRightIn) != 0});
                start = stretches[i].start;
            }
        }
    }

    /// Limit lines keep the catchment on their left, so they run back along a piece on its left
    /// side and forth on its right: outs and ins pair in that order.
    void add_side_caps(const SideFrame& frame, std::span<const PieceReach::Part> parts) {
        const bool back = frame.side > 0.0;
        const auto sort_along = [&](std::vector<Passage>& passages) {
            for (Passage& passage : passages) {
                passage.t = frame.t_of(place(passage.point));
            }
            std::sort(passages.begin(), passages.end(), [&](const Passage& l, const Passage& r) {
                return l.t != r.t ? (l.t > r.t) == back : l.point < r.point;
            });
        };
        sort_along(outs);
        sort_along(ins);
        for (std::size_t i = 0; i < outs.size(); ++i) {
            side_limit_line(frame, parts, place(outs[i].point), place(ins[i].point), cap);
            rings.add_curve(outs[i].point, ins[i].point, cap);
        }
    }

    /// The loop around a wedge starts in the catchment, at the corner: outs and ins take turns.
    void add_wedge_caps(const PieceReach::ReachedCorner& corner) {
        for (std::size_t i = 0; i < outs.size(); ++i) {
            wedge_limit_line(tables.vertices[corner.corner], corner.reach, place(outs[i].point),
                             place(ins[i].point), cap);
            rings.add_curve(outs[i].point, ins[i].point, cap);
        }
    }

    StreetCells cells;
    const Tables& tables;
    PieceReach reach;
    RingBuilder rings;
    PolygonOperations operations;
    std::size_t repaired = 0;

    std::uint32_t stamp = 0;
    std::vector<FaceState> face_states;
    std::vector<BorderState> border_states;
    std::vector<std::uint32_t> active_faces;
    std::vector<SideFrame> frames;  // of reach.pieces(), seen from the left
    std::vector<PlanePoint> events;
    std::vector<Stretch> stretches;

    std::vector<ChordInterval> left_intervals;
    std::vector<ChordInterval> right_intervals;
    std::vector<double> cuts;
    std::vector<LoopStretch> loop;
    std::vector<Passage> outs;
    std::vector<Passage> ins;
    std::vector<PlanePoint> cap;
};

CatchmentPolygons::CatchmentPolygons(StreetCells cells)
    : implementation_(std::make_unique<Implementation>(std::move(cells))) {}
CatchmentPolygons::~CatchmentPolygons() = default;
CatchmentPolygons::CatchmentPolygons(CatchmentPolygons&&) noexcept = default;
CatchmentPolygons& CatchmentPolygons::operator=(CatchmentPolygons&&) noexcept = default;

PlaneMultiPolygon CatchmentPolygons::polygon(std::span<const ReachedStretch> reached, double limit,
                                             double access_pace,
                                             std::optional<std::uint32_t> only_facility) {
    CERCANIA_REQUIRE(access_pace > 0.0);
    return implementation_->polygon(reached, limit, access_pace, only_facility);
}

std::size_t CatchmentPolygons::repaired_count() const {
    return implementation_->repaired;
}

}  // namespace cercania
