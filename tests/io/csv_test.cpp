#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/io/csv_columns.h"
#include "core/io/csv_table.h"
#include "core/io/layer_reader.h"
#include "tests/io/read_helpers.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using testing::error_of_reading;
using ::testing::HasSubstr;
using testing::TempFolder;

struct ReadCsv {
    FeatureLayer layer;
    Diagnostics diagnostics;
};

ReadCsv read_csv(std::string_view text, const ReadOptions& options = {}) {
    const TempFolder folder;
    ReadCsv result;
    result.layer = read_layer(folder.write("t.csv", text), options, result.diagnostics, Control());
    return result;
}

ReadOptions points() {
    ReadOptions options;
    options.wanted = {ShapeKind::Points};
    return options;
}

struct HeaderCase {
    const char* header;
    const char* row;
};

class CsvPlaces : public ::testing::TestWithParam<HeaderCase> {};

TEST_P(CsvPlaces, ColumnsOfCoordinates_AreRecognised) {
    const ReadCsv csv =
        read_csv(std::string(GetParam().header) + "\n" + GetParam().row + "\n", points());
    EXPECT_THAT(csv.layer.features.at(0).shape.points, ElementsAre(GeoPoint::of(-74.08, 4.6)));
    EXPECT_EQ(csv.layer.crs_label, "EPSG:4326");
}

INSTANTIATE_TEST_SUITE_P(
    Headers, CsvPlaces,
    ::testing::Values(
        HeaderCase{"lon,lat", "-74.08,4.6"}, HeaderCase{"LAT,LON", "4.6,-74.08"},
        HeaderCase{"Longitude,Latitude", "-74.08,4.6"},
        HeaderCase{"id;Latitud;Longitud", "a;4.6;-74.08"}, HeaderCase{"lng\tlat", "-74.08\t4.6"},
        HeaderCase{"long,lat", "-74.08,4.6"}, HeaderCase{"x,y", "-74.08,4.6"},
        HeaderCase{"coord_x,coord_y", "-74.08,4.6"}, HeaderCase{"POINT_X,POINT_Y", "-74.08,4.6"},
        HeaderCase{"coordx,coordy", "-74.08,4.6"}, HeaderCase{"lon_x,lat_y", "-74.08,4.6"},
        HeaderCase{"Longitud (X),Latitud (Y)", "-74.08,4.6"},
        HeaderCase{"lon_wgs84,lat_wgs84", "-74.08,4.6"},
        HeaderCase{"Coordonn\xC3\xA9"
                   "e X,Coordonn\xC3\xA9"
                   "e Y",
                   "-74.08,4.6"},
        HeaderCase{"Coordenada X;Coordenada Y", "-74,08;4,6"},
        HeaderCase{"lon_origin,lat_origin,lon,lat", "0,0,-74.08,4.6"},
        HeaderCase{"x,y,lon,lat", "1000,2000,-74.08,4.6"},
        HeaderCase{"\xEF\xBB\xBFlon,lat", "-74.08,4.6"}, HeaderCase{"sep=;\nlon;lat", "-74.08;4.6"},
        HeaderCase{"\"lon\",\"lat\"", "\"-74,08\",\"4,6\""}));

TEST(CsvLayer, ColumnsWithoutCoordinates_AreListed) {
    const TempFolder folder;
    const std::string path = folder.write("upz.csv", "codigo_upz,nombre,poblacion\n001,Usme,5\n");
    EXPECT_THAT(error_of_reading(path, points(), ErrorKind::FieldMissing),
                AllOf(HasSubstr("upz.csv"), HasSubstr("'lon' and 'lat'"),
                      HasSubstr("codigo_upz, nombre, poblacion")));
}

TEST(CsvLayer, SeveralPossibleColumns_AreNotGuessedAmong) {
    const TempFolder folder;
    const std::string path = folder.write("t.csv", "lon_a,lat_a,lon_b,lat_b\n1,2,3,4\n");
    EXPECT_THAT(error_of_reading(path, points(), ErrorKind::FieldMissing),
                HasSubstr("several columns could be the coordinates"));
}

