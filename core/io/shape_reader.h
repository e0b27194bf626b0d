#pragma once

#include <string>
#include <vector>

#include <ogr_geometry.h>

#include "core/geometry/shape.h"
#include "core/io/coordinate_check.h"

namespace cercania {

/// What became of one feature's geometry.
struct ShapeReading {
    enum class Outcome {
        Fine,
        Null,        ///< there is none, or it has no points
        WrongType,   ///< none of its parts is of a wanted kind
        Broken,      ///< lines of one point, rings of fewer than four
        NotFinite,   ///< NaN or infinite coordinates
        Impossible,  ///< coordinates that cannot be in the CRS
    };
    Outcome outcome = Outcome::Null;
    GeoShape shape;                     ///< set only when Fine
    ShapeKind found = ShapeKind::None;  ///< what the geometry is, wanted or not
    std::string detail;  ///< the offending value, or what was left out of a Fine shape
};

/// Internal to core/io. Turns the geometries of one layer into shapes on WGS 84.
class ShapeReader {
  public:
    /// `wanted` as in ReadOptions; `check` must outlive the reader.
    ShapeReader(CoordinateCheck& check, std::vector<ShapeKind> wanted);

    ShapeReading read(const OGRGeometry* geometry);

  private:
    struct Parts;

    void flatten(const OGRGeometry& geometry, Parts& parts);
    bool read_points(const std::vector<const OGRPoint*>& points, ShapeReading& reading);
    bool read_lines(const std::vector<const OGRLineString*>& lines, ShapeReading& reading);
    bool read_polygons(const std::vector<const OGRPolygon*>& polygons, ShapeReading& reading);
    bool read_chain(const OGRSimpleCurve& curve, GeoLine& chain, ShapeReading& reading);
    bool read_ring(const OGRLinearRing& ring, bool outer, GeoRing& result, ShapeReading& reading);
    bool read_coordinate(double x, double y, GeoPoint& result, ShapeReading& reading);
    ShapeKind choose_kind(const Parts& parts) const;

    CoordinateCheck& check_;
    std::vector<ShapeKind> wanted_;
    std::vector<OGRRawPoint> raw_;  ///< scratch
};

/// The kind of a declared geometry type; None for attribute tables, no value for mixed or unknown.
std::optional<ShapeKind> shape_kind_of(OGRwkbGeometryType type);

}  // namespace cercania
