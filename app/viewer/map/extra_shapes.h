#pragma once

#include <array>
#include <mutex>
#include <vector>

#include "app/viewer/map/zoom_steps.h"
#include "core/geometry/shape.h"

namespace cercania::viewer {

/// The shape of one feature in the plane.
struct PlaneShape {
    std::vector<PlanePoint> points;
    std::vector<PlaneLine> lines;
    PlaneMultiPolygon polygons;
    PlaneBox box;

    bool empty() const { return box.empty(); }
};

/// A shape as one zoom step draws it.
struct DrawnShape {
    std::vector<PlaneRing> rings;
    std::vector<PlaneLine> lines;
    std::vector<PlanePoint> points;
    PlaneBox box;
};

/// Shapes that are drawn alike, simplified for each zoom step when first asked for. Shared by the
/// scenes of a study and by the threads that draw.
class ExtraShapes {
  public:
    explicit ExtraShapes(std::vector<PlaneShape> shapes);

    const std::vector<DrawnShape>& at(std::size_t step) const;
    /// Whether any of them is an area.
    bool has_areas() const { return has_areas_; }
    bool has_lines() const { return has_lines_; }
    const PlaneBox& bounds() const { return bounds_; }
    std::size_t size() const { return shapes_.size(); }

  private:
    std::vector<PlaneShape> shapes_;
    bool has_areas_ = false;
    bool has_lines_ = false;
    PlaneBox bounds_;
    mutable std::array<std::once_flag, kZoomStepCount> made_;
    mutable std::array<std::vector<DrawnShape>, kZoomStepCount> drawn_;
};

}  // namespace cercania::viewer
