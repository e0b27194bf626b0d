#include <cpl_http.h>
#include <cpl_vsi.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"
#include "core/io/layer_reader.h"
#include "core/io/layer_writer.h"
#include "tests/io/ogr_fixture.h"
#include "tests/io/read_helpers.h"
#include "tests/support/layer_builder.h"
#include "tests/support/temp_folder.h"

// The rules of security, one by one. What files name is not followed, what they say is not run.
// Others of these rules are tested where they belong: archives in zipped_source_test.cpp, study
// files in study_file_test.cpp, cells in layer_writer_test.cpp.

namespace cercania {
namespace {

using testing::content_of;
using testing::error_of_reading;
using ::testing::HasSubstr;
using testing::LayerBuilder;
using testing::make_ogr_file;
using ::testing::Not;
using testing::point_shape;
using testing::TempFolder;

constexpr const char* kSecret = "SECRET-4711";

/// Every text that reading a source brings to light: its cells, or the error.
std::string all_that_is_read(const std::string& source) {
    std::string text;
    Diagnostics diagnostics;
    try {
        const FeatureLayer layer = read_layer(source, {}, diagnostics, Control());
        for (const Feature& feature : layer.features) {
            for (const FieldValue& value : feature.values) {
                text += to_text(value) + "\n";
            }
        }
    } catch (const Error& error) {
        text += error.what();
    }
    for (const Diagnostic& finding : diagnostics.all()) {
        text += finding.message + "\n";
    }
    return text;
}

class DisguisedVrt : public ::testing::TestWithParam<const char*> {};

TEST_P(DisguisedVrt, IsOpenedUnderNoName) {
    const TempFolder folder;
    make_ogr_file(folder.path("secret.gpkg"), {.shapes = {"POINT (-74 4)"}, .names = {kSecret}});
    const std::string path = folder.write(
        std::string("a") + GetParam(),
        "<OGRVRTDataSource><OGRVRTLayer name=\"layer\"><SrcDataSource>" +
            folder.path("secret.gpkg") + "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>");
    EXPECT_THAT(all_that_is_read(path), Not(HasSubstr(kSecret)));
}

INSTANTIATE_TEST_SUITE_P(Names, DisguisedVrt,
                         ::testing::Values(".vrt", ".gpkg", ".shp", ".geojson", ".kml", ".gml",
                                           ".gpx", ".csv", ".xlsx", ".fgb", ".xml", ".sqlite"));

struct EntityCase {
    const char* file;
    const char* root;
    const char* inside;
};

class XmlEntity : public ::testing::TestWithParam<EntityCase> {};

TEST_P(XmlEntity, OfAnotherFile_IsNotReadIn) {
    const TempFolder folder;
    const std::string secret = folder.write("secret.txt", kSecret);
    const std::string path =
        folder.write(GetParam().file, std::string("<?xml version=\"1.0\"?><!DOCTYPE ") +
                                          GetParam().root + " [<!ENTITY f SYSTEM \"file://" +
                                          secret + "\">]>" + GetParam().inside);
    EXPECT_THAT(all_that_is_read(path), Not(HasSubstr(kSecret)));
}

INSTANTIATE_TEST_SUITE_P(
    Formats, XmlEntity,
    ::testing::Values(
        EntityCase{"a.kml", "kml",
                   "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>&f;"
                   "</name><Point><coordinates>-74,4</coordinates></Point></Placemark></Document>"
                   "</kml>"},
        EntityCase{"a.gpx", "gpx",
                   "<gpx version=\"1.1\" creator=\"x\" xmlns=\"http://www.topografix.com/GPX/1/1\">"
                   "<wpt lat=\"4\" lon=\"-74\"><name>&f;</name></wpt></gpx>"},
        EntityCase{"a.gml", "f",
                   "<gml:FeatureCollection xmlns:gml=\"http://www.opengis.net/gml\">"
                   "<gml:featureMember><place><name>&f;</name><gml:Point><gml:pos>4 -74</gml:pos>"
                   "</gml:Point></place></gml:featureMember></gml:FeatureCollection>"}));

TEST(RemoteAddress, ThatGdalWouldFetch_IsRefused) {
    register_gdal_drivers();
    const GdalMessages messages;
    CPLHTTPResult* const result = CPLHTTPFetch("http://127.0.0.1:9/schema.xsd", nullptr);
    ASSERT_NE(result, nullptr);
    EXPECT_NE(result->nStatus, 0);
    EXPECT_EQ(result->nDataLen, 0);
    CPLHTTPDestroyResult(result);
    EXPECT_THAT(messages.failure_text(), HasSubstr("over the network, which is not done"));
}

TEST(RemoteAddress, GivenAsAFile_IsNone) {
    EXPECT_THAT(error_of_reading("http://127.0.0.1:9/a.geojson", {}, ErrorKind::InputMissing),
                HasSubstr("there is no file"));
}

TEST(SqlOfAFile, ViewThatAsksTheNetwork_GetsNothing) {
    const TempFolder folder;
    const std::string path = folder.path("a.gpkg");
    make_ogr_file(path, {.shapes = {"POINT (-74 4)"}, .names = {"A"}});
    sqlite3* file = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &file), SQLITE_OK);
    for (const char* statement :
         {"CREATE VIEW asks AS SELECT fid, ogr_geocode('x', 'geometry') AS geom, name FROM layer",
          "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('asks', 'attributes', "
          "0)"}) {
        ASSERT_EQ(sqlite3_exec(file, statement, nullptr, nullptr, nullptr), SQLITE_OK);
    }
    sqlite3_close(file);
    EXPECT_THAT(all_that_is_read(path + "|layername=asks"), Not(HasSubstr("http:")));
    EXPECT_THAT(all_that_is_read(path + "|layername=layer"), HasSubstr("A"));
}

