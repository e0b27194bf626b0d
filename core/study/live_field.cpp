#include "core/study/live_field.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
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
    return a.point == b.point && a.id == b.id && a.offered == b.offered &&
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

std::vector<PlanePoint> tied_points(std::span<const Facility> facilities, std::size_t service) {
    std::vector<PlanePoint> points;
    for (const Facility& facility : facilities) {
        if (!facility.entries.empty() && facility.offered.test(service)) {
            points.push_back(facility.point);
        }
    }
    return points;
}

/// Of two lists the greater value at each place.
void raise_to(std::vector<double>& values, const std::vector<double>& others) {
    std::transform(values.begin(), values.end(), others.begin(), values.begin(),
                   [](double a, double b) { return std::max(a, b); });
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
    if (facilities.required != kept_.required) {
        last_.reset();
        kept_.required = facilities.required;
    }
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
    services_.assign(kept_.service_count(), {});
    for (std::size_t service = 0; service < services_.size(); ++service) {
        search_kept(service, control);
        measure_kept(service);
    }
    join_kept();
}

void LiveField::search_kept(std::size_t service, const Control& control) {
    constexpr double kNoLimit = std::numeric_limits<double>::infinity();
    std::vector<Seed> seeds;
    for (std::uint32_t rank = 0; rank < kept_.all.size(); ++rank) {
        if (!kept_.all[rank].offered.test(service)) {
            continue;
        }
        for (const StreetPosition& entry : kept_.all[rank].entries) {
            seeds.push_back({entry, (rank + 1) * kRoom});
        }
    }
    OfService& own = services_[service];
    const std::vector<const StreetPosition*> streets = study_->tied.streets();
    if (round_trip_) {
        own.kept_costs = round_trip_->costs(streets, seeds, kNoLimit, 1, control);
    } else {
        own.kept_field = search_.run(seeds, kNoLimit, control);
        own.kept_costs.assign(streets.size(), std::nullopt);
        for (std::size_t i = 0; i < streets.size(); ++i) {
            if (streets[i] != nullptr) {
                own.kept_costs[i] = own.kept_field.at(*streets[i]);
            }
        }
    }
    for (std::optional<PlaceCost>& cost : own.kept_costs) {
        if (cost) {
            cost->facility = cost->facility / kRoom - 1;
        }
    }
}

void LiveField::measure_kept(std::size_t service) {
    if (!study_->demand) {
        return;
    }
    OfService& own = services_[service];
    const std::vector<DemandPlace>& places = study_->demand->places.places;
    own.straight_to_kept = straight_distances(places, tied_points(kept_.all, service));
    own.straight_to_kept_open = straight_distances(places, open_places(kept_, service));
}

/// Puts the services together: at every place the one that costs most, or is farthest, counts.
void LiveField::join_kept() {
    straight_to_kept_ = services_.front().straight_to_kept;
    for (const OfService& service : services_) {
        raise_to(straight_to_kept_, service.straight_to_kept);
    }
    if (services_.size() == 1) {
        return;
    }
    std::vector<std::vector<std::optional<PlaceCost>>> costs;
    costs.reserve(services_.size());
    for (const OfService& service : services_) {
        costs.push_back(service.kept_costs);
    }
    kept_costs_ = deciding_costs(std::move(costs));
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
    for (std::size_t service = 0; service < services_.size(); ++service) {
        better(facilities, service, control);
    }
    if (services_.size() == 1) {
        bettered_ = services_.front().bettered;
    } else {
        join_bettered();
    }
}

void LiveField::better(const Facilities& facilities, std::size_t service, const Control& control) {
    OfService& own = services_[service];
    own.bettered.clear();
    std::vector<Seed> seeds;
    for (std::size_t i = 0; i < fresh_.size(); ++i) {
        const Facility& facility = facilities.all[fresh_[i]];
        if (!facility.offered.test(service)) {
            continue;
        }
        for (const StreetPosition& entry : facility.entries) {
            seeds.push_back({entry, numbers_of_fresh_[i].first});
        }
    }
    if (seeds.empty()) {
        return;
    }
    const CostField field = search_.run_against(own.kept_field, seeds, control);
    ++stamp_;
    for (const Seed& seed : seeds) {
        visit_places(seed.position.edge, field, own);
    }
    for (const CostField::NodeCost& node : field.nodes()) {
        for (const RoadGraph::Arc& arc : graph_->graph().arcs(NodeId(node.node))) {
            visit_places(arc.edge, field, own);
        }
    }
}

