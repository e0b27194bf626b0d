#include "app/viewer/shell/recovery.h"

#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

#include <gmock/gmock.h>

#include "app/viewer/model/edit_changes.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

QStringList recovery_files() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery")
        .entryList({"*.toml", "*.json"}, QDir::Files);
}

/// A window that keeps settings, with a study of its own in it.
class RecoveryWindow : public SampleWindow {
  protected:
    void SetUp() override {
        language_.use("en");
        ASSERT_NO_FATAL_FAILURE(open_window());
        window_->open_study(copy_.study());
        ASSERT_TRUE(settle());
    }
    void open_window() {
        window_ = std::make_unique<MainWindow>(language_, true);
        window_->resize(1280, 800);
        window_->show();
        ASSERT_NE(window_->recovery(), nullptr);
    }
    /// As a crash does: nothing is asked and nothing tidied up.
    void kill_window() { window_.reset(); }
    void press(const char* button) {
        auto* const found = window_->start_panel()->findChild<QPushButton*>(button);
        ASSERT_NE(found, nullptr);
        ASSERT_TRUE(found->isVisible());
        QTest::mouseClick(found, Qt::LeftButton);
    }

    StudyCopy copy_;
};

TEST_F(RecoveryWindow, ChangesThatWereNotSaved_AreWrittenSoonAndGoneWhenSaved) {
    window_->recovery()->set_delay(50);
    EXPECT_TRUE(recovery_files().isEmpty());
    window_->study().set_limit("20min");
    ASSERT_TRUE(QTest::qWaitFor([] { return recovery_files().size() == 2; }, 10'000));
    window_->study().save(copy_.study());
    EXPECT_TRUE(recovery_files().isEmpty());
}

TEST_F(RecoveryWindow, UndoneChanges_LeaveNothingToRecover) {
    window_->study().set_limit("20min");
    window_->recovery()->write_now();
    EXPECT_EQ(recovery_files().size(), 2);
    window_->actions().undo->trigger();
    EXPECT_TRUE(recovery_files().isEmpty());
}

TEST_F(RecoveryWindow, KilledDocument_ComesBackWithLimitServicesAndWhatIf) {
    window_->study().set_limit("20min");
    window_->study().save_scenario("kept beside");
    window_->study().start_what_if();
    ASSERT_TRUE(settle());
    const std::string id = document().result().study->facilities.all.front().id;
    window_->study().toggle_closed(id);
    ASSERT_TRUE(settle());
    const QString number = window_->headline().number();
    const QByteArray saved = copy_.study().toUtf8();
    window_->recovery()->write_now();
    kill_window();
    ASSERT_EQ(recovery_files().size(), 2);

    ASSERT_NO_FATAL_FAILURE(open_window());
    EXPECT_TRUE(window_->has_recovery());
    window_->show_start_panel();
    auto* const strip = window_->start_panel()->findChild<RecoveryStrip*>("recoveryStrip");
    ASSERT_NE(strip, nullptr);
    EXPECT_TRUE(strip->isVisible());
    EXPECT_THAT(strip->text().toStdString(), HasSubstr("Villa Cercana"));
    press("recover");
    ASSERT_TRUE(QTest::qWaitFor([this] { return document().is_open(); }, 30'000));
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().path().toUtf8(), saved);
    EXPECT_TRUE(document().is_dirty());
    EXPECT_EQ(document().cutoffs().back().label(), "20min");
    EXPECT_TRUE(document().in_what_if());
    EXPECT_TRUE(is_closed(document().edits(), id));
    EXPECT_EQ(document().scenarios().front().name, "kept beside");
    EXPECT_EQ(window_->headline().number(), number);
    EXPECT_FALSE(window_->has_recovery()) << "it is taken over";
    EXPECT_EQ(recovery_files().size(), 2) << "and kept for the next crash";
    window_->study().save(copy_.study());
    EXPECT_TRUE(recovery_files().isEmpty());
}

TEST_F(RecoveryWindow, DiscardedChanges_AreNotOfferedAgain) {
    window_->study().set_limit("20min");
    window_->recovery()->write_now();
    kill_window();
    ASSERT_NO_FATAL_FAILURE(open_window());
    window_->show_start_panel();
    press("discardRecovery");
    EXPECT_FALSE(window_->has_recovery());
    EXPECT_TRUE(recovery_files().isEmpty());
    auto* const strip = window_->start_panel()->findChild<RecoveryStrip*>("recoveryStrip");
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(RecoveryWindow, ProgramThatStillRuns_KeepsItsChangesToItself) {
    window_->study().set_limit("20min");
    window_->recovery()->write_now();
    Document other;
    const Recovery second(
        other, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery");
    EXPECT_TRUE(second.left_behind().empty());
    kill_window();
    EXPECT_EQ(second.left_behind().size(), 1U);
}

}  // namespace
}  // namespace cercania::viewer
