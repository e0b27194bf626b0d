#include <filesystem>

#include <cpl_vsi.h>

#include "core/io/layer_writer.h"
#include "tests/study/odd_inputs.h"
#include "tests/support/layer_builder.h"

namespace cercania::testing {
namespace {

namespace fs = std::filesystem;

using namespace std::string_literals;

/// Twenty places with names that have an ñ.
FeatureLayer twenty_places() {
    LayerBuilder builder("places");
    builder.field("name", FieldType::Text);
    for (int i = 0; i < 20; ++i) {
        builder.add(point_shape(-74.0 - 0.01 * i, 4.6), {"Peña"});
    }
    return builder.layer();
}

std::string written(const TempFolder& folder, const std::string& name,
                    const FeatureLayer& layer = twenty_places()) {
    Diagnostics diagnostics;
    write_layers(folder.path(name), std::vector{layer}, {}, diagnostics, Control());
    return folder.path(name);
}

/// A file written well, then spoilt.
template <class Spoil>
OddInput spoilt(const std::string& name, const std::string& file, const Spoil& spoil,
                const std::string& outcome, const std::string& said = {}) {
    return {name,
            [=](const TempFolder& folder) {
                const std::string path = written(folder, file);
                spoil(folder);
                return path;
            },
            outcome, said};
}

OddInput without(const std::string& name, const std::string& part, const std::string& outcome,
                 const std::string& said = {}) {
    return spoilt(
        name, "a.shp", [part](const TempFolder& folder) { fs::remove(folder.path(part)); }, outcome,
        said);
}

OddInput cut(const std::string& name, const std::string& file, const std::string& part,
             double share, const std::string& outcome, const std::string& said = {}) {
    return spoilt(
        name, file,
        [=](const TempFolder& folder) {
            const auto size = static_cast<double>(fs::file_size(folder.path(part)));
            cut_file(folder.path(part), static_cast<std::size_t>(size * share));
        },
        outcome, said);
}

/// Other bytes at a place of a part.
OddInput patched(const std::string& name, const std::string& file, const std::string& part,
                 std::size_t at, const std::string& bytes, const std::string& outcome,
                 const std::string& said = {}) {
    return spoilt(
        name, file,
        [=](const TempFolder& folder) {
            std::string content = content_of(folder.path(part));
            content.replace(at, bytes.size(), bytes);
            folder.write(part, content);
        },
        outcome, said);
}

OddInput replaced(const std::string& name, const std::string& part, const std::string& content,
                  const std::string& outcome, const std::string& said = {}) {
    return spoilt(
        name, "a.shp", [=](const TempFolder& folder) { folder.write(part, content); }, outcome,
        said);
}

OddInput bytes(const std::string& name, const std::string& file, const std::string& content,
               const std::string& outcome, const std::string& said = {}) {
    return {name, [=](const TempFolder& folder) { return folder.write(file, content); }, outcome,
            said};
}

/// A source that is a word, not a file.
OddInput word(const std::string& name, const std::string& source, const std::string& outcome,
              const std::string& said = {}) {
    return {name, [source](const TempFolder&) { return source; }, outcome, said};
}

/// A zip with one entry.
OddInput zipped(const std::string& name, const std::string& file, const std::string& entry,
                const std::string& content, const std::string& outcome,
                const std::string& said = {}) {
    return {name,
            [=](const TempFolder& folder) {
                const std::string whole = "/vsizip/" + folder.path("made.zip");
                VSILFILE* const archive = VSIFOpenL(whole.c_str(), "wb");
                VSILFILE* const one = VSIFOpenL((whole + "/" + entry).c_str(), "wb");
                VSIFWriteL(content.data(), 1, content.size(), one);
                VSIFCloseL(one);
                VSIFCloseL(archive);
                fs::rename(folder.path("made.zip"), folder.path(file));
                return folder.path(file);
            },
            outcome, said};
}

const std::string kPointJson =
    R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},)"
    R"("geometry":{"type":"Point","coordinates":[-74,4]}}]})";

