#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/geo/coordinates.h"

namespace cercania {

/// The study's own metric plane: a transverse Mercator on WGS 84 with scale 1 on the meridian
/// through the study's centre (Snyder 1987, p. 60). At 50 km from that meridian lengths are 0.003 %
/// too long, so that an access leg of 250 m is off by less than a centimetre.
/// PROJ's series of Evenden and Snyder is used (`+approx`): at 300 km from the centre it is within
/// 0.1 mm of the exact one, and takes a quarter of the time.
/// Immutable; may be used by many threads at once.
class LocalProjection {
  public:
    class Projector;

    /// The centre is rounded to a tenth of a degree, so that a layer's last digits do not move it.
    explicit LocalProjection(const GeoPoint& centre);

    GeoPoint centre() const { return centre_; }
    PlanePoint to_plane(const GeoPoint& place) const;
    GeoPoint to_geo(PlanePoint point) const;
    std::vector<PlanePoint> to_plane(std::span<const GeoPoint> places) const;
    std::vector<GeoPoint> to_geo(std::span<const PlanePoint> points) const;
    /// The projection as a PROJ string, for the metadata of outputs.
    std::string definition() const;

  private:
    class Workers;
    GeoPoint centre_;
    std::shared_ptr<Workers> workers_;
};

/// Converts place by place for one thread, without the cost of a turn for each. Outlives the
/// projection that it is of.
class LocalProjection::Projector {
  public:
    explicit Projector(const LocalProjection& projection);
    ~Projector();
    Projector(const Projector&) = delete;
    Projector& operator=(const Projector&) = delete;

    PlanePoint to_plane(const GeoPoint& place) const;

  private:
    struct Borrowed;
    std::unique_ptr<Borrowed> borrowed_;
};

}  // namespace cercania
