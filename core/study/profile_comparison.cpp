#include "core/study/profile_comparison.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

/// By service asked for, then by place.
using PlaceCosts = std::vector<std::vector<std::optional<PlaceCost>>>;

/// The directed street segments of a walk, in walking order.
struct WalkedSegment {
    EdgeId edge;  ///< of the network that is walked
    std::int64_t way = 0;
    GeoPoint from;
    GeoPoint to;
};

std::vector<WalkedSegment> segments_of(const RoadGraph& graph, const Route& route) {
    std::vector<WalkedSegment> segments;
    for (const RouteStep& step : route.steps) {
        const double low = std::min(step.from_along, step.to_along).value();
        const double high = std::max(step.from_along, step.to_along).value();
        const auto points = graph.points(step.edge);
        const auto metres = graph.metres_along(step.edge);
        const std::int64_t way = graph.edge(step.edge).way_id;
        const std::size_t first = segments.size();
        for (std::size_t p = 0; p + 1 < points.size(); ++p) {
            if (low < high && metres[p + 1] > low && metres[p] < high) {
                segments.push_back({step.edge, way, points[p], points[p + 1]});
            }
        }
        if (step.to_along < step.from_along) {
            std::reverse(segments.begin() + static_cast<std::ptrdiff_t>(first), segments.end());
            for (std::size_t i = first; i < segments.size(); ++i) {
                std::swap(segments[i].from, segments[i].to);
            }
        }
    }
    return segments;
}

/// A piece of street that is closed, or that is not entered for a barrier at a node before it.
using ClosedPiece = std::pair<EdgeId, bool>;

/// The rule that closes an object to the profile of a network; none where it is open.
std::optional<AccessRule> rule_against(std::int64_t object, const PreparedNetwork& network) {
    const auto found = std::lower_bound(
        network.refused.begin(), network.refused.end(), object,
        [](const RefusedStreet& street, std::int64_t wanted) { return street.object < wanted; });
    const bool refused = found != network.refused.end() && found->object == object;
    return refused ? std::optional(found->rule) : std::nullopt;
}

/// The street segments of a network, each way by itself. Two networks of one source cut streets at
/// other junctions, but between the same points; only the lines across squares differ, which lead
/// from one way that is walked to another. The network must outlive this.
class WalkableSegments {
  public:
    explicit WalkableSegments(const PreparedNetwork& network) : network_(network) {
        const RoadGraph& graph = *network.graph;
        for (std::size_t i = 0; i < graph.edge_count(); ++i) {
            const auto id = id_at<EdgeId>(i);
            const RoadGraph::Edge& edge = graph.edge(id);
            const auto points = graph.points(id);
            for (std::size_t p = 0; p + 1 < points.size(); ++p) {
                const std::uint32_t low = p == 0 ? edge.from.value() : kInside;
                const std::uint32_t high = p + 2 == points.size() ? edge.to.value() : kInside;
                add(key(edge.way_id, points[p], points[p + 1]), edge.forward_allowed, {low, high});
                add(key(edge.way_id, points[p + 1], points[p]), edge.backward_allowed, {high, low});
            }
        }
    }

    /// What of a walk in another network may not be walked in this one.
    std::set<ClosedPiece> closed_on(const RoadGraph& graph, const Route& route) const {
        std::set<ClosedPiece> closed;
        const Ends* last = nullptr;
        for (const WalkedSegment& walked : segments_of(graph, route)) {
            const auto found = segments_.find(key(walked.way, walked.from, walked.to));
            const bool known = found != segments_.end();
            if (known && found->second) {
                // At a barrier the pieces that meet there end at junctions of their own.
                if (last != nullptr && last->to != found->second->from) {
                    closed.insert({walked.edge, true});
                }
                last = &*found->second;
                continue;
            }
            // A square that is open, but crossed along other lines, is no reason.
            if (known || rule_against(walked.way, network_)) {
                closed.insert({walked.edge, false});
            }
            last = nullptr;
        }
        return closed;
    }

  private:
    struct Key {
        std::int64_t way = 0;
        double from_longitude = 0.0;
        double from_latitude = 0.0;
        double to_longitude = 0.0;
        double to_latitude = 0.0;

        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const {
            constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15U;  // 2^64 over the golden ratio
            auto mixed = static_cast<std::uint64_t>(key.way);
            for (const double number :
                 {key.from_longitude, key.from_latitude, key.to_longitude, key.to_latitude}) {
                mixed = std::rotl((mixed ^ std::bit_cast<std::uint64_t>(number)) * kMix, 29);
            }
            return static_cast<std::size_t>(mixed);
        }
    };
    /// The nodes at the ends of a segment, as it is walked.
    struct Ends {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
    };
    static constexpr std::uint32_t kInside = std::numeric_limits<std::uint32_t>::max();

