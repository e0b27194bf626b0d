#pragma once

#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/io/layer_reader.h"
#include "core/study/study_file.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {

using Json = nlohmann::json;

/// The sample city with a scenario, saved as a study of its own, shown in the window and run by the
/// program.
class SavedStudyWindow : public SampleWindow {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(SampleWindow::SetUp());
        StudySettings settings = document().settings();
        const std::vector<Facility>& all = document().result().study->facilities.all;
        Scenario scenario;
        scenario.name = "Elsewhere";
        const GeoPoint home =
            document().result().study->network.graph->projection().to_geo(all[0].point);
        scenario.edits.moved = {{all[0].id, GeoPoint::of(home.longitude.value() + 0.004,
                                                         home.latitude.value() + 0.002)}};
        scenario.edits.added = {
            {"n1", "Nueva", GeoPoint::of(home.longitude.value() - 0.006, home.latitude.value())}};
        scenario.edits.closed = {all[1].id};
        settings.scenarios = {scenario};
        settings.outputs = {};
        settings.outputs.gaps = folder_.path("gaps.gpkg");
        settings.outputs.catchments = folder_.path("catchments.gpkg");
        settings.outputs.nearest = folder_.path("nearest.gpkg");
        study_ = folder_.path("saved.toml");
        write_study_file(study_, settings);
        window_->open_study(QString::fromStdString(study_));
        ASSERT_TRUE(settle());
        ASSERT_EQ(document().path().toStdString(), study_);
    }

    /// Every figure of the saved study that the program tells, unrounded.
    Json told() {
        const testing::ProgramResult run =
            testing::run_program({"report", study_, "-o", folder_.path("report.html"), "--figures",
                                  folder_.path("figures.json"), "--overwrite"});
        EXPECT_EQ(run.exit_code, 0) << run.errors;
        return Json::parse(testing::content_of(folder_.path("figures.json")));
    }
    std::string exported(const std::string& name = "viewer.gpkg") {
        const std::string path = folder_.path(name);
        window_->study().export_layers(QString::fromStdString(path), result_layers());
        EXPECT_TRUE(settle());
        EXPECT_FALSE(window_->failure_bar().isVisible())
            << window_->failure_bar().text().toStdString();
        return path;
    }

    testing::TempFolder folder_;
    std::string study_;
};

inline FeatureLayer layer(const std::string& file, const std::string& name) {
    Diagnostics diagnostics;
    return read_layer(file + "|layername=" + name, {}, diagnostics, Control());
}

}  // namespace cercania::viewer
