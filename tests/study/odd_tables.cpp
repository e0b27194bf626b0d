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
        csv("BlankLinesAlone", "\n\n\n", "?"),
        csv("OneLineWithoutEnd", "id,lon,lat\n1,-74.08,4.60", "1 kept, 0 repaired, 0 dropped"),
        csv("BlankLinesBetween", "id,lon,lat\n\n1,-74.08,4.60\n\n2,-74.09,4.61\n\n", "?"),
        csv("LineEndsOfOldMacs", "id,lon,lat\r1,-74.08,4.60\r2,-74.09,4.61\r", "?"),
        csv("LineEndsOfWindows", "id,lon,lat\r\n1,-74.08,4.60\r\n2,-74.09,4.61\r\n",
            "2 kept, 0 repaired, 0 dropped"),
        csv("Semicolons", "id;lon;lat\n1;-74.08;4.60\n", "1 kept, 0 repaired, 0 dropped"),
        csv("Tabs", "id\tlon\tlat\n1\t-74.08\t4.60\n", "1 kept, 0 repaired, 0 dropped"),
        csv("Bars", "id|lon|lat\n1|-74.08|4.60\n", "?"),
        csv("SeparatorSaidFirst", "sep=;\nid;lon;lat\n1;-74.08;4.60\n", "?"),
        csv("DecimalCommas", "id;lon;lat\n1;-74,08;4,60\n", "1 kept, 0 repaired, 0 dropped"),
        csv("DecimalCommasAndPoints", "id;lon;lat\n1;-74,08;4,60\n2;-74.09;4.61\n", "?"),
        csv("Utf8WithMark", "\xEF\xBB\xBF" + kTwo, "2 kept, 0 repaired, 0 dropped"),
        csv("Utf16LittleEndian", utf16(kTwo, false), "2 kept, 0 repaired, 0 dropped"),
        csv("Utf16BigEndian", utf16(kTwo, true), "2 kept, 0 repaired, 0 dropped"),
        csv("Utf16CutInACharacter", utf16(kTwo, false) + "x", "?"),
        csv("Latin1", "id,barrio,lon,lat\n1,Pe\xF1\xF3n,-74.08,4.60\n", "?"),
        csv("Windows1252", "id,barrio,lon,lat\n1,\x93Usme\x94 \x80,-74.08,4.60\n", "?"),
        csv("Utf8AndLatin1Mixed",
            "id,barrio,lon,lat\n1,Pe\xC3\xB1"s + "a,-74.08,4.60\n2,Pe\xF1" + "a,-74.09,4.61\n",
            "?"),
        csv("ZeroBytes", "id,lon,lat\n1,-74.08,4.60\n\0\0\0,1,2\n"s, "?"),
        csv("BytesOfAPicture", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s + std::string(400, '\xA7'), "?"),
        csv("QuoteNeverClosed", "id,name,lon,lat\n1,\"Usme,-74.08,4.60\n2,Bosa,-74.09,4.61\n", "?"),
        csv("QuoteInTheMiddle", "id,name,lon,lat\n1,Usme \"alta\",-74.08,4.60\n", "?"),
        csv("LineEndInQuotes", "id,name,lon,lat\n1,\"Usme\nalta\",-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("ShortRow", kTwo + "3,-74.1\n", "?"),
        csv("LongRow", kTwo + "3,-74.1,4.62,more,still\n", "?"),
        csv("RowOfSeparators", kTwo + ",,\n", "?"),
        csv("NamesTwice", "id,id,lon,lat\n1,2,-74.08,4.60\n", "?"),
        csv("NamelessColumn", "id,,lon,lat\n1,2,-74.08,4.60\n", "?"),
        csv("NamesInCapitalsAndBlanks", " ID , LON , LAT \n1,-74.08,4.60\n", "?"),
        csv("NamesInSpanish", "id;longitud;latitud\n1;-74,08;4,60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("WithoutCoordinates", "id,people\n1,5\n", "1 kept, 0 repaired, 0 dropped"),
        csv("CoordinatesSwapped", "id,lon,lat\n1,4.60,-74.08\n2,4.61,-74.09\n", "?"),
        csv("LatitudeBeyondThePole", kTwo + "3,-74.1,95\n", "?"),
        csv("LongitudeBeyondTheDate", kTwo + "3,-274.1,4.6\n", "?"),
        csv("PlaceAtNothing", kTwo + "3,0,0\n4,-74.07,4.6\n5,-74.06,4.6\n6,-74.05,4.6\n", "?"),
        csv("PlaceOnTheOtherSideOfTheEarth",
            kTwo + "3,74.1,4.62\n4,-74.07,4.6\n5,-74.06,4.6\n6,-74.05,4.6\n", "?"),
        csv("CoordinateMissing", kTwo + "3,-74.1,\n", "?"),
        csv("CoordinateOfWords", kTwo + "3,oeste,norte\n", "?"),
        csv("CoordinateNotANumber", kTwo + "3,nan,4.6\n", "?"),
        csv("CoordinateInfinite", kTwo + "3,inf,4.6\n", "?"),
        csv("CoordinateBeyondAllNumbers", kTwo + "3,1e999,4.6\n", "?"),
        csv("CoordinatesOfMetres", "id,x,y\n1,4880600,2066100\n2,4880700,2066200\n", "?"),
        csv("DegreesMinutesSeconds", "id;latitud;longitud\n1;4°36'36\"N;74°06'00\"O\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("DegreesWithout60Minutes", "id;latitud;longitud\n1;4°66'36\"N;74°06'00\"O\n", "?"),
        csv("WellKnownText", "id,wkt\n1,\"POINT (-74.08 4.60)\"\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("WellKnownTextCut", "id,wkt\n1,\"POINT (-74.08 4.60)\"\n2,\"POLYGON ((1 2, 3\"\n", "?"),
        csv("WellKnownTextOfManyKinds",
            "id,wkt\n1,\"POINT (-74.08 4.60)\"\n2,\"LINESTRING (-74.08 4.6, -74.09 4.6)\"\n", "?"),
        csv("PointsOfASurvey", "nombre,ubicacion\nA,4.60 -74.10 2600 5\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("PointsOfASurveyHalfEmpty", "nombre,ubicacion\nA,4.60 -74.10 2600 5\nB,\n", "?"),
        csv("PointsOfASurveyBroken", "nombre,ubicacion\nA,4.60 -74.10 2600 5\nB,4.60\n", "?"),
        csv("PointsOfASurveyWithSplitColumns",
            "nombre,gps,_gps_latitude,_gps_longitude\nA,4.60 -74.10 2600 5,4.60,-74.10\n", "?"),
        csv("ThousandsMarks", "id;lon;lat;pob\n1;-74,08;4,60;1.234.567\n2;-74,09;4,61;1.234\n",
            "?"),
        csv("ThousandsThatMayBeDecimals", "zona,pob\nA,1.234\nB,5.678\n", "?"),
        csv("NumbersWithPercent", "id,lon,lat,share\n1,-74.08,4.60,12 %\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("NumbersThatAreCodes", "id,lon,lat\n001,-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("NumberOf20Digits", "id,lon,lat\n12345678901234567890,-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("NegativePeople", "id,lon,lat,people\n1,-74.08,4.60,-5\n2,-74.09,4.61,5\n", "?"),
        csv("PeopleMissing", "id,lon,lat,people\n1,-74.08,4.60,\n2,-74.09,4.61,5\n", "?"),
        csv("RowTwice", kTwo + "2,-74.09,4.61\n", "?"),
        csv("PlaceTwice", kTwo + "3,-74.09,4.61\n", "?"),
        csv("FormulaCell", "id,name,lon,lat\n1,=HYPERLINK(\"http://x\"),-74.08,4.60\n", "?"),
        csv("CellOfAMegabyte",
            "id,name,lon,lat\n1," + std::string(1'000'000, 'x') + ",-74.08,4.60\n",
            "1 kept, 0 repaired, 0 dropped"),
        csv("TenThousandColumns",
            "lon,lat" + repeated(",a", 10'000) + "\n-74.08,4.60" + repeated(",1", 10'000) + "\n",
            "?"),
        csv("AHundredThousandRowsBroken", "id,lon,lat\n" + repeated("1\n", 100'000), "?"),
        csv("QuotesAlone", "id,lon,lat\n" + std::string(100'000, '"'), "?"),
    };
}

}  // namespace cercania::testing
