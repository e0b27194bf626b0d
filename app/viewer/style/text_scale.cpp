#include "app/viewer/style/text_scale.h"

#include <QFontInfo>
#include <algorithm>
#include <cmath>

namespace cercania::viewer {

int scaled_for(const QFont& font, int pixels) {
    constexpr double kUsualText = 13.0;  // pixels
    const double scale = std::max(1.0, QFontInfo(font).pixelSize() / kUsualText);
    return static_cast<int>(std::ceil(pixels * scale));
}

}  // namespace cercania::viewer
