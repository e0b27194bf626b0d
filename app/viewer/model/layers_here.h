#pragma once

#include <QString>
#include <vector>

#include "app/viewer/model/document.h"

namespace cercania::viewer {

struct HereField {
    QString name;
    QString value;
};

/// One feature of a layer at a place.
struct LayerHere {
    QString layer;
    QString title;  ///< the feature's name, where it has one
    std::vector<HereField> fields;
};

/// What the layers of the map have at a place, from the top down, those that are not shown too.
/// Lines and points count within `reach` metres, areas where they hold the place.
std::vector<LayerHere> layers_here(const Document& document, PlanePoint place, double reach);

/// Whether a point lies inside the polygons, and in none of their holes.
bool holds(const PlaneMultiPolygon& polygons, PlanePoint point);

}  // namespace cercania::viewer
