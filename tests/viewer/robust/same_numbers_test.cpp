#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "core/io/layer_reader.h"
#include "core/study/study_file.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::ProgramResult;
using cercania::testing::run_program;
using cercania::testing::TempFolder;

/// The sample city with a scenario, saved as a study of its own, shown in the window and run by the
/// program.
class SameNumbers : public SampleWindow {
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

    std::string exported(const std::string& name = "viewer.gpkg") {
        const std::string path = folder_.path(name);
        window_->study().export_layers(QString::fromStdString(path), result_layers());
        EXPECT_TRUE(settle());
        EXPECT_FALSE(window_->failure_bar().isVisible())
            << window_->failure_bar().text().toStdString();
        return path;
    }

    TempFolder folder_;
    std::string study_;
};

FeatureLayer layer(const std::string& file, const std::string& name) {
    Diagnostics diagnostics;
    return read_layer(file + "|layername=" + name, {}, diagnostics, Control());
}

void expect_same_shape(const GeoShape& a, const GeoShape& b, const std::string& where) {
    EXPECT_EQ(a.kind, b.kind) << where;
    EXPECT_EQ(a.points, b.points) << where;
    EXPECT_EQ(a.lines, b.lines) << where;
    ASSERT_EQ(a.polygons.size(), b.polygons.size()) << where;
    for (std::size_t i = 0; i < a.polygons.size(); ++i) {
        EXPECT_EQ(a.polygons[i].rings, b.polygons[i].rings) << where;
    }
}

/// Every field of every feature, and its shape, bit by bit.
void expect_same_layer(const FeatureLayer& viewer, const FeatureLayer& program) {
    ASSERT_EQ(viewer.fields.size(), program.fields.size()) << program.name;
    for (std::size_t field = 0; field < program.fields.size(); ++field) {
        EXPECT_EQ(viewer.fields[field].name, program.fields[field].name);
        EXPECT_EQ(viewer.fields[field].type, program.fields[field].type);
    }
    ASSERT_GT(program.features.size(), 0U) << program.name;
    ASSERT_EQ(viewer.features.size(), program.features.size()) << program.name;
    for (std::size_t row = 0; row < program.features.size(); ++row) {
        const std::string where = program.name + ", row " + std::to_string(row);
        for (std::size_t field = 0; field < program.fields.size(); ++field) {
            EXPECT_EQ(viewer.features[row].values[field], program.features[row].values[field])
                << where << ", field " << program.fields[field].name;
        }
        expect_same_shape(viewer.features[row].shape, program.features[row].shape, where);
    }
}

void expect_same_results(const std::string& viewer, const TempFolder& folder) {
    for (const auto& [file, name] :
         {std::pair("gaps.gpkg", "gaps"), std::pair("catchments.gpkg", "catchments"),
          std::pair("catchments.gpkg", "streets"), std::pair("nearest.gpkg", "nearest")}) {
        expect_same_layer(layer(viewer, name), layer(folder.path(file), name));
    }
}

/// What is on the screen is the table that the program wrote, rounded.
void expect_shown(const StudyState& state, const FeatureLayer& gaps) {
    const std::size_t unserved = gaps.require_field("unserved");
    double beyond = 0.0;
    for (const Feature& area : gaps.features) {
        const auto* const people = std::get_if<double>(&area.values[unserved]);
        beyond += people == nullptr ? 0.0 : *people;
    }
    EXPECT_NEAR(static_cast<double>(state.figures->total.beyond), beyond, 0.5);
}

TEST_F(SameNumbers, SavedStudy_GivesEveryFieldThatTheProgramGives) {
    const ProgramResult run = run_program({"run", study_});
    ASSERT_EQ(run.exit_code, 0) << run.errors;
    expect_same_results(exported(), folder_);
    expect_shown(*document().result().base, layer(folder_.path("gaps.gpkg"), "gaps"));
}

TEST_F(SameNumbers, ScenarioOfTheStudy_GivesEveryFieldThatTheProgramGives) {
    const ProgramResult run = run_program({"run", study_, "--scenario", "Elsewhere"});
    ASSERT_EQ(run.exit_code, 0) << run.errors;
    const std::int64_t base = document().result().base->figures->total.beyond;
    window_->study().show_scenario(0);
    ASSERT_TRUE(settle());
    expect_same_results(exported(), folder_);
    expect_shown(*document().result().what_if, layer(folder_.path("gaps.gpkg"), "gaps"));
    EXPECT_NE(document().result().what_if->figures->total.beyond, base);
}

TEST_F(SameNumbers, AnotherLimitChosenAndSaved_GivesWhatTheProgramGivesOfTheSavedStudy) {
    window_->study().set_limit("10min");
    ASSERT_TRUE(settle());
    window_->study().save(QString::fromStdString(study_));
    const ProgramResult run = run_program({"run", study_});
    ASSERT_EQ(run.exit_code, 0) << run.errors;
    expect_same_results(exported(), folder_);
}

TEST_F(SameNumbers, Shapefiles_HoldEveryFieldThatTheProgramWritesToShapefiles) {
    StudySettings settings = read_study_file(study_);
    settings.outputs.gaps = folder_.path("gaps.shp");
    settings.outputs.catchments = folder_.path("catchments.shp");
    settings.outputs.nearest = folder_.path("nearest.shp");
    const std::string study = folder_.path("shapes.toml");
    write_study_file(study, settings);
    const ProgramResult run = run_program({"run", study});
    ASSERT_EQ(run.exit_code, 0) << run.errors;
    exported("viewer.shp");
    for (const auto& [viewer, program] :
         {std::pair("viewer.shp", "gaps.shp"), std::pair("viewer_catchments.shp", "catchments.shp"),
          std::pair("viewer_streets.shp", "catchments_streets.shp"),
          std::pair("viewer_nearest.shp", "nearest.shp")}) {
        Diagnostics diagnostics;
        expect_same_layer(read_layer(folder_.path(viewer), {}, diagnostics, Control()),
                          read_layer(folder_.path(program), {}, diagnostics, Control()));
    }
}

}  // namespace
}  // namespace cercania::viewer
