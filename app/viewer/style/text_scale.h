#pragma once

class QFont;

namespace cercania::viewer {

/// A length that was drawn for the usual size of text, for text of this font: longer as the text is
/// larger, never shorter.
int scaled_for(const QFont& font, int pixels);

}  // namespace cercania::viewer
