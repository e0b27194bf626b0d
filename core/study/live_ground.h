#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

#include "core/base/control.h"
#include "core/geometry/shape.h"
#include "core/study/catchment_maker.h"
#include "core/study/cutoff.h"
#include "core/study/facilities.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// The merged catchments of a study while a few facilities change. Facilities whose ground cannot
/// meet make no difference to each other, so that only the groups in which something changed are
/// made anew. Where several services are asked for, the streets that each reaches are kept, those
/// of the facilities that stay apart from those of the few that change, and the ground is made of
/// the streets that all reach. Owns scratch and serves one thread.
class LiveGround {
  public:
    explicit LiveGround(const LoadedStudy& study);

    /// Merged over all facilities, one a cutoff.
    std::vector<PlaneMultiPolygon> catchments(const Facilities& facilities,
                                              const std::vector<Cutoff>& cutoffs,
                                              std::shared_ptr<const CareGraph> graph,
                                              const Control& control);

  private:
    /// What a facility's ground hangs on: (edge, along, leg) of its entries.
    using EntriesKey = std::vector<std::tuple<std::uint32_t, double, double>>;

    /// The cells of a grid over the plane that a facility's ground may touch.
    struct Extent {
        std::uint64_t id = 0;
        std::int64_t column = 0;  // of the lower left corner
        std::int64_t row = 0;
        std::int64_t columns = 0;
        std::int64_t rows = 0;
        std::vector<std::uint8_t> marks;  // row by row
        std::uint64_t last_used = 0;

        bool meets(const Extent& other) const;
    };
    /// The polygons of facilities that hang together, one a cutoff.
    struct Group {
        std::vector<PlaneMultiPolygon> polygons;
        std::uint64_t last_used = 0;
    };
    /// The streets that the facilities of one service reach within the largest limit.
    struct OfService {
        ReachedStreets reached;
        std::uint64_t last_used = 0;
    };
    struct Member {
        const Facility* facility = nullptr;
        const Extent* extent = nullptr;
    };

    std::vector<PlaneMultiPolygon> of_bundle(const Facilities& facilities, const Control& control);
    using ServiceKey = std::vector<EntriesKey>;
    const ReachedStreets& reached_by(const ServiceKey& key, const Control& control);
    ReachedStreets searched(const ServiceKey& key, const Control& control);
    std::optional<ServiceKey> mostly_known(const ServiceKey& key) const;
    void take_limits(const std::vector<Cutoff>& cutoffs, std::shared_ptr<const CareGraph> graph);
    const Extent& extent_of(const Facility& facility, const Control& control);
    Extent measured(const Facility& facility, const Control& control);
    std::vector<std::vector<Member>> groups_of(const std::vector<Member>& members) const;
    const Group& group_of(const std::vector<Member>& members, const Control& control);
    void forget_old(std::size_t facility_count);

    const LoadedStudy* study_;
    CatchmentMaker maker_;
    std::shared_ptr<const CareGraph> graph_;
    std::optional<CareSearch> search_;
    std::vector<double> limits_;
    std::uint64_t turn_ = 0;
    std::uint64_t next_id_ = 0;
    std::map<EntriesKey, Extent> extents_;
    std::map<std::vector<std::uint64_t>, Group> groups_;  // by the extents' ids
    std::map<ServiceKey, OfService> services_;  // by the facilities that offer it, in order
};

}  // namespace cercania
