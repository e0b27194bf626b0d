#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QToolBar>

#include <gmock/gmock.h>

#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Parts that Qt makes and names by itself.
bool is_of_qt(const QWidget& widget) {
    const QString kind = widget.metaObject()->className();
    return widget.objectName().startsWith("qt_") || kind == "QLineEditIconButton" ||
           kind == "QTableCornerButton" || kind == "QComboBoxListView" ||
           qobject_cast<const QTabBar*>(widget.parentWidget()) != nullptr;
}

bool is_input(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QTabBar*>(&widget) != nullptr;
}

bool is_scroll_bar(const QWidget& widget) {
    return QString(widget.metaObject()->className()) == "QScrollBar" ||
           QString(widget.metaObject()->className()) == "QHeaderView";
}

std::string described(const QWidget& widget) {
    QStringList path;
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
        path.prepend(QString(at->metaObject()->className()).section(':', -1) +
                     (at->objectName().isEmpty() ? QString() : '#' + at->objectName()));
    }
    return path.join('/').toStdString();
}

std::string spoken_name(QWidget& widget) {
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? std::string() : spoken->text(QAccessible::Name).toStdString();
}

std::vector<QWidget*> inputs_of(const QWidget& root) {
    std::vector<QWidget*> inputs;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (is_input(*widget) && !is_of_qt(*widget) && !is_scroll_bar(*widget)) {
            inputs.push_back(widget);
        }
    }
    return inputs;
}

std::vector<std::string> nameless(const QWidget& root) {
    std::vector<std::string> found;
    for (QWidget* widget : inputs_of(root)) {
        if (spoken_name(*widget).empty()) {
            found.push_back(described(*widget));
        }
    }
    return found;
}

std::vector<std::string> too_small(const QWidget& root) {
    constexpr int kSmallest = 24;
    std::vector<std::string> found;
    for (QWidget* widget : inputs_of(root)) {
        const bool small = widget->width() < kSmallest || widget->height() < kSmallest;
        if (widget->isVisible() && small) {
            found.push_back(described(*widget) + " is " + std::to_string(widget->width()) + " x " +
                            std::to_string(widget->height()));
        }
    }
    return found;
}

/// Texts that are wider or higher than the place they have.
std::vector<std::string> clipped(const QWidget& root) {
    std::vector<std::string> found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const auto* const label = qobject_cast<const QLabel*>(widget);
        const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        const bool text = (label != nullptr && !label->text().isEmpty()) ||
                          (button != nullptr && !button->text().isEmpty());
        if (!text || !widget->isVisible() || is_of_qt(*widget)) {
            continue;
        }
        const bool wraps = label != nullptr && label->wordWrap();
        const int high =
            wraps ? widget->heightForWidth(widget->width()) : widget->minimumSizeHint().height();
        const int wide = wraps ? 0 : widget->minimumSizeHint().width();
        if (widget->height() + 1 < high || widget->width() + 1 < wide) {
            const QString said = label != nullptr ? label->text() : button->text();
            found.push_back(described(*widget) + " '" + said.toStdString() + "' has " +
                            std::to_string(widget->width()) + " x " +
                            std::to_string(widget->height()) + ", needs " + std::to_string(wide) +
                            " x " + std::to_string(high));
        }
    }
    return found;
}

/// Texts that reach over the edge of a panel that does not scroll sideways.
std::vector<std::string> cut_by_a_panel(const QWidget& root) {
    std::vector<std::string> found;
    for (const QScrollArea* area : root.findChildren<QScrollArea*>()) {
        const QWidget* const page = area->widget();
        if (!area->isVisible() || page == nullptr ||
            area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
            continue;
        }
        if (page->width() > area->viewport()->width()) {
            found.push_back(described(*page) + " is " + std::to_string(page->width()) +
                            " wide in a panel of " + std::to_string(area->viewport()->width()));
        }
    }
    return found;
}

class Accessible : public SampleWindow {};

TEST_F(Accessible, EveryButtonAndInput_HasANameInEveryLanguage) {
    for (const char* code : {"en", "es", "fr"}) {
        window_->use_language(code);
        QApplication::processEvents();
        for (const ResultTab tab : {ResultTab::Neighbourhoods, ResultTab::Charts,
                                    ResultTab::Explain, ResultTab::Issues}) {
            window_->show_tab(tab);
            EXPECT_THAT(nameless(*window_), IsEmpty()) << code;
        }
    }
}

TEST_F(Accessible, StartPanel_NamesItsParts) {
    window_->show_start_panel();
    QApplication::processEvents();
    const auto* const panel = window_->findChild<StartPanel*>();
    ASSERT_NE(panel, nullptr);
    EXPECT_THAT(nameless(*panel), IsEmpty());
    EXPECT_THAT(too_small(*panel), IsEmpty());
}

