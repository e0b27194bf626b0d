#include "core/geometry/field_summary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/layer_builder.h"

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::LayerBuilder;
using ::testing::Pair;
using testing::point_shape;

FeatureLayer one_field(FieldType type, const std::vector<FieldValue>& values) {
    LayerBuilder builder("care");
    builder.field("value", type);
    for (const FieldValue& value : values) {
        builder.add(point_shape(-74.0, 4.6), {value});
    }
    return builder.layer();
}

TEST(FieldSummary, Counts_AreSummedAndNullsAreNot) {
    const FieldSummary summary =
        summarise_field(one_field(FieldType::Integer, {std::int64_t{12}, {}, std::int64_t{30}}), 0);
    EXPECT_EQ(summary.filled, 2U);
    EXPECT_TRUE(summary.numeric);
    EXPECT_EQ(summary.sum, 42.0);
    EXPECT_EQ(summary.least, 12.0);
    EXPECT_EQ(summary.most, 30.0);
    EXPECT_EQ(summary.example, "12");
}

TEST(FieldSummary, NumbersWrittenAsText_CountAsNumbers) {
    const FieldSummary summary = summarise_field(one_field(FieldType::Text, {"7", "", "3.5"}), 0);
    EXPECT_TRUE(summary.numeric);
    EXPECT_EQ(summary.sum, 10.5);
}

TEST(FieldSummary, OneWordAmongNumbers_IsNoNumericField) {
    EXPECT_FALSE(summarise_field(one_field(FieldType::Text, {"7", "n/a"}), 0).numeric);
}

TEST(FieldSummary, FewValues_AreListedWithTheirCounts) {
    const FieldSummary summary =
        summarise_field(one_field(FieldType::Text, {"salud", "lavandería", "salud"}), 0);
    EXPECT_THAT(summary.values, ElementsAre(Pair("lavandería", 1U), Pair("salud", 2U)));
    EXPECT_EQ(summary.example, "salud");
}

TEST(FieldSummary, ManyValues_AreNotListed) {
    std::vector<FieldValue> values;
    for (std::size_t i = 0; i <= kMostListedValues; ++i) {
        values.emplace_back(static_cast<std::int64_t>(i));
    }
    EXPECT_THAT(summarise_field(one_field(FieldType::Integer, values), 0).values, IsEmpty());
    values.pop_back();
    EXPECT_EQ(summarise_field(one_field(FieldType::Integer, values), 0).values.size(),
              kMostListedValues);
}

TEST(FieldSummary, NothingButNulls_IsEmpty) {
    EXPECT_EQ(summarise_field(one_field(FieldType::Text, {{}, ""}), 0), FieldSummary());
}

}  // namespace
}  // namespace cercania
