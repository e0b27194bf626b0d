#pragma once

#include <optional>

#include "app/viewer/style/hatch.h"
#include "app/viewer/style/tokens.h"
#include "core/access/gaps.h"

namespace cercania::viewer {

/// How the map draws a class of neighbourhood. Widths are logical pixels.
struct ZoneStyle {
    QColor fill;
    QColor edge;
    double edge_width = 0.8;     ///< half of it is clipped away where there is a band
    std::optional<Hatch> hatch;  ///< in the inner band, or all over when there is no band
    double band = 0.0;           ///< depth of the hatched band along the inside of the edge
};

ZoneStyle zone_style(GapClass gap_class, const Tokens& tokens);
/// A neighbourhood coloured by one of its values.
ZoneStyle value_zone_style(const QColor& colour, const Tokens& tokens);
/// A neighbourhood while a what-if is shown: without a class.
ZoneStyle neutral_zone_style(const Tokens& tokens);
/// The same with a thicker band, for pages that must be read in black and white.
ZoneStyle heavier_zone_style(GapClass gap_class, const Tokens& tokens);

/// How badly a class is served: the greater is drawn later, so that its edge is on top.
int severity(GapClass gap_class);

/// The line around a catchment: its width, and its dashes (in widths) for limits under the largest.
struct CatchmentStyle {
    QColor fill;
    QColor line;
    QColor halo;
    double line_width = 1.3;
    double halo_width = 3.2;
    Qt::PenStyle pattern = Qt::SolidLine;
};

CatchmentStyle catchment_style(std::size_t order, const Tokens& tokens);

}  // namespace cercania::viewer
