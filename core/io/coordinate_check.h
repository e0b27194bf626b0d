#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/geo/coordinates.h"
#include "core/geo/crs.h"

namespace cercania {

/// Takes the coordinates of one layer to WGS 84 and watches whether they can be what the layer's
/// CRS says they are: in its range, near its area of use, longitude and latitude not swapped.
class CoordinateCheck {
  public:
    enum class Outcome { Fine, NotFinite, Impossible };

    explicit CoordinateCheck(const Crs& crs);

    /// `result` is set when the outcome is Fine.
    Outcome transform(double x, double y, GeoPoint& result);

    const Crs& crs() const { return crs_; }

    /// To be called when the whole layer has been seen. Throws Error(CoordinatesImpossible) when
    /// none of its coordinates can be right, and says what they look like instead; adds the
    /// diagnostics outside_crs_area and swapped_coordinates when they are doubtful.
    void conclude(Diagnostics& diagnostics, const std::string& source,
                  const std::string& layer) const;

  private:
    struct RawPoint {
        double x;
        double y;
    };
    struct Range {
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();
        void include(double value) {
            low = value < low ? value : low;
            high = value > high ? value : high;
        }
    };

    bool far_from_area_of_use(const GeoPoint& place) const;
    void keep_sample(double x, double y);
    bool samples_fit_swapped() const;
    std::string what_it_looks_like() const;

    Crs crs_;
    ToWgs84 to_wgs84_;
    std::size_t finite_ = 0;
    std::size_t impossible_ = 0;
    std::size_t far_off_ = 0;    ///< possible, but far from the area of use
    std::size_t antarctic_ = 0;  ///< south of 60° S
    std::size_t arctic_ = 0;     ///< north of the polar circle
    Range x_;
    Range y_;
    std::vector<RawPoint> samples_;  ///< some of the doubtful ones
};

}  // namespace cercania
