#pragma once

#include <QPainter>
#include <QPainterPath>
#include <vector>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/map_scene.h"

namespace cercania::viewer {

/// Places with people as dots: larger with more people, blue where served, orange where not.
void paint_people(QPainter& painter, const std::vector<PeopleMark>& people, const MapFrame& frame,
                  const Tokens& tokens);

/// The areas of a layer laid over the study: a thin shade, or the colour itself, with an outline.
void paint_extra_ground(QPainter& painter, const ExtraLayer& layer, const MapFrame& frame,
                        const Tokens& tokens);

/// The lines and points of such a layer, on a halo.
void paint_extra_lines(QPainter& painter, const ExtraLayer& layer, const MapFrame& frame,
                       const Tokens& tokens);

}  // namespace cercania::viewer
