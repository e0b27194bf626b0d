#include "core/io/layer_reader.h"

#include <filesystem>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/io/ogr_fixture.h"
#include "tests/io/read_helpers.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using testing::cut_file;
using ::testing::ElementsAre;
using testing::error_of_reading;
using ::testing::HasSubstr;
using testing::make_ogr_file;
using testing::OgrFixture;
using testing::TempFolder;

FeatureLayer read(const std::string& source, const ReadOptions& options = {}) {
    Diagnostics diagnostics;
    return read_layer(source, options, diagnostics, Control());
}

ReadOptions wanting(std::vector<ShapeKind> kinds) {
    ReadOptions options;
    options.wanted = std::move(kinds);
    return options;
}

TEST(ReadLayer, GeoPackage_ComesWithIdsFieldsAndCrs) {
    const TempFolder folder;
    make_ogr_file(folder.path("care.gpkg"), {.layer = "care",
                                             .geometry_type = "Point",
                                             .shapes = {"POINT (-74.08 4.6)", "POINT (-74.1 4.7)"},
                                             .names = {"Bosa", "Usme"}});
    const FeatureLayer layer = read(folder.path("care.gpkg"));
    EXPECT_EQ(layer.name, "care");
    EXPECT_EQ(layer.crs_label, "EPSG:4326");
    EXPECT_EQ(layer.shape_kind, ShapeKind::Points);
    ASSERT_EQ(layer.features.size(), 2U);
    EXPECT_EQ(layer.features[1].id, 2);
    EXPECT_EQ(layer.features[1].values[layer.require_field("name")], FieldValue("Usme"));
    EXPECT_THAT(layer.features[1].shape.points, ElementsAre(GeoPoint::of(-74.1, 4.7)));
}

TEST(ReadLayer, FieldTypes_StayWhatTheyAre) {
    const TempFolder folder;
    const std::string path = folder.write(
        "a.geojson",
        R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,)"
        R"("properties":{"people":12,"share":0.5,"code":"007","open":true,"none":null,)"
        R"("services":["childcare","laundry"]}}]})");
    const FeatureLayer layer = read(path);
    const auto value = [&](const char* field) {
        return layer.features[0].values[layer.require_field(field)];
    };
    EXPECT_EQ(value("people"), FieldValue(std::int64_t{12}));
    EXPECT_EQ(value("share"), FieldValue(0.5));
    EXPECT_EQ(value("code"), FieldValue("007"));
    EXPECT_EQ(value("open"), FieldValue(std::int64_t{1}));
    EXPECT_EQ(value("none"), FieldValue());
    EXPECT_EQ(value("services"), FieldValue("childcare;laundry"));
}

TEST(ReadLayer, ChosenFields_AreReadInTheOrderAskedFor) {
    const TempFolder folder;
    const std::string path =
        folder.write("a.geojson", R"({"type":"Feature","geometry":{"type":"Point",)"
                                  R"("coordinates":[-74,4]},"properties":{"a":1,"b":2,"c":3}})");
    ReadOptions options;
    options.fields = {{"c", "A"}};
    const FeatureLayer layer = read(path, options);
    ASSERT_EQ(layer.fields.size(), 2U);
    EXPECT_THAT(layer.features[0].values,
                ElementsAre(FieldValue(std::int64_t{3}), FieldValue(std::int64_t{1})));
    options.fields = {{"people"}};
    EXPECT_THAT(error_of_reading(path, options, ErrorKind::FieldMissing),
                AllOf(HasSubstr("'people'"), HasSubstr("a, b, c")));
}

// Where the origins of Colombia's projections lie by law; see tests/geo/crs_test.cpp.
struct ProjectedCase {
    const char* crs;
    const char* point;
    GeoPoint place;
};

class ReadProjected : public ::testing::TestWithParam<ProjectedCase> {};

