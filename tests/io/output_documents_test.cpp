#include <algorithm>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/io/file_checksum.h"
#include "core/io/layer_writer.h"
#include "core/io/qml_style.h"
#include "core/io/sld_style.h"
#include "core/io/xml_text.h"
#include "tests/io/ogr_fixture.h"
#include "tests/support/layer_builder.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using testing::content_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::LayerBuilder;
using testing::line_shape;
using testing::look_with_ogr;
using ::testing::Not;
using testing::OgrSight;
using testing::point_shape;
using testing::polygon_shape;
using testing::TempFolder;

FeatureLayer zones() {
    return LayerBuilder("gaps")
        .field("neighbourhood", FieldType::Text)
        .field("class", FieldType::Text)
        .add(polygon_shape({{{-74.0, 4.0}, {-73.9, 4.0}, {-73.9, 4.1}, {-74.0, 4.0}}}),
             {"Peñón & Niña", "unserved"})
        .layer();
}

/// Hatched red with a dark edge: #DA713C is 218, 113, 60.
OutputStyle by_class() {
    OutputSymbol unserved;
    unserved.fill = "#DA713C";
    unserved.fill_opacity = 0.5;
    unserved.line = "#6A2003";
    unserved.line_mm = 0.56;
    unserved.hatched = true;
    OutputSymbol served;
    served.fill = "#DCEAF5";
    return {1, {{"unserved", "unserved <10 %", unserved}, {"served", "served", served}}};
}

WriteOptions styled() {
    WriteOptions options;
    options.styles = {{"gaps", by_class()}};
    options.metadata = {{"study", "Peñón"}, {"cutoffs", "800m"}};
    return options;
}

std::vector<std::string> write(const std::string& path, const FeatureLayer& layer,
                               const WriteOptions& options, Diagnostics& diagnostics) {
    return write_layers(path, std::vector{layer}, options, diagnostics, Control());
}

TEST(Qml, ClassesOfAField_AreCategoriesWithTheirSymbols) {
    const std::string qml = to_qml(by_class(), ShapeKind::Polygons, "class");
    EXPECT_THAT(qml, HasSubstr("type=\"categorizedSymbol\" attr=\"class\""));
    EXPECT_THAT(qml, HasSubstr("<category value=\"unserved\" label=\"unserved &lt;10 %\" "
                               "symbol=\"0\" render=\"true\"/>"));
    // Half of 255 is 127.5: half full.
    EXPECT_THAT(qml, HasSubstr("name=\"color\" type=\"QString\" value=\"218,113,60,128\""));
    EXPECT_THAT(qml, HasSubstr("value=\"b_diagonal\""));
    EXPECT_THAT(qml, HasSubstr("name=\"outline_width\" type=\"QString\" value=\"0.56\""));
}

TEST(Qml, StyleWithoutField_IsOneSymbolOfTheKind) {
    OutputSymbol street;
    street.line = "#0068A6";
    const OutputStyle style = {std::nullopt, {{"", "street", street}}};
    EXPECT_THAT(to_qml(style, ShapeKind::Lines, ""), HasSubstr("<symbol type=\"line\""));
    EXPECT_THAT(to_qml(style, ShapeKind::Points, ""), HasSubstr("<symbol type=\"marker\""));
    EXPECT_THAT(to_qml(style, ShapeKind::Lines, ""), HasSubstr("type=\"singleSymbol\""));
}

TEST(Sld, ClassesOfAField_AreRulesWithAFilter) {
    const std::string sld = to_sld(by_class(), ShapeKind::Polygons, "gaps", "class");
    EXPECT_THAT(sld, HasSubstr("<ogc:PropertyName>class</ogc:PropertyName>"
                               "<ogc:Literal>unserved</ogc:Literal>"));
    EXPECT_THAT(sld, HasSubstr("<CssParameter name=\"fill\">#DA713C</CssParameter>"));
    // 0.56 mm are two pixels of 0.28 mm.
    EXPECT_THAT(sld, HasSubstr("<CssParameter name=\"stroke-width\">2.00</CssParameter>"));
    EXPECT_THAT(sld, HasSubstr("shape://slash"));
}

TEST(XmlText, WhatMarkupWouldTakeForItsOwn_IsEscaped) {
    EXPECT_EQ(xml_text("a<b>&\"c'\x01ñ"), "a&lt;b&gt;&amp;&quot;c&apos; ñ");
}

