#include "app/viewer/map/text_halo.h"

#include <QPainterPath>

namespace cercania::viewer {

void draw_halo_text(QPainter& painter, QPointF baseline, const QString& text, const QFont& font,
                    const QColor& colour, const QColor& halo, double halo_width) {
    QPainterPath letters;
    letters.addText(baseline, font, text);
    painter.strokePath(letters, QPen(halo, halo_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

}  // namespace cercania::viewer