void expect_place(const std::string& source, const GeoPoint& place) {
    const FeatureLayer layer = read(source);
    ASSERT_EQ(layer.features[0].shape.points.size(), 1U);
    const GeoPoint& found = layer.features[0].shape.points[0];
    EXPECT_NEAR(found.longitude.value(), place.longitude.value(), 1e-7);  // 1 cm
    EXPECT_NEAR(found.latitude.value(), place.latitude.value(), 1e-7);
}

TEST_P(ReadProjected, GeoPackageAndShapefile_ComeToTheSamePlace) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.crs = GetParam().crs, .shapes = {GetParam().point}});
    expect_place(folder.path("a.gpkg"), GetParam().place);
    make_ogr_file(folder.path("a.shp"), {.driver = "ESRI Shapefile",
                                         .crs = GetParam().crs,
                                         .geometry_type = "Point",
                                         .shapes = {GetParam().point}});
    expect_place(folder.path("a.shp"), GetParam().place);
}

INSTANTIATE_TEST_SUITE_P(
    Colombia, ReadProjected,
    ::testing::Values(ProjectedCase{"EPSG:9377", "POINT (5000000 2000000)",
                                    GeoPoint::of(-73.0, 4.0)},
                      ProjectedCase{"EPSG:3116", "POINT (1000000 1000000)",
                                    GeoPoint::of(-74.07750791666666, 4.596200416666666)},
                      ProjectedCase{"ESRI:102233", "POINT (92334.879 109320.965)",
                                    GeoPoint::of(-74.14659166666667, 4.680486111111111)},
                      ProjectedCase{"EPSG:4686", "POINT (-74.1 4.6)", GeoPoint::of(-74.1, 4.6)}));

TEST(ReadLayer, BogotaCityGridInAShapefile_ComesToItsPlace) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.shp"), {.driver = "ESRI Shapefile",
                                         .crs = "EPSG:6247",
                                         .geometry_type = "Point",
                                         .shapes = {"POINT (92334.879 109320.965)"}});
    expect_place(folder.path("a.shp"), GeoPoint::of(-74.14659166666667, 4.680486111111111));
}

TEST(ReadLayer, GmlWithLatitudeFirst_ComesToItsPlace) {
    const TempFolder folder;
    const std::string path = folder.write(
        "a.gml",
        R"(<?xml version="1.0"?><ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/")"
        R"( xmlns:gml="http://www.opengis.net/gml/3.2"><ogr:featureMember>)"
        R"(<ogr:care gml:id="care.1"><ogr:geometryProperty>)"
        R"(<gml:Point srsName="urn:ogc:def:crs:EPSG::4326" gml:id="p.1"><gml:pos>4.6 -74.08)"
        R"(</gml:pos></gml:Point></ogr:geometryProperty></ogr:care></ogr:featureMember>)"
        R"(</ogr:FeatureCollection>)");
    expect_place(path, GeoPoint::of(-74.08, 4.6));
    EXPECT_EQ(folder.listing(), "a.gml") << "reading must not leave files beside the source";
}

TEST(ReadLayer, Kml_IsWgs84) {
    const TempFolder folder;
    const std::string path = folder.write(
        "a.kml", R"(<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>)"
                 R"(<Placemark><name>Bosa</name><Point><coordinates>-74.19,4.61,2550)"
                 R"(</coordinates></Point></Placemark></Document></kml>)");
    const FeatureLayer layer = read(path);
    EXPECT_EQ(layer.crs_label, "EPSG:4326");
    EXPECT_THAT(layer.features[0].shape.points, ElementsAre(GeoPoint::of(-74.19, 4.61)));
}