    void add(const Key& key, bool open, const Ends& ends) {
        std::optional<Ends>& known = segments_[key];
        if (open) {
            known = ends;
        }
    }

    static Key key(std::int64_t way, const GeoPoint& from, const GeoPoint& to) {
        return {way, from.longitude.value(), from.latitude.value(), to.longitude.value(),
                to.latitude.value()};
    }

    const PreparedNetwork& network_;
    std::unordered_map<Key, std::optional<Ends>, Hash> segments_;  // none: closed that way
};

/// One profile's study with what its people reach.
struct Measured {
    LoadedStudy study;
    GapResult gaps;
    PlaceCosts costs;  // within the cutoff
};

Measured measure(StudySettings settings, const std::string& profile, RunReport& report,
                 const Control& control) {
    settings.network.profile = profile;
    Measured measured;
    measured.study = load_study(settings, true, report, control);
    measured.gaps = analyse_gaps(measured.study, report, control);
    CareSearch search(measured.study.care_graph(measured.gaps.cutoff.unit));
    measured.costs = costs_by_service(search, measured.study.tied.streets(),
                                      measured.study.facilities.seeds_by_service(),
                                      measured.gaps.cutoff.limit, settings.threads, control);
    return measured;
}

bool has_all(const PlaceCosts& costs, std::size_t place) {
    return std::all_of(costs.begin(), costs.end(),
                       [place](const auto& service) { return service[place].has_value(); });
}

/// The places in areas that the first profile serves and the other does not.
std::vector<std::size_t> lost_places(const Measured& first, const PlaceCosts& other) {
    const std::vector<DemandPlace>& places = first.study.demand->places.places;
    std::vector<std::size_t> lost;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool counts =
            first.gaps.table.area_of_place[i] != AreaAssignment::kOutside && places[i].people > 0.0;
        if (counts && has_all(first.costs, i) && !has_all(other, i)) {
            lost.push_back(i);
        }
    }
    return lost;
}

/// The walks that they lose: by the facility that served them, the places.
std::map<std::uint32_t, std::vector<std::size_t>> lost_walks(const Measured& first,
                                                             const PlaceCosts& other) {
    CERCANIA_REQUIRE(first.costs.size() == other.size());
    std::map<std::uint32_t, std::vector<std::size_t>> lost;
    for (const std::size_t place : lost_places(first, other)) {
        for (std::size_t service = 0; service < other.size(); ++service) {
            if (!other[service][place]) {
                lost[first.costs[service][place]->facility].push_back(place);
            }
        }
    }
    return lost;
}

/// By place: the pieces on its walks by the first profile that are closed to another.
using ClosedPieces = std::map<std::size_t, std::set<ClosedPiece>>;

void add_closed(const Measured& first, const CostField& field, std::size_t place,
                const WalkableSegments& open, ClosedPieces& closed) {
    const auto route = field.route(*first.study.tied.all[place].street);
    if (!route) {
        return;
    }
    const std::set<ClosedPiece> here = open.closed_on(*first.study.network.graph, *route);
    if (!here.empty()) {
        closed[place].insert(here.begin(), here.end());
    }
}

ClosedPieces closed_pieces(const Measured& first, const PlaceCosts& other,
                           const WalkableSegments& open, const Control& control) {
    const auto graph = first.study.care_graph(first.gaps.cutoff.unit);
    ClosedPieces closed;
    for (const auto& way : {graph->way(), graph->way_back()}) {
        if (way == nullptr) {
            continue;
        }
        CostSearch search(way);
        for (const auto& [facility, places] : lost_walks(first, other)) {
            const CostField field = search.run(first.study.facilities.seeds(facility),
                                               first.gaps.cutoff.limit, control);
            for (const std::size_t place : places) {
                add_closed(first, field, place, open, closed);
            }
        }
    }
    return closed;
}

/// Tells why pieces of the first profile's network are closed to another.
class CutCauses {
  public:
    CutCauses(const Measured& first, const Measured& other)
        : first_(*first.study.network.graph), network_(other.study.network) {
        const SlopeResponse slope = profile_of(other.study.settings).slope;
        heeds_steepness_ = !other.study.settings.network.elevation.empty() &&
                           (slope.steepest_up > 0.0 || slope.steepest_down > 0.0);
    }

