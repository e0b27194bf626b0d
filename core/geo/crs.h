#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "core/geo/coordinates.h"

namespace cercania {

/// The part of the world a CRS was made for; `west` may be greater than `east`, over the
/// antimeridian.
struct AreaOfUse {
    Degrees west;
    Degrees south;
    Degrees east;
    Degrees north;

    /// Whether the place lies in the area or no more than `margin` (in longitude, in latitude)
    /// outside it.
    bool contains(const GeoPoint& place, Degrees margin = Degrees()) const;
};

/// A coordinate reference system that PROJ knows.
class Crs {
  public:
    /// From what a person types or a layer carries: "EPSG:9377", "ESRI:102233", WKT, PROJJSON.
    /// Throws Error(CrsUnknown) that repeats the text.
    static Crs from_text(const std::string& text);
    static Crs wgs84();

    /// "EPSG:4326", or the name where it has no code.
    const std::string& label() const { return label_; }
    /// "WGS 84 / UTM zone 18N"; "" where PROJ has none.
    const std::string& name() const { return name_; }
    bool is_geographic() const { return geographic_; }
    /// No value where PROJ does not know it, or it is the whole world.
    const std::optional<AreaOfUse>& area_of_use() const { return area_of_use_; }
    /// The definition that `from_text` takes.
    const std::string& definition() const { return definition_; }

  private:
    std::string label_;
    std::string name_;
    std::string definition_;
    std::optional<AreaOfUse> area_of_use_;
    bool geographic_ = false;
};

/// Takes coordinates of one CRS to WGS 84, x/easting/longitude first whatever axis order the CRS
/// states, with the most accurate datum shift that PROJ has for the place. One per thread.
class ToWgs84 {
  public:
    /// Throws Error(CrsUnknown) when PROJ has no way from `source` to WGS 84.
    explicit ToWgs84(const Crs& source);
    ~ToWgs84();
    ToWgs84(ToWgs84&&) noexcept;
    ToWgs84& operator=(ToWgs84&&) noexcept;

    /// No value when the coordinates are not finite or cannot lie in the CRS: |latitude| > 90,
    /// |longitude| > 180 (after transformation, or before it for a geographic source), or PROJ
    /// refuses them.
    std::optional<GeoPoint> transform(double x, double y) const;

  private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace cercania