TEST_F(Accessible, EveryVisibleTarget_IsAtLeast24Pixels) {
    for (const ResultTab tab :
         {ResultTab::Neighbourhoods, ResultTab::Charts, ResultTab::Explain, ResultTab::Issues}) {
        window_->show_tab(tab);
        QApplication::processEvents();
        EXPECT_THAT(too_small(*window_), IsEmpty());
    }
    window_->study().start_what_if();
    ASSERT_TRUE(settle());
    EXPECT_THAT(too_small(*window_), IsEmpty());
}

TEST_F(Accessible, Map_IsDescribedByTheHeadlineAndWhatHasTheFocus) {
    QAccessibleInterface* const map = QAccessible::queryAccessibleInterface(&canvas());
    ASSERT_NE(map, nullptr);
    EXPECT_EQ(map->role(), QAccessible::Graphic);
    EXPECT_EQ(map->text(QAccessible::Name), "Map");
    EXPECT_THAT(map->text(QAccessible::Description).toStdString(),
                HasSubstr(window_->headline().number().toStdString()));
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Tab);
    const std::string spoken = map->text(QAccessible::Description).toStdString();
    const ResultsFilter& rows = window_->neighbourhoods().filter();
    EXPECT_THAT(spoken, HasSubstr("rank 1,"));
    EXPECT_THAT(spoken,
                HasSubstr(rows.index(0, ResultsTableModel::Name).data().toString().toStdString()));
    EXPECT_THAT(spoken, HasSubstr("people beyond"));
    QTest::keyClick(&canvas(), Qt::Key_Tab);
    EXPECT_THAT(map->text(QAccessible::Description).toStdString(), HasSubstr("rank 2,"));
}

TEST_F(Accessible, F6_GoesRoundThePartsOfTheWindowAndBack) {
    window_->activateWindow();
    canvas().setFocus();
    std::vector<QWidget*> forth;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        forth.push_back(QApplication::focusWidget());
    }
    const std::set<QWidget*> stops(forth.begin(), forth.end());
    EXPECT_EQ(stops.size(), 6U);
    EXPECT_EQ(forth[5], &canvas());
    EXPECT_TRUE(window_->neighbourhoods().isAncestorOf(forth[2]));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), forth[forth.size() - 2]);
}

TEST_F(Accessible, Tab_GoesFromQuestionToMapToTabsToTableToLayers) {
    window_->activateWindow();
    std::vector<QWidget*> walked;
    QWidget* const first = window_->question_bar().findChild<QToolButton*>();
    ASSERT_NE(first, nullptr);
    QWidget* at = first;
    do {
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus) != 0) {
            walked.push_back(at);
        }
        at = at->nextInFocusChain();
    } while (at != first);
    const auto place = [&](auto matches) {
        return std::find_if(walked.begin(), walked.end(), matches) - walked.begin();
    };
    const auto map = place([this](QWidget* one) { return one == &canvas(); });
    const auto tabs = place([](QWidget* one) { return one->objectName() == "resultTabs"; });
    const auto table =
        place([](QWidget* one) { return one->objectName() == "neighbourhoodTable"; });
    const auto layers = place([this](QWidget* one) { return window_->layers().isAncestorOf(one); });
    EXPECT_LT(0, map);
    EXPECT_LT(map, tabs);
    EXPECT_LT(tabs, table);
    EXPECT_LT(table, layers);
    EXPECT_LT(layers, static_cast<std::ptrdiff_t>(walked.size()));
}

TEST_F(Accessible, LettersTypedInASearch_AreLettersAndNoTools) {
    auto* const search = window_->findChild<QLineEdit*>("neighbourhoodSearch");
    window_->activateWindow();
    search->setFocus();
    QTest::keyClicks(search, "wearxmvh123");
    EXPECT_EQ(search->text(), "wearxmvh123");
    EXPECT_FALSE(document().in_what_if());
    EXPECT_EQ(canvas().tool(), MapTool::Select);
    search->clear();
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_E);
    EXPECT_EQ(canvas().tool(), MapTool::Explain);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_EQ(canvas().tool(), MapTool::Select) << "Escape steps back";
    QTest::keyClick(&canvas(), Qt::Key_W);
    EXPECT_TRUE(document().in_what_if());
}

TEST_F(Accessible, HalvesOfTheShareBar_AreReachedByKeys) {
    auto* const bar = window_->findChild<QWidget*>("shareBar");
    ASSERT_NE(bar, nullptr);
    const int all = window_->neighbourhoods().filter().rowCount();
    window_->activateWindow();
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Right);
    const int beyond = window_->neighbourhoods().filter().rowCount();
    QTest::keyClick(bar, Qt::Key_Left);
    const int within = window_->neighbourhoods().filter().rowCount();
    EXPECT_LT(beyond, all);
    EXPECT_LE(beyond + within, all);
    EXPECT_GT(within, 0);
}

