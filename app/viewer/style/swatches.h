#pragma once

#include <QPainter>
#include <QRectF>

#include "app/viewer/style/change_style.h"
#include "app/viewer/style/facility_symbol.h"
#include "app/viewer/style/tokens.h"
#include "core/access/gaps.h"

namespace cercania::viewer {

/// Samples for legends and lists, drawn by the code that draws the map. Each fills `box` (22 x 14
/// in legends, 18 x 14 in lists). `device_ratio` is that of the painter's device.
void draw_zone_swatch(QPainter& painter, const QRectF& box, GapClass gap_class, double device_ratio,
                      const Tokens& tokens, bool black_and_white = false);
void draw_catchment_swatch(QPainter& painter, const QRectF& box, std::size_t order,
                           const Tokens& tokens);
void draw_change_swatch(QPainter& painter, const QRectF& box, Change change, double device_ratio,
                        const Tokens& tokens);
void draw_facility_swatch(QPainter& painter, const QRectF& box, FacilitySymbol symbol,
                          const Tokens& tokens);
void draw_ghost_swatch(QPainter& painter, const QRectF& box, const Tokens& tokens);
void draw_streets_swatch(QPainter& painter, const QRectF& box, const Tokens& tokens);
/// A street in one band of the walk to care, see reach_colour.
void draw_reach_swatch(QPainter& painter, const QRectF& box, std::size_t band, std::size_t bands,
                       const Tokens& tokens);

/// A neighbourhood coloured by a value.
void draw_value_swatch(QPainter& painter, const QRectF& box, const QColor& colour,
                       double device_ratio, const Tokens& tokens);

enum class ExtraShapeKind { Area, Line, Point };
/// A layer that a person laid over the study, or one class of it.
void draw_extra_swatch(QPainter& painter, const QRectF& box, ExtraShapeKind kind,
                       const QColor& colour, bool solid, const Tokens& tokens);

}  // namespace cercania::viewer
