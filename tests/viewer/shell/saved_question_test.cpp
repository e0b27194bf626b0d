#include <QSignalSpy>
#include <cmath>

#include <gmock/gmock.h>

#include "app/viewer/model/words.h"
#include "core/study/gaps_analysis.h"
#include "core/study/study_file.h"
#include "tests/support/folders/folders.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

/// What `cercania run` counts beyond the limit of the study in a file.
double unserved_of(const QString& path) {
    StudySettings settings = read_study_file(path.toStdString());
    settings.profile_folders = {project_folder().string() + "/data/profiles"};
    RunReport report("run");
    const LoadedStudy study = load_study(settings, true, report, Control());
    return analyse_gaps(study, report, Control()).table.in_areas.unserved;
}

TEST_F(SampleWindow, ServicesLeftOut_AreInTheStudyFileAndHonouredByRun) {
    const StudyCopy copy;
    const QString before = window_->headline().number();
    window_->study().set_services_off({FacilitySymbol::Anchor});
    ASSERT_TRUE(settle());
    const QString number = window_->headline().number();
    ASSERT_NE(number, before);
    window_->study().save(copy.study());
    EXPECT_EQ(Words::count(std::llround(unserved_of(copy.study()))), number);
    QSignalSpy opened(&document(), &Document::opened);
    window_->open_study(copy.study());
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() == 1; }, 30'000));
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), number);
    EXPECT_THAT(document().services_off(), ::testing::ElementsAre(FacilitySymbol::Anchor));
    EXPECT_FALSE(document().is_dirty());
    window_->study().set_services_off({});
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), before);
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), number);
}

TEST_F(SampleWindow, UpdateNow_LosesNothingThatIsNotSaved) {
    window_->study().save_scenario("kept");
    window_->study().start_what_if();
    const std::string id = document().result().study->facilities.all.front().id;
    window_->study().toggle_closed(id);
    ASSERT_TRUE(settle());
    const FacilityEdits edits = document().edits();
    const QString number = window_->headline().number();
    QSignalSpy opened(&document(), &Document::opened);
    window_->actions().update_now->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() == 1; }, 30'000));
    ASSERT_TRUE(settle());
    ASSERT_EQ(document().scenarios().size(), 1U);
    EXPECT_EQ(document().scenarios().front().name, "kept");
    EXPECT_TRUE(document().in_what_if());
    EXPECT_EQ(document().edits(), edits);
    EXPECT_EQ(window_->headline().number(), number);
    EXPECT_TRUE(document().is_dirty());
}

}  // namespace
}  // namespace cercania::viewer
