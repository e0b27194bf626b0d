#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "app/viewer/map/prepared_streets.h"

namespace cercania::viewer {

/// A part of an edge that lies in one band of the walk to care: metres along the edge.
struct BandedStreet {
    EdgeId edge;
    double from_m = 0.0;
    double to_m = 0.0;
    std::uint32_t band = 0;  ///< `bands` of StreetReach: beyond the limit, or without a way
};

/// The streets of a network by how far they are from care on foot: what lies in which band is found
/// when it is first drawn, in the thread that draws. May be used by many threads at once.
class StreetReach {
  public:
    using Find = std::function<std::vector<BandedStreet>()>;

    /// `find` must let no exception out.
    StreetReach(std::shared_ptr<const RoadGraph> graph, std::size_t bands, Find find);

    /// How many bands lie within the limit.
    std::size_t bands() const { return bands_; }
    /// The parts as a zoom step draws them.
    const StreetChains& at(std::size_t step) const;

  private:
    const std::vector<BandedStreet>& parts() const;

    std::shared_ptr<const RoadGraph> graph_;
    std::size_t bands_;
    Find find_;
    mutable std::once_flag found_;
    mutable std::vector<BandedStreet> parts_;
    mutable std::array<std::once_flag, kZoomStepCount> made_;
    mutable std::array<std::unique_ptr<const StreetChains>, kZoomStepCount> steps_;
};

}  // namespace cercania::viewer
