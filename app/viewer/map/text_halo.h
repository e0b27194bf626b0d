#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace cercania::viewer {

/// Writes text with a halo around its letters. `baseline` is where the first letter stands.
void draw_halo_text(QPainter& painter, QPointF baseline, const QString& text, const QFont& font,
                    const QColor& colour, const QColor& halo, double halo_width);

}  // namespace cercania::viewer
