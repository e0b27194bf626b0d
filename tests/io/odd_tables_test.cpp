#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/io/cell_text.h"
#include "core/io/layer_info.h"
#include "core/io/layer_reader.h"
#include "core/io/layer_writer.h"
#include "tests/io/read_helpers.h"
#include "tests/support/layer_builder.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using testing::error_of_reading;
using ::testing::HasSubstr;
using testing::LayerBuilder;
using ::testing::Optional;
using testing::point_shape;
using testing::TempFolder;

struct AngleCase {
    const char* text;
    double degrees;
};

class Angles : public ::testing::TestWithParam<AngleCase> {};

TEST_P(Angles, AsPeopleWriteThem_AreRead) {
    const std::optional<double> angle = parse_angle(GetParam().text);
    ASSERT_TRUE(angle) << GetParam().text;
    EXPECT_NEAR(*angle, GetParam().degrees, 1e-9);
}

// 36' are 0.6 of a degree, 36" 0.01: 4°36'36" is 4.61.
INSTANTIATE_TEST_SUITE_P(
    Writings, Angles,
    ::testing::Values(AngleCase{"4°36'36\"N", 4.61}, AngleCase{"4° 36’ 36” S", -4.61},
                      AngleCase{"74º36'36''O", -74.61}, AngleCase{"74 36 36 W", -74.61},
                      AngleCase{"W74°36′36″", -74.61}, AngleCase{"-74 36 36", -74.61},
                      AngleCase{"74d36m36s", 74.61}, AngleCase{"74d36m36sW", -74.61},
                      AngleCase{"4°36.6'N", 4.61}, AngleCase{"4,61° S", -4.61},
                      AngleCase{"4.61N", 4.61}, AngleCase{"4:36:36 n", 4.61}));

TEST(Angles, OtherText_IsNone) {
    for (const char* text : {"", "4.61", "4 61 36", "N", "4°36'75\"", "-4.61 S", "calle 4 # 36",
                             "1 2 3 4", "4°36'36\"X"}) {
        EXPECT_EQ(parse_angle(text), std::nullopt) << text;
    }
}

TEST(MarkedNumbers, GroupsOfThreeDigits_AreThousands) {
    EXPECT_THAT(parse_marked_number("1.234.567,5", {',', "."}), Optional(1234567.5));
    EXPECT_THAT(parse_marked_number("-12 345", {',', " "}), Optional(-12345.0));
    EXPECT_EQ(parse_marked_number("1.23.456", {',', "."}), std::nullopt);
    EXPECT_EQ(parse_marked_number("1234.567", {',', "."}), std::nullopt);
    EXPECT_EQ(parse_marked_number("001.234", {',', "."}), std::nullopt) << "a code";
}

TEST(MarkedNumbers, ColumnThatMayBeDecimals_HasNoMarks) {
    EXPECT_EQ(marks_of_column({"1.234", "5.678"}), std::nullopt);
    EXPECT_EQ(marks_of_column({"1.234", "5.678.901"}), (NumberMarks{',', "."}));
    EXPECT_EQ(marks_of_column({"1,234.5", "", "12"}), (NumberMarks{'.', ","}));
    EXPECT_EQ(marks_of_column({"1'234", "12"}), (NumberMarks{'.', "'"}));
    EXPECT_EQ(marks_of_column({"1.234.567", "Usme"}), std::nullopt);
}

TEST(Geopoints, OfSurveysAndMaps_AreLatitudeFirst) {
    const auto place = parse_geopoint("4.6097 -74.0817 2600 5");
    ASSERT_TRUE(place);
    EXPECT_EQ(place->latitude, 4.6097);
    EXPECT_EQ(place->longitude, -74.0817);
    EXPECT_TRUE(parse_geopoint("4.6097, -74.0817"));
    EXPECT_FALSE(parse_geopoint("-74.0817"));
    EXPECT_FALSE(parse_geopoint("120 4.6"));
    EXPECT_FALSE(parse_geopoint("1 2 3 4 5"));
}

struct ReadTable {
    FeatureLayer layer;
    Diagnostics diagnostics;
};

ReadTable read_table(const std::string& path, const std::string& assume_crs = "") {
    ReadTable result;
    ReadOptions options;
    options.assume_crs = assume_crs;
    result.layer = read_layer(path, options, result.diagnostics, Control());
    return result;
}

TEST(OddTables, DegreesMinutesAndSeconds_BecomePlaces) {
    const TempFolder folder;
    const auto table =
        read_table(folder.write("a.csv", "nombre;latitud;longitud\nA;4°36'36\"N;74°06'00\"O\n"));
    const GeoPoint place = table.layer.features.at(0).shape.points.at(0);
    EXPECT_NEAR(place.longitude.value(), -74.1, 1e-9);
    EXPECT_NEAR(place.latitude.value(), 4.61, 1e-9);
}

TEST(OddTables, ThousandsMarks_AreReadAndTold) {
    const TempFolder folder;
    const auto table = read_table(
        folder.write(
            "a.csv",
            "este;norte;pob\n4.876.543,25;2.065.432,5;1.234.567\n4.876.600;2.065.500;12\n"),
        "EPSG:9377");
    EXPECT_EQ(table.layer.features.at(0).values.at(0), FieldValue(4876543.25));
    EXPECT_EQ(table.layer.features.at(0).values.at(2), FieldValue(std::int64_t{1234567}));
    EXPECT_EQ(table.layer.features.at(0).shape.points.size(), 1U);
    EXPECT_EQ(table.diagnostics.count("thousands_marks"), 3U);
    EXPECT_THAT(table.diagnostics.all().back().message,
                HasSubstr("'1.234.567' is read as 1234567"));
}

