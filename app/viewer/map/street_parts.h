#pragma once

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPolygonF>
#include <vector>

#include "app/viewer/map/map_frame.h"

namespace cercania::viewer {

/// The parts of streets that a frame shows, to be drawn alike.
struct StreetParts {
    std::vector<QPolygonF> parts;
    QList<QLineF> lines;  ///< the same, segment by segment: quick to draw when thin

    /// Adds what the frame shows of a street, as segments or in runs.
    void add_lines(const PlaneLine& points, const MapFrame& frame, const PlaneBox& box);
    void add_runs(const PlaneLine& points, const MapFrame& frame, const PlaneBox& box);
    void draw(QPainter& painter, const QPen& pen) const;
};

}  // namespace cercania::viewer