TEST(ReadLayer, LayerWithoutCrs_IsRefusedWithTheWayOut) {
    const TempFolder folder;
    make_ogr_file(folder.path("streets.shp"), {.driver = "ESRI Shapefile",
                                               .crs = "",
                                               .geometry_type = "LineString",
                                               .shapes = {"LINESTRING (0 0, 1 1)"}});
    EXPECT_THAT(error_of_reading(folder.path("streets.shp"), {}, ErrorKind::CrsMissing),
                AllOf(HasSubstr("streets.shp"), HasSubstr("layer 'streets'"),
                      HasSubstr("--assume-crs EPSG:N")));
    make_ogr_file(folder.path("streets.gpkg"), {.crs = "", .shapes = {"LINESTRING (0 0, 1 1)"}});
    EXPECT_THAT(error_of_reading(folder.path("streets.gpkg"), {}, ErrorKind::CrsMissing),
                HasSubstr("--assume-crs"));
}

TEST(ReadLayer, AssumedCrs_PlacesALayerWithoutOne) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.shp"), {.driver = "ESRI Shapefile",
                                         .crs = "",
                                         .geometry_type = "Point",
                                         .shapes = {"POINT (5000000 2000000)"}});
    ReadOptions options;
    options.assume_crs = "EPSG:9377";
    const FeatureLayer layer = read(folder.path("a.shp"), options);
    EXPECT_EQ(layer.crs_label, "EPSG:9377");
    EXPECT_NEAR(layer.features[0].shape.points[0].longitude.value(), -73.0, 1e-7);
    options.assume_crs = "EPSG:99999999";
    EXPECT_THAT(error_of_reading(folder.path("a.shp"), options, ErrorKind::CrsUnknown),
                HasSubstr("EPSG:99999999"));
}

TEST(ReadLayer, AssumedCrs_DoesNotOverruleTheLayersOwn) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.shapes = {"POINT (-74.08 4.6)"}});
    ReadOptions options;
    options.assume_crs = "EPSG:9377";
    Diagnostics diagnostics;
    const FeatureLayer layer = read_layer(folder.path("a.gpkg"), options, diagnostics, Control());
    EXPECT_EQ(layer.crs_label, "EPSG:4326");
    EXPECT_EQ(diagnostics.count("crs_already_known"), 1U);
}

TEST(ReadLayer, ThirdDimensionAndMeasures_AreDropped) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.shapes = {"LINESTRING ZM (-74 4 2550 0, -74.1 4 9 1)"}});
    const FeatureLayer layer = read(folder.path("a.gpkg"));
    EXPECT_THAT(layer.features[0].shape.lines,
                ElementsAre(ElementsAre(GeoPoint::of(-74, 4), GeoPoint::of(-74.1, 4))));
}

TEST(ReadLayer, Curves_BecomeChords) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"),
                  {.shapes = {"CIRCULARSTRING (-74 4, -73.999 4.001, -73.998 4)"}});
    const FeatureLayer layer = read(folder.path("a.gpkg"));
    ASSERT_EQ(layer.features[0].shape.lines.size(), 1U);
    EXPECT_GT(layer.features[0].shape.lines[0].size(), 10U);
}

TEST(ReadLayer, Rings_AreOrientedWhateverTheSourceDid) {
    const TempFolder folder;
    // The outer ring clockwise, the hole counter-clockwise: both the wrong way round.
    make_ogr_file(folder.path("a.gpkg"), {.shapes = {"POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0),"
                                                     "(1 1, 2 1, 2 2, 1 2, 1 1))"}});
    const FeatureLayer layer = read(folder.path("a.gpkg"));
    const GeoPolygon& polygon = layer.features[0].shape.polygons.at(0);
    EXPECT_THAT(polygon.rings,
                ElementsAre(ElementsAre(GeoPoint::of(0, 0), GeoPoint::of(9, 0), GeoPoint::of(9, 9),
                                        GeoPoint::of(0, 9), GeoPoint::of(0, 0)),
                            ElementsAre(GeoPoint::of(1, 1), GeoPoint::of(1, 2), GeoPoint::of(2, 2),
                                        GeoPoint::of(2, 1), GeoPoint::of(1, 1))));
}

