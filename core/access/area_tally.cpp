#include "core/access/area_tally.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace cercania {

namespace {

/// Shares that should be equal to a threshold may miss it by the rounding of sums.
constexpr double kShareTolerance = 1e-9;

/// One value with the people it stands for.
struct Weighted {
    double value = 0.0;
    double people = 0.0;
};

/// The lowest value that at least half of the people do not exceed; none when that half reaches
/// into the people without a value.
std::optional<double> median_of(std::vector<Weighted> values, double all_people) {
    std::sort(values.begin(), values.end(),
              [](const Weighted& a, const Weighted& b) { return a.value < b.value; });
    double people = 0.0;
    for (const Weighted& one : values) {
        people += one.people;
        if (people >= all_people * (0.5 - kShareTolerance)) {
            return one.value;
        }
    }
    return std::nullopt;
}

std::optional<double> mean_of(const std::vector<Weighted>& values) {
    double sum = 0.0;
    double people = 0.0;
    for (const Weighted& one : values) {
        sum += one.value * one.people;
        people += one.people;
    }
    return people > 0.0 ? std::optional(sum / people) : std::nullopt;
}

class AreaTally {
  public:
    AreaTally(const DemandPlaces& demand, std::span<const PlaceAccess> access,
              const GapOptions& options)
        : demand_(demand),
          access_(access),
          options_(options),
          group_people_(options.groups.size()),
          group_served_(options.groups.size()) {}

    void add(std::uint32_t index) {
        const DemandPlace& place = demand_.places[index];
        const PlaceAccess& access = access_[index];
        ++gap_.place_count;
        add_groups(place, access);
        near_edge_share_ += access.near_data_edge ? place.share : 0.0;
        all_shares_ += place.share;
        if (!demand_.unit_people[place.unit]) {
            return;
        }
        known_ = true;
        people_ += place.people;
        gap_.near_data_edge += access.near_data_edge ? place.people : 0.0;
        const auto reason = gap_reason(access, options_.reason);
        if (reason) {
            gap_.unserved_by_reason[static_cast<std::size_t>(*reason)] += place.people;
        }
        if (reason == GapReason::EdgeOfData) {
            gap_.unplaced += place.people;
            return;
        }
        placed_ += place.people;
        if (reason) {
            gap_.unserved += place.people;
            gap_.unserved_near_edge += access.near_data_edge ? place.people : 0.0;
        } else {
            gap_.served += place.people;
        }
        if (!access.cost) {
            gap_.people_without_way += place.people;
        } else if (place.people > 0.0) {
            distances_.push_back({access.cost->distance.value(), place.people});
            times_.push_back({access.cost->time.value(), place.people});
            facilities_[access.cost->facility] += place.people;
        }
    }

    AreaGap finish() {
        gap_.gap_class = class_of();
        if (known_) {
            gap_.people = people_;
        }
        if (placed_ > 0.0 && gap_.gap_class != GapClass::NoData) {
            gap_.share = gap_.served / placed_;
            tell_walks();
        }
        tell_main_reason();
        const double near_edge = people_ > 0.0 ? gap_.near_data_edge : near_edge_share_;
        const double all = people_ > 0.0 ? people_ : all_shares_;
        gap_.edge_flag =
            near_edge > 0.0 && near_edge >= all * (options_.edge_flag_from - kShareTolerance);
        for (std::size_t i = 0; i < group_people_.size(); ++i) {
            gap_.group_shares.push_back(group_people_[i] > 0.0
                                            ? std::optional(group_served_[i] / group_people_[i])
                                            : std::nullopt);
        }
        gap_.group_people = group_people_;
        return gap_;
    }

  private:
    void add_groups(const DemandPlace& place, const PlaceAccess& access) {
        if (access.off_data) {
            return;
        }
        for (std::size_t i = 0; i < options_.groups.size(); ++i) {
            const double people = options_.groups[i].people[place.unit].value_or(0.0) * place.share;
            group_people_[i] += people;
            group_served_[i] += access.status == AccessStatus::Reached ? people : 0.0;
        }
    }

    GapClass class_of() const {
        if (!known_ || gap_.unplaced > people_ * (options_.no_data_above + kShareTolerance)) {
            return GapClass::NoData;
        }
        if (!(placed_ > 0.0)) {
            return GapClass::NoPeople;
        }
        const double share = gap_.served / placed_ + kShareTolerance;
        if (share >= options_.served_from) {
            return GapClass::Served;
        }
        if (share >= options_.partly_from) {
            return GapClass::Partly;
        }
        return share >= options_.underserved_from ? GapClass::Underserved : GapClass::Unserved;
    }

    void tell_walks() {
        if (const auto median = median_of(distances_, placed_)) {
            gap_.distance_median = Metres::of(*median);
        }
        if (const auto median = median_of(times_, placed_)) {
            gap_.time_median = Seconds::of(*median);
        }
        if (const auto mean = mean_of(distances_)) {
            gap_.distance_mean = Metres::of(*mean);
            gap_.time_mean = Seconds::of(*mean_of(times_));
        }
        double most = 0.0;
        for (const auto& [facility, people] : facilities_) {
            if (people > most) {
                most = people;
                gap_.facility = facility;
            }
        }
    }

    void tell_main_reason() {
        const auto& people = gap_.unserved_by_reason;
        const auto most = std::max_element(people.begin(), people.end());
        if (*most > 0.0) {
            gap_.reason = static_cast<GapReason>(most - people.begin());
        }
    }

    const DemandPlaces& demand_;
    std::span<const PlaceAccess> access_;
    const GapOptions& options_;
    AreaGap gap_;
    bool known_ = false;
    double people_ = 0.0;
    double placed_ = 0.0;  ///< people_ less those off the data
    double near_edge_share_ = 0.0;
    double all_shares_ = 0.0;
    std::vector<Weighted> distances_;
    std::vector<Weighted> times_;
    std::map<std::uint32_t, double> facilities_;
    std::vector<double> group_people_;
    std::vector<double> group_served_;
};

}  // namespace

AreaGap tally_area(std::vector<std::uint32_t> places, const DemandPlaces& demand,
                   std::span<const PlaceAccess> access, const GapOptions& options) {
    const auto key = [&](std::uint32_t index) {
        const DemandPlace& place = demand.places[index];
        const auto& cost = access[index].cost;
        const double distance =
            cost ? cost->distance.value() : std::numeric_limits<double>::infinity();
        return std::tuple(distance, place.point.x, place.point.y, place.people, place.share);
    };
    std::sort(places.begin(), places.end(),
              [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
    AreaTally tally(demand, access, options);
    for (const std::uint32_t place : places) {
        tally.add(place);
    }
    return tally.finish();
}

}  // namespace cercania
