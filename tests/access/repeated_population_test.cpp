#include "core/access/repeated_population.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/access/drawn_demand.h"

namespace cercania {
namespace {

using ::testing::ElementsAre;
using testing::geo_box;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Twenty zones "UPZ0", "UPZ1", ... of one kind with 1000, 1001, ... people, and after them the
/// parts of La Flora, of 300 x 100 and 100 x 100 m, each with the 18178 people of the whole.
FeatureLayer zones() {
    FeatureLayer layer;
    layer.source = "upz.geojson";
    layer.name = "UPla";
    layer.fields = {
        {"kind", FieldType::Text}, {"code", FieldType::Text}, {"pob", FieldType::Integer}};
    const auto add = [&](const std::string& code, std::int64_t people, GeoPolygon polygon) {
        Feature feature;
        feature.id = static_cast<std::int64_t>(layer.features.size()) + 100;
        feature.shape.kind = ShapeKind::Polygons;
        feature.shape.polygons = {std::move(polygon)};
        feature.values = {std::string("urban"), code, people};
        layer.features.push_back(feature);
    };
    for (int i = 0; i < 20; ++i) {
        add("UPZ" + std::to_string(i), 1000 + i, geo_box(i * 100, 0, i * 100 + 100, 100));
    }
    add("UPZ52", 18178, geo_box(0, 200, 300, 300));
    add("UPZ52", 18178, geo_box(500, 200, 600, 300));
    return layer;
}
constexpr std::size_t kCode = 1;
constexpr std::size_t kPeople = 2;

TEST(FindRepeatedPopulation, ZoneInTwoParts_IsFoundByGuessedName) {
    Diagnostics diagnostics;
    const auto repeats = find_repeated_population(zones(), kPeople, std::nullopt, diagnostics);
    ASSERT_EQ(repeats.size(), 1u);
    EXPECT_EQ(repeats[0].name, "UPZ52");
    EXPECT_THAT(repeats[0].features, ElementsAre(20u, 21u));
    EXPECT_EQ(repeats[0].counted_again(), 18178.0);
    ASSERT_EQ(diagnostics.count("repeated_population"), 1u);
    EXPECT_EQ(diagnostics.all()[0].feature, 120);
    EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("18178 people are counted too often"));
}

TEST(FindRepeatedPopulation, SameNameOtherPeople_IsNotARepeat) {
    FeatureLayer layer = zones();
    layer.features[21].values[kPeople] = std::int64_t{5};
    Diagnostics diagnostics;
    EXPECT_THAT(find_repeated_population(layer, kPeople, kCode, diagnostics), IsEmpty());
    EXPECT_TRUE(diagnostics.empty());
}

TEST(FindRepeatedPopulation, CategoryField_IsNotTakenForAName) {
    // All zones are "urban"; two of them with equal people are no repeat.
    FeatureLayer layer = zones();
    layer.features.pop_back();
    layer.features[1].values[kPeople] = std::int64_t{1000};
    Diagnostics diagnostics;
    EXPECT_THAT(find_repeated_population(layer, kPeople, std::nullopt, diagnostics), IsEmpty());
}

TEST(FindRepeatedPopulation, Points_AreOnlyComparedByAGivenName) {
    FeatureLayer layer = zones();
    for (Feature& feature : layer.features) {
        feature.shape.kind = ShapeKind::Points;
    }
    Diagnostics diagnostics;
    EXPECT_THAT(find_repeated_population(layer, kPeople, std::nullopt, diagnostics), IsEmpty());
    EXPECT_EQ(find_repeated_population(layer, kPeople, kCode, diagnostics).size(), 1u);
}

TEST(FindRepeatedPopulation, NobodyOrUnknown_IsNoRepeat) {
    FeatureLayer layer = zones();
    layer.features[20].values[kPeople] = std::int64_t{0};
    layer.features[21].values[kPeople] = std::int64_t{0};
    Diagnostics diagnostics;
    EXPECT_THAT(find_repeated_population(layer, kPeople, kCode, diagnostics), IsEmpty());
    layer.features[20].values[kPeople] = std::monostate{};
    layer.features[21].values[kPeople] = std::monostate{};
    EXPECT_THAT(find_repeated_population(layer, kPeople, kCode, diagnostics), IsEmpty());
}

TEST(AreaShares, ZoneInTwoParts_CountsOnceByGround) {
    // 30,000 and 10,000 square metres: three quarters and one quarter, but for the
    // scale of the plane, 1 + 4e-9 at the far end of these zones.
    const FeatureLayer layer = zones();
    Diagnostics diagnostics;
    const auto shares =
        area_shares(layer, find_repeated_population(layer, kPeople, std::nullopt, diagnostics));
    EXPECT_NEAR(shares[20], 0.75, 1e-8);
    EXPECT_NEAR(shares[21], 0.25, 1e-8);
    EXPECT_EQ(shares[3], 1.0);
}

}  // namespace
}  // namespace cercania
