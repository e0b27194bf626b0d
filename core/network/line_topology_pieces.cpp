#include "core/network/line_topology_pieces.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "core/geo/ellipsoid.h"

namespace cercania {
namespace {

/// Ends that move less were drawn at the same place, as far as anyone can draw.
constexpr Metres kToldMove = Metres::of(0.001);

/// A place where a line is cut, or ends, at a junction.
struct Cut {
    double along;
    std::uint32_t vertex;
    double fraction;
    std::uint32_t junction;
};

/// Whether a line goes on without a turn of more than 60 degrees.
constexpr double kStraightCosine = -0.5;

class JunctionMaker {
  public:
    JunctionMaker(const std::vector<TopologyLine>& lines, const TopologySites& sites,
                  TopologyReport& report)
        : lines_(lines), sites_(sites), report_(report), cuts_(lines.size()) {}

    void make_all() {
        for (std::size_t i = 0; i < sites_.size(); ++i) {
            const SiteId site = id_at<SiteId>(i);
            if (sites_.root(site) == site) {
                make_junctions(site);
            }
        }
        for (std::vector<Cut>& cuts : cuts_) {
            std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) {
                return std::tie(a.along, a.vertex, a.fraction, a.junction) <
                       std::tie(b.along, b.vertex, b.fraction, b.junction);
            });
        }
    }

    std::vector<GeoPoint> take_junctions() { return std::move(junctions_); }
    const std::vector<Cut>& cuts_of(std::uint32_t line) const { return cuts_[line]; }

  private:
    using Members = std::vector<SiteMember>;

    /// One junction for all that meets at the site but for bridges and tunnels that go by.
    void make_junctions(SiteId site) {
        std::map<Stratum, Members> strata;
        for (const SiteMember& member : sites_.members(site)) {
            strata[lines_[member.position.line].stratum].push_back(member);
        }
        Members meeting;
        std::vector<Members> going_by;
        for (auto& [stratum, members] : strata) {
            if (strata.size() > 1 && !stratum.is_ground() && goes_straight_by(members)) {
                going_by.push_back(std::move(members));
            } else {
                meeting.insert(meeting.end(), members.begin(), members.end());
            }
        }
        if (!going_by.empty() && meeting.size() == 1 && meeting.front().is_end) {
            tell_level_apart(meeting.front(), going_by.front().front());
        }
        make_junction(meeting);
        for (const Members& members : going_by) {
            make_junction(members);
        }
    }

    void tell_level_apart(const SiteMember& ending, const SiteMember& passing) {
        report_.add("levels_left_apart", Severity::Warning, feature(ending), ending.position.place,
                    fmt::format("the line ends where feature {} goes by at level {}; they are not "
                                "joined",
                                feature(passing), lines_[passing.position.line].stratum.level));
    }

    /// The directions in which a line leaves the site.
    void add_ways_out(const SiteMember& member, std::vector<PlanePoint>& ways) const {
        const TopologyLine& line = lines_[member.position.line];
        const std::size_t vertex = member.position.vertex;
        const bool is_last = vertex == line.last();
        if (!is_last) {
            ways.push_back(line.plane[vertex + 1] - line.plane[vertex]);
        }
        if (member.position.fraction > 0.0) {
            ways.push_back(line.plane[vertex] - line.plane[vertex + 1]);
        } else if (is_last || !member.is_end) {
            ways.push_back(line.plane[vertex - 1] - line.plane[vertex]);
        }
    }

    bool goes_straight_by(const Members& members) const {
        std::vector<PlanePoint> ways;
        for (const SiteMember& member : members) {
            add_ways_out(member, ways);
        }
        return ways.size() == 2 &&
               dot(ways[0], ways[1]) < kStraightCosine * norm(ways[0]) * norm(ways[1]);
    }

