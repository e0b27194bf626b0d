#include <string>

#include <gtest/gtest.h>

#include "tests/viewer/robust/saved_study_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::ProgramResult;
using cercania::testing::run_program;
using cercania::testing::TempFolder;

/// The files that the window and the program write of one study.
class SameNumbers : public SavedStudyWindow {};

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
