#include "core/io/layer_writer.h"

#include <csignal>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "core/io/text_file.h"
#include "tests/io/ogr_fixture.h"
#include "tests/support/layer_builder.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using testing::content_of;
using testing::Coordinates;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::LayerBuilder;
using testing::line_shape;
using testing::look_with_ogr;
using testing::OgrSight;
using testing::point_shape;
using testing::polygon_shape;
using testing::TempFolder;

const Coordinates kRing = {{-74.0, 4.0}, {-73.9, 4.0}, {-73.9, 4.1}, {-74.0, 4.0}};

FeatureLayer care_points() {
    return LayerBuilder("care")
        .field("fac_id", FieldType::Integer)
        .field("fac_name", FieldType::Text)
        .field("dist_m", FieldType::Real)
        .add(point_shape(-74.08, 4.6), {std::int64_t{1}, "Bosa", 12.5})
        .add(point_shape(-74.1, 4.7), {std::int64_t{2}, FieldValue(), FieldValue()})
        .layer();
}

FeatureLayer street_lines() {
    return LayerBuilder("streets")
        .field("edge_id", FieldType::Integer)
        .add(line_shape({{-74.0, 4.0}, {-74.1, 4.1}}), {std::int64_t{7}})
        .layer();
}

FeatureLayer zone_polygons() {
    return LayerBuilder("zones")
        .field("people", FieldType::Integer)
        .add(polygon_shape({kRing}), {std::int64_t{100}})
        .layer();
}

FeatureLayer plain_table() {
    return LayerBuilder("matrix")
        .field("demand_id", FieldType::Text)
        .field("dist_m", FieldType::Real)
        .add({}, {"001", 250.0})
        .add({}, {"002", FieldValue()})
        .layer();
}

std::vector<std::string> write(const std::string& path, const std::vector<FeatureLayer>& layers,
                               bool overwrite = false) {
    Diagnostics diagnostics;
    WriteOptions options;
    options.overwrite = overwrite;
    return write_layers(path, layers, options, diagnostics, Control());
}

std::string error_of_writing(const std::string& path, const std::vector<FeatureLayer>& layers,
                             ErrorKind kind) {
    try {
        write(path, layers);
        ADD_FAILURE() << path << " was written";
    } catch (const Error& error) {
        EXPECT_EQ(kind_name(error.kind()), kind_name(kind)) << error.what();
        return error.what();
    }
    return "";
}

TEST(WriteLayers, GeoPackage_HoldsAllLayersOfAllKinds) {
    const TempFolder folder;
    const std::string path = folder.path("out.gpkg");
    EXPECT_THAT(write(path, {care_points(), street_lines(), zone_polygons(), plain_table()}),
                ElementsAre(path));
    EXPECT_EQ(folder.listing(), "out.gpkg") << "no draft may be left";
    const std::vector<OgrSight> sights = look_with_ogr(path);
    ASSERT_EQ(sights.size(), 4U);
    EXPECT_EQ(sights[0].geometry_type, "Point");
    EXPECT_EQ(sights[0].authority, "EPSG:4326");
    EXPECT_THAT(sights[0].rows,
                ElementsAre("1|Bosa|12.5|POINT (-74.08 4.6)", "2|NULL|NULL|POINT (-74.1 4.7)"));
    EXPECT_THAT(sights[1].rows, ElementsAre("7|LINESTRING (-74 4,-74.1 4.1)"));
    EXPECT_THAT(sights[2].rows, ElementsAre("100|POLYGON ((-74 4,-73.9 4.0,-73.9 4.1,-74 4))"));
    EXPECT_EQ(sights[3].geometry_type, "None");
    EXPECT_THAT(sights[3].rows, ElementsAre("001|250|NULL", "002|NULL|NULL"));
}

