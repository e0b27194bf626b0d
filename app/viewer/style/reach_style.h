#pragma once

#include <QColor>
#include <QPen>
#include <cstddef>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// The colour of streets in one band of the walk to care: of `bands` bands within the limit the
/// nearest, 0, is the heaviest blue; `bands` itself is what lies beyond.
QColor reach_colour(std::size_t band, std::size_t bands, const Tokens& tokens);

/// The line of such a street; what lies beyond is dashed where there is room for dashes.
QPen reach_pen(std::size_t band, std::size_t bands, double width, bool dashes,
               const Tokens& tokens);

}  // namespace cercania::viewer
