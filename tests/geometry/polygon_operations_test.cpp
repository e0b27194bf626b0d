#include "core/geometry/polygon_operations.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/geometry/polygon_area.h"

namespace cercania {
namespace {

PlanePolygon square(double x, double y, double side) {
    return {{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}}};
}

double area(const PlaneMultiPolygon& polygon) {
    return area_of(polygon).value();
}

TEST(PolygonOperations, OverlappingSquares_UniteSubtractAndIntersect) {
    const PolygonOperations operations;
    const PlaneMultiPolygon a = {square(0, 0, 10)};
    const PlaneMultiPolygon b = {square(5, 0, 10)};
    EXPECT_NEAR(area(operations.united(a, b)), 150.0, 1e-6);
    EXPECT_NEAR(area(operations.difference(a, b)), 50.0, 1e-6);
    EXPECT_NEAR(area(operations.intersection(a, b)), 50.0, 1e-6);
}

TEST(PolygonOperations, SquareTakenOutOfTheMiddle_IsAClockwiseHole) {
    const auto ring = PolygonOperations().difference({square(0, 0, 10)}, {square(4, 4, 2)});
    ASSERT_EQ(ring.size(), 1U);
    ASSERT_EQ(ring[0].rings.size(), 2U);
    EXPECT_GT(twice_signed_area(ring[0].rings[0]), 0.0);
    EXPECT_LT(twice_signed_area(ring[0].rings[1]), 0.0);
}

TEST(PolygonOperations, ManyNeighbours_UniteToOne) {
    std::vector<PlanePolygon> parts;
    for (int i = 0; i < 100; ++i) {
        parts.push_back(square(i % 10 * 10.0, i / 10 * 10.0, 10.0));
    }
    const auto united = PolygonOperations().united(parts);
    ASSERT_EQ(united.size(), 1U);
    EXPECT_EQ(united[0].rings.size(), 1U);
    EXPECT_NEAR(area(united), 10000.0, 1e-6);
}

TEST(PolygonOperations, TouchingSquares_LeaveNoSliverOfTheirIntersection) {
    const PolygonOperations operations;
    EXPECT_TRUE(operations.intersection({square(0, 0, 10)}, {square(10, 0, 10)}).empty());
    // 0.4 mm by 10 m is thinner than the millimetre below which remains are dropped.
    EXPECT_TRUE(operations.intersection({square(0, 0, 10)}, {square(9.9996, 0, 10)}).empty());
}

TEST(PolygonOperations, NothingAtAll_IsEmptyAndValid) {
    const PolygonOperations operations;
    EXPECT_TRUE(operations.united({}, {}).empty());
    EXPECT_TRUE(operations.united(std::span<const PlanePolygon>()).empty());
    EXPECT_TRUE(operations.buffer({}, Metres::of(10)).empty());
    EXPECT_TRUE(operations.is_valid({}));
}

TEST(PolygonOperations, Bowtie_IsFoundInvalidWithReasonAndRepaired) {
    const PolygonOperations operations;
    const PlaneMultiPolygon bowtie = {{{{{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}}}};
    EXPECT_FALSE(operations.is_valid(bowtie));
    EXPECT_NE(operations.invalidity(bowtie).value_or("").find("Self-intersection"),
              std::string::npos);
    const auto repaired = operations.made_valid(bowtie);
    EXPECT_TRUE(operations.is_valid(repaired));
    EXPECT_NEAR(area(repaired), 50.0, 1e-6);  // two triangles of 10 x 5 / 2
}

TEST(PolygonOperations, RingThatDoesNotClose_ThrowsWhatGeosSays) {
    const PlaneMultiPolygon open = {{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}}}};
    try {
        PolygonOperations().is_valid(open);
        FAIL() << "an open ring was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::NotComputable);
        EXPECT_NE(error.message().find("closed"), std::string::npos) << error.message();
    }
}

TEST(PolygonOperations, BufferOfALine_IsAStripWithRoundEnds) {
    const PlaneLine line = {{0, 0}, {100, 0}};
    const auto buffer = PolygonOperations().buffer(std::span(&line, 1), Metres::of(10));
    // 100 x 20 and a disc of 10 m as a polygon of 64 corners: 32 x 100 x sin(2 pi / 64).
    const double disc_area = 3200.0 * std::sin(std::numbers::pi / 32.0);
    EXPECT_NEAR(area(buffer), 2000.0 + disc_area, 0.01);
    EXPECT_NEAR(area({disc({5, 5}, Metres::of(10))}), disc_area, 1e-6);
}

TEST(PolygonOperations, HairBetweenNeighbours_IsClosed) {
    const PolygonOperations operations;
    const PlaneMultiPolygon apart = {square(0, 0, 10), square(10.001, 0, 10)};
    const auto closed = operations.closed(apart, Metres::of(0.002));
    EXPECT_EQ(closed.size(), 1U);
    EXPECT_NEAR(area(closed), 200.01, 0.01);
}

}  // namespace
}  // namespace cercania