TEST(CsvLayer, TableWithoutCoordinates_IsReadWhereNoneAreNeeded) {
    const ReadCsv csv = read_csv("codigo,pob\n001,5\n");
    EXPECT_EQ(csv.layer.features.size(), 1U);
    EXPECT_EQ(csv.layer.shape_kind, ShapeKind::None);
    EXPECT_EQ(csv.layer.crs_label, "");
}

TEST(CsvLayer, Columns_AreTypedByAllTheirCells) {
    const ReadCsv csv = read_csv(
        "people,share,code,name,mixed,empty\n"
        "12,0.5,001,Usme,1,\n"
        "-3,2,010,\"Bosa, \"\"centro\"\"\",a,\n"
        ",,,\"\",,\n");
    const auto type = [&](const char* field) {
        return csv.layer.fields[csv.layer.require_field(field)].type;
    };
    EXPECT_EQ(type("people"), FieldType::Integer);
    EXPECT_EQ(type("share"), FieldType::Real);
    EXPECT_EQ(type("code"), FieldType::Text) << "leading zeros make a code";
    EXPECT_EQ(type("mixed"), FieldType::Text);
    EXPECT_EQ(type("empty"), FieldType::Text);
    EXPECT_THAT(csv.layer.features[1].values,
                ElementsAre(FieldValue(std::int64_t{-3}), FieldValue(2.0), FieldValue("010"),
                            FieldValue("Bosa, \"centro\""), FieldValue("a"), FieldValue()));
    // An empty cell is null, an empty text in quotes is a text.
    EXPECT_THAT(csv.layer.features[2].values,
                ElementsAre(FieldValue(), FieldValue(), FieldValue(), FieldValue(""), FieldValue(),
                            FieldValue()));
}

TEST(CsvLayer, RowNumbers_AreTheIds) {
    const ReadCsv csv = read_csv("lon,lat\n-74,4\n\n-74.1,4\n");
    ASSERT_EQ(csv.layer.features.size(), 2U);
    EXPECT_EQ(csv.layer.features[0].id, 1);
    EXPECT_EQ(csv.layer.features[1].id, 2);
}

TEST(CsvLayer, UnreadableCoordinates_AreNamedWithTheirLine) {
    const ReadCsv csv = read_csv("lon,lat,pob\n-74,4,10\nn/a,4,20\n,,30\n-74,nan,40\n-74,99,50\n");
    ASSERT_EQ(csv.layer.features.size(), 5U);
    EXPECT_EQ(csv.diagnostics.count("coordinates_not_finite"), 2U);
    EXPECT_EQ(csv.diagnostics.count("null_geometry"), 1U);
    EXPECT_EQ(csv.diagnostics.count("coordinates_impossible"), 1U);
    EXPECT_EQ(csv.diagnostics.all()[0].feature, 2);
    EXPECT_THAT(csv.diagnostics.all()[0].message, AllOf(HasSubstr("line 3"), HasSubstr("'n/a'")));
}

TEST(CsvLayer, ProjectedCoordinates_NeedAnAssumedCrs) {
    const TempFolder folder;
    const std::string path = folder.write("t.csv", "este;norte\n5000000;2000000\n");
    EXPECT_THAT(error_of_reading(path, points(), ErrorKind::CrsMissing),
                AllOf(HasSubstr("--assume-crs EPSG:N"), HasSubstr("5000000")));
    ReadOptions options = points();
    options.assume_crs = "EPSG:9377";
    Diagnostics diagnostics;
    const FeatureLayer layer = read_layer(path, options, diagnostics, Control());
    // The origin of EPSG:9377 by its definition.
    EXPECT_NEAR(layer.features[0].shape.points[0].longitude.value(), -73.0, 1e-7);
    EXPECT_NEAR(layer.features[0].shape.points[0].latitude.value(), 4.0, 1e-7);
}

