#pragma once

class QFont;
class QWidget;

namespace cercania::viewer {

/// A length that was drawn for the usual size of text, for text of this font: longer as the text is
/// larger, never shorter.
int scaled_for(const QFont& font, int pixels);

/// Whether text is so large that what usually stands side by side needs lines of its own.
bool is_large(const QFont& font);

/// Gives a control the width that was drawn for the usual size of text; with larger text it takes
/// more where there is room, and makes do with less where there is none.
void fit_width(QWidget& control, int pixels);

}  // namespace cercania::viewer
