#include "tests/study/odd_inputs.h"

namespace cercania::testing {
namespace {

OddInput text(const std::string& name, const std::string& file, const std::string& content,
              const std::string& outcome, const std::string& said = {}) {
    return {name, [=](const TempFolder& folder) { return folder.write(file, content); }, outcome,
            said};
}

OddInput json(const std::string& name, const std::string& content, const std::string& outcome,
              const std::string& said = {}) {
    return text(name, "a.geojson", content, outcome, said);
}

std::string feature(const std::string& geometry, const std::string& properties = "{}") {
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

std::string collection(const std::string& features) {
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

std::string shape(const std::string& type, const std::string& coordinates) {
    return feature(R"({"type":")" + type + R"(","coordinates":)" + coordinates + "}");
}

/// A collection of one shape.
OddInput one(const std::string& name, const std::string& type, const std::string& coordinates,
             const std::string& outcome, const std::string& said = {}) {
    return json(name, collection(shape(type, coordinates)), outcome, said);
}

const std::string kPoint = R"({"type":"Point","coordinates":[-74.08,4.6]})";
const std::string kSquare = "[[-74.1,4.6],[-74.0,4.6],[-74.0,4.7],[-74.1,4.7],[-74.1,4.6]]";

std::string kml(const std::string& inside) {
    return R"(<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>)" +
           inside + "</Document></kml>";
}

std::string placemark(const std::string& shape) {
    return "<Placemark><name>A</name>" + shape + "</Placemark>";
}

const std::string kPlacemark = placemark("<Point><coordinates>-74.08,4.6</coordinates></Point>");

std::string gpx(const std::string& inside) {
    return R"(<?xml version="1.0"?><gpx version="1.1" creator="x" )"
           R"(xmlns="http://www.topografix.com/GPX/1/1">)" +
           inside + "</gpx>";
}

/// Ten entities, each ten of the one before: 10^10 letters.
std::string billion_laughs() {
    std::string entities = "<!ENTITY a0 \"ha\">";
    for (char level = '1'; level <= '9'; ++level) {
        const std::string before = std::string("&a") + static_cast<char>(level - 1) + ";";
        entities += std::string("<!ENTITY a") + level + " \"";
        for (int i = 0; i < 10; ++i) {
            entities += before;
        }
        entities += "\">";
    }
    return "<?xml version=\"1.0\"?><!DOCTYPE kml [" + entities +
           "]><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>&a9;</name>"
           "<Point><coordinates>-74,4</coordinates></Point></Placemark></Document></kml>";
}

}  // namespace

std::vector<OddInput> odd_shapes() {
    return {
        json("NothingWrong", collection(feature(kPoint)), "1 kept, 0 repaired, 0 dropped"),
        json("Words", "these are words", "input_unreadable"),
        json("BracesAlone", "{}", "input_unreadable"),
        json("NullAlone", "null", "input_unreadable"),
        json("ListOfNumbers", "[1,2,3]", "input_unreadable"),
        json("CollectionWithoutFeatures", collection(""), "input_empty"),
        json("FeaturesNotAList", R"({"type":"FeatureCollection","features":5})",
             "input_unreadable"),
        json("Cut", collection(feature(kPoint)).substr(0, 80), "input_unreadable"),
        json("WordsBehind", collection(feature(kPoint)) + " and more", "input_unreadable"),
        json("FeatureAlone", feature(kPoint), "1 kept, 0 repaired, 0 dropped"),
        json("ShapeAlone", kPoint, "1 kept, 0 repaired, 0 dropped"),
        json("MarkOfUtf8", "\xEF\xBB\xBF" + collection(feature(kPoint)),
             "1 kept, 0 repaired, 0 dropped"),
        json("Latin1",
             collection(feature(kPoint,
                                "{\"n\":\"Pe\xF1"
                                "a\"}")),
             "1 kept, 0 repaired, 0 dropped; text_not_utf8 1", "CP1252"),
        json("ShapeNull", collection(feature("null") + "," + feature(kPoint)),
             "2 kept, 0 repaired, 0 dropped; null_geometry 1"),
        json("ShapeMissing", collection(R"({"type":"Feature","properties":{}},)" + feature(kPoint)),
             "2 kept, 0 repaired, 0 dropped; null_geometry 1"),
        json("PropertiesNull", collection(feature(kPoint, "null")),
             "1 kept, 0 repaired, 0 dropped"),
        json("PropertiesMissing", collection(R"({"type":"Feature","geometry":)" + kPoint + "}"),
             "1 kept, 0 repaired, 0 dropped"),
        json("PropertiesNested", collection(feature(kPoint, R"({"a":{"b":[1,{"c":2}]}})")),
             "1 kept, 0 repaired, 0 dropped"),
        json("KeysTwice", collection(feature(kPoint, R"({"a":1,"a":2})")),
             "1 kept, 0 repaired, 0 dropped"),
        json("TypesMixedInAField",
             collection(feature(kPoint, R"({"a":1})") + "," + feature(kPoint, R"({"a":"x"})")),
             "2 kept, 0 repaired, 0 dropped; shape_duplicate 1"),
        json("IntegerBeyond64Bits", collection(feature(kPoint, R"({"a":99999999999999999999})")),
             "1 kept, 0 repaired, 0 dropped"),
        json("TypeUnknown", collection(shape("Circle", "[-74,4]")),
             "1 kept, 0 repaired, 0 dropped; null_geometry 1"),
        one("CoordinatesEmpty", "Point", "[]", "1 kept, 0 repaired, 0 dropped; null_geometry 1"),
        one("CoordinatesOfText", "Point", R"(["-74","4"])",
            "1 kept, 0 repaired, 0 dropped; feature_damaged 1, null_geometry 1", "Invalid"),
        one("CoordinateAlone", "Point", "[-74]", "1 kept, 0 repaired, 0 dropped; null_geometry 1"),
        one("CoordinatesNull", "Point", "[null,null]",
            "1 kept, 0 repaired, 0 dropped; null_geometry 1"),
        one("CoordinatesNotNumbers", "Point", "[NaN,4]", "coordinates_impossible"),
        one("CoordinatesBeyondAllNumbers", "Point", "[1e999,4]", "coordinates_impossible"),
        one("CoordinatesWithHeight", "Point", "[-74.08,4.6,2600]", "1 kept, 0 repaired, 0 dropped"),
        one("CoordinatesWithTenNumbers", "Point", "[-74.08,4.6,1,2,3,4,5,6,7,8]",
            "1 kept, 0 repaired, 0 dropped"),
        one("CoordinatesOfMetres", "Point", "[4880600,2066100]", "coordinates_impossible"),
        one("LatitudeBeyondThePole", "Point", "[-74,95]", "coordinates_impossible", "95"),
        one("LineOfOnePoint", "LineString", "[[-74,4]]", "coordinates_impossible"),
        one("LineOfOnePlace", "LineString", "[[-74,4],[-74,4]]", "1 kept, 0 repaired, 0 dropped"),
        one("RingNotClosed", "Polygon", "[[[-74.1,4.6],[-74.0,4.6],[-74.0,4.7]]]",
            "1 kept, 0 repaired, 0 dropped; reader_warning 1", "Non closed ring"),
        one("RingOfTwoPoints", "Polygon", "[[[-74.1,4.6],[-74.0,4.6],[-74.1,4.6]]]",
            "coordinates_impossible"),
        one("RingWithoutGround", "Polygon", "[[[-74.1,4.6],[-74.0,4.6],[-73.9,4.6],[-74.1,4.6]]]",
            "1 kept, 0 repaired, 0 dropped"),
        one("BowTie", "Polygon", "[[[-74.1,4.6],[-74.0,4.7],[-74.0,4.6],[-74.1,4.7],[-74.1,4.6]]]",
            "0 kept, 1 repaired, 0 dropped; shape_invalid 1", "Self-intersection"),
        one("RingTheWrongWayRound", "Polygon",
            "[[[-74.1,4.6],[-74.1,4.7],[-74.0,4.7],[-74.0,4.6],[-74.1,4.6]]]",
            "1 kept, 0 repaired, 0 dropped"),
        one("HoleOutside", "Polygon",
            "[" + kSquare + ",[[-73.5,4.6],[-73.4,4.6],[-73.4,4.7],[-73.5,4.6]]]",
            "0 kept, 1 repaired, 0 dropped; shape_invalid 1", "Hole lies outside shell"),
        one("HoleAcrossTheRim", "Polygon",
            "[" + kSquare + ",[[-74.05,4.65],[-73.9,4.65],[-73.9,4.68],[-74.05,4.65]]]",
            "0 kept, 1 repaired, 0 dropped; shape_invalid 1"),
        one("HolesOverEachOther", "Polygon",
            "[" + kSquare +
                ",[[-74.08,4.62],[-74.04,4.62],[-74.04,4.66],[-74.08,4.62]]"
                ",[[-74.07,4.62],[-74.03,4.62],[-74.03,4.66],[-74.07,4.62]]]",
            "0 kept, 1 repaired, 0 dropped; shape_invalid 1"),
        one("Spike", "Polygon",
            "[[[-74.1,4.6],[-74.0,4.6],[-73.0,4.6],[-74.0,4.6],[-74.0,4.7],[-74.1,4.6]]]",
            "0 kept, 1 repaired, 0 dropped; shape_invalid 1"),
        one("PartsOverEachOther", "MultiPolygon", "[[" + kSquare + "],[" + kSquare + "]]",
            "0 kept, 1 repaired, 0 dropped; shape_invalid 1"),
        one("AcrossTheDateLine", "LineString", "[[179.9,4],[-179.9,4]]",
            "1 kept, 0 repaired, 0 dropped"),
        json("CollectionOfShapes",
             collection(feature(R"({"type":"GeometryCollection","geometries":[)" + kPoint + "," +
                                kPoint + "]}")),
             "1 kept, 0 repaired, 0 dropped"),
        json("KindsMixed",
             collection(feature(kPoint) + "," + shape("LineString", "[[-74,4],[-74.1,4]]")),
             "2 kept, 0 repaired, 0 dropped"),
        json("ZonesOverEachOther",
             collection(shape("Polygon", "[" + kSquare + "]") + "," +
                        shape("Polygon",
                              "[[[-74.05,4.6],[-73.95,4.6],[-73.95,4.7],[-74.05,4.7],"
                              "[-74.05,4.6]]]")),
             "2 kept, 0 repaired, 0 dropped; zones_overlap 1", "61347740 m"),
        json("ZoneTwice",
             collection(shape("Polygon", "[" + kSquare + "]") + "," +
                        shape("Polygon", "[" + kSquare + "]")),
             "1 kept, 0 repaired, 1 dropped; feature_duplicate 1"),
        json("CrsOfColombia",
             R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":)"
             R"("urn:ogc:def:crs:EPSG::9377"}},"features":[)" +
                 shape("Point", "[4880600,2066100]") + "]}",
             "1 kept, 0 repaired, 0 dropped"),
        json("CrsUnknown",
             R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":)"
             R"("EPSG:999999"}},"features":[)" +
                 feature(kPoint) + "]}",
             "crs_missing", "one that is not known"),
        json("CrsOfNoRegister",
             R"({"type":"FeatureCollection","features":[)" + feature(kPoint) +
                 R"(],"crs":{"type":"name","properties":{"name":"our town"}}})",
             "crs_missing", "--assume-crs EPSG:4326"),
        json("CrsToBeFetched",
             R"({"type":"FeatureCollection","crs":{"type":"link","properties":{"href":)"
             R"("http://127.0.0.1:9/crs"}},"features":[)" +
                 feature(kPoint) + "]}",
             "crs_missing"),
        json("CrsOfNothing",
             R"({"type":"FeatureCollection","crs":null,"features":[)" + feature(kPoint) + "]}",
             "1 kept, 0 repaired, 0 dropped"),
        json("PropertyCalledCrs", collection(feature(kPoint, R"({"crs":{"type":"name"}})")),
             "1 kept, 0 repaired, 0 dropped"),
        json("BracketsToTheSky", std::string(200'000, '['), "input_unreadable"),
        json("PropertiesToTheSky",
             collection(feature(
                 kPoint, R"({"a":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}")),
             "input_unreadable", "cannot be read"),
        text("LinesOfJson", "a.geojsonl",
             feature(kPoint) + "\n" + feature(kPoint, R"({"a":1})") + "\n",
             "2 kept, 0 repaired, 0 dropped; shape_duplicate 1, values_missing 1"),
        text("LinesOfJsonOneBroken", "a.geojsonl",
             feature(kPoint) + "\n{\"type\":\"Feat\n" + feature(kPoint) + "\n",
             "1 kept, 0 repaired, 1 dropped; feature_damaged 1, feature_duplicate 1",
             "JSON parsing error"),
        text("Kml", "a.kml", kml(kPlacemark), "1 kept, 0 repaired, 0 dropped; values_missing 7"),
        text("KmlWithoutPlaces", "a.kml", kml(""), "input_empty"),
        text("KmlInFolders", "a.kml",
             kml("<Folder><name>f</name>" + kPlacemark + "</Folder><Folder><name>g</name>" +
                 kPlacemark + "</Folder>"),
             "1 kept, 0 repaired, 0 dropped + 1 kept, 0 repaired, 0 dropped; values_missing 14"),
        text("KmlCoordinatesWithBlanks", "a.kml",
             kml(placemark("<Point><coordinates> -74.08 , 4.6 </coordinates></Point>")),
             "1 kept, 0 repaired, 0 dropped; values_missing 7"),
        text("KmlWithoutCoordinates", "a.kml", kml(placemark("") + kPlacemark),
             "2 kept, 0 repaired, 0 dropped; null_geometry 1, values_missing 9"),
        text("KmlCut", "a.kml", kml(kPlacemark).substr(0, 120), "input_unreadable"),
        text("KmlTagNeverClosed", "a.kml", kml("<Placemark>" + kPlacemark), "input_unreadable"),
        text("KmlBillionLaughs", "a.kml", billion_laughs(), "input_unreadable"),
        text("KmlThatReadsAFile", "a.kml",
             "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
             "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>&f;</name>"
             "<Point><coordinates>-74,4</coordinates></Point></Placemark></Document></kml>",
             "input_unreadable"),
        text("KmlWithANetworkLink", "a.kml",
             kml("<NetworkLink><Link><href>http://127.0.0.1:9/a.kml</href></Link></NetworkLink>" +
                 kPlacemark),
             "1 kept, 0 repaired, 0 dropped; values_missing 7"),
        text("GpxWaypoints", "a.gpx", gpx(R"(<wpt lat="4.6" lon="-74.08"><name>A</name></wpt>)"),
             "1 kept, 0 repaired, 0 dropped + input_empty + input_empty + input_empty + "
             "input_empty; values_missing 22"),
        text("GpxTrack", "a.gpx",
             gpx(R"(<trk><trkseg><trkpt lat="4.6" lon="-74.08"/><trkpt lat="4.7" lon="-74.08"/>)"
                 R"(</trkseg></trk>)"),
             "input_empty + input_empty + 1 kept, 0 repaired, 0 dropped + input_empty + 2 kept, 0 "
             "repaired, 0 dropped; values_missing 35"),
        text("GpxWithoutAnything", "a.gpx", gpx(""),
             "input_empty + input_empty + input_empty + input_empty + input_empty"),
        text("GpxLatitudeMissing", "a.gpx", gpx(R"(<wpt lon="-74.08"/>)"),
             "input_empty + input_empty + input_empty + input_empty + input_empty"),
        text(
            "GmlCut", "a.gml",
            R"(<?xml version="1.0"?><gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml">)"
            "<gml:featureMember>",
            "input_empty"),
        text("Vrt", "a.vrt",
             "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>/etc/passwd</SrcDataSource>"
             "</OGRVRTLayer></OGRVRTDataSource>",
             "input_unreadable"),
        text("VrtDisguised", "a.geojson",
             "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>/etc/passwd</SrcDataSource>"
             "</OGRVRTLayer></OGRVRTDataSource>",
             "input_unreadable"),
        text("VrtDisguisedAsKml", "a.kml",
             "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcSQL>SELECT 1</SrcSQL>"
             "</OGRVRTLayer></OGRVRTDataSource>",
             "input_unreadable"),
        text("Dxf", "a.dxf",
             "0\nSECTION\n2\nENTITIES\n0\nLINE\n8\n0\n10\n-74.1\n20\n4.6\n11\n-74.0\n21\n4.6\n"
             "0\nENDSEC\n0\nEOF\n",
             "crs_missing", "--assume-crs"),
        text("DxfCut", "a.dxf", "0\nSECTION\n2\nENTITIES\n0\nLINE\n8\n0\n10\n-74.1\n20\n",
             "crs_missing"),
    };
}

}  // namespace cercania::testing
