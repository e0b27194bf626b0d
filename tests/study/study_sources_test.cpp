#include "core/study/study_sources.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::TempFolder;

class StudySources : public ::testing::Test {
  protected:
    StudySettings study() const {
        StudySettings settings;
        settings.network.source = folder_.path("streets.gpkg|layername=calles");
        settings.network.barriers = folder_.path("river.shp");
        settings.facilities.source = folder_.path("care.csv");
        settings.demand.source = folder_.path("blocks.gpkg");
        settings.demand.people_field = "people";
        settings.areas = AreaSettings{folder_.path("upz.geojson"), {}, {}};
        return settings;
    }

    TempFolder folder_;
};

TEST_F(StudySources, EveryFile_IsListedWithItsRole) {
    EXPECT_THAT(
        sources_of(study()),
        ElementsAre(StudySource{SourceRole::Streets, folder_.path("streets.gpkg"), "calles"},
                    StudySource{SourceRole::Barriers, folder_.path("river.shp"), ""},
                    StudySource{SourceRole::CarePlaces, folder_.path("care.csv"), ""},
                    StudySource{SourceRole::People, folder_.path("blocks.gpkg"), ""},
                    StudySource{SourceRole::Areas, folder_.path("upz.geojson"), ""}));
}

TEST_F(StudySources, FilesThatAreThere_AreNotMissing) {
    folder_.write("streets.gpkg", "x");
    folder_.write("care.csv", "x");
    folder_.write("blocks.gpkg", "x");
    StudySettings settings = study();
    EXPECT_THAT(missing_sources(settings),
                ElementsAre(StudySource{SourceRole::Barriers, folder_.path("river.shp"), ""},
                            StudySource{SourceRole::Areas, folder_.path("upz.geojson"), ""}));
    folder_.write("river.shp", "x");
    folder_.write("upz.geojson", "x");
    EXPECT_THAT(missing_sources(settings), IsEmpty());
    settings.network.profile = folder_.path("slow.toml");
    EXPECT_THAT(missing_sources(settings),
                ElementsAre(StudySource{SourceRole::Profile, folder_.path("slow.toml"), ""}));
}

TEST_F(StudySources, MovedFile_KeepsItsLayer) {
    StudySettings settings = study();
    move_source(settings, {SourceRole::Streets, folder_.path("streets.gpkg"), "calles"},
                "/data/new.gpkg");
    EXPECT_EQ(settings.network.source, "/data/new.gpkg|layername=calles");
    move_source(settings, {SourceRole::Areas, folder_.path("upz.geojson"), ""}, "/data/upz.shp");
    EXPECT_EQ(settings.areas->source, "/data/upz.shp");
}

TEST_F(StudySources, LeftOut_LeavesAStudyThatCanBeRun) {
    StudySettings settings = study();
    leave_source_out(settings, {SourceRole::Barriers, folder_.path("river.shp"), ""});
    EXPECT_EQ(settings.network.barriers, std::nullopt);
    leave_source_out(settings, {SourceRole::People, folder_.path("blocks.gpkg"), ""});
    EXPECT_EQ(settings.demand, DemandSettings()) << "a field of people without people";
    EXPECT_FALSE(settings.areas) << "areas would be taken for the people";
    EXPECT_FALSE(may_be_left_out(SourceRole::Streets));
    EXPECT_FALSE(may_be_left_out(SourceRole::CarePlaces));
}

TEST_F(StudySources, EachRasterOfHeights_IsAFileOfItsOwn) {
    StudySettings settings = study();
    settings.network.elevation = {folder_.path("west.tif"), folder_.path("east.tif"),
                                  folder_.path("south.tif")};
    folder_.write("west.tif", "x");
    const StudySource east{SourceRole::Heights, folder_.path("east.tif"), ""};
    const StudySource south{SourceRole::Heights, folder_.path("south.tif"), ""};
    EXPECT_THAT(missing_sources(settings), ::testing::IsSupersetOf({east, south}));
    move_source(settings, east, "/data/east.tif");
    leave_source_out(settings, south);
    EXPECT_THAT(settings.network.elevation, ElementsAre(folder_.path("west.tif"), "/data/east.tif"))
        << "the others stay, in their order";
}

TEST_F(StudySources, FileThatMovedWithAnother_IsFoundTheSameWay) {
    std::filesystem::create_directories(folder_.path("new/layers"));
    folder_.write("new/layers/river.shp", "x");
    const StudySource river{SourceRole::Barriers, "/old/city/layers/river.shp", ""};
    EXPECT_EQ(moved_along(river, "/old/city/care.csv", folder_.path("new/care.csv")),
              folder_.path("new/layers/river.shp"));
    const StudySource lake{SourceRole::Barriers, "/old/city/layers/lake.shp", ""};
    EXPECT_EQ(moved_along(lake, "/old/city/care.csv", folder_.path("new/care.csv")), "");
}

}  // namespace
}  // namespace cercania
