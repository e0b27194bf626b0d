#include "core/geometry/layer_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/layer_builder.h"

namespace cercania {
namespace {

using testing::Coordinates;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::LayerBuilder;
using testing::point_shape;
using testing::polygon_shape;

// At the equator 0.01 degrees are 1,113.195 m eastward (6378137 m * pi / 180 / 100) and 1,105.743 m
// northward ((1 - e²) times as much): a square of them is 1,230,907 m².

Coordinates square(double west, double south, double width = 0.01) {
    return {{west, south},
            {west + width, south},
            {west + width, south + 0.01},
            {west, south + 0.01},
            {west, south}};
}

struct Checked {
    LayerCheck check;
    Diagnostics findings;
};

Checked checked(const FeatureLayer& layer) {
    Checked result;
    result.check = check_layer(layer, result.findings, Control());
    return result;
}

LayerBuilder zones() {
    return LayerBuilder("zones").field("name", FieldType::Text).field("people", FieldType::Integer);
}

std::vector<std::string> codes(const Diagnostics& findings) {
    std::vector<std::string> result;
    for (const Diagnostic& one : findings.all()) {
        result.push_back(one.code);
    }
    return result;
}

TEST(LayerCheck, NeighboursThatShareABorder_AreInOrder) {
    const auto [check, findings] = checked(zones()
                                               .add(polygon_shape({square(0, 0)}), {"A", 1L})
                                               .add(polygon_shape({square(0.01, 0)}), {"B", 2L})
                                               .layer());
    EXPECT_TRUE(findings.empty());
    EXPECT_EQ(check.kept, 2U);
    EXPECT_EQ(check.repaired + check.dropped, 0U);
}

TEST(LayerCheck, BowTie_IsRepairedIntoItsTwoTriangles) {
    // (0,0) (1,1) (1,0) (0,1): the shoelace formula gives its two halves opposite signs, 0
    // together; each half is a quarter of the square: half of 1,230,907 m² in all.
    const Coordinates bow_tie = {{0, 0}, {0.01, 0.01}, {0.01, 0}, {0, 0.01}, {0, 0}};
    const auto [check, findings] =
        checked(zones().add(polygon_shape({bow_tie}), {"A", 1L}).layer());
    ASSERT_EQ(findings.count("shape_invalid"), 1U);
    const Diagnostic& fault = findings.all()[0];
    EXPECT_THAT(fault.message, HasSubstr("Self-intersection"));
    EXPECT_THAT(fault.message, HasSubstr("from 0.0 to 6154"));
    ASSERT_TRUE(fault.place);
    EXPECT_NEAR(fault.place->longitude.value(), 0.005, 1e-7) << "where it crosses itself";
    EXPECT_NEAR(fault.place->latitude.value(), 0.005, 1e-7);
    EXPECT_EQ(check.repaired, 1U);
    EXPECT_EQ(check.mended.features[0].shape.polygons.size(), 2U);
}

TEST(LayerCheck, FeatureTwice_IsLeftOutOnce) {
    const auto [check, findings] = checked(zones()
                                               .add(polygon_shape({square(0, 0)}), {"A", 1L})
                                               .add(polygon_shape({square(0, 0)}), {"A", 1L})
                                               .layer());
    EXPECT_THAT(codes(findings), ElementsAre("feature_duplicate"));
    EXPECT_EQ(findings.all()[0].feature, 2);
    EXPECT_EQ(check.dropped, 1U);
    ASSERT_EQ(check.mended.features.size(), 1U);
}

TEST(LayerCheck, SamePlaceOtherValues_IsTold) {
    const auto [check, findings] = checked(
        zones().add(point_shape(0, 0), {"A", 1L}).add(point_shape(0, 0), {"B", 1L}).layer());
    EXPECT_THAT(codes(findings), ElementsAre("shape_duplicate"));
    EXPECT_EQ(check.kept, 2U);
}

TEST(LayerCheck, Overlap_IsMeasured) {
    // The last tenth of the first is the first tenth of the second: 123,091 m².
    const auto [check, findings] = checked(zones()
                                               .add(polygon_shape({square(0, 0)}), {"A", 1L})
                                               .add(polygon_shape({square(0.009, 0)}), {"B", 2L})
                                               .layer());
    ASSERT_THAT(codes(findings), ElementsAre("zones_overlap"));
    EXPECT_THAT(findings.all()[0].message, HasSubstr("12309"));
    EXPECT_EQ(findings.all()[0].feature, 2);
    EXPECT_EQ(check.kept, 2U);
}

TEST(LayerCheck, SmallHoleBetweenZones_IsAGap) {
    // Around a square of 0.001 by 0.01 degrees, a tenth of 1,230,907 m², lie four zones.
    const auto with_hole = [](double width) {
        const double east = 0.01 + width;
        return zones()
            .add(polygon_shape({square(0, 0)}), {"west", 1L})
            .add(polygon_shape({square(east, 0)}), {"east", 1L})
            .add(polygon_shape(
                     {{{0, 0.01}, {east + 0.01, 0.01}, {east + 0.01, 0.02}, {0, 0.02}, {0, 0.01}}}),
                 {"north", 1L})
            .add(polygon_shape(
                     {{{0, -0.01}, {east + 0.01, -0.01}, {east + 0.01, 0}, {0, 0}, {0, -0.01}}}),
                 {"south", 1L})
            .layer();
    };
    EXPECT_THAT(codes(checked(with_hole(0.001)).findings), ElementsAre("gap_between_zones"));
    EXPECT_THAT(codes(checked(with_hole(0.01)).findings), ElementsAre())
        << "as large as a zone: a place left out on purpose";
}

TEST(LayerCheck, NullsAndEmptyTexts_AreCountedByField) {
    const auto [check, findings] = checked(zones()
                                               .add(point_shape(0, 0), {"A", FieldValue()})
                                               .add(point_shape(0, 0.01), {"", 0L})
                                               .add(point_shape(0, 0.02), {"C", FieldValue()})
                                               .layer());
    ASSERT_THAT(codes(findings), ElementsAre("values_missing", "values_missing"));
    EXPECT_THAT(findings.all()[0].message, HasSubstr("'name' has no value in 1 of 3"));
    EXPECT_THAT(findings.all()[1].message, HasSubstr("'people' has no value in 2 of 3"));
    EXPECT_EQ(check.kept, 3U);
}

TEST(LayerCheck, PlaceOnAnotherContinent_IsFarOff) {
    LayerBuilder care("care");
    for (int i = 0; i < 9; ++i) {
        care.add(point_shape(-74.0 + 0.01 * i, 4.6));
    }
    care.add(point_shape(4.6, -74.0));  // latitude and longitude changed places
    const auto [check, findings] = checked(care.layer());
    ASSERT_THAT(codes(findings), ElementsAre("place_far_off"));
    EXPECT_EQ(findings.all()[0].feature, 10);
}

TEST(LayerCheck, TableWithoutShapes_IsCheckedByItsValues) {
    const auto [check, findings] =
        checked(zones().add({}, {"A", 1L}).add({}, {"B", 1L}).add({}, {"A", 1L}).layer());
    EXPECT_THAT(codes(findings), ElementsAre("feature_duplicate"));
    EXPECT_EQ(check.mended.features.size(), 2U);
}

}  // namespace
}  // namespace cercania
