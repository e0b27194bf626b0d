#pragma once

#include <QString>

#include "app/viewer/style/tokens.h"

class QApplication;

namespace cercania::viewer {

enum class ThemeChoice { System, Light, Dark };

/// "light", "dark", anything else: as the system.
ThemeChoice theme_choice_from(const QString& word);
/// The word for a choice: "light", "dark" or "system".
QString theme_word(ThemeChoice choice);

/// Gives the program the look of a theme: style, palette, and the few rules that a palette cannot
/// say.
void use_theme(QApplication& application, ThemeChoice choice);

}  // namespace cercania::viewer
