#pragma once

#include <QFont>
#include <QPalette>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// The palette that gives the Fusion style the colours of a theme.
QPalette palette_of(const Tokens& tokens);

/// The theme that a palette was made for, judged by how light its window is.
Theme theme_of(const QPalette& palette);

/// The colours that a palette was made of.
Tokens tokens_of(const QPalette& palette);

/// Sizes of text as parts of the application's own, so that a larger system font enlarges all.
enum class TextSize { Tiny, Small, Row, Body, Title, Heading, Figure, Headline };

/// `base` at another size; semibold where `strong`. Works for fonts set in points and in pixels.
QFont sized_font(const QFont& base, TextSize size, bool strong = false);

}  // namespace cercania::viewer
