#include <algorithm>
#include <filesystem>
#include <string>

#include <gmock/gmock.h>

#include "app/viewer/shell/data_folders.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/robust/town_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::feature_collection;
using ::testing::HasSubstr;

/// The study of the small town is changed as a whole: its data, its pace.
class ChangedStudy : public TownWindow {
  protected:
    /// Lays a file over the study and gives it a part in it.
    void give_role(const std::string& path, MapLayerKind role) {
        window_->layers_controller().add_files({QString::fromStdString(path)});
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return file_layer() < layers().size() && !window_->layers_controller().is_busy();
            },
            20'000));
        steps_before_ = document().undo_stack().index();
        window_->layers_controller().give_role(file_layer(), role);
    }
    const std::vector<MapLayer>& layers() { return document().layers(); }
    std::size_t file_layer() {
        return static_cast<std::size_t>(
            std::find_if(layers().begin(), layers().end(),
                         [](const MapLayer& layer) { return layer.kind == MapLayerKind::File; }) -
            layers().begin());
    }
    std::int64_t people() { return document().result().base->figures->total.people; }
    std::string care() { return document().result().study->facilities.all.front().id; }
    void undo() { window_->actions().undo->trigger(); }
    void redo() { window_->actions().redo->trigger(); }

    /// A profile of its own: the adult's at half a metre a second.
    QString slow() {
        std::string text;
        for (const std::string& folder : profile_folders()) {
            const std::string adult = folder + "/adult.toml";
            text = std::filesystem::exists(adult) ? cercania::testing::content_of(adult) : text;
        }
        const std::string pace = "flat_m_per_s = 1.33";
        text.replace(text.find(pace), pace.size(), "flat_m_per_s = 0.5");
        return QString::fromStdString(town_.write("slow.toml", text));
    }
    std::string pace_read() { return document().result().study->settings.network.profile; }

    int steps_before_ = 0;
};

TEST_F(ChangedStudy, RoleGiven_IsOneStepThatUndoTakesBackAndRedoBringsAgain) {
    ASSERT_EQ(people(), 30);
    const std::vector<MapLayer> before = layers();
    ASSERT_NO_FATAL_FAILURE(give_role(town_.write("more.csv", "id,people,lon,lat\nm1,7,0.001,0\n"),
                                      MapLayerKind::People));
    ASSERT_TRUE(settle());
    EXPECT_EQ(people(), 7);
    EXPECT_EQ(document().undo_stack().index(), steps_before_ + 1);
    EXPECT_THAT(document().undo_stack().undoText().toStdString(), HasSubstr("more"));
    EXPECT_THAT(layers()[file_layer()].source, HasSubstr("homes.csv")) << "now just a layer";
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(people(), 30);
    EXPECT_THAT(layers()[file_layer()].source, HasSubstr("more.csv"));
    undo();
    EXPECT_EQ(layers(), before);
    EXPECT_FALSE(document().is_dirty());
    redo();
    redo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(people(), 7);
}

TEST_F(ChangedStudy, RoleThatCannotBe_IsToldAndStudyAndStepsStayAsTheyWere) {
    window_->study().set_limit("100m");
    ASSERT_TRUE(settle());
    const Shown before = shown();
    const StudySettings settings = document().settings();
    ASSERT_NO_FATAL_FAILURE(give_role(
        town_.write("lines.geojson",
                    feature_collection(R"({"type":"LineString","coordinates":[[0,0],[0.001,0]]})")),
        MapLayerKind::Facilities));
    EXPECT_THAT(failure(), HasSubstr("line"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(shown(), before);
    EXPECT_EQ(document().settings().facilities, settings.facilities);
    EXPECT_EQ(document().undo_stack().index(), steps_before_);
    undo();  // the layer
    undo();  // the limit
    ASSERT_TRUE(settle());
    EXPECT_DOUBLE_EQ(document().cutoffs().back().limit, 222.0);
}

TEST_F(ChangedStudy, UndoTowardsAFileThatIsGone_IsToldAndTheStudyStays) {
    ASSERT_NO_FATAL_FAILURE(give_role(town_.write("more.csv", "id,people,lon,lat\nm1,7,0.001,0\n"),
                                      MapLayerKind::People));
    ASSERT_TRUE(settle());
    std::filesystem::remove(town_.homes);
    undo();
    EXPECT_THAT(failure(), HasSubstr("homes.csv"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(people(), 7);
    EXPECT_EQ(document().undo_stack().index(), steps_before_ + 1);
    // The file comes back, and the step can be taken back after all.
    town_.write("homes.csv", "id,people,lon,lat\nh1,12,0.001,0.001\n");
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(people(), 12);
}

TEST_F(ChangedStudy, OtherCarePlaces_TakeTheEditsOfTheOldAlongAndUndoBringsThemBack) {
    const std::string first = care();
    window_->study().start_what_if();
    window_->study().toggle_closed(first);
    ASSERT_TRUE(settle());
    const FacilityEdits edits = document().edits();
    ASSERT_FALSE(edits.empty());
    ASSERT_NO_FATAL_FAILURE(give_role(town_.write("clinics.csv", "id,lon,lat\nk1,0.001,0.001\n"),
                                      MapLayerKind::Facilities));
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().result().study->facilities.all.size(), 1U);
    EXPECT_TRUE(document().edits().empty());
    EXPECT_FALSE(window_->failure_bar().isVisible());
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().edits(), edits);
    EXPECT_EQ(care(), first);
}

TEST_F(ChangedStudy, Pace_IsOneStepThatUndoTakesBack) {
    // 3 minutes are 239 m at 1.33 m/s and 90 m at 0.5 m/s; the homes are 222 m from care.
    window_->study().set_limit("3min");
    ASSERT_TRUE(settle());
    const Shown before = shown();
    window_->study().set_profile(slow());
    ASSERT_TRUE(settle());
    ASSERT_FALSE(window_->failure_bar().isVisible()) << window_->failure_bar().text().toStdString();
    EXPECT_NE(shown().headline, before.headline);
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(pace_read(), "adult");
    EXPECT_EQ(shown().headline, before.headline);
    EXPECT_EQ(shown().rows, before.rows);
}

TEST_F(ChangedStudy, StoppedReading_LeavesSettingsAndResultsInAgreement) {
    const StudySettings settings = document().settings();
    window_->study().set_profile(slow());
    window_->study().worker().stop();
    ASSERT_TRUE(settle());
    // It may have been read before it could be stopped.
    EXPECT_EQ(document().settings().network.profile, pace_read());
    undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().settings(), settings);
}

}  // namespace
}  // namespace cercania::viewer
