#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "tests/io/ogr_fixture.h"
#include "tests/io/read_helpers.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using ::testing::AnyOf;
using testing::content_of;
using testing::cut_file;
using testing::error_of_reading;
using ::testing::HasSubstr;
using testing::make_ogr_file;
using testing::OgrFixture;
using testing::TempFolder;

constexpr std::size_t kManyFeatures = 500;

/// A layer large enough to be cut in many places.
OgrFixture many_lines(std::string driver) {
    OgrFixture fixture;
    fixture.driver = std::move(driver);
    fixture.geometry_type = "LineString";
    fixture.shapes.assign(kManyFeatures, "LINESTRING (-74.1 4.6, -74.2 4.7, -74.3 4.6)");
    fixture.names.assign(kManyFeatures, "Calle 45");
    return fixture;
}

TEST(BadInput, MissingFile_SaysWhereItLooked) {
    EXPECT_THAT(error_of_reading("/nowhere/streets.gpkg", {}, ErrorKind::InputMissing),
                AllOf(HasSubstr("reading /nowhere/streets.gpkg"), HasSubstr("there is no file")));
}

TEST(BadInput, EmptyFile_SaysSo) {
    const TempFolder folder;
    for (const char* name : {"a.gpkg", "a.geojson", "a.csv", "a.fgb", "a.shp"}) {
        EXPECT_THAT(error_of_reading(folder.write(name, ""), {}, ErrorKind::InputEmpty),
                    AllOf(HasSubstr(name), HasSubstr("is empty (0 bytes)")));
    }
}

TEST(BadInput, LayerWithoutFeatures_SaysSo) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.layer = "care"});
    EXPECT_THAT(error_of_reading(folder.path("a.gpkg"), {}, ErrorKind::InputEmpty),
                AllOf(HasSubstr("layer 'care'"), HasSubstr("has no features")));
    EXPECT_THAT(error_of_reading(folder.write("a.csv", "lon,lat\n"), {}, ErrorKind::InputEmpty),
                HasSubstr("no rows"));
    const std::string geojson =
        folder.write("a.geojson", R"({"type":"FeatureCollection","features":[]})");
    error_of_reading(geojson, {}, ErrorKind::InputEmpty);
}

TEST(BadInput, AnotherFormat_NamesThoseThatCanBeRead) {
    const TempFolder folder;
    for (const char* name : {"a.gpkg", "a.shp", "a.geojson", "a.fgb", "a.png", "notes"}) {
        std::string content = "\x89PNG\r\n\x1A\n not what the name promises, ";
        content.append(300, 'x');
        EXPECT_THAT(error_of_reading(folder.write(name, content), {}, ErrorKind::InputUnreadable),
                    AnyOf(HasSubstr("GeoPackage, shapefile, GeoJSON"), HasSubstr("cut short")))
            << name;
    }
}

TEST(BadInput, FolderWithoutLayers_IsUnreadable) {
    const TempFolder folder;
    folder.write("readme", "nothing here");
    EXPECT_THAT(error_of_reading(folder.path("."), {}, ErrorKind::InputUnreadable),
                HasSubstr("cannot be read"));
}

TEST(BadInput, CsvPathThatIsAFolder_IsUnreadable) {
    const TempFolder folder;
    std::filesystem::create_directory(folder.path("a.csv"));
    EXPECT_THAT(error_of_reading(folder.path("a.csv"), {}, ErrorKind::InputUnreadable),
                HasSubstr("a.csv"));
}

TEST(BadInput, VirtualFormat_IsNotOpened) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.shapes = {"POINT (-74 4)"}});
    const std::string vrt = folder.write(
        "a.vrt", "<OGRVRTDataSource><OGRVRTLayer name=\"layer\"><SrcDataSource>" +
                     folder.path("a.gpkg") + "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>");
    error_of_reading(vrt, {}, ErrorKind::InputUnreadable);
}

