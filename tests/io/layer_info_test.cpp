#include "core/io/layer_info.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/io/ogr_fixture.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::HasSubstr;
using testing::make_ogr_file;
using testing::TempFolder;

TEST(InspectSource, GeoPackage_TellsOfEveryLayer) {
    const TempFolder folder;
    const std::string path = folder.path("city.gpkg");
    make_ogr_file(path, {.layer = "care",
                         .geometry_type = "Point",
                         .shapes = {"POINT (-74.1 4.6)", "", "POINT (-74 4.7)"}});
    make_ogr_file(path, {.layer = "old", .crs = "", .shapes = {"POINT (0 0)"}});
    const SourceInfo info = inspect_source(path, {}, Control());
    EXPECT_EQ(info.driver, "GPKG");
    ASSERT_EQ(info.layers.size(), 2U);
    const LayerInfo& care = info.layers[0];
    EXPECT_EQ(care.name, "care");
    EXPECT_EQ(care.geometry_type, "Point");
    EXPECT_EQ(care.crs_label, "EPSG:4326");
    EXPECT_EQ(care.feature_count, 3U);
    EXPECT_EQ(care.features_without_shape, 1U);
    EXPECT_EQ(care.shape_kind, ShapeKind::Points);
    ASSERT_TRUE(care.extent);
    EXPECT_EQ(care.extent->lower_left, GeoPoint::of(-74.1, 4.6));
    EXPECT_EQ(care.extent->upper_right, GeoPoint::of(-74.0, 4.7));
    ASSERT_EQ(care.fields.size(), 1U);
    EXPECT_EQ(care.unusable_because, "");
    EXPECT_EQ(info.diagnostics.count("null_geometry"), 1U);
    EXPECT_THAT(info.layers[1].unusable_because, HasSubstr("--assume-crs"));
    EXPECT_EQ(info.layers[1].crs_label, "");
}

TEST(InspectSource, NamedLayer_IsTheOnlyOne) {
    const TempFolder folder;
    const std::string path = folder.path("city.gpkg");
    make_ogr_file(path, {.layer = "a", .shapes = {"POINT (-74.1 4.6)"}});
    make_ogr_file(path, {.layer = "b", .shapes = {"LINESTRING (-74.1 4.6, -74 4)"}});
    const SourceInfo info = inspect_source(path + "|layername=b", {}, Control());
    ASSERT_EQ(info.layers.size(), 1U);
    EXPECT_EQ(info.layers[0].shape_kind, ShapeKind::Lines);
}

TEST(InspectSource, Shapefile_TellsItsEncoding) {
    const TempFolder folder;
    make_ogr_file(
        folder.path("a.shp"),
        {.driver = "ESRI Shapefile", .geometry_type = "Point", .shapes = {"POINT (-74 4)"}});
    folder.write("a.cpg", "UTF-8");
    EXPECT_EQ(inspect_source(folder.path("a.shp"), {}, Control()).layers.at(0).encoding, "UTF-8");
}

TEST(InspectSource, Csv_TellsItsColumns) {
    const TempFolder folder;
    const SourceInfo info =
        inspect_source(folder.write("t.csv", "id,lon,lat\na,-74,4\n"), {}, Control());
    EXPECT_EQ(info.driver, "CSV");
    ASSERT_EQ(info.layers.size(), 1U);
    EXPECT_EQ(info.layers[0].crs_label, "EPSG:4326");
    EXPECT_EQ(info.layers[0].fields.at(1).type, FieldType::Integer);
}

TEST(InspectSource, MissingFile_IsAnError) {
    EXPECT_THROW(inspect_source("/nowhere/a.gpkg", {}, Control()), Error);
}

}  // namespace
}  // namespace cercania
