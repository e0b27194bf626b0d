#include "core/access/coverage.h"

#include <algorithm>
#include <map>

#include "core/base/error.h"

namespace cercania {

namespace {

/// A mean over weighted values that gives a lone value back as it is.
class WeightedMean {
  public:
    void add(double value, double weight) {
        sum_ += value * weight;
        weight_ += weight;
        last_ = value;
        ++count_;
    }
    std::optional<double> mean() const {
        if (count_ == 0) {
            return std::nullopt;
        }
        return count_ == 1 || !(weight_ > 0.0) ? last_ : sum_ / weight_;
    }

  private:
    double sum_ = 0.0;
    double weight_ = 0.0;
    double last_ = 0.0;
    std::size_t count_ = 0;
};

std::size_t index_of(AccessStatus status) {
    return static_cast<std::size_t>(status);
}

/// The first of the largest: statuses and facilities are both listed best first.
AccessStatus main_status(const std::array<double, 4>& shares) {
    return static_cast<AccessStatus>(std::max_element(shares.begin(), shares.end()) -
                                     shares.begin());
}

std::optional<std::uint32_t> main_facility(const std::map<std::uint32_t, double>& shares) {
    if (shares.empty()) {
        return std::nullopt;
    }
    return std::max_element(shares.begin(), shares.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

/// The figure of the unit that the people of a place count for.
double& people_of(const PlaceAccess& access, UnitCoverage& unit) {
    if (access.status == AccessStatus::Reached) {
        return unit.served;
    }
    return access.off_data ? unit.unplaced : unit.unserved;
}

/// The means of both ways of a round trip.
class BothWaysMean {
  public:
    void add(const PlaceCost& cost, double weight) {
        if (cost.both_ways) {
            there_.add(cost.both_ways->there, weight);
            back_.add(cost.both_ways->back, weight);
        }
    }
    std::optional<BothWays> mean() const {
        const auto there = there_.mean();
        return there ? std::optional(BothWays{*there, *back_.mean()}) : std::nullopt;
    }

  private:
    struct WayMean {
        WeightedMean distance;
        WeightedMean time;

        void add(const WayCost& cost, double weight) {
            distance.add(cost.distance.value(), weight);
            time.add(cost.time.value(), weight);
        }
        std::optional<WayCost> mean() const {
            const auto metres = distance.mean();
            return metres ? std::optional(WayCost{Metres::of(*metres), Seconds::of(*time.mean())})
                          : std::nullopt;
        }
    };
    WayMean there_;
    WayMean back_;
};

UnitCoverage cover_unit(std::span<const DemandPlace> places, std::span<const PlaceAccess> access) {
    UnitCoverage unit;
    std::array<double, 4> shares = {};
    std::map<std::uint32_t, double> facilities;
    WeightedMean distance;
    WeightedMean time;
    BothWaysMean both_ways;
    WeightedMean straight;
    WeightedMean leg;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double share = places[i].share;
        shares[index_of(access[i].status)] += share;
        people_of(access[i], unit) += places[i].people;
        if (access[i].street) {
            leg.add(access[i].street->leg.value(), share);
        }
        if (access[i].cost) {
            distance.add(access[i].cost->distance.value(), share);
            time.add(access[i].cost->time.value(), share);
            both_ways.add(*access[i].cost, share);
            straight.add(access[i].straight.value(), share);
            facilities[access[i].cost->facility] += share;
            unit.share_with_way += share;
        }
    }
    unit.share_served = shares[index_of(AccessStatus::Reached)];
    if (!places.empty()) {
        unit.status = main_status(shares);
    }
    unit.facility = main_facility(facilities);
    if (const auto mean = distance.mean()) {
        unit.distance = Metres::of(*mean);
        unit.time = Seconds::of(*time.mean());
        if (*straight.mean() > 0.0) {
            unit.detour = *mean / *straight.mean();
        }
    }
    unit.both_ways = both_ways.mean();
    if (const auto mean = leg.mean()) {
        unit.leg = Metres::of(*mean);
    }
    return unit;
}

}  // namespace

std::string_view access_status_name(AccessStatus status) {
    switch (status) {
        case AccessStatus::Reached:
            return "reached";
        case AccessStatus::Beyond:
            return "beyond";
        case AccessStatus::CutOff:
            return "cut_off";
        case AccessStatus::NotSnapped:
            return "not_snapped";
    }
    return "unknown";
}

Coverage measure_coverage(const DemandPlaces& demand, std::span<const PlaceAccess> access) {
    CERCANIA_REQUIRE(access.size() == demand.places.size());
    Coverage coverage;
    CoverageTotals& totals = coverage.totals;
    coverage.units.reserve(demand.unit_count());
    totals.people = demand.totals.people;
    totals.units = demand.totals.units;
    totals.units_without_people = demand.totals.units_without_people;
    for (std::size_t i = 0; i < demand.unit_count(); ++i) {
        const auto places = demand.places_of(i);
        UnitCoverage unit =
            cover_unit(places, access.subspan(demand.first_place[i], places.size()));
        if (places.empty()) {
            unit.unplaced = demand.unit_people[i].value_or(0.0);
        } else {
            ++totals.units_by_status[index_of(*unit.status)];
        }
        totals.served += unit.served;
        totals.unserved += unit.unserved;
        totals.unplaced += unit.unplaced;
        coverage.units.push_back(unit);
    }
    for (std::size_t i = 0; i < access.size(); ++i) {
        totals.people_by_status[index_of(access[i].status)] += demand.places[i].people;
        totals.near_data_edge += access[i].near_data_edge ? demand.places[i].people : 0.0;
    }
    return coverage;
}

}  // namespace cercania
