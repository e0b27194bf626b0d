#include "app/viewer/style/facility_symbol.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QtMath>

namespace cercania::viewer {
namespace {

constexpr double kAnchorSide = 19.0;
constexpr double kAnchorCorner = 4.5;

QPolygonF regular_polygon(int corners, double radius, double first_degrees) {
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = qDegreesToRadians(first_degrees + 360.0 * i / corners);
        polygon << QPointF(radius * qCos(angle), radius * qSin(angle));
    }
    return polygon;
}

QPainterPath closed_path(const QPolygonF& polygon) {
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath cross_path() {
    constexpr double arm = 5.3;
    constexpr double half = 1.8;
    return closed_path(QPolygonF({{-half, -arm},
                                  {half, -arm},
                                  {half, -half},
                                  {arm, -half},
                                  {arm, half},
                                  {half, half},
                                  {half, arm},
                                  {-half, arm},
                                  {-half, half},
                                  {-arm, half},
                                  {-arm, -half},
                                  {-half, -half}}));
}

QPainterPath drop_path() {
    QPainterPath path(QPointF(0.0, -5.8));
    path.cubicTo(1.4, -3.2, 4.0, -1.2, 4.0, 1.4);
    path.arcTo(QRectF(-4.0, -2.6, 8.0, 8.0), 0.0, -180.0);
    path.cubicTo(-4.0, -1.2, -1.4, -3.2, 0.0, -5.8);
    return path;
}

/// The outline of a symbol around the origin, at scale 1.
QPainterPath outline(FacilitySymbol symbol) {
    QPainterPath path;
    switch (symbol) {
        case FacilitySymbol::Anchor:
            path.addRoundedRect(
                QRectF(-kAnchorSide / 2, -kAnchorSide / 2, kAnchorSide, kAnchorSide), kAnchorCorner,
                kAnchorCorner);
            break;
        case FacilitySymbol::Childcare:
            path.addEllipse(QPointF(), 4.8, 4.8);
            break;
        case FacilitySymbol::Training:
            path = closed_path(QPolygonF({{0.0, -5.4}, {5.2, 4.2}, {-5.2, 4.2}}));
            break;
        case FacilitySymbol::Health:
            path = cross_path();
            break;
        case FacilitySymbol::Legal:
            path = closed_path(regular_polygon(4, 5.6, 0.0));
            break;
        case FacilitySymbol::Sport:
            path = closed_path(regular_polygon(5, 5.4, -90.0));
            break;
        case FacilitySymbol::Laundry:
            path = drop_path();
            break;
        case FacilitySymbol::Other:
            path.addRect(QRectF(-4.4, -4.4, 8.8, 8.8));
            break;
    }
    return path;
}

void draw_house(QPainter& painter, const QColor& colour) {
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{-5.6, -0.4}, {0.0, -5.4}, {5.6, -0.4}}));
    painter.drawPolyline(QPolygonF({{-3.9, -1.6}, {-3.9, 4.8}, {3.9, 4.8}, {3.9, -1.6}}));
    painter.drawLine(QPointF(0.0, 4.8), QPointF(0.0, 1.6));
}

void draw_bar(QPainter& painter, const QColor& colour, double radius) {
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-radius, radius), QPointF(radius, -radius));
}

}  // namespace

double facility_radius(FacilitySymbol symbol) {
    return symbol == FacilitySymbol::Anchor ? kAnchorSide / 2 : 5.4;
}

QColor facility_colour(FacilitySymbol symbol, const Tokens& tokens) {
    switch (symbol) {
        case FacilitySymbol::Anchor:
            return tokens.anchor;
        case FacilitySymbol::Childcare:
            return tokens.childcare;
        case FacilitySymbol::Training:
            return tokens.training;
        case FacilitySymbol::Health:
            return tokens.health;
        case FacilitySymbol::Legal:
            return tokens.legal;
        case FacilitySymbol::Sport:
            return tokens.sport;
        case FacilitySymbol::Laundry:
            return tokens.laundry;
        case FacilitySymbol::Other:
            return tokens.other_service;
    }
    return tokens.other_service;
}

void draw_facility(QPainter& painter, QPointF centre, FacilitySymbol symbol, double scale,
                   bool closed, const Tokens& tokens) {
    const bool anchor = symbol == FacilitySymbol::Anchor;
    const QColor colour = facility_colour(symbol, tokens);
    const QColor edge = anchor ? tokens.on_anchor : tokens.service_edge;
    const QPainterPath shape = outline(symbol);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(scale, scale);
    // The edge lies outside the shape: a line twice as wide beneath it.
    painter.strokePath(shape,
                       QPen(edge, anchor ? 3.2 : 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (closed) {
        painter.fillPath(shape, edge);
        painter.strokePath(shape, QPen(colour, 1.5));
        if (anchor) {
            draw_house(painter, colour);
        }
        draw_bar(painter, colour, facility_radius(symbol));
    } else {
        painter.fillPath(shape, colour);
        if (anchor) {
            draw_house(painter, edge);
        }
    }
    painter.restore();
}

void draw_facility_ghost(QPainter& painter, QPointF centre, FacilitySymbol symbol, double scale,
                         const Tokens& tokens) {
    QColor faint = tokens.base;
    faint.setAlphaF(0.6F);
    const QColor colour = facility_colour(symbol, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(scale, scale);
    const QPainterPath shape = outline(symbol);
    painter.fillPath(shape, faint);
    QPen pen(colour, 1.5);
    pen.setDashPattern({2.4, 1.8});
    painter.strokePath(shape, pen);
    if (symbol == FacilitySymbol::Anchor) {
        painter.setOpacity(painter.opacity() * 0.6);
        draw_house(painter, colour);
    }
    painter.restore();
}

}  // namespace cercania::viewer
