#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QToolBar>

#include <gmock/gmock.h>

#include "tests/support/temp_folder.h"
#include "tests/viewer/robust/town_window.h"
#include "tests/viewer/wizard/file_dialogs.h"

namespace cercania::viewer {
namespace {

using cercania::testing::content_of;
using cercania::testing::TempFolder;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// The report of the small town is written from the window, by the program itself.
class ReportFromWindow : public TownWindow {
  protected:
    void SetUp() override {
        TownWindow::SetUp();
        window_->report_export().use_program(CERCANIA_VIEWER_PROGRAM);
    }
    std::string path(const char* name) const { return folder_.path(name); }
    /// Writes a report as a person does: from the menu, by the file dialog.
    void write(const std::string& to) {
        window_->actions().report->trigger();
        ASSERT_TRUE(type_into_file_dialog(*window_, QString::fromStdString(to)));
    }
    bool written() {
        return QTest::qWaitFor([this] { return !window_->study().worker().is_busy(); }, 60'000);
    }

    TempFolder folder_;
};

TEST_F(ReportFromWindow, Entry_StandsInTheExportMenuAndInTheToolbar) {
    QAction* const report = window_->actions().report;
    EXPECT_EQ(report->text(), QString::fromUtf8("Report PDF…"));
    EXPECT_TRUE(report->isEnabled());
    bool in_menu = false;
    for (const QMenu* const menu : window_->menuBar()->findChildren<QMenu*>()) {
        in_menu = in_menu || menu->actions().contains(report);
    }
    EXPECT_TRUE(in_menu);
    EXPECT_TRUE(window_->findChild<QToolBar*>("mainToolBar")->actions().contains(report));
}

TEST_F(ReportFromWindow, Pdf_IsWrittenWhole) {
    write(path("town.pdf"));
    ASSERT_TRUE(written());
    EXPECT_EQ(folder_.listing(), "town.pdf");
    EXPECT_THAT(content_of(path("town.pdf")), StartsWith("%PDF-"));
}

TEST_F(ReportFromWindow, NameWithoutEnding_BecomesAPdf) {
    write(path("town"));
    ASSERT_TRUE(written());
    EXPECT_EQ(folder_.listing(), "town.pdf");
}

TEST_F(ReportFromWindow, WhatIfThatIsNotSaved_IsInTheReport) {
    window_->study().start_what_if();
    ASSERT_TRUE(settle());
    window_->study().toggle_closed("c1");
    ASSERT_TRUE(settle());
    write(path("town.html"));
    ASSERT_TRUE(written());
    const std::string page = content_of(path("town.html"));
    EXPECT_THAT(page, HasSubstr("Unsaved what-if"));
    EXPECT_THAT(page, HasSubstr("Closed: Casa."));
}

TEST_F(ReportFromWindow, LanguageOfTheWindow_IsThatOfTheReport) {
    window_->use_language("es");
    write(path("town.html"));
    ASSERT_TRUE(written());
    EXPECT_THAT(content_of(path("town.html")), HasSubstr("Barrio"));
}

TEST_F(ReportFromWindow, FolderThatIsNotThere_IsSaidAndTheStudyStays) {
    const Shown before = shown();
    window_->report_export().take(QString::fromStdString(path("nowhere/town.pdf")));
    EXPECT_THAT(failure(), HasSubstr("town.pdf"));
    EXPECT_EQ(shown(), before);
}

TEST_F(ReportFromWindow, Stopped_LeavesNothing) {
    QSignalSpy stopped(&window_->study().worker(), &StudyWorker::stopped);
    window_->report_export().take(QString::fromStdString(path("town.pdf")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return window_->study().worker().is_busy(); }, 10'000));
    window_->study().worker().stop();
    ASSERT_TRUE(written());
    EXPECT_EQ(folder_.listing(), "");
}

}  // namespace
}  // namespace cercania::viewer