TEST(WriteLayers, GeoPackage_KeepsMetadataAndFieldsCalledFidAndGeom) {
    const TempFolder folder;
    const FeatureLayer layer = LayerBuilder("a")
                                   .field("fid", FieldType::Text)
                                   .field("Geom", FieldType::Text)
                                   .add(point_shape(0, 0), {"x", "y"})
                                   .layer();
    Diagnostics diagnostics;
    WriteOptions options;
    options.metadata = {{"cutoff", "800 m"}};
    write_layers(folder.path("a.gpkg"), std::vector{layer}, options, diagnostics, Control());
    EXPECT_EQ(folder.listing(), "a.gpkg") << "no side file of GDAL's stands beside";
    EXPECT_THAT(look_with_ogr(folder.path("a.gpkg"))[0].rows, ElementsAre("x|y|POINT (0 0)"));
    EXPECT_THAT(content_of(folder.path("a.gpkg")), HasSubstr("800 m"));
    EXPECT_TRUE(diagnostics.empty());
}

class WriteOneLayer : public ::testing::TestWithParam<const char*> {};

TEST_P(WriteOneLayer, WhatIsWritten_IsReadBackTheSame) {
    const TempFolder folder;
    for (const FeatureLayer& layer : {care_points(), street_lines(), zone_polygons()}) {
        const std::string path = folder.path(layer.name + GetParam());
        write(path, {layer});
        Diagnostics diagnostics;
        const FeatureLayer back = read_layer(path, {}, diagnostics, Control());
        EXPECT_EQ(back.crs_label, "EPSG:4326");
        EXPECT_EQ(back.shape_kind, layer.features[0].shape.kind);
        ASSERT_EQ(back.features.size(), layer.features.size());
        for (std::size_t i = 0; i < layer.features.size(); ++i) {
            for (std::size_t field = 0; field < layer.fields.size(); ++field) {
                EXPECT_EQ(back.features[i].values[back.require_field(layer.fields[field].name)],
                          layer.features[i].values[field])
                    << path << " " << layer.fields[field].name;
            }
            EXPECT_EQ(back.features[i].shape.points, layer.features[i].shape.points);
            EXPECT_EQ(back.features[i].shape.lines, layer.features[i].shape.lines);
            EXPECT_EQ(back.features[i].shape.polygons.size(),
                      layer.features[i].shape.polygons.size());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, WriteOneLayer,
                         ::testing::Values(".gpkg", ".shp", ".geojson", ".fgb", ".csv"));

TEST(WriteLayers, TableAlone_IsWrittenInEveryFormat) {
    const TempFolder folder;
    for (const char* extension : {".gpkg", ".shp", ".geojson", ".csv"}) {
        const auto files = write(folder.path("t") + extension, {plain_table()});
        Diagnostics diagnostics;
        const FeatureLayer back = read_layer(files.at(0), {}, diagnostics, Control());
        ASSERT_EQ(back.features.size(), 2U) << extension;
        EXPECT_EQ(back.features[0].values[back.require_field("demand_id")], FieldValue("001"));
        EXPECT_EQ(back.features[1].values[back.require_field("dist_m")], FieldValue());
    }
}

TEST(WriteLayers, LayerWithoutFeatures_KeepsItsKind) {
    const TempFolder folder;
    FeatureLayer empty = zone_polygons();
    empty.features.clear();
    empty.shape_kind = ShapeKind::Polygons;
    write(folder.path("a.gpkg"), {empty});
    write(folder.path("a.shp"), {empty});
    EXPECT_EQ(look_with_ogr(folder.path("a.gpkg"))[0].geometry_type, "Polygon");
    EXPECT_EQ(look_with_ogr(folder.path("a.shp"))[0].geometry_type, "Polygon");
}

TEST(WriteLayers, SeveralLayersAsShapefile_BecomeSiblings) {
    const TempFolder folder;
    EXPECT_THAT(write(folder.path("out.shp"), {care_points(), street_lines()}),
                ElementsAre(folder.path("out_care.shp"), folder.path("out_streets.shp")));
    EXPECT_EQ(look_with_ogr(folder.path("out_care.shp"))[0].features, 2U);
    EXPECT_EQ(folder.listing(),
              "out_care.cpg out_care.dbf out_care.prj out_care.shp out_care.shx "
              "out_streets.cpg out_streets.dbf out_streets.prj out_streets.shp out_streets.shx");
}

TEST(WriteLayers, FolderOfShapefiles_IsMade) {
    const TempFolder folder;
    write(folder.path("out/"), {care_points(), plain_table()});
    EXPECT_EQ(look_with_ogr(folder.path("out/care.shp"))[0].features, 2U);
    EXPECT_EQ(look_with_ogr(folder.path("out/matrix.dbf"))[0].features, 2U);
    EXPECT_THAT(error_of_writing(folder.path("out/"), {care_points()}, ErrorKind::OutputExists),
                HasSubstr("--overwrite"));
    write(folder.path("out/"), {care_points()}, true);
}

TEST(WriteLayers, Shapefile_SaysItsCrsAndEncoding) {
    const TempFolder folder;
    write(folder.path("a.shp"), {care_points()});
    EXPECT_EQ(content_of(folder.path("a.cpg")), "UTF-8");
    EXPECT_THAT(content_of(folder.path("a.prj")), HasSubstr("WGS_1984"));
    EXPECT_EQ(look_with_ogr(folder.path("a.shp"))[0].authority, "EPSG:4326");
}

TEST(WriteLayers, ShapefileFieldNames_AreShortUniqueAndNeverCutThroughACharacter) {
    const TempFolder folder;
    const FeatureLayer layer =
        LayerBuilder("a")
            .field("walking_distance", FieldType::Real)
            .field("walking_duration", FieldType::Real)
            .field("edificaci\xC3\xB3n", FieldType::Integer)  // ó: bytes 10, 11
            .field("Walking_Di", FieldType::Real)
            .add(point_shape(0, 0), {1.0, 2.0, std::int64_t{3}, 4.0})
            .layer();
    Diagnostics diagnostics;
    write_layers(folder.path("a.shp"), std::vector{layer}, {}, diagnostics, Control());
    EXPECT_THAT(look_with_ogr(folder.path("a.shp"))[0].fields,
                ElementsAre("walking_di", "walking_du", "edificaci", "Walking__2"));
    EXPECT_EQ(diagnostics.count("field_renamed"), 4U);
}

TEST(WriteLayers, ShapefileText_IsCutAtACharacterAndSaid) {
    const TempFolder folder;
    std::string text(253, 'a');
    text += "\xC3\xB3 and more";  // the ó would begin at byte 254 and end at 255
    const FeatureLayer layer =
        LayerBuilder("a").field("note", FieldType::Text).add(point_shape(0, 0), {text}).layer();
    Diagnostics diagnostics;
    write_layers(folder.path("a.shp"), std::vector{layer}, {}, diagnostics, Control());
    EXPECT_EQ(look_with_ogr(folder.path("a.shp"))[0].rows[0],
              std::string(253, 'a') + "|POINT (0 0)");
    ASSERT_EQ(diagnostics.count("text_shortened"), 1U);
    EXPECT_EQ(diagnostics.all()[0].feature, 1);
}

TEST(WriteLayers, ShapefileNumbers_KeepTheirSizeAndDigits) {
    const TempFolder folder;
    const FeatureLayer layer =
        LayerBuilder("a")
            .field("big", FieldType::Integer)
            .field("area_m2", FieldType::Real)
            .field("tiny", FieldType::Real)
            .add(point_shape(0, 0), {std::int64_t{123456789012345}, 1636600123.4567, 1.5e-7})
            .layer();
    write(folder.path("a.shp"), {layer});
    Diagnostics diagnostics;
    const FeatureLayer back = read_layer(folder.path("a.shp"), {}, diagnostics, Control());
    EXPECT_EQ(back.features[0].values[0], FieldValue(std::int64_t{123456789012345}));
    EXPECT_DOUBLE_EQ(std::get<double>(back.features[0].values[1]), 1636600123.4567);
    EXPECT_NEAR(std::get<double>(back.features[0].values[2]), 1.5e-7, 1e-15);
}

TEST(WriteLayers, MixedKinds_FitAGeoPackageButNoShapefile) {
    const TempFolder folder;
    FeatureLayer mixed = care_points();
    mixed.features[1].shape = line_shape({{0, 0}, {1, 1}});
    write(folder.path("a.gpkg"), {mixed});
    EXPECT_EQ(look_with_ogr(folder.path("a.gpkg"))[0].features, 2U);
    EXPECT_THAT(error_of_writing(folder.path("a.shp"), {mixed}, ErrorKind::GeometryWrongType),
                HasSubstr("write a .gpkg instead"));
    EXPECT_EQ(folder.listing(), "a.gpkg");
}

TEST(WriteLayers, MultiPartAndShapelessFeatures_AreKept) {
    const TempFolder folder;
    FeatureLayer layer = zone_polygons();
    layer.features[0].shape.polygons.push_back(layer.features[0].shape.polygons[0]);
    layer.features.push_back({2, {}, {std::int64_t{5}}});
    for (const char* name : {"a.gpkg", "a.shp", "a.geojson", "a.csv"}) {
        write(folder.path(name), {layer});
        Diagnostics diagnostics;
        const FeatureLayer back = read_layer(folder.path(name), {}, diagnostics, Control());
        ASSERT_EQ(back.features.size(), 2U) << name;
        EXPECT_EQ(back.features[0].shape.polygons.size(), 2U) << name;
        EXPECT_EQ(diagnostics.count("null_geometry"), 1U) << name;
    }
}

TEST(WriteLayers, FlatGeobuf_NamesTheShapelessFeaturesItCannotHold) {
    const TempFolder folder;
    FeatureLayer layer = zone_polygons();
    layer.features.push_back({2, {}, {std::int64_t{5}}});
    Diagnostics diagnostics;
    write_layers(folder.path("a.fgb"), std::vector{layer}, {}, diagnostics, Control());
    EXPECT_EQ(look_with_ogr(folder.path("a.fgb"))[0].features, 1U);
    ASSERT_EQ(diagnostics.count("feature_left_out"), 1U);
    EXPECT_EQ(diagnostics.all()[0].feature, 2);
    error_of_writing(folder.path("t.fgb"), {plain_table()}, ErrorKind::GeometryWrongType);
}

TEST(WriteLayers, Csv_DoesNotLetASpreadsheetRunItsText) {
    const TempFolder folder;
    const FeatureLayer layer =
        LayerBuilder("a")
            .field("name", FieldType::Text)
            .field("n", FieldType::Integer)
            .add(point_shape(-74.5, 4.25), {"=HYPERLINK(1)", std::int64_t{-5}})
            .add(point_shape(-74, 4), {"@x", FieldValue()})
            .add(point_shape(-74, 4), {"-12.5", FieldValue()})
            .add(point_shape(-74, 4), {"a \"b\", c", FieldValue()})
            .add(point_shape(-74, 4), {"", FieldValue()})
            .add(point_shape(-74, 4), {FieldValue(), FieldValue()})
            .layer();
    write(folder.path("a.csv"), {layer});
    EXPECT_EQ(content_of(folder.path("a.csv")),
              "lon,lat,name,n\n"
              "-74.5,4.25,'=HYPERLINK(1),-5\n"
              "-74,4,'@x,\n"
              "-74,4,-12.5,\n"
              "-74,4,\"a \"\"b\"\", c\",\n"
              "-74,4,\"\",\n"
              "-74,4,,\n");
}

TEST(WriteLayers, CsvOfMultiPartShapes_HasThemAsWellKnownText) {
    const TempFolder folder;
    FeatureLayer lines = street_lines();
    lines.features[0].shape.lines.push_back({GeoPoint::of(1, 2), GeoPoint::of(3, 4.5)});
    FeatureLayer points = LayerBuilder("p").add(point_shape(1, 2)).layer();
    points.features[0].shape.points.push_back(GeoPoint::of(3, 4));
    write(folder.path("l.csv"), {lines});
    write(folder.path("p.csv"), {points});
    EXPECT_EQ(content_of(folder.path("l.csv")),
              "wkt,edge_id\n\"MULTILINESTRING ((-74 4, -74.1 4.1), (1 2, 3 4.5))\",7\n");
    EXPECT_EQ(content_of(folder.path("p.csv")), "wkt\n\"MULTIPOINT ((1 2), (3 4))\"\n");
}

TEST(WriteLayers, CsvReadFromACsv_DoesNotRepeatItsCoordinates) {
    const TempFolder folder;
    Diagnostics diagnostics;
    const FeatureLayer layer = read_layer(folder.write("in.csv", "id,lon,lat\na,-74.08,4.6\n"), {},
                                          diagnostics, Control());
    write(folder.path("out.csv"), {layer});
    EXPECT_EQ(content_of(folder.path("out.csv")), "lon,lat,id\n-74.08,4.6,a\n");
}

TEST(WriteLayers, GeoJson_KeepsNineDecimals) {
    const TempFolder folder;
    // 1e-9 degrees are a tenth of a millimetre; GDAL's seven decimals would be a centimetre.
    write(folder.path("a.geojson"),
          {LayerBuilder("a").add(point_shape(-74.123456789, 4.987654321)).layer()});
    EXPECT_THAT(content_of(folder.path("a.geojson")), HasSubstr("-74.123456789, 4.987654321"));
}

TEST(WriteLayers, ExistingOutput_IsKeptUnlessAskedFor) {
    const TempFolder folder;
    for (const char* name : {"a.gpkg", "a.shp", "a.geojson", "a.csv", "a.fgb"}) {
        const std::string path = folder.write(name, "precious");
        EXPECT_THAT(error_of_writing(path, {care_points()}, ErrorKind::OutputExists),
                    AllOf(HasSubstr(name), HasSubstr("--overwrite")));
        EXPECT_EQ(content_of(path), "precious");
        write(path, {care_points()}, true);
        EXPECT_NE(content_of(path), "precious");
    }
}

TEST(WriteLayers, ReplacedShapefile_LosesTheSideFilesThatNoLongerFit) {
    const TempFolder folder;
    folder.write("a.shp", "old");
    folder.write("a.qix", "an index of the old shapes");
    write(folder.path("a.shp"), {care_points()}, true);
    EXPECT_EQ(folder.listing(), "a.cpg a.dbf a.prj a.shp a.shx");
}

TEST(WriteLayers, MissingFolder_IsNamed) {
    EXPECT_THAT(error_of_writing("/nowhere/out.gpkg", {care_points()}, ErrorKind::OutputUnwritable),
                AllOf(HasSubstr("/nowhere/out.gpkg"), HasSubstr("there is no folder")));
}

TEST(WriteLayers, FolderThatTakesNoFiles_IsNamed) {
    // Read-only even for root.
    EXPECT_THAT(error_of_writing("/proc/out.gpkg", {care_points()}, ErrorKind::OutputUnwritable),
                HasSubstr("/proc/out.gpkg"));
}

TEST(WriteLayers, UnknownExtension_ListsThoseThatCanBeWritten) {
    const TempFolder folder;
    EXPECT_THAT(error_of_writing(folder.path("out.dwg"), {care_points()}, ErrorKind::WrongUsage),
                HasSubstr(".gpkg, .shp, .geojson, .fgb, .csv"));
    EXPECT_EQ(folder.listing(), "");
}

TEST(CheckOutputPath, BeforeLongWork_SaysWhatWritingWould) {
    const TempFolder folder;
    EXPECT_NO_THROW(check_output_path(folder.path("new.gpkg"), false));
    EXPECT_NO_THROW(check_output_path(folder.path("new/"), false));
    folder.write("old.gpkg", "x");
    EXPECT_THROW(check_output_path(folder.path("old.gpkg"), false), Error);
    EXPECT_NO_THROW(check_output_path(folder.path("old.gpkg"), true));
    folder.write("old_care.shp", "x");
    const std::vector<std::string> names = {"care", "streets"};
    EXPECT_THROW(check_output_path(folder.path("old.shp"), false, names), Error);
    EXPECT_THROW(check_output_path(folder.path("no/such/folder/a.gpkg"), false), Error);
}

/// More than the disk of the next tests takes.
FeatureLayer large_layer() {
    LayerBuilder builder("large");
    builder.field("name", FieldType::Text);
    for (int i = 0; i < 4000; ++i) {
        builder.add(line_shape({{-74.0, 4.0}, {-74.1, 4.1}, {-74.2, 4.0 + 0.0001 * i}}),
                    {std::string(200, 'x')});
    }
    return builder.layer();
}

/// Runs in a process of its own: files may not grow beyond 200 kB, as on a full disk. Ends with the
/// exit code of the error.
[[noreturn]] void write_on_a_full_disk(const std::string& path, bool overwrite) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {200000, 200000};
    setrlimit(RLIMIT_FSIZE, &limit);
    int code = 0;
    try {
        write(path, {large_layer()}, overwrite);
    } catch (const Error& error) {
        code = exit_code(error.kind());
        const bool named = std::string(error.what()).find(path) != std::string::npos;
        code = named ? code : 99;
    }
    std::_Exit(code);
}

class FullDisk : public ::testing::TestWithParam<const char*> {};

TEST_P(FullDisk, NothingIsLeftAndTheOldFileIsKept) {
    const TempFolder folder;
    const std::string path = folder.path(std::string("out") + GetParam());
    EXPECT_EXIT(write_on_a_full_disk(path, false), ::testing::ExitedWithCode(4), "");
    EXPECT_EQ(folder.listing(), "");
    folder.write(std::string("out") + GetParam(), "precious");
    EXPECT_EXIT(write_on_a_full_disk(path, true), ::testing::ExitedWithCode(4), "");
    EXPECT_EQ(content_of(path), "precious");
    EXPECT_EQ(folder.listing(), std::string("out") + GetParam());
}

INSTANTIATE_TEST_SUITE_P(Formats, FullDisk,
                         ::testing::Values(".gpkg", ".shp", ".geojson", ".fgb", ".csv"));

TEST(WriteLayers, StopWhileWriting_LeavesNothing) {
    const TempFolder folder;
    std::stop_source source;
    const Control control(source.get_token(), [&](std::string_view, double fraction) {
        if (fraction > 0.0) {
            source.request_stop();
        }
    });
    const FeatureLayer once = large_layer();
    FeatureLayer layer = once;
    layer.features.insert(layer.features.end(), once.features.begin(), once.features.end());
    Diagnostics diagnostics;
    EXPECT_THROW(write_layers(folder.path("a.gpkg"), std::vector{layer}, {}, diagnostics, control),
                 Cancelled);
    EXPECT_EQ(folder.listing(), "");
}

TEST(TextFile, WrittenText_IsReadBack) {
    const TempFolder folder;
    write_text_file(folder.path("a.json"), "{\"a\": 1}\n", false);
    EXPECT_EQ(read_text_file(folder.path("a.json")), "{\"a\": 1}\n");
    EXPECT_EQ(folder.listing(), "a.json");
}

TEST(TextFile, ExistingFile_IsKeptUnlessAskedFor) {
    const TempFolder folder;
    folder.write("a.json", "precious");
    EXPECT_THROW(write_text_file(folder.path("a.json"), "new", false), Error);
    EXPECT_EQ(content_of(folder.path("a.json")), "precious");
    write_text_file(folder.path("a.json"), "new", true);
    EXPECT_EQ(content_of(folder.path("a.json")), "new");
}

TEST(TextFile, MissingFile_IsAnInputError) {
    try {
        read_text_file("/nowhere/a.json");
        FAIL() << "a file that is not there was read";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::InputMissing);
    }
}

}  // namespace
}  // namespace cercania
