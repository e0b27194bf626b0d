#include "core/geometry/feature_layer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"

namespace cercania {
namespace {

FeatureLayer layer_with_fields(std::vector<Field> fields) {
    FeatureLayer layer;
    layer.source = "barrios.shp";
    layer.name = "barrios";
    layer.fields = std::move(fields);
    return layer;
}

TEST(FieldIndex, ExactName_WinsOverTheSameInAnotherCase) {
    const FeatureLayer layer = layer_with_fields({{"pob"}, {"POB"}});
    EXPECT_EQ(layer.field_index("POB"), 1U);
    EXPECT_EQ(layer.field_index("Pob"), 0U);
    EXPECT_EQ(layer.field_index("people"), std::nullopt);
}

TEST(RequireField, MissingField_ListsThoseThereAre) {
    const FeatureLayer layer = layer_with_fields({{"nombre"}, {"n_dir"}});
    try {
        layer.require_field("poblacion");
        FAIL() << "a field that is not there was found";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::FieldMissing);
        EXPECT_STREQ(error.what(),
                     "reading barrios.shp, layer 'barrios': there is no field 'poblacion'; the "
                     "fields are: nombre, n_dir");
    }
}

TEST(RequireField, LayerWithoutFields_SaysSo) {
    try {
        layer_with_fields({}).require_field("pob");
        FAIL() << "a field was found in a layer without any";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("(none)"));
    }
}

TEST(ToText, EachKindOfValue_ReadsAsAPersonWroteIt) {
    EXPECT_EQ(to_text(FieldValue()), "");
    EXPECT_EQ(to_text(std::int64_t{7387400}), "7387400");
    EXPECT_EQ(to_text(3.5), "3.5");
    EXPECT_EQ(to_text(std::string("Tunjuelito")), "Tunjuelito");
}

TEST(ShapeKindName, EachKind_HasItsPlural) {
    EXPECT_EQ(shape_kind_name(ShapeKind::None), "no geometry");
    EXPECT_EQ(shape_kind_name(ShapeKind::Points), "points");
    EXPECT_EQ(shape_kind_name(ShapeKind::Lines), "lines");
    EXPECT_EQ(shape_kind_name(ShapeKind::Polygons), "polygons");
}

}  // namespace
}  // namespace cercania
