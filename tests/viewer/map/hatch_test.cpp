#include "app/viewer/style/hatch.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include "app/viewer/map/vector_hatch.h"

namespace cercania::viewer {
namespace {

QImage hatched(double device_ratio, QPointF origin) {
    QImage image(QSize(200, 200), QImage::Format_RGB32);
    image.setDevicePixelRatio(device_ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setBrushOrigin(origin);
    painter.fillRect(QRectF(0, 0, 200 / device_ratio, 200 / device_ratio),
                     hatch_brush({Qt::black, 2.0, 6.0, true}, device_ratio));
    return image;
}

class HatchBrush : public ::testing::TestWithParam<double> {};

TEST_P(HatchBrush, Pattern_RepeatsEverySide) {
    const double ratio = GetParam();
    const QImage image = hatched(ratio, {});
    const double side = hatch_side({Qt::black, 2.0, 6.0, true}, ratio);
    const int device_side = qRound(side * ratio);
    EXPECT_NEAR(side, 6.0 * 1.41421356, 0.5 / ratio);
    for (int y = 0; y + device_side < 200; ++y) {
        for (int x = 0; x + device_side < 200; ++x) {
            ASSERT_EQ(image.pixel(x, y), image.pixel(x + device_side, y)) << x << "," << y;
            ASSERT_EQ(image.pixel(x, y), image.pixel(x, y + device_side)) << x << "," << y;
        }
    }
}

TEST_P(HatchBrush, RisingLine_KeepsItsColourAlongTheDiagonal) {
    const QImage image = hatched(GetParam(), {});
    for (int i = 1; i < 150; ++i) {
        ASSERT_EQ(image.pixel(i, 180 - i), image.pixel(0, 180)) << i;
    }
    EXPECT_NE(image.pixel(0, 180), image.pixel(qRound(4.0 * GetParam()), 180));
}

TEST_P(HatchBrush, Ink_CoversItsShare) {
    const QImage image = hatched(GetParam(), {});
    double ink = 0.0;
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x) {
            ink += 1.0 - qGray(image.pixel(x, y)) / 255.0;
        }
    }
    EXPECT_NEAR(ink / 40000.0, 2.0 / 6.0, 0.03);
}

INSTANTIATE_TEST_SUITE_P(Ratios, HatchBrush, ::testing::Values(1.0, 1.5, 2.0));

TEST(HatchLines, InSquare_LieInsideOneStepApart) {
    const PlaneMultiPolygon square = {
        PlanePolygon{{{{0.0, 0.0}, {100.0, 0.0}, {100.0, 100.0}, {0.0, 100.0}, {0.0, 0.0}}}}};
    const Hatch hatch{Qt::black, 1.0, 5.0, true};
    const QList<QLineF> lines = hatch_lines(square, hatch, {{0.0, 100.0}, 1.0});
    // The diagonals of a square of 100 at 5 from line to line, corner to corner 141.4.
    EXPECT_NEAR(static_cast<double>(lines.size()), 141.4 / 5.0, 1.5);
    for (const QLineF& line : lines) {
        EXPECT_NEAR(line.dx(), -line.dy(), 1e-6);
        EXPECT_GE(std::min(line.x1(), line.x2()), -1e-6);
        EXPECT_LE(std::max(line.y1(), line.y2()), 100.0 + 1e-6);
    }
}

}  // namespace
}  // namespace cercania::viewer