TEST(SqlInANameOfALayer, IsAName) {
    const TempFolder folder;
    const std::string path = folder.path("a.gpkg");
    make_ogr_file(path, {.layer = "care", .shapes = {"POINT (-74 4)"}, .names = {"A"}});
    EXPECT_THAT(error_of_reading(path + "|layername=care\"; DROP TABLE care; --", {},
                                 ErrorKind::InputMissing),
                HasSubstr("'care'"));
    EXPECT_THAT(
        error_of_reading(path + "|layername=SELECT * FROM care", {}, ErrorKind::InputMissing),
        HasSubstr("'care'"));
    EXPECT_THAT(all_that_is_read(path), HasSubstr("A")) << "it is still there";
}

FeatureLayer formulas() {
    return LayerBuilder("care")
        .field("=CMD()", FieldType::Text)
        .field("name", FieldType::Text)
        .add(point_shape(-74, 4), {"@SUM(A1)", "=HYPERLINK(\"http://x\")"})
        .layer();
}

TEST(FormulaCell, InAWorkbook_IsText) {
    const TempFolder folder;
    Diagnostics diagnostics;
    write_layers(folder.path("a.xlsx"), std::vector{formulas()}, {}, diagnostics, Control());
    const std::string sheet = "/vsizip/" + folder.path("a.xlsx") + "/xl/worksheets/sheet1.xml";
    GByte* bytes = nullptr;
    vsi_l_offset size = 0;
    ASSERT_TRUE(VSIIngestFile(nullptr, sheet.c_str(), &bytes, &size, -1));
    const std::string xml(bytes, bytes + size);
    VSIFree(bytes);
    EXPECT_THAT(xml, Not(HasSubstr("<f>"))) << "no formula";
    EXPECT_THAT(xml, HasSubstr("t=\"s\"")) << "but shared texts";
}

TEST(FormulaCell, InTheFieldMapOfAShapefile_IsText) {
    const TempFolder folder;
    FeatureLayer layer = formulas();
    layer.fields[0].name = "=CMD|' /C calc'!A0";
    Diagnostics diagnostics;
    write_layers(folder.path("a.shp"), std::vector{layer}, {}, diagnostics, Control());
    EXPECT_THAT(content_of(folder.path("a_fields.csv")), HasSubstr("'=CMD|' /C calc'!A0"));
    EXPECT_THAT(content_of(folder.path("a_fields.csv")), Not(HasSubstr("\n=CMD")));
    EXPECT_THAT(content_of(folder.path("a_fields.csv")), Not(HasSubstr(",=CMD")));
}

}  // namespace
}  // namespace cercania
