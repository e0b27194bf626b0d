#include "core/study/source_guess.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cercania {
namespace {

using ::testing::ElementsAre;

Field text_field(const std::string& name) {
    return {name, FieldType::Text};
}

/// A layer of ten features with these fields: texts, and counts that sum to 100.
LayerInfo layer(const std::string& name, ShapeKind kind, const std::vector<Field>& fields) {
    LayerInfo info;
    info.name = name;
    info.shape_kind = kind;
    info.feature_count = 10;
    info.fields = fields;
    for (const Field& field : fields) {
        FieldSummary summary;
        summary.filled = 10;
        summary.numeric = field.type != FieldType::Text;
        summary.sum = 100.0;
        info.summaries.push_back(summary);
    }
    return info;
}

const Field kName = text_field("nombre");
const Field kPeople = {"POB_TOTAL", FieldType::Integer};

TEST(SourceGuess, Lines_AreStreetsUnlessTheirNameSaysBarrier) {
    EXPECT_EQ(purpose_of(layer("malla_vial", ShapeKind::Lines, {})), LayerPurpose::Streets);
    EXPECT_EQ(purpose_of(layer("ríos y barreras", ShapeKind::Lines, {})), LayerPurpose::Barriers);
    EXPECT_EQ(purpose_of(layer("prioridad", ShapeKind::Lines, {})), LayerPurpose::Streets)
        << "a short word counts only where it stands alone";
}

TEST(SourceGuess, PointsAndPolygons_AreToldApartByAFieldOfPeople) {
    EXPECT_EQ(purpose_of(layer("x", ShapeKind::Points, {kName})), LayerPurpose::CarePlaces);
    EXPECT_EQ(purpose_of(layer("x", ShapeKind::Points, {kPeople})), LayerPurpose::People);
    EXPECT_EQ(purpose_of(layer("x", ShapeKind::Polygons, {kName})), LayerPurpose::Areas);
    EXPECT_EQ(purpose_of(layer("x", ShapeKind::Polygons, {kName, kPeople})), LayerPurpose::People);
}

TEST(SourceGuess, UnusableLayer_IsForNothing) {
    LayerInfo broken = layer("x", ShapeKind::Points, {kName});
    broken.unusable_because = "damaged";
    EXPECT_EQ(purpose_of(broken), std::nullopt);
    EXPECT_FALSE(can_serve(broken, LayerPurpose::CarePlaces));
}

TEST(SourceGuess, PeopleField_IsOneOfCountsByItsName) {
    EXPECT_EQ(people_field_in(layer("x", ShapeKind::Points, {kName, kPeople})), "POB_TOTAL");
    EXPECT_EQ(people_field_in(layer("x", ShapeKind::Points, {{"population", FieldType::Text}})),
              std::nullopt)
        << "words cannot be summed";
    LayerInfo negative = layer("x", ShapeKind::Points, {{"people", FieldType::Integer}});
    negative.summaries.front().least = -1.0;
    EXPECT_EQ(people_field_in(negative), std::nullopt);
    EXPECT_EQ(
        people_field_in(layer("x", ShapeKind::Points,
                              {{"popularity", FieldType::Real}, {"people", FieldType::Integer}})),
        "people")
        << "an exact name goes before one that holds the word";
}

TEST(SourceGuess, OtherFields_AreFoundInThreeLanguages) {
    EXPECT_EQ(name_field_in(layer("x", ShapeKind::Polygons, {text_field("UPlNombre")})),
              "UPlNombre");
    EXPECT_EQ(code_field_in(layer("x", ShapeKind::Polygons, {text_field("UPlCodigo")})),
              "UPlCodigo");
    EXPECT_EQ(code_field_in(layer("x", ShapeKind::Polygons, {text_field("width")})), std::nullopt);
    EXPECT_EQ(service_field_in(layer("x", ShapeKind::Points, {text_field("Tipo")})), "Tipo");
    EXPECT_EQ(capacity_field_in(layer("x", ShapeKind::Points, {{"cupos", FieldType::Integer}})),
              "cupos");
    EXPECT_EQ(hours_field_in(layer("x", ShapeKind::Points, {text_field("horaires")})), "horaires");
    EXPECT_THAT(group_fields_in(layer("x", ShapeKind::Polygons,
                                      {kPeople,
                                       {"mujeres", FieldType::Integer},
                                       {"age_60", FieldType::Integer},
                                       {"stratum", FieldType::Integer}})),
                ElementsAre("mujeres", "age_60"));
}

TEST(SourceGuess, YearOfACount_IsTheFirstThatANameTells) {
    EXPECT_EQ(count_year_in({"pob", "upz_poblacion_2018", "data_2020"}), 2018);
    EXPECT_EQ(count_year_in({"P2011total"}), 2011);
    EXPECT_EQ(count_year_in({"pob", "zone 20185", "1234"}), std::nullopt) << "no year by itself";
    EXPECT_EQ(count_year_in({}), std::nullopt);
}

TEST(SourceGuess, Spread_FollowsTheSizeOfThePolygons) {
    LayerInfo polygons = layer("x", ShapeKind::Polygons, {kPeople});
    polygons.median_area = SquareMetres::of(8'000.0);
    EXPECT_EQ(spread_for(polygons), SpreadMethod::Frontage);
    polygons.median_area = SquareMetres::of(5'900'000.0);
    EXPECT_EQ(spread_for(polygons), SpreadMethod::Streets);
    EXPECT_EQ(spread_for(layer("x", ShapeKind::Points, {kPeople})), SpreadMethod::SurfacePoint);
}

TEST(SourceGuess, SeveralLayers_AreSharedOut) {
    SourceInfo city;
    city.layers = {layer("neighbourhoods", ShapeKind::Polygons, {kName}),
                   layer("municipalities", ShapeKind::Polygons, {kName}),
                   layer("blocks", ShapeKind::Polygons, {kPeople}),
                   layer("candidates", ShapeKind::Points, {kName}),
                   layer("facilities", ShapeKind::Points, {kName}),
                   layer("barriers", ShapeKind::Lines, {kName})};
    SourceInfo roads;
    roads.layers = {layer("calles", ShapeKind::Lines, {kName})};
    EXPECT_THAT(assign_layers({city, roads}),
                ElementsAre(AssignedLayer{LayerPurpose::Streets, 1, 0},
                            AssignedLayer{LayerPurpose::Barriers, 0, 5},
                            AssignedLayer{LayerPurpose::CarePlaces, 0, 4},
                            AssignedLayer{LayerPurpose::People, 0, 2},
                            AssignedLayer{LayerPurpose::Areas, 0, 0}));
}

TEST(SourceGuess, OneLayerOfPeople_IsNotTakenTwice) {
    SourceInfo city;
    city.layers = {layer("upz", ShapeKind::Polygons, {kName, kPeople})};
    EXPECT_THAT(assign_layers({city}), ElementsAre(AssignedLayer{LayerPurpose::People, 0, 0}));
}

TEST(SourceGuess, LayerForAPurpose_NeedsItsGeometry) {
    SourceInfo city;
    city.layers = {layer("a", ShapeKind::Lines, {}), layer("b", ShapeKind::Polygons, {kName})};
    EXPECT_EQ(layer_for(city, LayerPurpose::Areas), 1U);
    EXPECT_EQ(layer_for(city, LayerPurpose::CarePlaces), 1U) << "areas of care are possible";
    city.layers.pop_back();
    EXPECT_EQ(layer_for(city, LayerPurpose::CarePlaces), std::nullopt);
}

}  // namespace
}  // namespace cercania
