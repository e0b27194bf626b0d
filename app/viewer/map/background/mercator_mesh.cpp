#include "app/viewer/map/background/mercator_mesh.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cercania::viewer {
namespace {

constexpr double kNorthernmost = 85.0511287798066;  // where the pyramid's square ends

}  // namespace

QPointF mercator_of(const GeoPoint& place) {
    const double latitude = std::clamp(place.latitude.value(), -kNorthernmost, kNorthernmost) *
                            std::numbers::pi / 180.0;
    const double northing = std::log(std::tan(std::numbers::pi / 4.0 + latitude / 2.0));
    return {place.longitude.value() / 360.0 + 0.5, 0.5 - northing / (2.0 * std::numbers::pi)};
}

MercatorMesh::MercatorMesh(const PlaneBox& box, const LocalProjection& projection, int columns,
                           int rows)
    : columns_(columns), rows_(rows) {
    std::vector<PlanePoint> points;
    for (int row = 0; row <= rows; ++row) {
        for (int column = 0; column <= columns; ++column) {
            points.push_back({box.min_x + (box.max_x - box.min_x) * column / columns,
                              box.max_y - (box.max_y - box.min_y) * row / rows});
        }
    }
    for (const GeoPoint& place : projection.to_geo(points)) {
        nodes_.push_back(mercator_of(place));
    }
}

QPointF MercatorMesh::at(double across, double down) const {
    const double x = std::clamp(across, 0.0, 1.0) * columns_;
    const double y = std::clamp(down, 0.0, 1.0) * rows_;
    const int column = std::min(static_cast<int>(x), columns_ - 1);
    const int row = std::min(static_cast<int>(y), rows_ - 1);
    const auto node = [this](int node_row, int node_column) {
        return nodes_[static_cast<std::size_t>(node_row) * static_cast<std::size_t>(columns_ + 1) +
                      static_cast<std::size_t>(node_column)];
    };
    const double u = x - column;
    const double v = y - row;
    const QPointF north = node(row, column) * (1.0 - u) + node(row, column + 1) * u;
    const QPointF south = node(row + 1, column) * (1.0 - u) + node(row + 1, column + 1) * u;
    return north * (1.0 - v) + south * v;
}

}  // namespace cercania::viewer
