#pragma once

#include <QBrush>
#include <QPen>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// How a layer that a person laid over the study is drawn. Widths are logical pixels.
struct ExtraStyle {
    QBrush fill;
    QPen edge;
    QPen line_halo;
    QPen line;
    QPen point_edge;
    QPen point;
};

/// `solid` layers fill their areas with the colour itself. A colour that is not valid is that of
/// barriers.
ExtraStyle extra_style(const QColor& colour, bool solid, const Tokens& tokens);

}  // namespace cercania::viewer