/// Cuts the file at many places; each time, reading must fail or bring every feature whole.
void expect_no_cut_goes_unnoticed(const TempFolder& folder, const std::string& main_file,
                                  const std::string& cut) {
    const std::string whole = content_of(folder.path(cut));
    for (std::size_t twentieth = 1; twentieth < 20; ++twentieth) {
        folder.write(cut, whole);
        cut_file(folder.path(cut), whole.size() * twentieth / 20);
        Diagnostics diagnostics;
        try {
            const FeatureLayer layer =
                read_layer(folder.path(main_file), {}, diagnostics, Control());
            ADD_FAILURE() << cut << " cut to " << twentieth
                          << "/20 was read: " << layer.features.size() << " features";
        } catch (const Error& error) {
            EXPECT_EQ(kind_name(error.kind()), "input_unreadable") << error.what();
            EXPECT_THAT(error.what(), AnyOf(HasSubstr("cut short"), HasSubstr("damaged")));
        }
    }
    folder.write(cut, whole);
}

TEST(BadInput, CutShapefile_NeverGoesUnnoticedWhicheverPartIsCut) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.shp"), many_lines("ESRI Shapefile"));
    for (const char* part : {"a.shp", "a.shx", "a.dbf"}) {
        expect_no_cut_goes_unnoticed(folder, "a.shp", part);
    }
}

TEST(BadInput, CutGeoPackage_NeverGoesUnnoticed) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), many_lines("GPKG"));
    expect_no_cut_goes_unnoticed(folder, "a.gpkg", "a.gpkg");
}

TEST(BadInput, CutFlatGeobuf_NeverGoesUnnoticed) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.fgb"), many_lines("FlatGeobuf"));
    expect_no_cut_goes_unnoticed(folder, "a.fgb", "a.fgb");
}

TEST(BadInput, CutGeoJson_NeverGoesUnnoticed) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.geojson"), many_lines("GeoJSON"));
    expect_no_cut_goes_unnoticed(folder, "a.geojson", "a.geojson");
}

TEST(BadInput, CutKml_NeverGoesUnnoticed) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.kml"), many_lines("KML"));
    expect_no_cut_goes_unnoticed(folder, "a.kml", "a.kml");
}

TEST(BadInput, CutGml_NeverGoesUnnoticed) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gml"), many_lines("GML"));
    expect_no_cut_goes_unnoticed(folder, "a.gml", "a.gml");
}

TEST(BadInput, ShapefileWithoutItsIndexOrTable_NamesTheMissingPart) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.shp"), many_lines("ESRI Shapefile"));
    std::filesystem::rename(folder.path("a.dbf"), folder.path("away"));
    EXPECT_THAT(error_of_reading(folder.path("a.shp"), {}, ErrorKind::InputUnreadable),
                HasSubstr("a.dbf of the shapefile is missing"));
    std::filesystem::rename(folder.path("away"), folder.path("a.dbf"));
    std::filesystem::remove(folder.path("a.shx"));
    EXPECT_THAT(error_of_reading(folder.path("a.shp"), {}, ErrorKind::InputUnreadable),
                HasSubstr("a.shx of the shapefile is missing"));
}

TEST(BadInput, TableOfAnotherShapefile_IsNoticed) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.shp"), many_lines("ESRI Shapefile"));
    OgrFixture shorter = many_lines("ESRI Shapefile");
    shorter.shapes.pop_back();
    shorter.names.pop_back();
    make_ogr_file(folder.path("b.shp"), shorter);
    std::filesystem::copy_file(folder.path("b.dbf"), folder.path("a.dbf"),
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_THAT(error_of_reading(folder.path("a.shp"), {}, ErrorKind::InputUnreadable),
                AllOf(HasSubstr("500 shapes"), HasSubstr("499 rows")));
}

TEST(BadInput, SourceWithoutAName_IsWrongUsage) {
    error_of_reading("", {}, ErrorKind::WrongUsage);
    error_of_reading("a.gpkg|layername=", {}, ErrorKind::WrongUsage);
}

TEST(BadInput, UnknownEncoding_IsNamed) {
    const TempFolder folder;
    ReadOptions options;
    options.encoding = "ISO-99999";
    EXPECT_THAT(
        error_of_reading(folder.write("a.csv", "lon,lat\n-74,4\n"), options, ErrorKind::WrongUsage),
        HasSubstr("ISO-99999"));
}

}  // namespace
}  // namespace cercania