TEST(ReadLayer, MultiParts_AreKeptTogether) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"),
                  {.shapes = {"MULTIPOINT (0 0, 1 1)", "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))",
                              "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))"}});
    const FeatureLayer layer = read(folder.path("a.gpkg"));
    EXPECT_EQ(layer.features[0].shape.points.size(), 2U);
    EXPECT_EQ(layer.features[1].shape.lines.size(), 2U);
    EXPECT_EQ(layer.features[2].shape.polygons.size(), 2U);
}

TEST(ReadLayer, Collection_GivesItsWantedPartsAndNamesTheRest) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"),
                  {.shapes = {"GEOMETRYCOLLECTION (POINT (0 0), LINESTRING (0 0, 1 1),"
                              "GEOMETRYCOLLECTION (LINESTRING (2 2, 3 3)))"}});
    Diagnostics diagnostics;
    const FeatureLayer layer =
        read_layer(folder.path("a.gpkg"), wanting({ShapeKind::Lines}), diagnostics, Control());
    EXPECT_EQ(layer.features[0].shape.kind, ShapeKind::Lines);
    EXPECT_EQ(layer.features[0].shape.lines.size(), 2U);
    ASSERT_EQ(diagnostics.count("geometry_parts_dropped"), 1U);
    EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("1 of 3 parts"));
}

TEST(ReadLayer, UnusableGeometries_KeepTheirFeaturesAndAreNamed) {
    const TempFolder folder;
    make_ogr_file(
        folder.path("a.gpkg"),
        {.shapes = {"POINT (-74 4)", "", "POINT EMPTY", "LINESTRING (0 0, 1 1)", "POINT (-74 94)"},
         .names = {"fine", "null", "empty", "line", "north of the pole"}});
    Diagnostics diagnostics;
    const FeatureLayer layer =
        read_layer(folder.path("a.gpkg"), wanting({ShapeKind::Points}), diagnostics, Control());
    ASSERT_EQ(layer.features.size(), 5U);
    for (std::size_t i = 1; i < 5; ++i) {
        EXPECT_EQ(layer.features[i].shape.kind, ShapeKind::None) << i;
    }
    EXPECT_EQ(diagnostics.count("null_geometry"), 2U);
    EXPECT_EQ(diagnostics.count("geometry_wrong_type"), 1U);
    ASSERT_EQ(diagnostics.count("coordinates_impossible"), 1U);
    const Diagnostic& impossible = diagnostics.all().back();
    EXPECT_EQ(impossible.layer, "layer");
    EXPECT_EQ(impossible.feature, 5);
    EXPECT_THAT(impossible.message, HasSubstr("-74, 94"));
}

TEST(ReadLayer, NanAndInfiniteCoordinates_AreNamed) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"),
                  {.shapes = {"LINESTRING (-74 4, -74.1 4)", "LINESTRING (-74 4, 7777 4)",
                              "LINESTRING (-74 4, -74 8888)"}});
    Diagnostics diagnostics;
    const FeatureLayer layer =
        read_layer(folder.path("a.gpkg"), wanting({ShapeKind::Lines}), diagnostics, Control());
    EXPECT_EQ(diagnostics.count("coordinates_not_finite"), 2U);
    EXPECT_EQ(layer.features[1].shape.kind, ShapeKind::None);
    EXPECT_EQ(layer.features[2].shape.kind, ShapeKind::None);
}

TEST(ReadLayer, NothingButNan_IsAnError) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.shapes = {"LINESTRING (7777 7777, 7777 7777)"}});
    EXPECT_THAT(error_of_reading(folder.path("a.gpkg"), {}, ErrorKind::CoordinatesImpossible),
                HasSubstr("1 with coordinates that are not finite"));
}

TEST(ReadLayer, OnlyWrongGeometries_IsAnErrorThatNamesBothKinds) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.shapes = {"LINESTRING (-74 4, -74.1 4)"}});
    EXPECT_THAT(
        error_of_reading(folder.path("a.gpkg"), wanting({ShapeKind::Points, ShapeKind::Polygons}),
                         ErrorKind::GeometryWrongType),
        HasSubstr("the layer has lines, where points or polygons are needed"));
}

