#pragma once

#include <QColor>
#include <optional>
#include <utility>
#include <vector>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// Lightness L* of a colour on paper, 0 (black) to 100 (white), whatever its opacity. CIE 15:2004
/// over the luminance of IEC 61966-2-1 (sRGB).
double lightness(const QColor& colour);

/// The grey of the same lightness and opacity: what a printer without colours makes of it. A
/// colour that is not valid stays so.
QColor grey_of(const QColor& colour);

/// All colours as their greys.
Tokens greyed(Tokens tokens);

/// The first two colours that are hard to tell apart without hue: their lightness differs by less
/// than 6, about what two areas apart on a page need. None when all differ.
std::optional<std::pair<std::size_t, std::size_t>> alike_in_grey(
    const std::vector<QColor>& colours);

}  // namespace cercania::viewer