TEST(WriteStyles, GeoPackage_HasThemWhereQgisLooks) {
    const TempFolder folder;
    Diagnostics diagnostics;
    write(folder.path("a.gpkg"), zones(), styled(), diagnostics);
    EXPECT_EQ(folder.listing(), "a.gpkg") << "all is inside";
    const std::vector<OgrSight> sights = look_with_ogr(folder.path("a.gpkg"));
    ASSERT_EQ(sights.size(), 2U);
    EXPECT_EQ(sights[1].layer, "layer_styles");
    ASSERT_EQ(sights[1].rows.size(), 3U) << "in three languages";
    // f_table_catalog|f_table_schema|f_table_name|f_geometry_column|styleName|styleQML|…
    EXPECT_THAT(sights[1].rows[0], ::testing::StartsWith("||gaps|geom|gaps|<!DOCTYPE qgis"));
    EXPECT_THAT(sights[1].rows[0], HasSubstr("StyledLayerDescriptor"));
    EXPECT_THAT(sights[1].rows[0], HasSubstr("label=\"served\""));
    EXPECT_THAT(sights[1].rows[1], HasSubstr("|gaps (español)|"));
    EXPECT_THAT(sights[1].rows[1], HasSubstr("label=\"atendido\""));
    EXPECT_THAT(sights[1].rows[2], HasSubstr("|gaps (français)|"));
    EXPECT_THAT(sights[1].rows[2], HasSubstr("label=\"desservi\""));
    EXPECT_THAT(sights[1].rows[2], HasSubstr("label=\"unserved &lt;10 %\"")) << "none of ours";
}

TEST(WriteStyles, ShapefileAndGeoJson_HaveThemBeside) {
    const TempFolder folder;
    Diagnostics diagnostics;
    write(folder.path("a.geojson"), zones(), styled(), diagnostics);
    EXPECT_EQ(folder.listing(),
              "a.geojson a.qml a.sld a_es.qml a_es.sld a_fr.qml a_fr.sld a_provenance.json");
    write(folder.path("b.shp"), zones(), styled(), diagnostics);
    EXPECT_EQ(folder.listing(),
              "a.geojson a.qml a.sld a_es.qml a_es.sld a_fr.qml a_fr.sld a_provenance.json "
              "b.cpg b.dbf b.prj b.qml b.shp b.shx b.sld b_es.qml b_es.sld b_fields.csv b_fr.qml "
              "b_fr.sld b_provenance.json");
    EXPECT_THAT(content_of(folder.path("b.qml")), HasSubstr("label=\"served\""));
    EXPECT_THAT(content_of(folder.path("b_es.qml")), HasSubstr("label=\"atendido\""));
    EXPECT_THAT(content_of(folder.path("b_fr.sld")), HasSubstr("<Title>desservi</Title>"));
}

TEST(WriteStyles, LabelsThatAPersonGave_AreWrittenOnce) {
    const TempFolder folder;
    Diagnostics diagnostics;
    WriteOptions options;
    options.styles = {{"gaps", {std::nullopt, {{"", "Zonas del norte", {}}}}}};
    write(folder.path("a.geojson"), zones(), options, diagnostics);
    EXPECT_EQ(folder.listing(), "a.geojson a.qml a.sld");
}

TEST(WriteStyles, FieldThatTheFormatRenames_IsFollowed) {
    const TempFolder folder;
    Diagnostics diagnostics;
    FeatureLayer layer = zones();
    layer.fields[1].name = "class_of_the_gap";
    write(folder.path("b.shp"), layer, styled(), diagnostics);
    EXPECT_THAT(content_of(folder.path("b.qml")), HasSubstr("attr=\"class_of_t\""));
    EXPECT_EQ(content_of(folder.path("b_fields.csv")),
              "output,original\nneighbourh,neighbourhood\nclass_of_t,class_of_the_gap\n");
}

TEST(WriteStyles, Kml_ColoursEachPlace) {
    const TempFolder folder;
    Diagnostics diagnostics;
    write(folder.path("a.kml"), zones(), styled(), diagnostics);
    // KML has alpha, blue, green, red: half full #DA713C.
    EXPECT_THAT(content_of(folder.path("a.kml")), HasSubstr("<color>803c71da</color>"));
    EXPECT_THAT(content_of(folder.path("a.kml")), HasSubstr("Peñón & Niña"));
}

TEST(WriteStyles, KmlOfPoints_IsWrittenWithoutAPictureFromElsewhere) {
    const TempFolder folder;
    Diagnostics diagnostics;
    const FeatureLayer care = LayerBuilder("gaps")
                                  .field("name", FieldType::Text)
                                  .field("class", FieldType::Text)
                                  .add(point_shape(-74, 4), {"Bosa", "served"})
                                  .layer();
    write(folder.path("a.kml"), care, styled(), diagnostics);
    EXPECT_THAT(content_of(folder.path("a.kml")), HasSubstr("<name>Bosa</name>"));
    EXPECT_THAT(content_of(folder.path("a.kml")), Not(HasSubstr("<Icon>")));
}