/// An archive whose one file would be written two folders up.
OddInput climbing(const std::string& name) {
    OddInput input = zipped(name, "a.zip", "xx/yy/evil.geojson", kPointJson, "input_empty");
    input.make = [make = input.make](const TempFolder& folder) {
        const std::string path = make(folder);
        std::string bytes = content_of(path);
        const std::string before = "xx/yy/";
        for (std::size_t at = bytes.find(before); at != std::string::npos;
             at = bytes.find(before)) {
            bytes.replace(at, before.size(), "../../");
        }
        return folder.write("climbs.zip", bytes);
    };
    return input;
}

std::string empty_archive() {
    std::string bytes = "PK\x05\x06";
    bytes.append(18, '\0');
    return bytes;
}

}  // namespace

std::vector<OddInput> odd_files() {
    return {
        spoilt(
            "ShapefileNothingWrong", "a.shp", [](const TempFolder&) {},
            "20 kept, 0 repaired, 0 dropped"),
        without("ShapefileWithoutTable", "a.dbf", "input_unreadable", "a.dbf"),
        without("ShapefileWithoutIndex", "a.shx", "input_unreadable", "a.shx"),
        without("ShapefileWithoutProjection", "a.prj", "crs_missing", "EPSG:4326"),
        without("ShapefileWithoutEncoding", "a.cpg", "20 kept, 0 repaired, 0 dropped"),
        cut("ShapefileShapesCut", "a.shp", "a.shp", 0.5, "input_unreadable"),
        cut("ShapefileTableCut", "a.shp", "a.dbf", 0.5, "input_unreadable"),
        cut("ShapefileIndexCut", "a.shp", "a.shx", 0.5, "input_unreadable"),
        cut("ShapefileTableEmpty", "a.shp", "a.dbf", 0.0, "input_unreadable", "has 0"),
        replaced("ShapefileProjectionOfWords", "a.prj", "not a projection", "crs_missing"),
        replaced("ShapefileProjectionEmpty", "a.prj", "", "crs_missing"),
        replaced("ShapefileEncodingUnknown", "a.cpg", "KLINGON-1",
                 "20 kept, 0 repaired, 0 dropped"),
        replaced("ShapefileEncodingWrong", "a.cpg", "ISO-8859-1", "20 kept, 0 repaired, 0 dropped"),
        patched("ShapefileCodeWrong", "a.shp", "a.shp", 0, "\x00\x00\x00\x01"s, "input_unreadable"),
        patched("ShapefileLengthWrong", "a.shp", "a.shp", 24, "\x7F\xFF\xFF\xFF",
                "input_unreadable", "a.shp is cut short"),
        patched("ShapefileKindUnknown", "a.shp", "a.shp", 32, "\x63\x00\x00\x00"s,
                "20 kept, 0 repaired, 0 dropped"),
        patched("ShapefileShapeOfAnotherKind", "a.shp", "a.shp", 108, "\x05\x00\x00\x00"s,
                "20 kept, 0 repaired, 0 dropped; feature_damaged 1, null_geometry 1"),
        patched("ShapefileTableCountsTooMany", "a.shp", "a.dbf", 4, "\xFF\xFF\xFF\x7F",
                "input_unreadable", "a.dbf is cut short"),
        patched("ShapefileRowDeleted", "a.shp", "a.dbf", 65, "*",
                "19 kept, 0 repaired, 0 dropped; rows_deleted 1", "1 of 20 rows are marked"),
        {"ShapefileInCapitals",
         [](const TempFolder& folder) {
             written(folder, "a.shp");
             for (const char* part : {"shp", "shx", "dbf", "prj", "cpg"}) {
                 std::string capitals = part;
                 for (char& letter : capitals) {
                     letter = static_cast<char>(letter - 'a' + 'A');
                 }
                 fs::rename(folder.path("a."s + part), folder.path("A." + capitals));
             }
             return folder.path("A.SHP");
         },
         "20 kept, 0 repaired, 0 dropped"},
        {"ShapefileByItsTable",
         [](const TempFolder& folder) {
             written(folder, "a.shp");
             return folder.path("a.dbf");
         },
         "20 kept, 0 repaired, 0 dropped"},
        {"ShapefileIndexOfAnother",
         [](const TempFolder& folder) {
             FeatureLayer one = twenty_places();
             one.features.resize(1);
             written(folder, "b.shp", one);
             const std::string path = written(folder, "a.shp");
             fs::copy_file(folder.path("b.shx"), folder.path("a.shx"),
                           fs::copy_options::overwrite_existing);
             return path;
         },
         "input_unreadable"},
        spoilt(
            "GeoPackageNothingWrong", "a.gpkg", [](const TempFolder&) {},
            "20 kept, 0 repaired, 0 dropped"),
        cut("GeoPackageCut", "a.gpkg", "a.gpkg", 0.5, "input_unreadable"),
        cut("GeoPackageCutToItsHead", "a.gpkg", "a.gpkg", 0.001, "input_unreadable"),
        patched("GeoPackageHeadWrong", "a.gpkg", "a.gpkg", 0, "XQLite", "input_unreadable"),
        patched("GeoPackagePagesOfNoSize", "a.gpkg", "a.gpkg", 16, "\x00\x00"s, "input_unreadable"),
        patched("GeoPackageMarkOfAnother", "a.gpkg", "a.gpkg", 68, "XXXX",
                "20 kept, 0 repaired, 0 dropped; reader_warning 1", "application_id"),
        {"GeoPackageLayerUnknown",
         [](const TempFolder& folder) { return written(folder, "a.gpkg") + "|layername=none"; },
         "input_missing", "'places'"},
        cut("FlatGeobufCut", "a.fgb", "a.fgb", 0.5, "input_unreadable"),
        patched("FlatGeobufMarkWrong", "a.fgb", "a.fgb", 0, "xxxx", "input_unreadable"),
        patched("FlatGeobufHeadHuge", "a.fgb", "a.fgb", 8, "\xFF\xFF\xFF\x7F", "input_empty",
                "has no layers"),
        cut("WorkbookCut", "a.xlsx", "a.xlsx", 0.5, "input_unreadable"),
        bytes("WorkbookOfWords", "a.xlsx", "these are words", "input_unreadable"),
        bytes("ArchiveOfWords", "a.zip", "not a zip at all", "input_unreadable"),
        zipped("ArchiveWithoutLayers", "a.zip", "readme.txt", "hello", "input_empty"),
        zipped("ArchiveWithOneLayer", "a.zip", "a.geojson", kPointJson,
               "1 kept, 0 repaired, 0 dropped"),
        zipped("ArchiveThatSwells", "a.zip", "a.geojson", std::string(60'000'000, ' '),
               "input_unreadable", "unpacked"),
        climbing("ArchiveThatClimbs"),
        zipped("ArchiveWithAVrt", "a.zip", "a.vrt",
               "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>/etc/passwd"
               "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>",
               "input_empty"),
        zipped("ArchiveInAnArchive", "a.zip", "b.zip", empty_archive(), "input_empty"),
        zipped("KmzWithoutKml", "a.kmz", "readme.txt", "hello", "input_unreadable"),
        bytes("PictureAsGeoPackage", "a.gpkg", "\x89PNG\r\n\x1A\n" + std::string(400, 'x'),
              "input_unreadable"),
        bytes("ProgramAsShapefile", "a.shp",
              "\x7F"
              "ELF" +
                  std::string(400, '\x01'),
              "input_unreadable"),
        bytes("FileWithoutExtension", "notes", "some notes", "input_unreadable"),
        bytes(
            "StreetsOfXmlBillionLaughs", "a.osm",
            "<?xml version=\"1.0\"?><!DOCTYPE osm [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
            "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><osm version=\"0.6\"><node id=\"1\" lat=\"&b;\" "
            "lon=\"1\"/></osm>",
            "input_unreadable"),
        bytes("StreetsCut", "a.osm.pbf", std::string("\x00\x00\x00\x0d\x0a", 5),
              "input_unreadable"),
        {"Folder",
         [](const TempFolder& folder) {
             fs::create_directory(folder.path("empty"));
             return folder.path("empty");
         },
         "input_unreadable"},
        {"LinkToItself",
         [](const TempFolder& folder) {
             fs::create_symlink(folder.path("a.gpkg"), folder.path("a.gpkg"));
             return folder.path("a.gpkg");
         },
         "input_unreadable", "symbolic links"},
        word("FileThatIsNotThere", "/nowhere/a.gpkg", "input_missing", "/nowhere/a.gpkg"),
        word("NameOfNothing", "", "wrong_usage"),
        word("NameWithAZeroByte", "/tmp/a\0b.gpkg"s, "input_missing"),
        word("Device", "/dev/null", "input_unreadable"),
    };
}

}  // namespace cercania::testing
