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

/// The theme that the system shows now, asked afresh: light where it does not tell.
Theme system_theme();

/// Gives the program the look of a theme: style, palette, and the few rules that a palette cannot
/// say. `system` is what the choice of the system's theme comes to.
void use_theme(QApplication& application, ThemeChoice choice, Theme system = system_theme(),
               bool more_contrast = false);

}  // namespace cercania::viewer
