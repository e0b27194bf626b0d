#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/access/demand.h"
#include "core/access/place_access.h"
#include "core/geometry/shape.h"
#include "tests/support/ascii_map.h"

namespace cercania::testing {

/// A network with the index of all its streets, taken as usable.
struct DrawnNetwork {
    explicit DrawnNetwork(std::string_view drawing)
        : graph(AsciiMap(drawing).graph()),
          usable(graph->edge_count(), 1),
          streets(*graph, usable) {}
    std::shared_ptr<const RoadGraph> graph;
    std::vector<std::uint8_t> usable;
    StreetIndex streets;
};

/// A box in metres east and north of (0, 0).
inline GeoPolygon geo_box(double x0, double y0, double x1, double y1) {
    return {{{place_at(x0, y0), place_at(x1, y0), place_at(x1, y1), place_at(x0, y1),
              place_at(x0, y0)}}};
}

inline DemandUnit zone(std::int64_t id, GeoMultiPolygon polygons, std::optional<double> people) {
    DemandUnit unit;
    unit.feature_id = id;
    unit.shape.kind = ShapeKind::Polygons;
    unit.shape.polygons = std::move(polygons);
    unit.people = people;
    return unit;
}

inline DemandUnit household(std::int64_t id, std::vector<GeoPoint> points,
                            std::optional<double> people) {
    DemandUnit unit;
    unit.feature_id = id;
    unit.shape.kind = ShapeKind::Points;
    unit.shape.points = std::move(points);
    unit.people = people;
    return unit;
}

/// A place that walks `distance` metres at 1 m/s to `facility`.
inline PlaceAccess walks(AccessStatus status, double distance, double straight,
                         std::uint32_t facility = 0) {
    PlaceAccess access;
    access.status = status;
    access.street = StreetPosition{EdgeId(0), Metres::of(0.0), {0.0, 0.0}, Metres::of(10.0)};
    access.cost = PlaceCost{distance, Metres::of(distance), Seconds::of(distance), facility};
    access.straight = Metres::of(straight);
    return access;
}
inline PlaceAccess reached(double distance, std::uint32_t facility = 0) {
    return walks(AccessStatus::Reached, distance, distance, facility);
}
inline PlaceAccess beyond(double distance, double straight, std::uint32_t facility = 0) {
    return walks(AccessStatus::Beyond, distance, straight, facility);
}
inline PlaceAccess cut_off() {
    PlaceAccess access;
    access.status = AccessStatus::CutOff;
    access.street = StreetPosition{EdgeId(0), Metres::of(0.0), {0.0, 0.0}, Metres::of(10.0)};
    return access;
}
inline PlaceAccess not_snapped() {
    return PlaceAccess{};
}

/// One unit a row, each a single place: the drawn table of a test.
struct Row {
    PlanePoint point;
    std::optional<double> people;
    PlaceAccess access;
};
struct DrawnTable {
    DemandPlaces demand;
    std::vector<PlaceAccess> access;
};
inline DrawnTable table_of(const std::vector<Row>& rows) {
    DrawnTable table;
    table.demand.first_place.push_back(0);
    for (const Row& row : rows) {
        const auto unit = static_cast<std::uint32_t>(table.demand.unit_people.size());
        table.demand.places.push_back({unit, row.point, row.people.value_or(0.0), 1.0});
        table.demand.first_place.push_back(unit + 1);
        table.demand.unit_people.push_back(row.people);
        table.demand.totals.people += row.people.value_or(0.0);
        ++table.demand.totals.units;
        table.demand.totals.units_without_people += row.people ? 0u : 1u;
        table.access.push_back(row.access);
    }
    return table;
}

}  // namespace cercania::testing
