#include "core/classes/layer_classes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::Optional;

/// A layer with one column of each: text, number, number.
FeatureLayer layer_of(const std::vector<std::vector<FieldValue>>& rows) {
    FeatureLayer layer;
    layer.fields = {
        {"use", FieldType::Text}, {"homes", FieldType::Integer}, {"age", FieldType::Real}};
    for (const std::vector<FieldValue>& row : rows) {
        Feature& feature = layer.features.emplace_back();
        feature.values = row;
    }
    return layer;
}

const FieldValue kNull = std::monostate();

FeatureLayer five() {
    using Text = std::string;
    return layer_of({{Text("school"), std::int64_t{4}, 10.0},
                     {Text("park"), std::int64_t{1}, 20.0},
                     {Text("school"), std::int64_t{9}, kNull},
                     {kNull, std::int64_t{2}, 40.0},
                     {Text("park"), kNull, 50.0}});
}

TEST(LayerClasses, Categories_AreTheValuesInOrder) {
    const LayerClasses classes = classify(five(), {StyleKind::Categories, {}, "use"});
    ASSERT_EQ(classes.classes.size(), 2U);
    EXPECT_EQ(classes.classes[0].value, "park");
    EXPECT_EQ(classes.classes[1].value, "school");
    EXPECT_EQ(classes.classes[0].count, 2U);
    EXPECT_EQ(classes.without, 1U);
    EXPECT_THAT(classes.of_feature,
                ElementsAre(Optional(1U), Optional(0U), Optional(1U), std::nullopt, Optional(0U)));
}

TEST(LayerClasses, NumberedCategories_ComeInTheOrderOfNumbers) {
    std::vector<std::vector<FieldValue>> rows;
    for (const char* value : {"10", "9", "b", "a", "-1"}) {
        rows.push_back({std::string(value), kNull, kNull});
    }
    const LayerClasses classes = classify(layer_of(rows), {StyleKind::Categories, {}, "use"});
    std::vector<std::string> values;
    for (const LayerClass& one : classes.classes) {
        values.push_back(one.value);
    }
    EXPECT_THAT(values, ElementsAre("-1", "9", "10", "a", "b"));
}

TEST(LayerClasses, ManyValues_LeaveTheRareOnesToTheOthers) {
    std::vector<std::vector<FieldValue>> rows;
    for (int value = 0; value < 30; ++value) {
        for (int times = 0; times < (value < 3 ? 1 : 2); ++times) {
            rows.push_back({std::to_string(value), kNull, kNull});
        }
    }
    const LayerClasses classes = classify(layer_of(rows), {StyleKind::Categories, {}, "use"});
    ASSERT_EQ(classes.classes.size(), kMostCategories + 1);
    EXPECT_TRUE(classes.classes.back().others);
    EXPECT_EQ(classes.classes.front().value, "3");
    EXPECT_EQ(classes.classes.back().count, rows.size() - 2 * kMostCategories);
}

TEST(LayerClasses, Graduated_CutsTheNumbersAndLeavesOutTheEmpty) {
    LayerStyle style{StyleKind::Graduated, {}, "homes"};
    style.classes = 2;
    const LayerClasses classes = classify(five(), style);
    ASSERT_EQ(classes.classes.size(), 2U);
    EXPECT_EQ(classes.classes[0].lower, 1.0);
    EXPECT_EQ(classes.classes[0].upper, 2.0);
    EXPECT_EQ(classes.classes[1].upper, 9.0);
    EXPECT_THAT(classes.of_feature,
                ElementsAre(Optional(1U), Optional(0U), Optional(1U), Optional(0U), std::nullopt));
}

TEST(LayerClasses, LimitsByHand_AreKeptAndTheLastTakesWhatIsAbove) {
    LayerStyle style{StyleKind::Graduated, {}, "homes"};
    style.method = ClassMethod::Manual;
    style.limits = {1, 5};
    const LayerClasses classes = classify(five(), style);
    ASSERT_EQ(classes.classes.size(), 2U);
    EXPECT_EQ(classes.classes[0].count, 1U);
    EXPECT_EQ(classes.classes[1].count, 3U);
    EXPECT_EQ(classes.classes[1].upper, 9.0);
}

TEST(LayerClasses, Bivariate_HasNineClassesAndCrossesTheThirds) {
    const FeatureLayer layer = layer_of({{kNull, std::int64_t{1}, 30.0},
                                         {kNull, std::int64_t{2}, 20.0},
                                         {kNull, std::int64_t{3}, 10.0},
                                         {kNull, kNull, 10.0}});
    LayerStyle style{StyleKind::Bivariate, {}, "homes"};
    style.second_field = "age";
    const LayerClasses classes = classify(layer, style);
    EXPECT_EQ(classes.classes.size(), 9U);
    EXPECT_THAT(classes.of_feature,
                ElementsAre(Optional(6U), Optional(4U), Optional(2U), std::nullopt));
}

TEST(LayerClasses, FieldThatIsNotThere_GivesNoClasses) {
    const LayerClasses classes = classify(five(), {StyleKind::Graduated, {}, "none"});
    EXPECT_TRUE(classes.empty());
    EXPECT_EQ(classes.without, 5U);
}

TEST(LayerClasses, NumberFields_AreThoseWithoutOtherText) {
    EXPECT_THAT(number_fields(five()), ElementsAre(1U, 2U));
}

}  // namespace
}  // namespace cercania
