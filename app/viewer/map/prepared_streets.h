#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "app/viewer/map/zoom_steps.h"
#include "core/geometry/shape.h"
#include "core/network/road_graph.h"

namespace cercania::viewer {

enum class StreetKind : std::uint8_t { Local, Steps, Main };

/// Streets joined end to end where nothing branches off.
struct StreetChain {
    PlaneLine points;
    StreetKind kind = StreetKind::Local;
    std::uint32_t name = 0;  ///< RoadGraph::text
    std::uint32_t band = 0;  ///< of the walk to care, where streets are coloured by it
};

/// The streets of a network as one zoom step draws them: joined, simplified, and found by place.
class StreetChains {
  public:
    StreetChains(const RoadGraph& graph, const ZoomStep& step);
    /// Chains of streets within `bounds`, to be drawn at this step.
    StreetChains(std::vector<StreetChain> chains, const PlaneBox& bounds, const ZoomStep& step);

    const StreetChain& chain(std::uint32_t number) const { return chains_[number]; }
    std::size_t size() const { return chains_.size(); }
    /// The numbers of the chains that may meet a box, ascending.
    std::vector<std::uint32_t> near(const PlaneBox& box) const;

  private:
    void lay_out_grid(const PlaneBox& bounds, double cell_size);
    template <class Visit>
    void for_cells(const PlaneBox& box, Visit&& visit) const;

    std::vector<StreetChain> chains_;
    PlaneBox bounds_;
    double cell_size_ = 1.0;
    std::size_t columns_ = 1;
    std::size_t rows_ = 1;
    std::vector<std::vector<std::uint32_t>> cells_;
};

/// The streets of a network at every zoom step, each made when it is first asked for. May be used
/// by many threads at once.
class PreparedStreets {
  public:
    explicit PreparedStreets(std::shared_ptr<const RoadGraph> graph);

    const RoadGraph& graph() const { return *graph_; }
    bool is_of(const std::shared_ptr<const RoadGraph>& graph) const { return graph_ == graph; }
    const StreetChains& at(std::size_t step) const;

  private:
    std::shared_ptr<const RoadGraph> graph_;
    mutable std::array<std::once_flag, kZoomStepCount> made_;
    mutable std::array<std::unique_ptr<const StreetChains>, kZoomStepCount> steps_;
};

}  // namespace cercania::viewer
