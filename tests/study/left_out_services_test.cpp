#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/study/commands.h"
#include "core/study/loaded_study.h"
#include "core/study/study_file.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::TempFolder;

/// A street of 2 km with a nursery at one end and a laundry at the other.
class LeftOutServices : public ::testing::Test {
  protected:
    StudySettings study(const std::string& facilities) const {
        folder_.write("streets.csv", "wkt\n\"LINESTRING (0 0, 0.01 0, 0.02 0)\"\n");
        folder_.write("care.csv", "id,kind,lon,lat\nN,nursery,0,0\nL,laundry,0.02,0\n");
        StudySettings settings = read_study_file(folder_.write(
            "study.toml",
            "[network]\nsource = \"streets.csv\"\n[facilities]\nsource = "
            "\"care.csv\"\n" +
                facilities +
                "[analysis]\ncutoffs = [\"500m\"]\n[[scenario]]\nname = \"more\"\n"
                "[[scenario.added]]\nid = \"new\"\nname = \"New\"\nat = [0.01, 0]\n"));
        settings.profile_folders = {project_folder().string() + "/data/profiles"};
        return settings;
    }
    std::vector<std::string> open_ids(const StudySettings& settings) const {
        RunReport report("run");
        const LoadedStudy loaded = load_study(settings, false, report, Control());
        std::vector<std::string> ids;
        for (const Facility& facility : loaded.facilities.all) {
            EXPECT_EQ(facility.closed, facility.entries.empty());
            if (!facility.closed) {
                ids.push_back(facility.id);
            }
        }
        return ids;
    }

    TempFolder folder_;
};

TEST_F(LeftOutServices, Service_ClosesItsFacilities) {
    EXPECT_THAT(open_ids(study("")), ElementsAre("N", "L"));
    EXPECT_THAT(open_ids(study("leave_out = [\"laundry\"]\n")), ElementsAre("N"));
    EXPECT_THAT(open_ids(study("service = \"id\"\nleave_out = [\"N\"]\n")), ElementsAre("L"));
}

TEST_F(LeftOutServices, WhatAScenarioAdds_IsNotLeftOut) {
    StudySettings settings = study("leave_out = [\"laundry\", \"\"]\n");
    settings.scenario = "more";
    EXPECT_THAT(open_ids(settings), ElementsAre("N", "new"));
}

TEST_F(LeftOutServices, NoFieldThatTellsServices_IsRefused) {
    folder_.write("plain.csv", "id,lon,lat\nN,0,0\n");
    StudySettings settings = study("leave_out = [\"laundry\"]\n");
    settings.facilities.source = folder_.path("plain.csv");
    try {
        open_ids(settings);
        FAIL() << "the study was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::FieldMissing);
        EXPECT_THAT(error.message(), HasSubstr("plain.csv"));
    }
}

TEST_F(LeftOutServices, StudyFile_KeepsThem) {
    StudySettings settings = study("service = \"kind\"\nleave_out = [\"laundry\", \"café\"]\n");
    write_study_file(folder_.path("copy.toml"), settings);
    StudySettings read = read_study_file(folder_.path("copy.toml"));
    read.profile_folders = settings.profile_folders;
    EXPECT_EQ(read, settings);
    EXPECT_THAT(read.facilities.left_out, ElementsAre("laundry", "café"));
}

TEST_F(LeftOutServices, Run_GivesTheCatchmentOfWhatIsLeft) {
    StudySettings settings = study("leave_out = [\"laundry\"]\n");
    settings.outputs.catchments = folder_.path("left.geojson");
    const RunReport report = run_study(settings, Control());
    const auto drawn = nlohmann::json::parse(testing::content_of(folder_.path("left.geojson")));
    ASSERT_EQ(drawn["features"].size(), 1U);
    EXPECT_EQ(drawn["features"][0]["properties"]["fac_id"], "N");
}

}  // namespace
}  // namespace cercania