TEST(OddTables, MarksThatMayBeEither_AreReadAsDecimalsAndDoubted) {
    const TempFolder folder;
    const auto table = read_table(folder.write("a.csv", "zona,pob\nA,1.234\nB,5.678\n"));
    EXPECT_EQ(table.layer.features.at(0).values.at(1), FieldValue(1.234));
    ASSERT_EQ(table.diagnostics.count("marks_doubtful"), 1U);
    EXPECT_THAT(table.diagnostics.all()[0].message, AllOf(HasSubstr("'pob'"), HasSubstr("5.678")));
    // Shares are decimals beyond doubt.
    EXPECT_TRUE(
        read_table(folder.write("b.csv", "zona,share\nA,0.123\nB,1.000\n")).diagnostics.empty());
}

TEST(OddTables, SurveyExport_IsPlacedByItsGeopoint) {
    const TempFolder folder;
    const auto table =
        read_table(folder.write("kobo.csv",
                                "_ubicacion,necesidades,necesidades/salud,grupo/pob\n"
                                "4.6097 -74.0817 2600 5,salud lavanderia,1,12\n,,,3\n"));
    EXPECT_THAT(table.layer.features.at(0).shape.points,
                ElementsAre(GeoPoint::of(-74.0817, 4.6097)));
    EXPECT_EQ(table.layer.features.at(1).shape.kind, ShapeKind::None);
    EXPECT_EQ(table.diagnostics.count("null_geometry"), 1U);
}

TEST(OddTables, SurveyExportWithColumnsOfItsOwn_IsPlacedByThem) {
    const TempFolder folder;
    const auto table = read_table(
        folder.write("odk.csv", "casa-Latitude,casa-Longitude,casa-Altitude\n4.6,-74.1,2600\n"));
    EXPECT_THAT(table.layer.features.at(0).shape.points, ElementsAre(GeoPoint::of(-74.1, 4.6)));
}

/// The text in UTF-16 as spreadsheets save it.
std::string utf16(std::u16string_view text, bool big_endian, bool marked) {
    std::string bytes;
    const auto put = [&](char16_t unit) {
        const char low = static_cast<char>(unit & 0xFFU);
        const char high = static_cast<char>(unit >> 8U);
        bytes += big_endian ? std::string{high, low} : std::string{low, high};
    };
    if (marked) {
        put(0xFEFF);
    }
    for (const char16_t unit : text) {
        put(unit);
    }
    return bytes;
}

TEST(OddTables, Utf16OfEitherEnd_IsRead) {
    const TempFolder folder;
    for (const bool big_endian : {false, true}) {
        for (const bool marked : {false, true}) {
            const auto table = read_table(folder.write(
                "a.csv",
                utf16(u"nombre\tlat\tlon\nPe\u00F1\u00F3n\t4,6\t-74,1\n", big_endian, marked)));
            EXPECT_EQ(table.layer.features.at(0).values.at(0), FieldValue("Peñón"));
            EXPECT_THAT(table.layer.features.at(0).shape.points,
                        ElementsAre(GeoPoint::of(-74.1, 4.6)));
        }
    }
}

TEST(Workbooks, SheetWithCoordinates_IsALayerOfPoints) {
    const TempFolder folder;
    const FeatureLayer care = LayerBuilder("casas")
                                  .field("nombre", FieldType::Text)
                                  .field("cupos", FieldType::Integer)
                                  .add(point_shape(-74.1, 4.6), {"Peñón", std::int64_t{7}})
                                  .layer();
    const FeatureLayer table =
        LayerBuilder("notas").field("texto", FieldType::Text).add({}, {"x"}).layer();
    Diagnostics diagnostics;
    const std::string path = folder.path("a.xlsx");
    write_layers(path, std::vector{care, table}, {}, diagnostics, Control());
    const auto read = read_table(path + "|layername=casas");
    EXPECT_THAT(read.layer.features.at(0).shape.points, ElementsAre(GeoPoint::of(-74.1, 4.6)));
    EXPECT_EQ(read.layer.features[0].values[read.layer.require_field("nombre")],
              FieldValue("Peñón"));
    EXPECT_EQ(read.layer.features[0].values[read.layer.require_field("cupos")],
              FieldValue(std::int64_t{7}));
    EXPECT_THAT(error_of_reading(path, {}, ErrorKind::InputMissing),
                AllOf(HasSubstr("'casas'"), HasSubstr("'notas'"), HasSubstr("layername")));
    const SourceInfo info = inspect_source(path, {}, Control());
    ASSERT_EQ(info.layers.size(), 2U);
    EXPECT_EQ(info.layers[0].geometry_type, "Coordinates in columns");
    EXPECT_EQ(info.layers[1].geometry_type, "None");
}

TEST(Databases, ThatCannotBeReached_SayWhatToCheck) {
    EXPECT_THAT(
        error_of_reading("PG:host=127.0.0.1 port=1 dbname=city", {}, ErrorKind::InputUnreadable),
        AllOf(HasSubstr("the database cannot be reached"), HasSubstr("check its address")));
}

}  // namespace
}  // namespace cercania
