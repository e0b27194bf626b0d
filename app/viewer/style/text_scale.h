#pragma once

class QFont;

namespace cercania::viewer {

/// A length that was drawn for the usual size of text, for text of this font: longer as the text is
/// larger, never shorter.
int scaled_for(const QFont& font, int pixels);

/// Whether text is so large that what usually stands side by side needs lines of its own.
bool is_large(const QFont& font);

}  // namespace cercania::viewer
