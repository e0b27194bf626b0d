#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <gmock/gmock.h>

#include "app/viewer/model/words.h"
#include "app/viewer/wizard/study_wizard.h"
#include "core/study/study_file.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

/// What a person does with hands alone: no action is called, every change comes from an event of
/// the mouse or of the keyboard.
class Hands : public SampleWindow {
  protected:
    /// Presses a chip of the question and, in the menu that it opens, does `work`.
    void in_menu_of(const QString& chip_name, const std::function<void(QMenu&)>& work) {
        QToolButton* chip = nullptr;
        for (QToolButton* const one : window_->question_bar().findChildren<QToolButton*>()) {
            chip = one->isVisible() && one->accessibleName().contains(chip_name) ? one : chip;
        }
        ASSERT_NE(chip, nullptr) << chip_name.toStdString();
        bool worked = false;
        // The menu has the events to itself until it is closed.
        QTimer::singleShot(150, window_.get(), [&] {
            auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu != nullptr) {
                work(*menu);
                worked = true;
                menu->close();
            }
        });
        QTest::mouseClick(chip, Qt::LeftButton);
        EXPECT_TRUE(worked) << "the menu did not open";
        ASSERT_TRUE(settle());
    }
    std::string limit() { return document().cutoffs().back().text(); }
    StartPanel& start() {
        window_->show_start_panel();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window_->start_panel()));
        return *window_->start_panel();
    }
};

TEST_F(Hands, EnterOnTheStartPanel_BeginsANewStudy) {
    StartPanel& panel = start();
    QTest::keyClick(&panel, Qt::Key_Return);
    StudyWizard* const wizard = window_->desk().wizard();
    ASSERT_NE(wizard, nullptr);
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(window_->start_panel(), nullptr);
    QTest::keyClick(wizard, Qt::Key_Escape);
    EXPECT_FALSE(wizard->isVisible());
}

TEST_F(Hands, SampleOnTheStartPanel_IsOpenedByAClick) {
    const StudyCopy copy;
    window_->open_study(copy.study());
    ASSERT_TRUE(settle());
    ASSERT_EQ(document().path(), copy.study());
    QAbstractButton* sample = nullptr;
    for (QAbstractButton* const one : start().findChildren<QAbstractButton*>()) {
        sample = one->accessibleName().contains("Open the sample city") ? one : sample;
    }
    ASSERT_NE(sample, nullptr);
    QTest::mouseClick(sample, Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->start_panel(), nullptr);
    EXPECT_NE(document().path(), copy.study());
    EXPECT_EQ(window_->headline().number(), "6,883");
}

TEST_F(Hands, EscapeOnTheStartPanel_KeepsTheSample) {
    const QString before = window_->headline().number();
    QTest::keyClick(&start(), Qt::Key_Escape);
    EXPECT_EQ(window_->start_panel(), nullptr);
    EXPECT_EQ(window_->headline().number(), before);
    EXPECT_EQ(window_->desk().wizard(), nullptr);
}

TEST_F(Hands, LimitOfTheQuestion_IsChosenInItsMenu) {
    const QString before = window_->headline().number();
    ASSERT_NO_FATAL_FAILURE(in_menu_of("Limit", [](QMenu& menu) {
        for (QAction* const entry : menu.actions()) {
            if (entry->text().startsWith("20")) {
                QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(entry).center());
                return;
            }
        }
        FAIL() << "there is no 20 min";
    }));
    EXPECT_EQ(limit(), "20 min");
    EXPECT_NE(window_->headline().number(), before);
    EXPECT_THAT(window_->question_bar().sentence().toStdString(),
                HasSubstr(Words::limit(document().cutoffs().back()).toStdString()));
}

TEST_F(Hands, SliderOfTheLimit_IsFollowedWhileItMovesAndIsOneStep) {
    const int steps = document().undo_stack().count();
    std::vector<std::string> limits;
    ASSERT_NO_FATAL_FAILURE(in_menu_of("Limit", [&](QMenu& menu) {
        auto* const slider = menu.findChild<QSlider*>("limitSlider");
        ASSERT_NE(slider, nullptr);
        slider->setFocus();
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(slider, Qt::Key_Right);
            limits.push_back(limit());
        }
    }));
    ASSERT_EQ(limits.size(), 3U);
    EXPECT_NE(limits[0], limits[1]);
    EXPECT_NE(limits[1], limits[2]);
    EXPECT_EQ(limit(), limits[2]);
    EXPECT_EQ(document().undo_stack().count(), steps + 1);
}

