#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/access/demand.h"
#include "core/network/care_search.h"
#include "core/study/cutoff.h"
#include "core/study/facilities.h"

namespace cercania {

/// By place: which of `service_count` services are within the cutoff (have a way, when there is no
/// cutoff), from what costs_by_service gives.
std::vector<OfferedServices> services_within(
    std::span<const std::vector<std::optional<PlaceCost>>> costs_by_service,
    const std::optional<Cutoff>& cutoff, const CareGraph& graph);

/// How much of a bundle of services some people have within reach, put together place by place.
class BundleReach {
  public:
    explicit BundleReach(std::size_t service_count) : within_(service_count, 0.0) {}

    /// Adds people (or the share of a unit) who have these services within reach.
    void add(double people, const OfferedServices& within);

    /// The share of the services, 0 to 1, in the mean over the people; none without people.
    std::optional<double> share() const;
    /// People who have a service within reach.
    double people_within(std::size_t service) const { return within_[service]; }
    /// The services that more than half of the people lack, in the bundle's order.
    std::vector<std::size_t> missing() const;
    /// The service that most people lack, of equal numbers the first; none when nobody lacks any.
    std::optional<std::size_t> most_missed() const;

  private:
    std::vector<double> within_;  // by service
    double people_ = 0.0;
};

/// The bundle in all areas together and area by area.
struct BundleCoverage {
    std::vector<std::string> services;
    BundleReach in_areas = BundleReach(0);
    std::vector<BundleReach> areas;
};

/// Of the places that are counted (see counted_places); `area_of_place` numbers the areas.
BundleCoverage measure_bundle(std::vector<std::string> services,
                              std::span<const DemandPlace> places,
                              std::span<const std::uint8_t> counted,
                              std::span<const std::uint32_t> area_of_place, std::size_t area_count,
                              std::span<const OfferedServices> within);

}  // namespace cercania