TEST(CsvLayer, SwappedColumns_AreRecognised) {
    const TempFolder folder;
    const std::string path = folder.write("t.csv", "lon,lat\n4.6,-74.08\n4.7,-74.1\n");
    EXPECT_THAT(error_of_reading(path, points(), ErrorKind::CoordinatesImpossible),
                HasSubstr("latitude and longitude look swapped"));
}

TEST(CsvLayer, WellKnownText_BecomesTheShape) {
    const ReadCsv csv = read_csv("name,WKT\na,\"LINESTRING (-74 4, -74.1 4)\"\nb,rubbish\nc,\n");
    EXPECT_EQ(csv.layer.features[0].shape.lines.size(), 1U);
    EXPECT_EQ(csv.layer.fields.size(), 1U);
    EXPECT_EQ(csv.diagnostics.count("geometry_broken"), 1U);
    EXPECT_EQ(csv.diagnostics.count("null_geometry"), 1U);
}

TEST(CsvLayer, RowsOfOtherLengths_AreNamed) {
    const ReadCsv csv = read_csv("lon,lat,pob\n-74,4\n-74,4,5,6\n-74,4,5\n");
    EXPECT_EQ(csv.diagnostics.count("csv_row_broken"), 2U);
    EXPECT_EQ(csv.layer.features[0].values[2], FieldValue());
}

TEST(CsvLayer, Latin1Text_IsRecodedAndSaid) {
    const ReadCsv csv = read_csv("lon,lat,name\n-74,4,Bogot\xE1\n");
    EXPECT_EQ(csv.layer.features[0].values[2], FieldValue("Bogotá"));
    EXPECT_EQ(csv.diagnostics.count("text_not_utf8"), 1U);
    ReadOptions options;
    options.encoding = "ISO-8859-1";
    EXPECT_TRUE(read_csv("lon,lat,name\n-74,4,Bogot\xE1\n", options).diagnostics.empty());
}

TEST(CsvLayer, BinaryFile_IsRefused) {
    const TempFolder folder;
    const std::string path = folder.write("t.csv", std::string("lon,lat\n\0\0\0", 11));
    error_of_reading(path, {}, ErrorKind::InputUnreadable);
}

TEST(CsvLayer, QuoteThatNeverEnds_NamesItsLine) {
    const TempFolder folder;
    const std::string path = folder.write("t.csv", "lon,lat,name\n-74,4,a\n-74,4,\"cut");
    EXPECT_THAT(error_of_reading(path, {}, ErrorKind::InputUnreadable),
                AllOf(HasSubstr("line 3"), HasSubstr("cut short")));
}

TEST(ParseCsv, LineBreaks_OfAllSystemsAndInsideQuotes) {
    const CsvTable table = parse_csv("a,b\r\n1,\"two\nlines\"\r3,4\n5,6");
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0][1].text, "two\nlines");
    EXPECT_EQ(table.rows[2][1].text, "6");
    EXPECT_THAT(table.lines, ElementsAre(2U, 4U, 5U));
}

TEST(ParseNumber, DecimalPointOrComma_ButNotBoth) {
    EXPECT_EQ(parse_number("-74.08"), -74.08);
    EXPECT_EQ(parse_number(" -74,08 "), -74.08);
    EXPECT_EQ(parse_number("+4.6"), 4.6);
    EXPECT_EQ(parse_number("1e3"), 1000.0);
    EXPECT_EQ(parse_number("1.234,5"), std::nullopt);
    EXPECT_EQ(parse_number("1,234,5"), std::nullopt);
    EXPECT_EQ(parse_number("12 m"), std::nullopt);
    EXPECT_EQ(parse_number("+-5"), std::nullopt);
    EXPECT_EQ(parse_number(""), std::nullopt);
    EXPECT_EQ(parse_number("+"), std::nullopt);
    EXPECT_TRUE(std::isnan(parse_number("nan").value()));
}

}  // namespace
}  // namespace cercania
