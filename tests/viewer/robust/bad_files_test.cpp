#include <QApplication>
#include <QDialog>
#include <filesystem>
#include <functional>
#include <string>

#include <gmock/gmock.h>

#include "core/io/layer_writer.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/robust/town_window.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;
using testing::TempFolder;

/// A file that no layer can be read from, by itself: made in a folder, its path returned.
struct BadFile {
    std::string name;
    std::function<std::string(const TempFolder&)> make;
};

/// A hundred points with a name each, written as `file`.
std::string written(const TempFolder& folder, const std::string& file) {
    FeatureLayer layer;
    layer.shape_kind = ShapeKind::Points;
    layer.name = "places";
    layer.fields = {{"name", FieldType::Text}};
    for (int i = 0; i < 100; ++i) {
        Feature feature;
        feature.id = i;
        feature.shape.points = {GeoPoint::of(-74.0 + 0.001 * i, 4.6)};
        feature.shape.kind = ShapeKind::Points;
        feature.values = {std::string("place ") + std::to_string(i)};
        layer.features.push_back(feature);
    }
    Diagnostics diagnostics;
    write_layers(folder.path(file), {&layer, 1}, {}, diagnostics, {});
    return folder.path(file);
}

std::string cut_in_half(const TempFolder& folder, const std::string& file,
                        const std::string& part = {}) {
    std::string path = written(folder, file);
    const std::string cut = part.empty() ? path : folder.path(part);
    testing::cut_file(cut, std::filesystem::file_size(cut) / 2);
    return path;
}

std::string without(const TempFolder& folder, const std::string& part) {
    std::string path = written(folder, "a.shp");
    std::filesystem::remove(folder.path(part));
    return path;
}

BadFile empty(const std::string& name, const std::string& file) {
    return {name, [file](const TempFolder& folder) { return folder.write(file, ""); }};
}

BadFile picture_named(const std::string& name, const std::string& file) {
    return {name, [file](const TempFolder& folder) {
                return folder.write(file, "\x89PNG\r\n\x1A\n" + std::string(300, 'x'));
            }};
}

BadFile cut(const std::string& name, const std::string& file, const std::string& part = {}) {
    return {name,
            [file, part](const TempFolder& folder) { return cut_in_half(folder, file, part); }};
}

std::vector<BadFile> bad_files() {
    return {
        empty("EmptyGeoPackage", "a.gpkg"),
        empty("EmptyShapefile", "a.shp"),
        empty("EmptyGeoJson", "a.geojson"),
        empty("EmptyFlatGeobuf", "a.fgb"),
        empty("EmptyCsv", "a.csv"),
        empty("EmptyStreetMap", "a.osm.pbf"),
        picture_named("PictureNamedGeoPackage", "a.gpkg"),
        picture_named("PictureNamedShapefile", "a.shp"),
        picture_named("PictureNamedStreetMap", "a.osm.pbf"),
        picture_named("PictureNamedStreetMapInXml", "a.osm"),
        picture_named("PictureNamedPackedStreetMap", "a.osm.bz2"),
        picture_named("PictureNamedNetwork", "a.cnet"),
        picture_named("PictureNamedWorkbook", "a.xlsx"),
        picture_named("PictureNamedZip", "a.zip"),
        picture_named("Picture", "a.png"),
        picture_named("Drawing", "a.dwg"),
        picture_named("FileWithoutEnding", "notes"),
        cut("CutGeoPackage", "a.gpkg"),
        cut("CutShapes", "a.shp"),
        cut("CutIndexOfShapes", "a.shp", "a.shx"),
        cut("CutTableOfShapes", "a.shp", "a.dbf"),
        cut("CutFlatGeobuf", "a.fgb"),
        cut("CutGeoJson", "a.geojson"),
        cut("CutKml", "a.kml"),
        {"ShapesWithoutTable", [](const TempFolder& folder) { return without(folder, "a.dbf"); }},
        {"ShapesWithoutIndex", [](const TempFolder& folder) { return without(folder, "a.shx"); }},
        {"VirtualLayer",
         [](const TempFolder& folder) {
             const std::string real = written(folder, "real.gpkg");
             return folder.write("a.vrt",
                                 "<OGRVRTDataSource><OGRVRTLayer name=\"places\">"
                                 "<SrcDataSource>" +
                                     real + "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>");
         }},
        {"FolderOfNoLayers",
         [](const TempFolder& folder) {
             std::filesystem::create_directory(folder.path("papers"));
             folder.write("papers/readme", "nothing here");
             return folder.path("papers");
         }},
        {"FolderNamedLikeATable",
         [](const TempFolder& folder) {
             std::filesystem::create_directory(folder.path("a.csv"));
             return folder.path("a.csv");
         }},
        {"FileThatWent", [](const TempFolder& folder) { return folder.path("gone.gpkg"); }},
    };
}

class BadFileOnWindow : public TownWindow, public ::testing::WithParamInterface<BadFile> {
  protected:
    TempFolder folder_;
};

TEST_P(BadFileOnWindow, Dropped_IsNamedInWordsAndTheStudyStays) {
    const std::string path = GetParam().make(folder_);
    const Shown before = shown();
    drop_file(*window_, path);
    const std::string message = failure();
    EXPECT_THAT(message, HasSubstr(std::filesystem::path(path).filename().string()));
    EXPECT_THAT(message, HasSubstr("cannot be used")) << "what for";
    for (QWidget* const box : QApplication::topLevelWidgets()) {
        EXPECT_FALSE(qobject_cast<QDialog*>(box) != nullptr && box->isVisible())
            << "there is nothing to make a study from";
    }
    EXPECT_EQ(shown(), before);
    window_->study().set_limit("100m");
    ASSERT_TRUE(settle());
    EXPECT_NE(window_->headline().number(), before.headline) << "questions are answered as before";
}

INSTANTIATE_TEST_SUITE_P(EachKind, BadFileOnWindow, ::testing::ValuesIn(bad_files()),
                         [](const ::testing::TestParamInfo<BadFile>& one) {
                             return one.param.name;
                         });

}  // namespace
}  // namespace cercania::viewer