TEST(ReadLayer, AttributeTable_IsTakenOnlyWhereNoGeometryIsNeeded) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.geometry_type = "None", .names = {"x", "y"}});
    EXPECT_EQ(read(folder.path("a.gpkg")).features.size(), 2U);
    EXPECT_EQ(read(folder.path("a.gpkg"), wanting({ShapeKind::None})).features.size(), 2U);
    EXPECT_THAT(error_of_reading(folder.path("a.gpkg"), wanting({ShapeKind::Points}),
                                 ErrorKind::GeometryWrongType),
                HasSubstr("none of the 2 features has a geometry"));
}

TEST(ReadLayer, SwappedLatitudeAndLongitude_AreRecognised) {
    const TempFolder folder;
    // Bogotá with latitude first lies in Antarctica.
    make_ogr_file(folder.path("a.gpkg"), {.shapes = {"POINT (4.6 -74.08)", "POINT (4.7 -74.1)"}});
    EXPECT_THAT(error_of_reading(folder.path("a.gpkg"), {}, ErrorKind::CoordinatesImpossible),
                HasSubstr("latitude and longitude look swapped"));
    // Beyond the pole: Manila's longitude cannot be a latitude.
    make_ogr_file(folder.path("b.gpkg"), {.shapes = {"POINT (14.6 120.98)"}});
    EXPECT_THAT(error_of_reading(folder.path("b.gpkg"), {}, ErrorKind::CoordinatesImpossible),
                HasSubstr("latitude and longitude look swapped"));
    // Swapped in a CRS that is used in Colombia only.
    make_ogr_file(folder.path("c.gpkg"), {.crs = "EPSG:4686", .shapes = {"POINT (4.6 -74.08)"}});
    EXPECT_THAT(error_of_reading(folder.path("c.gpkg"), {}, ErrorKind::CoordinatesImpossible),
                HasSubstr("latitude and longitude look swapped"));
}

TEST(ReadLayer, PlacesInTheArcticThatWouldFitIndia_AreOnlyDoubted) {
    const TempFolder folder;
    // Longyearbyen is where it is; exchanged it would be in the Arabian Sea.
    make_ogr_file(folder.path("a.gpkg"), {.shapes = {"POINT (15.6 78.2)"}});
    Diagnostics diagnostics;
    EXPECT_EQ(read_layer(folder.path("a.gpkg"), {}, diagnostics, Control()).features.size(), 1U);
    EXPECT_EQ(diagnostics.count("swapped_coordinates"), 1U);
}

TEST(ReadLayer, MetresInAGeographicCrs_AreRecognised) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.shapes = {"POINT (1000167 1000210)"}});
    EXPECT_THAT(error_of_reading(folder.path("a.gpkg"), {}, ErrorKind::CoordinatesImpossible),
                AllOf(HasSubstr("look like metres"), HasSubstr("EPSG:4326"), HasSubstr("1000167")));
}

TEST(ReadLayer, DegreesInAProjectedCrs_AreRecognised) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"), {.crs = "EPSG:9377", .shapes = {"POINT (-74.08 4.6)"}});
    EXPECT_THAT(error_of_reading(folder.path("a.gpkg"), {}, ErrorKind::CoordinatesImpossible),
                AllOf(HasSubstr("look like degrees"), HasSubstr("EPSG:9377")));
}

TEST(ReadLayer, OnePlaceFarFromTheAreaOfTheCrs_IsDoubted) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"),
                  {.crs = "EPSG:4686", .shapes = {"POINT (-74.08 4.6)", "POINT (2.35 48.85)"}});
    Diagnostics diagnostics;
    EXPECT_EQ(read_layer(folder.path("a.gpkg"), {}, diagnostics, Control()).features.size(), 2U);
    EXPECT_EQ(diagnostics.count("outside_crs_area"), 1U);
}

