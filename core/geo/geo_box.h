#pragma once

#include <algorithm>

#include "core/geo/coordinates.h"

namespace cercania {

/// The least box of longitudes and latitudes around some places; it does not know of the
/// antimeridian.
class GeoBox {
  public:
    explicit GeoBox(const GeoPoint& first) : low_(first), high_(first) {}

    void include(const GeoPoint& place) {
        low_.longitude = std::min(low_.longitude, place.longitude);
        low_.latitude = std::min(low_.latitude, place.latitude);
        high_.longitude = std::max(high_.longitude, place.longitude);
        high_.latitude = std::max(high_.latitude, place.latitude);
    }
    const GeoPoint& low() const { return low_; }    ///< its south-western corner
    const GeoPoint& high() const { return high_; }  ///< its north-eastern corner
    GeoPoint centre() const {
        return {(low_.longitude + high_.longitude) / 2.0, (low_.latitude + high_.latitude) / 2.0};
    }

  private:
    GeoPoint low_;
    GeoPoint high_;
};

}  // namespace cercania
