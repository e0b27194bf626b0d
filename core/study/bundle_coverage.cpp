#include "core/study/bundle_coverage.h"

#include <utility>

#include "core/base/error.h"
#include "core/study/place_accesses.h"

namespace cercania {

std::vector<OfferedServices> services_within(
    std::span<const std::vector<std::optional<PlaceCost>>> costs_by_service,
    const std::optional<Cutoff>& cutoff, const CareGraph& graph) {
    CERCANIA_REQUIRE(!costs_by_service.empty() && costs_by_service.size() <= kMostServices);
    std::vector<OfferedServices> services(costs_by_service.front().size());
    for (std::size_t service = 0; service < costs_by_service.size(); ++service) {
        for (std::size_t place = 0; place < services.size(); ++place) {
            const std::optional<PlaceCost>& cost = costs_by_service[service][place];
            services[place].set(service,
                                cost && (!cutoff || within(cost->cost, cutoff->limit, graph)));
        }
    }
    return services;
}

void BundleReach::add(double people, const OfferedServices& within) {
    people_ += people;
    for (std::size_t service = 0; service < within_.size(); ++service) {
        within_[service] += within.test(service) ? people : 0.0;
    }
}

std::optional<double> BundleReach::share() const {
    if (!(people_ > 0.0)) {
        return std::nullopt;
    }
    double sum = 0.0;
    for (const double within : within_) {
        sum += within;
    }
    return sum / (people_ * static_cast<double>(within_.size()));
}

std::vector<std::size_t> BundleReach::missing() const {
    std::vector<std::size_t> missing;
    for (std::size_t service = 0; service < within_.size(); ++service) {
        if (people_ - within_[service] > within_[service]) {
            missing.push_back(service);
        }
    }
    return missing;
}

std::optional<std::size_t> BundleReach::most_missed() const {
    std::optional<std::size_t> most;
    for (std::size_t service = 0; service < within_.size(); ++service) {
        if (within_[service] < (most ? within_[*most] : people_)) {
            most = service;
        }
    }
    return most;
}

BundleCoverage measure_bundle(std::vector<std::string> services,
                              std::span<const DemandPlace> places,
                              std::span<const std::uint8_t> counted,
                              std::span<const std::uint32_t> area_of_place, std::size_t area_count,
                              std::span<const OfferedServices> within) {
    BundleCoverage coverage;
    coverage.in_areas = BundleReach(services.size());
    coverage.areas.assign(area_count, BundleReach(services.size()));
    coverage.services = std::move(services);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (counted[i] != 0 && area_of_place[i] < area_count) {
            coverage.in_areas.add(places[i].people, within[i]);
            coverage.areas[area_of_place[i]].add(places[i].people, within[i]);
        }
    }
    return coverage;
}

}  // namespace cercania