/// The places at which a service's bettered cost changes what decides.
void LiveField::join_bettered() {
    bettered_.clear();
    std::map<std::uint32_t, std::vector<std::optional<PlaceCost>>> costs;  // by place, by service
    for (std::size_t service = 0; service < services_.size(); ++service) {
        for (const Bettered& one : services_[service].bettered) {
            auto& of_place = costs.try_emplace(one.place, services_.size()).first->second;
            of_place[service] = one.cost;
        }
    }
    const auto numbered = [this](std::optional<PlaceCost> kept) {
        if (kept) {
            kept->facility = numbers_of_kept_[kept->facility];
        }
        return kept;
    };
    for (auto& [place, of_place] : costs) {
        for (std::size_t service = 0; service < services_.size(); ++service) {
            if (!of_place[service]) {
                of_place[service] = numbered(services_[service].kept_costs[place]);
            }
        }
        const auto now = deciding_cost(of_place);
        const auto before = numbered(kept_costs_[place]);
        if (now && (!before || now->cost != before->cost || now->facility != before->facility)) {
            bettered_.push_back({place, *now});
        }
    }
}

void LiveField::visit_places(EdgeId edge, const CostField& field, OfService& service) {
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
        std::optional<PlaceCost> theirs = service.kept_costs[place];
        if (theirs) {
            theirs->facility = (theirs->facility + 1) * kRoom;
        }
        if (!theirs || is_better(*cost, *theirs)) {
            cost->facility = number_of(cost->facility);
            service.bettered.push_back({place, *cost});
        }
    }
}

std::vector<OfferedServices> LiveField::services_within(const Cutoff& cutoff) const {
    std::vector<OfferedServices> services(study_->tied.all.size());
    for (std::size_t service = 0; service < services_.size(); ++service) {
        const OfService& own = services_[service];
        for (std::size_t place = 0; place < services.size(); ++place) {
            const std::optional<PlaceCost>& cost = own.kept_costs[place];
            services[place].set(service, cost && within(cost->cost, cutoff.limit, *graph_));
        }
        for (const Bettered& one : own.bettered) {
            if (within(one.cost.cost, cutoff.limit, *graph_)) {
                services[one.place].set(service);
            }
        }
    }
    return services;
}

std::uint32_t LiveField::number_of(std::uint32_t code) const {
    const auto found = std::find_if(numbers_of_fresh_.begin(), numbers_of_fresh_.end(),
                                    [code](const auto& one) { return one.first == code; });
    CERCANIA_REQUIRE(found != numbers_of_fresh_.end());
    return found->second;
}

void LiveField::measure_straight(const Facilities& facilities) {
    if (!study_->demand) {
        return;
    }
    const std::vector<DemandPlace>& places = study_->demand->places.places;
    straight_to_tied_.assign(places.size(), 0.0);
    straight_to_open_.assign(places.size(), 0.0);
    for (std::size_t service = 0; service < services_.size(); ++service) {
        std::vector<double> to_tied = services_[service].straight_to_kept;
        std::vector<double> to_open = services_[service].straight_to_kept_open;
        for (const std::uint32_t number : fresh_) {
            const Facility& facility = facilities.all[number];
            if (!facility.offered.test(service)) {
                continue;
            }
            const bool is_tied = !facility.entries.empty();
            for (std::size_t i = 0; i < places.size(); ++i) {
                const double metres = distance(places[i].point, facility.point).value();
                to_open[i] = std::min(to_open[i], metres);
                if (is_tied) {
                    to_tied[i] = std::min(to_tied[i], metres);
                }
            }
        }
        raise_to(straight_to_tied_, to_tied);
        raise_to(straight_to_open_, to_open);
    }
}

}  // namespace cercania
