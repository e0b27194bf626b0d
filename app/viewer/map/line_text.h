#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <vector>

#include "app/viewer/map/map_frame.h"

namespace cercania::viewer {

/// Writes texts along lines, each where a stretch of its line is straight enough, wholly inside a
/// frame and clear of those written before. A nearly straight stretch carries its text along the
/// chord.
class LineText {
  public:
    /// `repeat` is how far apart the same text comes again, in units of the painter.
    LineText(QPainter& painter, const MapFrame& frame, const QFont& font, const QColor& halo,
             double repeat);

    /// Writes nothing over a part of the painter.
    void keep_clear(const QRectF& box);
    void write(const PlaneLine& line, const QString& text, const QColor& colour);

  private:
    struct Stretch {
        QPointF middle;
        double degrees = 0.0;
    };
    bool place(const Stretch& stretch, const QString& text, double width, const QColor& colour);
    bool is_taken(const QPolygonF& box) const;

    QPainter& painter_;
    PlaneToPainter to_painter_;
    QFont font_;
    QFontMetricsF metrics_;
    QColor halo_;
    double repeat_;
    QRectF bounds_;
    std::vector<QPolygonF> taken_;
};

}  // namespace cercania::viewer