TEST_F(Accessible, LessMotion_TheRingStandsStillInsteadOfFlashing) {
    const PlanePoint place = canvas().plane_at(QPointF(canvas().rect().center()));
    const auto shown_in_a_second = [&] {
        MapOverlay overlay = canvas().overlay();
        overlay.flash.reset();
        canvas().set_overlay(overlay);
        const QImage without = canvas().grab().toImage();
        overlay.flash = place;
        canvas().set_overlay(overlay);
        int shown = 0;
        constexpr int kLooks = 12;
        for (int i = 0; i < kLooks; ++i) {
            shown += canvas().grab().toImage() == without ? 0 : 1;
            QTest::qWait(50);
        }
        return std::pair(shown, kLooks);
    };
    window_->actions().less_motion->setChecked(false);
    const auto [flashing, looks] = shown_in_a_second();
    EXPECT_LT(flashing, looks);
    EXPECT_GT(flashing, 0);
    window_->actions().less_motion->setChecked(true);
    const auto [standing, all] = shown_in_a_second();
    EXPECT_EQ(standing, all);
}

/// The system's font at twice its size.
class LargeText : public SampleWindow {
  protected:
    void SetUp() override {
        usual_ = QApplication::font();
        QFont large = usual_;
        usual_.pixelSize() > 0 ? large.setPixelSize(2 * usual_.pixelSize())
                               : large.setPointSizeF(2.0 * usual_.pointSizeF());
        QApplication::setFont(large);
        SampleWindow::SetUp();
    }
    void TearDown() override {
        window_.reset();
        QApplication::setFont(usual_);
    }

  private:
    QFont usual_;
};

TEST_F(LargeText, TwiceTheSize_ClipsNoTextAndTheWindowStillFits) {
    EXPECT_LE(window_->width(), 1280);
    EXPECT_LE(window_->height(), 800);
    for (const ResultTab tab :
         {ResultTab::Neighbourhoods, ResultTab::Charts, ResultTab::Explain, ResultTab::Issues}) {
        window_->show_tab(tab);
        QTest::qWait(300);
        EXPECT_THAT(clipped(*window_), IsEmpty());
    }
    window_->study().start_what_if();
    ASSERT_TRUE(settle());
    QTest::qWait(300);
    EXPECT_THAT(clipped(*window_), IsEmpty());
    EXPECT_LE(window_->width(), 1280);
}

TEST_F(LargeText, TwiceTheSize_StartPanelClipsNothing) {
    window_->show_start_panel();
    QApplication::processEvents();
    const auto* const panel = window_->findChild<StartPanel*>();
    ASSERT_NE(panel, nullptr);
    EXPECT_THAT(clipped(*panel), IsEmpty());
    EXPECT_LE(panel->width(), window_->width());
    EXPECT_LE(panel->height(), window_->height());
}

TEST_F(LargeText, TwiceTheSize_ExplainedPlaceIsWhole) {
    QSignalSpy explained(&window_->study(), &StudyController::explained);
    window_->actions().explain_tool->trigger();
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().rect().center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return explained.count() == 1; }, 20'000));
    ASSERT_TRUE(settle());
    QTest::qWait(300);
    EXPECT_THAT(cut_by_a_panel(*window_), IsEmpty());
    EXPECT_THAT(clipped(*window_), IsEmpty());
    EXPECT_TRUE(canvas().rect().contains(window_->findChild<ExplainNote*>()->geometry()));
    // The card stands beside what it tells of.
    const QRect card = window_->findChild<ExplainNote*>()->geometry();
    const auto& walk = canvas().overlay().route;
    ASSERT_TRUE(walk);
    PlaneLine seen = {walk->home, walk->care};
    seen.insert(seen.end(), walk->within.begin(), walk->within.end());
    seen.insert(seen.end(), walk->beyond.begin(), walk->beyond.end());
    for (const PlanePoint& point : seen) {
        EXPECT_TRUE(canvas().rect().contains(pixel(point)));
        EXPECT_FALSE(card.contains(pixel(point)));
    }
}

TEST_F(LargeText, TwiceTheSize_NoPanelCutsItsRightEdge) {
    for (const char* code : {"en", "es", "fr"}) {
        window_->use_language(code);
        for (const ResultTab tab : {ResultTab::Neighbourhoods, ResultTab::Charts,
                                    ResultTab::Explain, ResultTab::Issues}) {
            window_->show_tab(tab);
            static_cast<void>(
                QTest::qWaitFor([this] { return cut_by_a_panel(*window_).empty(); }, 2000));
            EXPECT_THAT(cut_by_a_panel(*window_), IsEmpty()) << code;
        }
        EXPECT_LE(window_->width(), 1280);
        EXPECT_GE(canvas().width(), 460);
    }
}

TEST_F(Accessible, UsualText_IsNotClipped) {
    for (const char* code : {"en", "es", "fr"}) {
        window_->use_language(code);
        QTest::qWait(300);
        // Laying out takes its time on a machine with other work.
        static_cast<void>(QTest::qWaitFor([this] { return clipped(*window_).empty(); }, 5000));
        EXPECT_THAT(clipped(*window_), IsEmpty()) << code;
    }
}

}  // namespace
}  // namespace cercania::viewer