    void tell(bool by_barrier, CutPiece& piece) const {
        if (by_barrier) {
            piece.cause = CutCause::BarrierBefore;
            return;
        }
        if (const auto rule = rule_against(first_.edge(piece.edge).way_id, network_)) {
            piece.cause = CutCause::Tags;
            piece.rule = *rule;
            return;
        }
        piece.cause = heeds_steepness_ ? CutCause::TooSteep : CutCause::OneWay;
    }

  private:
    const RoadGraph& first_;
    const PreparedNetwork& network_;
    bool heeds_steepness_ = false;
};

void add_pieces(const Measured& first, const Measured& other, const ClosedPieces& closed,
                ProfileComparison& comparison) {
    const std::size_t profile = comparison.profiles.size() - 1;
    const std::vector<DemandPlace>& places = first.study.demand->places.places;
    std::map<ClosedPiece, double> people;
    for (const auto& [place, pieces] : closed) {
        comparison.profiles.back().lost_at_pieces += places[place].people;
        for (const ClosedPiece& piece : pieces) {
            people[piece] += places[place].people;
        }
    }
    const auto first_new = static_cast<std::ptrdiff_t>(comparison.pieces.size());
    const CutCauses causes(first, other);
    for (const auto& [closed_piece, count] : people) {
        CutPiece piece;
        piece.profile = profile;
        piece.edge = closed_piece.first;
        piece.people = count;
        causes.tell(closed_piece.second, piece);
        comparison.pieces.push_back(piece);
    }
    std::stable_sort(comparison.pieces.begin() + first_new, comparison.pieces.end(),
                     [](const CutPiece& a, const CutPiece& b) { return a.people > b.people; });
}

}  // namespace

std::string_view cut_cause_name(const CutPiece& piece) {
    switch (piece.cause) {
        case CutCause::Tags:
            return access_rule_name(piece.rule);
        case CutCause::TooSteep:
            return "too_steep";
        case CutCause::OneWay:
            return "one_way";
        case CutCause::BarrierBefore:
            return "barrier";
    }
    return "";
}

void require_comparable(const StudySettings& settings) {
    const std::vector<std::string>& profiles = settings.compared_profiles;
    if (profiles.size() < 2) {
        throw Error(ErrorKind::WrongUsage,
                    "a comparison needs two profiles or more; name them with --profiles, or in the "
                    "study's table [compare], such as adult,older_80_plus,wheelchair_manual");
    }
    std::set<std::string> names;
    for (const std::string& name : profiles) {
        if (!names.insert(name).second) {
            throw Error(ErrorKind::WrongUsage,
                        fmt::format("the profile '{}' is named twice", name));
        }
    }
    if (!settings.areas) {
        throw Error(ErrorKind::WrongUsage, "a comparison needs areas to rank");
    }
    if (settings.privacy.minimum_count) {
        throw Error(ErrorKind::WrongUsage,
                    "this study keeps small counts private, which the losses from profile to "
                    "profile would tell; leave out either [compare] or minimum_count");
    }
    if (settings.demand.spread == SpreadMethod::Streets) {
        throw Error(ErrorKind::WrongUsage,
                    "people spread along the streets that a profile may walk live elsewhere for "
                    "each profile; compare with --spread surface-point, frontage or area");
    }
}

ProfileComparison compare_profiles(const StudySettings& settings, RunReport& report,
                                   const Control& control) {
    require_comparable(settings);
    const std::vector<std::string>& profiles = settings.compared_profiles;
    RunReport first_report("compare");
    Measured first = measure(settings, profiles.front(), first_report, control);
    report.diagnostics().append(first_report.diagnostics());
    ProfileComparison comparison;
    comparison.profiles.push_back({profiles.front(), first.gaps, 0.0, 0.0});
    for (std::size_t i = 1; i < profiles.size(); ++i) {
        control.report("comparing profiles",
                       static_cast<double>(i) / static_cast<double>(profiles.size()));
        RunReport own_report("compare");
        Measured other = measure(settings, profiles[i], own_report, control);
        const WalkableSegments open(other.study.network);
        comparison.profiles.push_back({profiles[i], std::move(other.gaps), 0.0, 0.0});
        for (const std::size_t place : lost_places(first, other.costs)) {
            comparison.profiles.back().lost += first.study.demand->places.places[place].people;
        }
        add_pieces(first, other, closed_pieces(first, other.costs, open, control), comparison);
    }
    comparison.study = std::move(first.study);
    report.stage_done("search");
    return comparison;
}

}  // namespace cercania
