#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/prepared_scene.h"

namespace cercania::viewer {

/// A label as it stands beside its point of the ground.
struct PlacedLabel {
    PlanePoint anchor;
    QPointF shift;  ///< from the anchor to the middle of the name, logical pixels
    QString name;   ///< empty: only the badge had room
    QString figure;
    std::optional<std::uint32_t> badge;
    bool of_facility = false;
};

/// Fonts and sizes of labels, which placing and drawing must agree on.
struct LabelFonts {
    QFont name;
    QFont figure;
    QFont facility;
    double badge;  ///< diameter, logical pixels

    explicit LabelFonts(const QFont& base);
};

/// The ground a label covers, around the anchor, logical pixels.
QRectF label_box(const PlacedLabel& label, const LabelFonts& fonts);

/// A round mark that labels leave free where they can: the ends of an explained walk.
struct MarkInTheWay {
    PlanePoint at;
    double radius = 0.0;  ///< logical pixels

    friend bool operator==(const MarkInTheWay&, const MarkInTheWay&) = default;
};

/// Chooses where the labels of a scene stand at a scale: zones from the worst, each inside itself
/// at its roomiest point or one of 15 places around it, without touching others; then facilities
/// from 4 m a pixel. The same wherever the window is, so that labels do not jump while it moves.
std::vector<PlacedLabel> place_labels(const PreparedScene& prepared, double metres_per_pixel,
                                      const QFont& base,
                                      const std::vector<MarkInTheWay>& marks = {});

/// Draws a label; `anchor` is its point of the ground in the painter.
void draw_label(QPainter& painter, QPointF anchor, const PlacedLabel& label,
                const LabelFonts& fonts, const Tokens& tokens);

/// Draws the round badge of a rank; `radius` is half its size.
void draw_badge(QPainter& painter, QPointF centre, double radius, std::uint32_t rank,
                const QFont& font, const Tokens& tokens);

}  // namespace cercania::viewer
