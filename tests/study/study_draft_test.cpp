#include "core/study/study_draft.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace cercania {
namespace {

LayerInfo info(const std::string& name, ShapeKind kind, const std::vector<std::string>& texts,
               const std::vector<std::string>& counts = {}) {
    LayerInfo layer;
    layer.name = name;
    layer.shape_kind = kind;
    layer.feature_count = 4;
    for (const std::string& field : texts) {
        layer.fields.push_back({field, FieldType::Text});
        FieldSummary summary;
        summary.filled = 4;
        summary.values = {{"a", 3}, {"b", 1}};
        layer.summaries.push_back(summary);
    }
    for (const std::string& field : counts) {
        layer.fields.push_back({field, FieldType::Integer});
        FieldSummary summary;
        summary.filled = 4;
        summary.numeric = true;
        summary.sum = 30'000.0;
        layer.summaries.push_back(summary);
    }
    return layer;
}

/// A study that lacks nothing.
StudyDraft complete() {
    StudyDraft draft;
    draft.streets.path = "city.osm.pbf";
    choose_layer(draft, LayerPurpose::CarePlaces,
                 {"city.gpkg", info("care", ShapeKind::Points, {"id", "name", "kind"}), true, ""});
    choose_layer(draft, LayerPurpose::People,
                 {"city.gpkg", info("blocks", ShapeKind::Polygons, {"code"}, {"people", "women"}),
                  true, ""});
    choose_layer(draft, LayerPurpose::Areas,
                 {"upz.geojson", info("upz", ShapeKind::Polygons, {"code", "name"}), false, ""});
    return draft;
}

TEST(StudyDraft, Nothing_LacksTheFirstFileOfEveryStep) {
    const StudyDraft draft;
    EXPECT_EQ(lack_in(draft, DraftStep::Streets), DraftLack::StreetsFile);
    EXPECT_EQ(lack_in(draft, DraftStep::CarePlaces), DraftLack::CareFile);
    EXPECT_EQ(lack_in(draft, DraftStep::People), DraftLack::PeopleFile);
    EXPECT_EQ(lack_in(draft, DraftStep::Limit), std::nullopt);
}

TEST(StudyDraft, Complete_LacksNothingAndBecomesTheStudy) {
    StudyDraft draft = complete();
    for (const DraftStep step :
         {DraftStep::Streets, DraftStep::CarePlaces, DraftStep::People, DraftStep::Limit}) {
        EXPECT_EQ(lack_in(draft, step), std::nullopt);
    }
    draft.services_out = {"b"};
    draft.limit = "800m";
    const StudySettings settings = settings_of(draft);
    EXPECT_EQ(settings.network.source, "city.osm.pbf");
    EXPECT_EQ(settings.facilities.source, "city.gpkg|layername=care");
    EXPECT_EQ(settings.facilities.name_field, "name");
    EXPECT_EQ(settings.facilities.service_field, "kind");
    EXPECT_EQ(settings.facilities.left_out, std::vector<std::string>{"b"});
    EXPECT_EQ(settings.demand.source, "city.gpkg|layername=blocks");
    EXPECT_EQ(settings.demand.people_field, "people");
    EXPECT_EQ(settings.demand.group_fields, std::vector<std::string>{"women"});
    ASSERT_TRUE(settings.areas);
    EXPECT_EQ(settings.areas->source, "upz.geojson");
    EXPECT_EQ(settings.areas->name_field, "name");
    EXPECT_EQ(settings.analysis.cutoffs.front().label(), "800m");
    EXPECT_EQ(people_in(draft), 30'000.0);
}

TEST(StudyDraft, PeopleOfTheAreasThemselves_AreNoSecondSource) {
    StudyDraft draft = complete();
    draft.people_are_areas = true;
    draft.areas = {};
    EXPECT_EQ(lack_in(draft, DraftStep::People), std::nullopt);
    const StudySettings settings = settings_of(draft);
    EXPECT_EQ(settings.demand.source, std::nullopt);
    EXPECT_EQ(settings.demand.people_field, "people");
    EXPECT_EQ(settings.areas->source, "city.gpkg|layername=blocks");
}

TEST(StudyDraft, OnlyCatchments_AsksForNoPeople) {
    StudyDraft draft = complete();
    draft.people = {};
    draft.areas = {};
    EXPECT_EQ(lack_in(draft, DraftStep::People), DraftLack::PeopleFile);
    draft.only_catchments = true;
    EXPECT_EQ(lack_in(draft, DraftStep::People), std::nullopt);
    EXPECT_FALSE(settings_of(draft).areas);
    EXPECT_EQ(settings_of(draft).demand, DemandSettings());
    EXPECT_EQ(people_in(draft), std::nullopt);
}

TEST(StudyDraft, EachLack_IsNamed) {
    StudyDraft draft = complete();
    draft.care.problem = "holds lines";
    EXPECT_EQ(lack_in(draft, DraftStep::CarePlaces), DraftLack::CareProblem);
    draft.care.problem.clear();
    draft.services_out = {"a", "b"};
    EXPECT_EQ(lack_in(draft, DraftStep::CarePlaces), DraftLack::EveryServiceOut);
    draft.people_field.reset();
    EXPECT_EQ(lack_in(draft, DraftStep::People), DraftLack::PeopleField);
    draft.people_field = "people";
    draft.areas = {};
    EXPECT_EQ(lack_in(draft, DraftStep::People), DraftLack::AreasFile);
    draft.barriers = {"river.shp", {}, false, "damaged"};
    EXPECT_EQ(lack_in(draft, DraftStep::Streets), DraftLack::BarriersProblem);
    draft.limit = "20";
    EXPECT_EQ(lack_in(draft, DraftStep::Limit), DraftLack::Limit);
    EXPECT_THROW(settings_of(draft), Error);
}

TEST(StudyDraft, NamedPolygonsWithPeople_AreTakenForTheAreasToRank) {
    StudyDraft draft;
    choose_layer(draft, LayerPurpose::People,
                 {"upz.shp", info("upz", ShapeKind::Polygons, {"name"}, {"pob"}), false, ""});
    EXPECT_TRUE(draft.people_are_areas);
    EXPECT_EQ(draft.area_name, "name");
    choose_layer(draft, LayerPurpose::People,
                 {"blocks.shp", info("blocks", ShapeKind::Polygons, {"id"}, {"pob"}), false, ""});
    EXPECT_FALSE(draft.people_are_areas);
}

TEST(StudyDraft, Extents_LieApartOnlyWithoutCommonGround) {
    const GeoExtent bogota{GeoPoint::of(-74.2, 4.5), GeoPoint::of(-74.0, 4.8)};
    const GeoExtent south{GeoPoint::of(-74.2, 4.4), GeoPoint::of(-74.1, 4.5)};
    const GeoExtent paris{GeoPoint::of(2.2, 48.8), GeoPoint::of(2.5, 48.9)};
    EXPECT_FALSE(lie_apart(bogota, south));
    EXPECT_TRUE(lie_apart(bogota, paris));
    EXPECT_TRUE(lie_apart(paris, bogota));
}

}  // namespace
}  // namespace cercania
