#include "core/study/live_field.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

#include "core/base/error.h"
#include "core/study/straight_share.h"

namespace cercania {
namespace {

/// With more fresh facilities than this the field is searched anew.
constexpr std::size_t kMostFresh = 8;
/// Kept facilities are numbered so far apart in searches that fresh ones fit between them: ties
/// are decided by the order of all.
constexpr std::uint32_t kRoom = 16;

bool is_before(const Facility& a, const Facility& b) {
    return std::tie(a.point.x, a.point.y, a.id) < std::tie(b.point.x, b.point.y, b.id);
}

bool is_same(const Facility& a, const Facility& b) {
    return a.point == b.point && a.id == b.id &&
           std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                      [](const StreetPosition& l, const StreetPosition& r) {
                          return l.edge == r.edge && l.along == r.along && l.leg == r.leg;
                      });
}

/// For each of `some` whether it is among `all`; both in the order of `is_before`.
std::vector<bool> are_among(std::span<const Facility> some, std::span<const Facility> all) {
    std::vector<bool> found;
    auto next = all.begin();
    for (const Facility& one : some) {
        while (next != all.end() && is_before(*next, one)) {
            ++next;
        }
        found.push_back(next != all.end() && is_same(*next, one));
        if (found.back()) {
            ++next;
        }
    }
    return found;
}

std::vector<Facility> open_ones(const Facilities& facilities) {
    std::vector<Facility> open;
    std::copy_if(facilities.all.begin(), facilities.all.end(), std::back_inserter(open),
                 [](const Facility& one) { return !one.closed; });
    return open;
}

std::vector<Facility> common(std::span<const Facility> some, std::span<const Facility> all) {
    const std::vector<bool> found = are_among(some, all);
    std::vector<Facility> both;
    for (std::size_t i = 0; i < some.size(); ++i) {
        if (found[i]) {
            both.push_back(some[i]);
        }
    }
    return both;
}

bool all_of(const std::vector<bool>& found) {
    return std::find(found.begin(), found.end(), false) == found.end();
}

bool is_better(const PlaceCost& a, const PlaceCost& b) {
    return a.cost < b.cost || (a.cost == b.cost && a.facility < b.facility);
}

std::vector<PlanePoint> tied_points(std::span<const Facility> facilities) {
    std::vector<PlanePoint> points;
    for (const Facility& facility : facilities) {
        if (!facility.entries.empty()) {
            points.push_back(facility.point);
        }
    }
    return points;
}

}  // namespace

LiveField::LiveField(const LoadedStudy& study, std::shared_ptr<const CareGraph> graph)
    : study_(&study), graph_(std::move(graph)), search_(graph_->way()) {
    if (graph_->is_round_trip()) {
        round_trip_.emplace(graph_);
    }
    const std::size_t edge_count = graph_->graph().edge_count();
    edge_stamps_.resize(edge_count);
    first_place_of_edge_.resize(edge_count + 1);
    const std::vector<TiedPlaces::One>& tied = study.tied.all;
    for (const TiedPlaces::One& one : tied) {
        if (one.usable()) {
            ++first_place_of_edge_[one.street->edge.index() + 1];
        }
    }
    for (std::size_t edge = 0; edge < edge_count; ++edge) {
        first_place_of_edge_[edge + 1] += first_place_of_edge_[edge];
    }
    places_.resize(first_place_of_edge_.back());
    std::vector<std::uint32_t> next(first_place_of_edge_.begin(), first_place_of_edge_.end() - 1);
    for (std::uint32_t i = 0; i < tied.size(); ++i) {
        if (tied[i].usable()) {
            places_[next[tied[i].street->edge.index()]++] = i;
        }
    }
}

bool LiveField::take(const Facilities& facilities, const Control& control) {
    std::vector<Facility> open = open_ones(facilities);
    bool anew = false;
    if (!last_) {
        keep(open, control);
        anew = true;
    } else if (round_trip_) {
        anew = open.size() != kept_.all.size() || !all_of(are_among(kept_.all, open));
        if (anew) {
            keep(open, control);
        }
    } else if (!all_of(are_among(kept_.all, open)) || open.size() > kept_.all.size() + kMostFresh) {
        std::vector<Facility> unchanged = common(open, *last_);
        keep(open.size() > unchanged.size() + kMostFresh ? open : std::move(unchanged), control);
        anew = true;
    }
    last_ = std::move(open);
    split(facilities);
    better(facilities, control);
    measure_straight(facilities);
    return anew;
}

void LiveField::keep(std::vector<Facility> facilities, const Control& control) {
    CERCANIA_REQUIRE(facilities.size() < std::numeric_limits<std::uint32_t>::max() / kRoom - 1);
    last_.reset();  // should the search be stopped, nothing of before holds
    kept_.all = std::move(facilities);
    search_kept(control);
    if (study_->demand) {
        const std::vector<DemandPlace>& places = study_->demand->places.places;
        straight_to_kept_ = straight_distances(places, tied_points(kept_.all));
        straight_to_kept_open_ = straight_distances(places, open_places(kept_));
    }
}

