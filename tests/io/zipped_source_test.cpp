#include <algorithm>

#include <cpl_vsi.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/io/layer_info.h"
#include "core/io/layer_reader.h"
#include "core/io/layer_writer.h"
#include "tests/io/read_helpers.h"
#include "tests/support/layer_builder.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using testing::content_of;
using testing::error_of_reading;
using ::testing::HasSubstr;
using testing::LayerBuilder;
using testing::point_shape;
using testing::TempFolder;

using Entries = std::vector<std::pair<std::string, std::string>>;

/// Makes a zip with these files in it.
std::string zip(const TempFolder& folder, const std::string& name, const Entries& entries) {
    const std::string path = folder.path(name);
    VSILFILE* const whole = VSIFOpenL(("/vsizip/" + path).c_str(), "wb");
    for (const auto& [entry, content] : entries) {
        VSILFILE* const file = VSIFOpenL(("/vsizip/" + path + "/" + entry).c_str(), "wb");
        VSIFWriteL(content.data(), 1, content.size(), file);
        VSIFCloseL(file);
    }
    VSIFCloseL(whole);
    return path;
}

/// The parts of a shapefile of one place, as entries of a zip.
Entries shapefile(const std::string& stem) {
    const TempFolder folder;
    const FeatureLayer layer = LayerBuilder("a")
                                   .field("name", FieldType::Text)
                                   .add(point_shape(-74.1, 4.6), {stem})
                                   .layer();
    Diagnostics diagnostics;
    write_layers(folder.path("a.shp"), std::vector{layer}, {}, diagnostics, Control());
    Entries entries;
    for (const char* extension : {".shp", ".shx", ".dbf", ".prj", ".cpg"}) {
        entries.emplace_back(stem + extension,
                             content_of(folder.path(std::string("a") + extension)));
    }
    return entries;
}

Entries operator+(Entries a, const Entries& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

FeatureLayer read(const std::string& source) {
    Diagnostics diagnostics;
    return read_layer(source, {}, diagnostics, Control());
}

TEST(ZippedSource, OneShapefileInside_IsReadWhereverItLies) {
    const TempFolder folder;
    const FeatureLayer layer = read(zip(folder, "a.zip", shapefile("capas/upz")));
    EXPECT_EQ(layer.name, "upz");
    EXPECT_EQ(layer.features.at(0).values.at(0), FieldValue("capas/upz"));
    EXPECT_EQ(folder.listing(), "a.zip") << "nothing is unpacked beside it";
}

TEST(ZippedSource, SeveralInside_ArePickedByName) {
    const TempFolder folder;
    const std::string path = zip(folder, "a.zip", shapefile("upz") + shapefile("barrios"));
    EXPECT_THAT(error_of_reading(path, {}, ErrorKind::InputMissing),
                AllOf(HasSubstr("'upz'"), HasSubstr("'barrios'"), HasSubstr("layername")));
    EXPECT_EQ(read(path + "|layername=barrios").features.at(0).values.at(0), FieldValue("barrios"));
}

TEST(ZippedSource, SeveralInside_AreAllLookedInto) {
    const TempFolder folder;
    const std::string path = zip(
        folder, "a.zip",
        shapefile("upz") + shapefile("barrios") + Entries{{"words.geojson", "no layer at all"}});
    const SourceInfo info = inspect_source(path, {}, Control());
    ASSERT_EQ(info.layers.size(), 3U);
    EXPECT_EQ(info.driver, "ESRI Shapefile");
    EXPECT_EQ(info.layers[0].name, "barrios");
    EXPECT_EQ(info.layers[0].feature_count, 1U);
    EXPECT_EQ(info.layers[1].name, "upz");
    EXPECT_EQ(info.layers[2].name, "words");
    EXPECT_THAT(info.layers[2].unusable_because, HasSubstr("cannot be read"));
}

TEST(ZippedSource, WithoutLayers_SaysWhatWouldBe) {
    const TempFolder folder;
    EXPECT_THAT(error_of_reading(zip(folder, "a.zip", {{"readme.txt", "hello"}}), {},
                                 ErrorKind::InputEmpty),
                HasSubstr("no shapefile, GeoPackage"));
}

TEST(ZippedSource, ThatIsNone_IsToldSo) {
    const TempFolder folder;
    EXPECT_THAT(
        error_of_reading(folder.write("a.zip", "not a zip at all"), {}, ErrorKind::InputUnreadable),
        HasSubstr("cannot be read as a zip file"));
}

TEST(ZippedSource, ThatSwells_IsNotUnpacked) {
    const TempFolder folder;
    const std::string path = zip(folder, "bomb.zip", {{"a.geojson", std::string(60'000'000, ' ')}});
    EXPECT_THAT(error_of_reading(path, {}, ErrorKind::InputUnreadable),
                HasSubstr("would take 60 MB unpacked"));
}

TEST(ZippedSource, EntryThatClimbsOut_IsNotSeen) {
    const TempFolder folder;
    // The same length, so that the zip stays whole: "xx/evil" becomes "../evil".
    const std::string path = zip(
        folder, "a.zip", {{"xx/evil.geojson", R"({"type":"FeatureCollection","features":[]})"}});
    std::string bytes = content_of(path);
    for (std::size_t at = bytes.find("xx/evil"); at != std::string::npos;
         at = bytes.find("xx/evil")) {
        bytes.replace(at, 2, "..");
    }
    EXPECT_THAT(error_of_reading(folder.write("climbs.zip", bytes), {}, ErrorKind::InputEmpty),
                HasSubstr("there is no shapefile"));
}

}  // namespace
}  // namespace cercania
