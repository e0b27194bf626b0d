#pragma once

#include <QBrush>
#include <QPainter>
#include <QPainterPath>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// Ground that a what-if changes.
enum class Change { Kept, Gain, Loss };

/// Draws ground of one kind: fill, pattern (plus signs, lines) and outline. `origin` is where the
/// pattern starts, so that it stays with the ground while the map moves.
void draw_change(QPainter& painter, const QPainterPath& ground, Change change, QPointF origin,
                 double device_ratio, const Tokens& tokens);

}  // namespace cercania::viewer