TEST_F(Hands, CheckBoxOfALayer_TakesItOffTheMap) {
    auto* const list = window_->layers().findChild<QTreeWidget*>("layersList");
    QTreeWidgetItem* catchments = nullptr;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->text(0) == "Catchments") {
            catchments = list->topLevelItem(row);
        }
    }
    ASSERT_NE(catchments, nullptr);
    const QImage before = canvas().grab().toImage();
    const QRect row = list->visualItemRect(catchments);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + 11, row.center().y()});
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return !window_->layers().is_shown(MapLayerKind::Catchments);
    })) << "of the row at "
        << row.left();
    ASSERT_TRUE(settle());
    EXPECT_NE(canvas().grab().toImage(), before);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(window_->layers().is_shown(MapLayerKind::Catchments));
}

TEST_F(Hands, ExplainedByKeysAlone_TellsWhyInTheTabAndOnTheMap) {
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Tab);  // to the worst neighbourhood
    QTest::keyClick(&canvas(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window_->explain_panel().place() != nullptr; }));
    ASSERT_TRUE(settle());
    EXPECT_THAT(window_->explain_panel().text().toStdString(), HasSubstr("Why is this place"));
    ASSERT_TRUE(canvas().overlay().route.has_value());
    EXPECT_EQ(
        canvas().scene()->zones[*canvas().hit_at(pixel(canvas().overlay().route->home)).zone].rank,
        1U);
}

TEST_F(Hands, KeysOfTheResults_OpenEachTab) {
    QTabBar* tabs = nullptr;  // the card of an explained place has some of its own
    for (QTabBar* const some : window_->findChildren<QTabBar*>()) {
        tabs = some->count() == 4 ? some : tabs;
    }
    ASSERT_NE(tabs, nullptr);
    const std::array<std::pair<Qt::Key, int>, 4> keys = {
        {{Qt::Key_2, 1}, {Qt::Key_3, 2}, {Qt::Key_4, 3}, {Qt::Key_1, 0}}};
    for (const auto& [key, tab] : keys) {
        QTest::keyClick(window_.get(), key, Qt::ControlModifier);
        EXPECT_EQ(tabs->currentIndex(), tab);
    }
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    EXPECT_EQ(tabs->currentIndex(), 1);
}

TEST_F(Hands, NameTypedInTheToolbar_FiltersAndEnterGoesThere) {
    const QString name =
        window_->neighbourhoods().filter().index(2, ResultsTableModel::Name).data().toString();
    const double scale = canvas().metres_per_pixel();
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    auto* const find = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(find, nullptr);
    QTest::keyClicks(find, name.toLower());
    EXPECT_EQ(window_->neighbourhoods().filter().rowCount(), 1);
    QTest::keyClick(find, Qt::Key_Return);
    ASSERT_TRUE(settle());
    ASSERT_EQ(document().selected_zones().size(), 1U);
    EXPECT_EQ(canvas().scene()->zones[document().selected_zones().front()].name, name);
    EXPECT_LT(canvas().metres_per_pixel(), scale);
}

TEST_F(Hands, CompareByKeys_FromTheWhatIfAndBack) {
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_W);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(document().in_what_if());
    QTest::keyClick(&canvas(), Qt::Key_A);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().rect().center());
    ASSERT_TRUE(settle());
    ASSERT_EQ(document().edits().added.size(), 1U);
    for (const auto& [key, view] :
         {std::pair(Qt::Key_1, WhatIfView::Before), std::pair(Qt::Key_2, WhatIfView::After),
          std::pair(Qt::Key_3, WhatIfView::Difference)}) {
        QTest::keyClick(&canvas(), key);
        EXPECT_EQ(document().what_if_view(), view);
    }
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(window_->compare().is_on());
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(window_->compare().is_on());
    EXPECT_EQ(document().edits().added.size(), 1U) << "what is tried out is still there";
}

TEST_F(Hands, CtrlS_SavesWhatTheCommandLineReads) {
    const StudyCopy copy;
    window_->open_study(copy.study());
    ASSERT_TRUE(settle());
    ASSERT_NO_FATAL_FAILURE(in_menu_of("Limit", [](QMenu& menu) {
        auto* const slider = menu.findChild<QSlider*>("limitSlider");
        ASSERT_NE(slider, nullptr);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
    }));
    EXPECT_TRUE(document().is_dirty());
    EXPECT_EQ(read_study_file(copy.study().toStdString()).analysis.cutoffs.back().text(), "800 m");
    QTest::keyClick(window_.get(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(document().is_dirty());
    EXPECT_EQ(read_study_file(copy.study().toStdString()).analysis.cutoffs.back().text(), "5 min");
}

TEST_F(Hands, CtrlP_OpensThePageAndEscapeLeavesIt) {
    QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier);
    auto* const preview = window_->findChild<QWidget*>("printPreview");
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(preview->isVisible());
    QTest::keyClick(preview, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return window_->findChild<QWidget*>("printPreview") == nullptr; }));
}

}  // namespace
}  // namespace cercania::viewer