TEST(ReadLayer, SeveralLayers_TheOnlyOneWithTheWantedGeometryIsTaken) {
    const TempFolder folder;
    const std::string path = folder.path("city.gpkg");
    make_ogr_file(path, {.layer = "streets",
                         .geometry_type = "LineString",
                         .shapes = {"LINESTRING (-74 4, -74.1 4)"}});
    make_ogr_file(path, {.layer = "care", .geometry_type = "Point", .shapes = {"POINT (-74 4)"}});
    make_ogr_file(path, {.layer = "blocks", .geometry_type = "Point", .shapes = {"POINT (-74 4)"}});
    make_ogr_file(path, {.layer = "layer_styles", .geometry_type = "None", .names = {"style"}});
    EXPECT_EQ(read(path, wanting({ShapeKind::Lines})).name, "streets");
    EXPECT_EQ(read(path + "|layername=blocks").name, "blocks");
    EXPECT_THAT(error_of_reading(path, wanting({ShapeKind::Points}), ErrorKind::InputMissing),
                AllOf(HasSubstr("|layername=NAME"), HasSubstr("'streets', 'care', 'blocks'"),
                      ::testing::Not(HasSubstr("layer_styles"))));
    EXPECT_THAT(error_of_reading(path + "|layername=parks", {}, ErrorKind::InputMissing),
                AllOf(HasSubstr("'parks'"), HasSubstr("'care'")));
}

TEST(ReadLayer, ShapefileWithoutStatedEncoding_IsReadByItsBytes) {
    const TempFolder folder;
    const OgrFixture fixture = {.driver = "ESRI Shapefile",
                                .geometry_type = "Point",
                                .shapes = {"POINT (-74 4)"},
                                .names = {"Bogot\xC3\xA1"}};
    make_ogr_file(folder.path("utf8.shp"), fixture);
    // Neither .cpg nor language byte (29) in the table's header.
    const auto forget_encoding = [&](const std::string& stem, const std::string& name) {
        std::filesystem::remove(folder.path(stem + ".cpg"));
        std::string table = testing::content_of(folder.path(stem + ".dbf"));
        table[29] = '\0';
        const std::size_t at = table.find("Bogot");
        table.replace(at, name.size(), name);
        folder.write(stem + ".dbf", table);
    };
    forget_encoding("utf8", "Bogot\xC3\xA1");
    EXPECT_EQ(read(folder.path("utf8.shp")).features[0].values[0], FieldValue("Bogotá"));

    make_ogr_file(folder.path("latin.shp"), fixture);
    forget_encoding("latin", "Bogot\xE1 ");  // á in Windows-1252
    Diagnostics diagnostics;
    const FeatureLayer latin = read_layer(folder.path("latin.shp"), {}, diagnostics, Control());
    EXPECT_EQ(latin.features[0].values[0], FieldValue("Bogotá"));
    EXPECT_EQ(diagnostics.count("text_not_utf8"), 1U);

    ReadOptions greek;
    greek.encoding = "ISO-8859-7";  // where 0xE1 is alpha
    EXPECT_EQ(read(folder.path("latin.shp"), greek).features[0].values[0], FieldValue("Bogotα"));
}

TEST(ReadLayer, Progress_IsReportedAndStopIsHeard) {
    const TempFolder folder;
    make_ogr_file(folder.path("a.gpkg"),
                  {.shapes = std::vector<std::string>(10000, "POINT (-74 4)")});
    std::stop_source source;
    int reports = 0;
    const Control control(source.get_token(), [&](std::string_view, double fraction) {
        ++reports;
        EXPECT_LE(fraction, 1.0);
        source.request_stop();
    });
    Diagnostics diagnostics;
    EXPECT_THROW(read_layer(folder.path("a.gpkg"), {}, diagnostics, control), Cancelled);
    EXPECT_EQ(reports, 1);
}

}  // namespace
}  // namespace cercania
