#include "app/viewer/map/line_text.h"

#include <QGuiApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

constexpr int kWidth = 400;
constexpr int kHeight = 40;

/// A street straight across a picture of one metre a pixel, with its name written once; `clear`
/// is kept clear of it. Gives how many pixels the name darkens in the left and the right half.
std::pair<int, int> written(const QRectF& clear) {
    QImage image(kWidth, kHeight, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    MapFrame frame;
    frame.box = {0.0, -kHeight, kWidth, 0.0};
    frame.to_painter = {{0.0, 0.0}, 1.0};
    QPainter painter(&image);
    LineText writer(painter, frame, QGuiApplication::font(), Qt::white, 10.0 * kWidth);
    writer.keep_clear(clear);
    writer.write({{0.0, -20.0}, {kWidth, -20.0}}, "Calle Real", Qt::black);
    painter.end();
    std::pair<int, int> dark;
    for (int x = 0; x < kWidth; ++x) {
        for (int y = 0; y < kHeight; ++y) {
            if (qGray(image.pixel(x, y)) < 128) {
                ++(x < kWidth / 2 ? dark.first : dark.second);
            }
        }
    }
    return dark;
}

TEST(LineText, Name_StandsAtTheFirstStraightStretch) {
    const auto [left, right] = written({});
    EXPECT_GT(left, 20);
    EXPECT_EQ(right, 0);
}

TEST(LineText, PartThatIsKeptClear_HasTheNameBesideIt) {
    const auto [left, right] = written({0.0, 0.0, kWidth / 2.0, kHeight});
    EXPECT_EQ(left, 0);
    EXPECT_GT(right, 20);
}

TEST(LineText, WholeLineKeptClear_IsLeftUnnamed) {
    EXPECT_EQ(written({0.0, 0.0, kWidth, kHeight}), std::pair(0, 0));
}

}  // namespace
}  // namespace cercania::viewer
