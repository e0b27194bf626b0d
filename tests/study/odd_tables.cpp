#include "tests/study/odd_inputs.h"

namespace cercania::testing {
namespace {

using namespace std::string_literals;

/// A table in `a.csv`, byte for byte.
OddInput csv(const std::string& name, const std::string& text, const std::string& outcome,
             const std::string& said = {}) {
    return {name, [text](const TempFolder& folder) { return folder.write("a.csv", text); }, outcome,
            said};
}

/// Text in UTF-16: each byte of ASCII with a zero behind it, or before it.
std::string utf16(const std::string& ascii, bool big_endian) {
    std::string bytes = big_endian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : ascii) {
        bytes += big_endian ? std::string{'\0', c} : std::string{c, '\0'};
    }
    return bytes;
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

/// Two places near Bogota.
const std::string kTwo = "id,lon,lat\n1,-74.08,4.60\n2,-74.09,4.61\n";

}  // namespace

std::vector<OddInput> odd_tables() {
    return {
        csv("NothingWrong", kTwo, "2 kept, 0 repaired, 0 dropped"),
        csv("Empty", "", "input_empty", "is empty (0 bytes)"),
        csv("HeadAlone", "id,lon,lat\n", "input_empty", "no rows"),
        csv("BlankLinesAlone", "\n\n\n", "input_empty", "no header row"),
        csv("OneLineWithoutEnd", "id,lon,lat\n1,-74.08,4.60", "1 kept, 0 repaired, 0 dropped"),
        csv("BlankLinesBetween", "id,lon,lat\n\n1,-74.08,4.60\n\n2,-74.09,4.61\n\n",
            "2 kept, 0 repaired, 0 dropped"),
        csv("LineEndsOfOldMacs", "id,lon,lat\r1,-74.08,4.60\r2,-74.09,4.61\r",
            "2 kept, 0 repaired, 0 dropped"),
        csv("LineEndsOfWindows", "id,lon,lat\r\n1,-74.08,4.60\r\n2,-74.09,4.61\r\n",
            "2 kept, 0 repaired, 0 dropped"),
        csv("Semicolons", "id;lon;lat\n1;-74.08;4.60\n", "1 kept, 0 repaired, 0 dropped"),
        csv("Tabs", "id\tlon\tlat\n1\t-74.08\t4.60\n", "1 kept, 0 repaired, 0 dropped"),
        csv("Bars", "id|lon|lat\n1|-74.08|4.60\n", "1 kept, 0 repaired, 0 dropped"),
        csv("SeparatorSaidFirst", "sep=;\nid;lon;lat\n1;-74.08;4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("DecimalCommas", "id;lon;lat\n1;-74,08;4,60\n", "1 kept, 0 repaired, 0 dropped"),
        csv("DecimalCommasAndPoints", "id;lon;lat\n1;-74,08;4,60\n2;-74.09;4.61\n",
            "2 kept, 0 repaired, 0 dropped"),
        csv("Utf8WithMark", "\xEF\xBB\xBF" + kTwo, "2 kept, 0 repaired, 0 dropped"),
        csv("Utf16LittleEndian", utf16(kTwo, false), "2 kept, 0 repaired, 0 dropped"),
        csv("Utf16BigEndian", utf16(kTwo, true), "2 kept, 0 repaired, 0 dropped"),
        csv("Utf16CutInACharacter", utf16(kTwo, false) + "x", "input_unreadable", "zero bytes"),
        csv("Latin1", "id,barrio,lon,lat\n1,Pe\xF1\xF3n,-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped; text_not_utf8 1", "CP1252"),
        csv("Windows1252", "id,barrio,lon,lat\n1,\x93Usme\x94 \x80,-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped; text_not_utf8 1", "CP1252"),
        csv("Utf8AndLatin1Mixed",
            "id,barrio,lon,lat\n1,Pe\xC3\xB1"s + "a,-74.08,4.60\n2,Pe\xF1" + "a,-74.09,4.61\n",
            "2 kept, 0 repaired, 0 dropped; text_not_utf8 1"),
        csv("ZeroBytes", "id,lon,lat\n1,-74.08,4.60\n\0\0\0,1,2\n"s, "input_unreadable",
            "zero bytes"),
        csv("BytesOfAPicture", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s + std::string(400, '\xA7'),
            "input_unreadable", "zero bytes"),
        csv("QuoteNeverClosed", "id,name,lon,lat\n1,\"Usme,-74.08,4.60\n2,Bosa,-74.09,4.61\n",
            "input_unreadable", "opened in line 2"),
        csv("QuoteInTheMiddle", "id,name,lon,lat\n1,Usme \"alta\",-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("LineEndInQuotes", "id,name,lon,lat\n1,\"Usme\nalta\",-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("ShortRow", kTwo + "3,-74.1\n",
            "3 kept, 0 repaired, 0 dropped; coordinates_not_finite 1, csv_row_broken 1, "
            "values_missing 1",
            "line 4 has 2 cells"),
        csv("LongRow", kTwo + "3,-74.1,4.62,more,still\n",
            "3 kept, 0 repaired, 0 dropped; csv_row_broken 1", "line 4 has 5 cells"),
        csv("RowOfSeparators", kTwo + ",,\n", "2 kept, 0 repaired, 0 dropped"),
        csv("NamesTwice", "id,id,lon,lat\n1,2,-74.08,4.60\n", "1 kept, 0 repaired, 0 dropped"),
        csv("NamelessColumn", "id,,lon,lat\n1,2,-74.08,4.60\n", "1 kept, 0 repaired, 0 dropped"),
        csv("NamesInCapitalsAndBlanks", " ID , LON , LAT \n1,-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("NamesInSpanish", "id;longitud;latitud\n1;-74,08;4,60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("WithoutCoordinates", "id,people\n1,5\n", "1 kept, 0 repaired, 0 dropped"),
        csv("CoordinatesSwapped", "id,lon,lat\n1,4.60,-74.08\n2,4.61,-74.09\n",
            "coordinates_impossible", "look swapped"),
        csv("LatitudeBeyondThePole", kTwo + "3,-74.1,95\n",
            "3 kept, 0 repaired, 0 dropped; coordinates_impossible 1", "95"),
        csv("LongitudeBeyondTheDate", kTwo + "3,-274.1,4.6\n",
            "3 kept, 0 repaired, 0 dropped; coordinates_impossible 1", "-274.1, 4.6"),
        csv("PlaceAtNothing", kTwo + "3,0,0\n4,-74.07,4.6\n5,-74.06,4.6\n6,-74.05,4.6\n",
            "6 kept, 0 repaired, 0 dropped; place_far_off 1", "12017 km"),
        csv("PlaceOnTheOtherSideOfTheEarth",
            kTwo + "3,74.1,4.62\n4,-74.07,4.6\n5,-74.06,4.6\n6,-74.05,4.6\n",
            "6 kept, 0 repaired, 0 dropped; place_far_off 1", "other side of the Earth"),
        csv("CoordinateMissing", kTwo + "3,-74.1,\n",
            "3 kept, 0 repaired, 0 dropped; coordinates_not_finite 1, values_missing 1", "lat ''"),
        csv("CoordinateOfWords", kTwo + "3,oeste,norte\n",
            "3 kept, 0 repaired, 0 dropped; coordinates_not_finite 1", "lon 'oeste', lat 'norte'"),
        csv("CoordinateNotANumber", kTwo + "3,nan,4.6\n",
            "3 kept, 0 repaired, 0 dropped; coordinates_not_finite 1"),
        csv("CoordinateInfinite", kTwo + "3,inf,4.6\n",
            "3 kept, 0 repaired, 0 dropped; coordinates_not_finite 1"),
        csv("CoordinateBeyondAllNumbers", kTwo + "3,1e999,4.6\n",
            "3 kept, 0 repaired, 0 dropped; coordinates_not_finite 1", "1e999"),
        csv("CoordinatesOfMetres", "id,x,y\n1,4880600,2066100\n2,4880700,2066200\n", "crs_missing"),
        csv("DegreesMinutesSeconds", "id;latitud;longitud\n1;4°36'36\"N;74°06'00\"O\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("DegreesWithout60Minutes", "id;latitud;longitud\n1;4°66'36\"N;74°06'00\"O\n",
            "coordinates_impossible"),
        csv("WellKnownText", "id,wkt\n1,\"POINT (-74.08 4.60)\"\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("WellKnownTextCut", "id,wkt\n1,\"POINT (-74.08 4.60)\"\n2,\"POLYGON ((1 2, 3\"\n",
            "2 kept, 0 repaired, 0 dropped; geometry_broken 1", "POLYGON ((1 2, 3"),
        csv("WellKnownTextOfManyKinds",
            "id,wkt\n1,\"POINT (-74.08 4.60)\"\n2,\"LINESTRING (-74.08 4.6, -74.09 4.6)\"\n",
            "2 kept, 0 repaired, 0 dropped"),
        csv("PointsOfASurvey", "nombre,ubicacion\nA,4.60 -74.10 2600 5\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("PointsOfASurveyHalfEmpty", "nombre,ubicacion\nA,4.60 -74.10 2600 5\nB,\n",
            "2 kept, 0 repaired, 0 dropped; null_geometry 1, values_missing 1"),
        csv("PointsOfASurveyBroken", "nombre,ubicacion\nA,4.60 -74.10 2600 5\nB,4.60\n",
            "2 kept, 0 repaired, 0 dropped; geometry_broken 1", "line 3: ubicacion '4.60'"),
        csv("AddressesCalledPlaces", "nombre,ubicacion\nA,4.60 -74.10\nB,Calle 5\nC,Calle 6\n",
            "3 kept, 0 repaired, 0 dropped"),
        csv("PointsOfASurveyWithSplitColumns",
            "nombre,gps,_gps_latitude,_gps_longitude\nA,4.60 -74.10 2600 5,4.60,-74.10\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("ThousandsMarks", "id;lon;lat;pob\n1;-74,08;4,60;1.234.567\n2;-74,09;4,61;1.234\n",
            "2 kept, 0 repaired, 0 dropped; thousands_marks 1", "'1.234.567' is read as 1234567"),
        csv("ThousandsThatMayBeDecimals", "zona,pob\nA,1.234\nB,5.678\n",
            "2 kept, 0 repaired, 0 dropped; marks_doubtful 1", "'5.678' is read as 5.678"),
        csv("NumbersWithPercent", "id,lon,lat,share\n1,-74.08,4.60,12 %\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("NumbersThatAreCodes", "id,lon,lat\n001,-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("NumberOf20Digits", "id,lon,lat\n12345678901234567890,-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("NegativePeople", "id,lon,lat,people\n1,-74.08,4.60,-5\n2,-74.09,4.61,5\n",
            "2 kept, 0 repaired, 0 dropped; people_negative 1", "'people' is -5"),
        csv("PeopleMissing", "id,lon,lat,people\n1,-74.08,4.60,\n2,-74.09,4.61,5\n",
            "2 kept, 0 repaired, 0 dropped; values_missing 1", "not zero"),
        csv("RowTwice", kTwo + "2,-74.09,4.61\n",
            "2 kept, 0 repaired, 1 dropped; feature_duplicate 1", "counted twice"),
        csv("PlaceTwice", kTwo + "3,-74.09,4.61\n",
            "3 kept, 0 repaired, 0 dropped; shape_duplicate 1", "feature 2"),
        csv("FormulaCell", "id,name,lon,lat\n1,=HYPERLINK(\"http://x\"),-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("CellOfAMegabyte",
            "id,name,lon,lat\n1," + std::string(1'000'000, 'x') + ",-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("TenThousandColumns",
            "lon,lat" + repeated(",a", 10'000) + "\n-74.08,4.60" + repeated(",1", 10'000) + "\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("AHundredThousandRowsBroken", "id,lon,lat\n" + repeated("1\n", 100'000),
            "1 kept, 0 repaired, 99999 dropped; csv_row_broken 100000, feature_duplicate 99999, "
            "null_geometry 100000, values_missing 2"),
        csv("QuotesAlone", "id,lon,lat\n" + std::string(100'000, '"'),
            "1 kept, 0 repaired, 0 dropped; csv_row_broken 1, null_geometry 1, values_missing 2"),
    };
}

}  // namespace cercania::testing