void LiveField::search_kept(const Control& control) {
    constexpr double kNoLimit = std::numeric_limits<double>::infinity();
    std::vector<Seed> seeds;
    for (std::uint32_t rank = 0; rank < kept_.all.size(); ++rank) {
        for (const StreetPosition& entry : kept_.all[rank].entries) {
            seeds.push_back({entry, (rank + 1) * kRoom});
        }
    }
    const std::vector<const StreetPosition*> streets = study_->tied.streets();
    if (round_trip_) {
        kept_costs_ = round_trip_->costs(streets, seeds, kNoLimit, 1, control);
    } else {
        kept_field_ = search_.run(seeds, kNoLimit, control);
        kept_costs_.assign(streets.size(), std::nullopt);
        for (std::size_t i = 0; i < streets.size(); ++i) {
            if (streets[i] != nullptr) {
                kept_costs_[i] = kept_field_.at(*streets[i]);
            }
        }
    }
    for (std::optional<PlaceCost>& cost : kept_costs_) {
        if (cost) {
            cost->facility = cost->facility / kRoom - 1;
        }
    }
}

void LiveField::split(const Facilities& facilities) {
    fresh_.clear();
    numbers_of_kept_.clear();
    numbers_of_fresh_.clear();
    std::size_t rank = 0;
    std::uint32_t code = 0;
    for (std::uint32_t number = 0; number < facilities.all.size(); ++number) {
        const Facility& one = facilities.all[number];
        if (one.closed) {
            continue;
        }
        if (rank < kept_.all.size() && is_same(kept_.all[rank], one)) {
            numbers_of_kept_.push_back(number);
            code = static_cast<std::uint32_t>(++rank) * kRoom;
        } else {
            fresh_.push_back(number);
            numbers_of_fresh_.emplace_back(++code, number);
        }
    }
    CERCANIA_REQUIRE(rank == kept_.all.size() && fresh_.size() <= kMostFresh);
}

void LiveField::better(const Facilities& facilities, const Control& control) {
    bettered_.clear();
    std::vector<Seed> seeds;
    for (std::size_t i = 0; i < fresh_.size(); ++i) {
        for (const StreetPosition& entry : facilities.all[fresh_[i]].entries) {
            seeds.push_back({entry, numbers_of_fresh_[i].first});
        }
    }
    if (seeds.empty()) {
        return;
    }
    const CostField field = search_.run_against(kept_field_, seeds, control);
    ++stamp_;
    for (const Seed& seed : seeds) {
        visit_places(seed.position.edge, field);
    }
    for (const CostField::NodeCost& node : field.nodes()) {
        for (const RoadGraph::Arc& arc : graph_->graph().arcs(NodeId(node.node))) {
            visit_places(arc.edge, field);
        }
    }
}

void LiveField::visit_places(EdgeId edge, const CostField& field) {
    if (edge_stamps_[edge.index()] == stamp_) {
        return;
    }
    edge_stamps_[edge.index()] = stamp_;
    for (std::uint32_t i = first_place_of_edge_[edge.index()];
         i < first_place_of_edge_[edge.index() + 1]; ++i) {
        const std::uint32_t place = places_[i];
        auto cost = field.at(*study_->tied.all[place].street);
        if (!cost) {
            continue;
        }
        std::optional<PlaceCost> theirs = kept_costs_[place];
        if (theirs) {
            theirs->facility = (theirs->facility + 1) * kRoom;
        }
        if (!theirs || is_better(*cost, *theirs)) {
            cost->facility = number_of(cost->facility);
            bettered_.push_back({place, *cost});
        }
    }
}

std::uint32_t LiveField::number_of(std::uint32_t code) const {
    const auto found = std::find_if(numbers_of_fresh_.begin(), numbers_of_fresh_.end(),
                                    [code](const auto& one) { return one.first == code; });
    CERCANIA_REQUIRE(found != numbers_of_fresh_.end());
    return found->second;
}

void LiveField::measure_straight(const Facilities& facilities) {
    straight_to_tied_ = straight_to_kept_;
    straight_to_open_ = straight_to_kept_open_;
    if (!study_->demand) {
        return;
    }
    const std::vector<DemandPlace>& places = study_->demand->places.places;
    for (const std::uint32_t number : fresh_) {
        const Facility& facility = facilities.all[number];
        const bool is_tied = !facility.entries.empty();
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double metres = distance(places[i].point, facility.point).value();
            straight_to_open_[i] = std::min(straight_to_open_[i], metres);
            if (is_tied) {
                straight_to_tied_[i] = std::min(straight_to_tied_[i], metres);
            }
        }
    }
}

}  // namespace cercania
