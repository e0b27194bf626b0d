#include "app/viewer/map/slope_arrows.h"

#include <QImage>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

constexpr double kMetresPerPixel = 0.8;
constexpr int kMiddle = 30;  // the row of the street

/// A street of 111 m from west to east, 139 pixels: one arrow's worth.
RoadGraph street(double slope_east, double slope_west) {
    StreetPieces pieces;
    pieces.junctions = {GeoPoint::of(0.0, 0.0), GeoPoint::of(0.001, 0.0)};
    StreetPiece& piece = pieces.pieces.emplace_back();
    piece.points = {pieces.junctions[0], pieces.junctions[1]};
    piece.to_junction = 1;
    piece.slope_forward = slope_east;
    piece.slope_backward = slope_west;
    return RoadGraph(std::move(pieces), MetresPerSecond::of(1.33));
}

/// How far from the street's row the painted pixels of each column reach; -1 without any.
std::vector<int> reach_of_columns(const RoadGraph& graph) {
    QImage image(180, 2 * kMiddle, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    const PlaneBox bounds = graph.bounds();
    MapFrame frame;
    frame.to_painter = {{bounds.min_x - 10.0, bounds.min_y + kMiddle * kMetresPerPixel},
                        kMetresPerPixel};
    frame.box = bounds.grown(10.0);
    QPainter painter(&image);
    paint_slope_arrows(painter, graph, frame, light_tokens());
    painter.end();
    std::vector<int> reach(static_cast<std::size_t>(image.width()), -1);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 200) {
                int& column = reach[static_cast<std::size_t>(x)];
                column = std::max(column, std::abs(y - kMiddle));
            }
        }
    }
    return reach;
}

struct Ends {
    int west = -1;
    int east = -1;
};

/// How wide the arrow is at its two ends.
Ends ends_of(const RoadGraph& graph) {
    const std::vector<int> reach = reach_of_columns(graph);
    Ends ends;
    for (const int one : reach) {
        if (one >= 0) {
            ends.west = ends.west < 0 ? one : ends.west;
            ends.east = one;
        }
    }
    return ends;
}

TEST(SlopeArrows, StreetThatClimbs_WearsAnArrowThatPointsUphill) {
    const Ends to_the_east = ends_of(street(1.4, 0.8));
    ASSERT_GE(to_the_east.east, 0) << "there is an arrow";
    EXPECT_LT(to_the_east.east, to_the_east.west) << "its tip is in the east, where it is higher";
    const Ends to_the_west = ends_of(street(0.8, 1.4));
    EXPECT_LT(to_the_west.west, to_the_west.east);
}

TEST(SlopeArrows, StreetThatIsFlatOrNearlySo_WearsNone) {
    EXPECT_EQ(ends_of(street(1.0, 1.0)).east, -1);
    EXPECT_EQ(ends_of(street(1.05, 0.96)).east, -1);
}

}  // namespace
}  // namespace cercania::viewer
