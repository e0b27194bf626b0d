#pragma once

#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QString>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// A scale bar of two equal segments.
struct ScaleBar {
    double half_metres = 0.0;
    double half_width = 0.0;  ///< in units of the painter
    QString zero;
    QString middle;  ///< "1"
    QString end;     ///< "2 km"
};

/// The longest bar of a round length (1, 2 or 5 times a power of ten) not over `widest` units.
ScaleBar scale_bar(double metres_per_unit, double widest, const QLocale& locale);

/// Draws a bar with its left end at a point; texts above. `unit` scales line widths.
void draw_scale_bar(QPainter& painter, QPointF left, const ScaleBar& bar, const QFont& font,
                    const Tokens& tokens, double unit = 1.0);

/// Draws the arrow that points north, 10 x 18 units with its N beneath, centred at a point.
void draw_north(QPainter& painter, QPointF centre, const QFont& font, const Tokens& tokens,
                double unit = 1.0);

}  // namespace cercania::viewer