    void make_junction(const Members& members) {
        const auto end = std::find_if(members.begin(), members.end(),
                                      [](const SiteMember& member) { return member.is_end; });
        const bool crossing =
            std::any_of(members.begin(), members.end(),
                        [](const SiteMember& member) { return member.from_crossing; });
        if (end == members.end() && (!crossing || members.size() == 1)) {
            return;  // what ended here has gone to another level: lines that pass stay whole
        }
        const GeoPoint place = busiest_place(members);
        const auto junction = static_cast<std::uint32_t>(junctions_.size());
        junctions_.push_back(place);
        for (const SiteMember& member : members) {
            const LinePosition& at = member.position;
            cuts_[at.line].push_back({at.along, at.vertex, at.fraction, junction});
            if (member.is_end) {
                tell_move(member, place, members.size());
            } else if (end != members.end()) {
                report_.add("line_split_at_end", Severity::Note, feature(member), place,
                            fmt::format("split where feature {} ends", feature(*end)));
            }
        }
    }

    void tell_move(const SiteMember& end, const GeoPoint& place, std::size_t member_count) {
        const Metres moved = ground_distance(end.position.place, place);
        if (moved > kToldMove) {
            report_.add("end_snapped", Severity::Note, feature(end), place,
                        fmt::format("the end of the line moved {:.3f} m to join {} other line(s)",
                                    moved.value(), member_count - 1));
        }
    }

    /// The place where most ways meet; of several the lexicographically smallest.
    static GeoPoint busiest_place(const Members& members) {
        std::map<GeoPoint, std::uint32_t> ways_out;
        for (const SiteMember& member : members) {
            ways_out[member.position.place] += member.ways_out();
        }
        return std::max_element(ways_out.begin(), ways_out.end(),
                                [](const auto& a, const auto& b) { return a.second < b.second; })
            ->first;
    }

    std::int64_t feature(const SiteMember& member) const {
        return lines_[member.position.line].feature;
    }

    const std::vector<TopologyLine>& lines_;
    const TopologySites& sites_;
    TopologyReport& report_;
    std::vector<GeoPoint> junctions_;
    std::vector<std::vector<Cut>> cuts_;  // by line
};

/// A piece together with the line that it is cut from.
struct CutPiece {
    StreetPiece piece;
    std::uint32_t line;
    std::uint32_t time_line;  // whose time factor it has: another's where it is repeated
};

void add_point(std::vector<GeoPoint>& points, const GeoPoint& point) {
    if (points.empty() || points.back() != point) {
        points.push_back(point);
    }
}

/// The stretch of a line between two cuts, with its ends at the junctions.
std::vector<GeoPoint> stretch(const TopologyLine& line, const Cut& from, const Cut& to,
                              const std::vector<GeoPoint>& junctions) {
    std::vector<GeoPoint> points = {junctions[from.junction]};
    const std::size_t past_last = to.fraction > 0.0 ? to.vertex + 1U : to.vertex;
    for (std::size_t vertex = from.vertex + 1U; vertex < past_last; ++vertex) {
        add_point(points, line.points[vertex]);
    }
    add_point(points, junctions[to.junction]);
    return points;
}

/// Turns the piece so that the lexicographically smaller of its two readings comes first.
void orient(StreetPiece& piece) {
    if (std::lexicographical_compare(piece.points.rbegin(), piece.points.rend(),
                                     piece.points.begin(), piece.points.end())) {
        std::reverse(piece.points.begin(), piece.points.end());
        std::swap(piece.from_junction, piece.to_junction);
        std::swap(piece.forward_allowed, piece.backward_allowed);
    } else if (std::equal(piece.points.begin(), piece.points.end(), piece.points.rbegin())) {
        // There and back on the same points: neither direction can be told from the other.
        piece.forward_allowed = piece.forward_allowed || piece.backward_allowed;
        piece.backward_allowed = piece.forward_allowed;
    }
}

StreetPiece piece_like(const TopologyLine& line) {
    StreetPiece piece;
    piece.way_id = line.feature;
    piece.level = line.stratum.level;
    piece.bridge_or_tunnel = line.stratum.bridge_or_tunnel;
    piece.forward_allowed = line.forward_allowed;
    piece.backward_allowed = line.backward_allowed;
    piece.time_factor = line.time_factor;
    return piece;
}

