#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/control.h"
#include "core/network/care_search.h"
#include "core/study/facilities.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// The cost to care of every place while a few facilities change: the field of those that stay (the
/// *kept*) is searched once, that of the others (the *fresh*) each time, and only as far as they
/// better it. Of round trips all are searched anew each time. Where services are asked for there is
/// such a field of each, and at every place the one that costs most counts. Closed facilities do
/// not count. Owns scratch and serves one thread.
class LiveField {
  public:
    LiveField(const LoadedStudy& study, std::shared_ptr<const CareGraph> graph);

    /// Takes these facilities. True when the kept ones are no longer those of before: those that
    /// have not changed since the last time, or all when nothing was asked yet.
    bool take(const Facilities& facilities, const Control& control);

    const CareGraph& graph() const { return *graph_; }
    /// The kept facilities in their order; their layer is empty.
    const Facilities& kept() const { return kept_; }
    /// By place: the cost to the kept ones, facility an index into `kept`.
    const std::vector<std::optional<PlaceCost>>& kept_costs() const {
        return services_.size() == 1 ? services_.front().kept_costs : kept_costs_;
    }
    /// The kept ones' numbers among the facilities taken.
    const std::vector<std::uint32_t>& numbers_of_kept() const { return numbers_of_kept_; }

    /// A place that a fresh facility is nearest to, or the nearest of a service asked for, and its
    /// cost by the facility's number among those taken: the one that decides.
    struct Bettered {
        std::uint32_t place = 0;
        PlaceCost cost;
    };
    const std::vector<Bettered>& bettered() const { return bettered_; }

    /// By place: which of the services asked for are within a limit.
    std::vector<OfferedServices> services_within(const Cutoff& cutoff) const;

    /// Those of the facilities taken that are neither kept nor closed, by number.
    const std::vector<std::uint32_t>& fresh() const { return fresh_; }

    /// By place: metres to the nearest facility as the crow flies; of the kept ones that are tied
    /// to a street, of all that are, of all whether tied or not. With services asked for the
    /// greatest of what each is away.
    const std::vector<double>& straight_to_kept() const { return straight_to_kept_; }
    const std::vector<double>& straight_to_tied() const { return straight_to_tied_; }
    const std::vector<double>& straight_to_open() const { return straight_to_open_; }

  private:
    /// The field of one service asked for, or of the only one that all offer.
    struct OfService {
        CostField kept_field;
        std::vector<std::optional<PlaceCost>> kept_costs;  // by place
        std::vector<double> straight_to_kept;
        std::vector<double> straight_to_kept_open;
        std::vector<Bettered> bettered;
    };

    /// Tells the kept ones and the fresh ones among the facilities taken.
    void split(const Facilities& facilities);
    void keep(std::vector<Facility> facilities, const Control& control);
    void search_kept(std::size_t service, const Control& control);
    void measure_kept(std::size_t service);
    void join_kept();
    void better(const Facilities& facilities, const Control& control);
    void better(const Facilities& facilities, std::size_t service, const Control& control);
    void join_bettered();
    void visit_places(EdgeId edge, const CostField& field, OfService& service);
    std::uint32_t number_of(std::uint32_t code) const;
    void measure_straight(const Facilities& facilities);

    const LoadedStudy* study_;
    std::shared_ptr<const CareGraph> graph_;
    CostSearch search_;                               // of one way
    std::optional<CareSearch> round_trip_;            // of there and back
    std::vector<std::uint32_t> first_place_of_edge_;  // edge -> places_, one more at the end
    std::vector<std::uint32_t> places_;
    std::vector<std::uint32_t> edge_stamps_;
    std::uint32_t stamp_ = 0;

    std::optional<std::vector<Facility>> last_;  // open ones of the last time
    Facilities kept_;
    std::vector<OfService> services_;
    std::vector<std::optional<PlaceCost>> kept_costs_;  // of several services
    std::vector<double> straight_to_kept_;

    std::vector<std::uint32_t> numbers_of_kept_;
    std::vector<std::uint32_t> fresh_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> numbers_of_fresh_;  // (code, number)
    std::vector<Bettered> bettered_;
    std::vector<double> straight_to_tied_;
    std::vector<double> straight_to_open_;
};

}  // namespace cercania