TEST(WriteProvenance, EveryFormat_SaysWhereItComesFrom) {
    const TempFolder folder;
    Diagnostics diagnostics;
    write(folder.path("a.gpkg"), zones(), styled(), diagnostics);
    EXPECT_THAT(content_of(folder.path("a.gpkg")), HasSubstr("Peñón"));
    for (const char* name : {"b.shp", "c.fgb", "d.csv", "e.xlsx", "f.kml"}) {
        write(folder.path(name), zones(), styled(), diagnostics);
        const auto facts = nlohmann::json::parse(
            content_of(folder.path(std::string(1, name[0]) + "_provenance.json")));
        EXPECT_EQ(facts.at("study"), "Peñón") << name;
        EXPECT_EQ(facts.at("cutoffs"), "800m") << name;
    }
    write(folder.path("folder/"), zones(), styled(), diagnostics);
    EXPECT_THAT(content_of(folder.path("folder/provenance.json")), HasSubstr("800m"));
}

TEST(WriteProvenance, FileOfAnotherThatIsThere_IsKept) {
    const TempFolder folder;
    Diagnostics diagnostics;
    folder.write("a.qml", "a style of mine");
    EXPECT_THROW(write(folder.path("a.shp"), zones(), styled(), diagnostics), Error);
    EXPECT_EQ(folder.listing(), "a.qml");
    EXPECT_EQ(content_of(folder.path("a.qml")), "a style of mine");
}

TEST(WriteSpreadsheet, EachLayer_IsASheetWithTheCoordinatesOfItsPoints) {
    const TempFolder folder;
    Diagnostics diagnostics;
    const FeatureLayer care = LayerBuilder("care [1/2]")
                                  .field("name", FieldType::Text)
                                  .field("beds", FieldType::Integer)
                                  .add(point_shape(-74.5, 4.25), {"日本", std::int64_t{7}})
                                  .add({}, {FieldValue(), FieldValue()})
                                  .layer();
    write_layers(folder.path("a.xlsx"), std::vector{care, zones()}, {}, diagnostics, Control());
    const std::vector<OgrSight> sights = look_with_ogr(folder.path("a.xlsx"));
    ASSERT_EQ(sights.size(), 2U);
    EXPECT_EQ(sights[0].layer, "care _1_2_");
    EXPECT_THAT(sights[0].fields, ElementsAre("lon", "lat", "name", "beds"));
    EXPECT_EQ(sights[0].rows.at(0), "-74.5|4.25|日本|7|NULL");
    EXPECT_THAT(sights[1].fields, ElementsAre("neighbourhood", "class"));
    EXPECT_EQ(diagnostics.count("shapes_left_out"), 1U) << "of the zones, not of the points";
}

TEST(WriteSpreadsheet, TextThatLooksLikeAFormula_StaysText) {
    const TempFolder folder;
    Diagnostics diagnostics;
    const FeatureLayer layer = LayerBuilder("t")
                                   .field("note", FieldType::Text)
                                   .add({}, {"=1+1"})
                                   .add({}, {"@SUM(A1)"})
                                   .add({}, {"-12.5"})
                                   .layer();
    write(folder.path("a.xlsx"), layer, {}, diagnostics);
    const std::vector<OgrSight> sights = look_with_ogr(folder.path("a.xlsx"));
    EXPECT_THAT(sights[0].rows, ElementsAre("=1+1|NULL", "@SUM(A1)|NULL", "-12.5|NULL"));
}

TEST(WriteNumbers, WholeNumbersThatAFormatCannotHold_BecomeText) {
    const TempFolder folder;
    // 2^53 + 1 is the first whole number that a double misses; dBase has room for 18 characters.
    constexpr std::int64_t kOdd = 9'007'199'254'740'993;
    constexpr std::int64_t kLong = 1'234'567'890'123'456'789;
    const FeatureLayer layer = LayerBuilder("n")
                                   .field("odd", FieldType::Integer)
                                   .field("long", FieldType::Integer)
                                   .add(point_shape(0, 0), {kOdd, kLong})
                                   .layer();
    const std::map<std::string, std::size_t> kept_as_text = {
        {"a.gpkg", 0}, {"b.fgb", 0}, {"c.geojson", 0}, {"d.shp", 1}, {"e.xlsx", 2}};
    for (const auto& [name, count] : kept_as_text) {
        Diagnostics diagnostics;
        write(folder.path(name), layer, {}, diagnostics);
        EXPECT_EQ(diagnostics.count("number_kept_as_text"), count) << name;
        EXPECT_THAT(look_with_ogr(folder.path(name))[0].rows.at(0),
                    HasSubstr("9007199254740993|1234567890123456789"))
            << name;
    }
}

TEST(FileChecksum, KnownBytes_GiveTheStandardsDigest) {
    const TempFolder folder;
    // FIPS 180-2, appendix B.1: the digest of "abc".
    EXPECT_EQ(sha256_of_file(folder.write("abc", "abc")),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_THROW(sha256_of_file(folder.path("none")), Error);
}

}  // namespace
}  // namespace cercania