std::vector<CutPiece> cut_lines(const std::vector<TopologyLine>& lines, const JunctionMaker& maker,
                                const std::vector<GeoPoint>& junctions) {
    std::vector<CutPiece> pieces;
    pieces.reserve(lines.size());
    for (std::uint32_t line = 0; line < lines.size(); ++line) {
        const std::vector<Cut>& cuts = maker.cuts_of(line);
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
            CutPiece cut = {piece_like(lines[line]), line, line};
            cut.piece.points = stretch(lines[line], cuts[i], cuts[i + 1], junctions);
            cut.piece.from_junction = cuts[i].junction;
            cut.piece.to_junction = cuts[i + 1].junction;
            if (cut.piece.points.size() >= 2) {
                orient(cut.piece);
                pieces.push_back(std::move(cut));
            }
        }
    }
    return pieces;
}

bool is_repeat(const CutPiece& a, const CutPiece& b) {
    return a.piece.points == b.piece.points && a.piece.from_junction == b.piece.from_junction &&
           a.piece.to_junction == b.piece.to_junction && a.piece.level == b.piece.level &&
           a.piece.bridge_or_tunnel == b.piece.bridge_or_tunnel;
}

/// Sorts the pieces, and drops those that lie wholly on another one.
void drop_repeats(std::vector<CutPiece>& pieces, TopologyReport& report) {
    std::sort(pieces.begin(), pieces.end(), [](const CutPiece& a, const CutPiece& b) {
        const auto key = [](const CutPiece& cut) {
            return std::tie(cut.piece.from_junction, cut.piece.to_junction, cut.piece.points,
                            cut.piece.level, cut.piece.bridge_or_tunnel, cut.line);
        };
        return key(a) < key(b);
    });
    std::size_t kept = 0;
    for (CutPiece& cut : pieces) {
        if (kept == 0 || !is_repeat(pieces[kept - 1], cut)) {
            std::swap(pieces[kept++], cut);
            continue;
        }
        StreetPiece& first = pieces[kept - 1].piece;
        first.forward_allowed = first.forward_allowed || cut.piece.forward_allowed;
        first.backward_allowed = first.backward_allowed || cut.piece.backward_allowed;
        if (cut.piece.time_factor < first.time_factor) {
            first.time_factor = cut.piece.time_factor;
            pieces[kept - 1].time_line = cut.time_line;
        }
        report.add("line_duplicate", Severity::Note, cut.piece.way_id, cut.piece.points.front(),
                   fmt::format("a part of the line repeats feature {} point by point; it is left "
                               "out",
                               first.way_id));
    }
    pieces.resize(kept);
}

/// Numbers the names and classes in alphabetical order; 0 is the empty text.
void name_pieces(const std::vector<TopologyLine>& lines, const std::vector<CutPiece>& cuts,
                 StreetPieces& result) {
    std::map<std::string_view, std::uint32_t> numbers = {{"", 0}};
    for (const CutPiece& cut : cuts) {
        numbers.emplace(lines[cut.line].name, 0);
        numbers.emplace(lines[cut.line].class_name, 0);
        numbers.emplace(lines[cut.time_line].time_cause, 0);
    }
    result.names.clear();
    for (auto& [text, number] : numbers) {
        number = static_cast<std::uint32_t>(result.names.size());
        result.names.emplace_back(text);
    }
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        result.pieces[i].name = numbers[lines[cuts[i].line].name];
        result.pieces[i].class_name = numbers[lines[cuts[i].line].class_name];
        result.pieces[i].time_cause = numbers[lines[cuts[i].time_line].time_cause];
    }
}

}  // namespace

StreetPieces cut_at_sites(const std::vector<TopologyLine>& lines, const TopologySites& sites,
                          TopologyReport& report) {
    JunctionMaker maker(lines, sites, report);
    maker.make_all();
    StreetPieces result;
    result.junctions = maker.take_junctions();
    std::vector<CutPiece> cuts = cut_lines(lines, maker, result.junctions);
    drop_repeats(cuts, report);
    result.pieces.reserve(cuts.size());
    for (CutPiece& cut : cuts) {
        result.pieces.push_back(std::move(cut.piece));
    }
    name_pieces(lines, cuts, result);
    return result;
}

}  // namespace cercania
