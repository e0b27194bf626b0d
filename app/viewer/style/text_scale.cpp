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

bool is_large(const QFont& font) {
    constexpr int kUsual = 100;
    constexpr int kLarge = 140;
    return scaled_for(font, kUsual) >= kLarge;
}

}  // namespace cercania::viewer
