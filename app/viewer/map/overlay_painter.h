#pragma once

#include <QPainter>
#include <QPainterPath>
#include <span>
#include <vector>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/map_labels.h"
#include "app/viewer/map/prepared_scene.h"
#include "app/viewer/map/viewport.h"

namespace cercania::viewer {

/// What is drawn over the tiles of a view.
struct OverlayView {
    const MapOverlay& overlay;
    const Viewport& viewport;
    const MapLook& look;
    const PreparedScene* prepared = nullptr;  ///< none until the first scene is prepared
    std::span<const MoveOverlay> moves = {};  ///< those of the overlay, and what is dragged now
};

/// Beneath facilities and labels: the hovered and the selected zones.
void paint_zone_lines(QPainter& painter, const OverlayView& view);

/// Above them: moves, the selected facility, the route, the measured line.
void paint_overlay_marks(QPainter& painter, const OverlayView& view);

/// What labels are to stand beside: the ends of an explained walk, and both places of each move.
std::vector<MarkInTheWay> marks_of(const MapOverlay& overlay);

/// The ring that draws the eye to a place.
void paint_flash(QPainter& painter, QPointF at, const Tokens& tokens);

/// A ring in which what is being dragged lies; in warning colours where it is too far from a
/// street.
void paint_drag_ring(QPainter& painter, QPointF at, bool on_street, const Tokens& tokens);
/// The ground outside that ring, where names may stand.
QPainterPath outside_drag_ring(QPointF at, const QRectF& within);

/// The mapping from the plane to the pixels of a view.
MapFrame frame_of(const Viewport& viewport);

}  // namespace cercania::viewer
