#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <cstdlib>

#include <gmock/gmock.h>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/charts/chart_files.h"
#include "app/viewer/panels/question_bar.h"
#include "app/viewer/shell/help/help_dialog.h"
#include "app/viewer/style/tokens.h"
#include "core/base/error.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::content_of;
using cercania::testing::TempFolder;
using ::testing::HasSubstr;

/// The charts, the table, the question and the help of a window with the sample city.
class ResultsWindow : public SampleWindow {
  protected:
    QTableView& table() { return window_->neighbourhoods().table(); }
    /// Pixels halfway between the middle of a neighbourhood and its corners, where no card lies.
    std::vector<QPoint> places_in(const ZoneMark& zone) {
        const PlaneRing& ring = zone.polygons.front().rings.front();
        PlanePoint middle;
        for (const PlanePoint& corner : ring) {
            middle = middle + corner * (1.0 / static_cast<double>(ring.size()));
        }
        std::vector<QPoint> places;
        for (const PlanePoint& corner : ring) {
            const QPoint place = pixel(interpolate(middle, corner, 0.5));
            if (canvas().rect().contains(place) && canvas().childAt(place) == nullptr) {
                places.push_back(place);
            }
        }
        return places;
    }
};

TEST_F(ResultsWindow, Table_ShowsElevenRowsWithoutAScrollBarOfTheDock) {
    const int rows = table().viewport()->height() / table().verticalHeader()->defaultSectionSize();
    EXPECT_GE(rows, 11);
    EXPECT_FALSE(table().horizontalScrollBar()->isVisible());
    EXPECT_GE(canvas().width(), 660);
}

TEST_F(ResultsWindow, WrittenTable_HoldsWhatCoreComputes) {
    const TempFolder folder;
    const std::string path = folder.path("table.csv");
    window_->neighbourhoods().columns().choose({"beyond", "people", "reason"});
    window_->neighbourhoods().write_csv(QString::fromStdString(path));
    const QStringList lines = QString::fromStdString(content_of(path)).split('\n');
    EXPECT_EQ(lines[0], "#,Neighbourhood,Beyond,People,Reason");
    const GapTable& gaps = document().result().base->live.gaps->table;
    std::int64_t beyond = 0;
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        beyond += lines[i].split(',')[2].toLongLong();
    }
    EXPECT_EQ(lines.size(), static_cast<qsizetype>(gaps.areas.size()) + 2);
    EXPECT_EQ(beyond, std::llround(gaps.in_areas.unserved));
}

TEST_F(ResultsWindow, NobodyBeyond_HasNoRank) {
    window_->study().set_limit("30min");
    ASSERT_TRUE(settle());
    const ResultsFilter& rows = window_->neighbourhoods().filter();
    int without = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QString beyond = rows.index(row, ResultsTableModel::Beyond).data().toString();
        const QString rank = rows.index(row, ResultsTableModel::Rank).data().toString();
        if (beyond.isEmpty()) {
            continue;  // nothing is known of its people
        }
        const bool nobody = beyond == "0";
        without += nobody ? 1 : 0;
        EXPECT_EQ(nobody, rank.isEmpty()) << rank.toStdString();
    }
    EXPECT_GT(without, 0);
    EXPECT_LT(without, rows.rowCount());
}

TEST_F(ResultsWindow, ChosenColumns_AreKept) {
    const TempFolder folder;
    const QString path = QString::fromStdString(folder.path("settings.ini"));
    ResultsColumns& columns = window_->neighbourhoods().columns();
    columns.choose({"beyond", "group:women"});
    columns.set_compact(true);
    QSettings settings(path, QSettings::IniFormat);
    columns.save(settings);
    columns.choose({"median"});
    columns.set_compact(false);
    columns.restore(settings);
    EXPECT_EQ(columns.chosen(), QStringList({"beyond", "group:women"}));
    EXPECT_TRUE(columns.is_compact());
    EXPECT_TRUE(table().isColumnHidden(ResultsTableModel::Median));
    EXPECT_FALSE(table().isColumnHidden(ResultsTableModel::FixedColumnCount));
    EXPECT_EQ(table().verticalHeader()->defaultSectionSize(), 26);
}

TEST_F(ResultsWindow, SeveralRows_AreSummedInTheStatusBar) {
    table().selectRow(0);
    table().selectionModel()->select(table().model()->index(1, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto beyond = [this](int row) {
        return table()
            .model()
            ->index(row, ResultsTableModel::Beyond)
            .data(ResultsTableModel::SortRole)
            .toLongLong();
    };
    const QString sum = Words::count(beyond(0) + beyond(1));
    bool told = false;
    for (const QLabel* const label : window_->statusBar()->findChildren<QLabel*>()) {
        told = told || label->text().contains(sum);
    }
    EXPECT_TRUE(told) << sum.toStdString();
}

TEST_F(ResultsWindow, HoverOnTheMap_MarksTheRow) {
    const QImage before = table().viewport()->grab().toImage();
    const auto zone = static_cast<std::size_t>(
        window_->neighbourhoods().filter().mapToSource(table().model()->index(2, 0)).row());
    document().hover_zone(zone);
    const QImage after = table().viewport()->grab().toImage();
    const QPoint free(table().columnViewportPosition(ResultsTableModel::Beyond) + 3,
                      table().rowViewportPosition(2) + 4);
    EXPECT_NE(before.pixel(free), after.pixel(free));
}

TEST_F(ResultsWindow, HalfOfTheHeadlinesBar_LeavesThoseBeyondInTheTableAndOnTheMap) {
    auto* const bar = window_->headline().findChild<ShareBar*>();
    ASSERT_NE(bar, nullptr);
    const QPoint beyond(bar->width() - 4, bar->height() / 2);
    const auto is_beyond = [](GapClass gap_class) {
        return gap_class == GapClass::Underserved || gap_class == GapClass::Unserved;
    };
    // Names and care places lie over the veil: without them every pixel can be told.
    window_->layers().set_visible(MapLayerKind::Labels, false);
    window_->layers().set_visible(MapLayerKind::Facilities, false);
    ASSERT_TRUE(settle());
    const QImage before = canvas().grab().toImage();
    QTest::mouseClick(bar, Qt::LeftButton, {}, beyond);
    ASSERT_TRUE(settle());
    const ResultsFilter& rows = window_->neighbourhoods().filter();
    std::size_t listed = 0;
    for (const ZoneMark& zone : canvas().scene()->zones) {
        listed += is_beyond(zone.gap_class) ? 1U : 0U;
    }
    EXPECT_EQ(rows.rowCount(), static_cast<int>(listed));
    const auto* const classes = window_->findChild<QToolButton*>("classFilter");
    EXPECT_EQ(classes->text(), QString::fromUtf8("Class · 2"));
    // A veil of the land's colour lies over the others, four fifths of each pixel.
    const QImage filtered = canvas().grab().toImage();
    const QColor land = light_tokens().land;
    int veiled = 0;
    int others = 0;
    for (const ZoneMark& zone : canvas().scene()->zones) {
        for (const QPoint& place : places_in(zone)) {
            const QColor was = before.pixelColor(place);
            const QColor is = filtered.pixelColor(place);
            if (is_beyond(zone.gap_class)) {
                EXPECT_EQ(is, was) << zone.name.toStdString();
                continue;
            }
            const bool as_told = std::abs(is.red() - (0.8 * land.red() + 0.2 * was.red())) < 2.0 &&
                                 std::abs(is.blue() - (0.8 * land.blue() + 0.2 * was.blue())) < 2.0;
            (as_told ? veiled : others) += 1;
        }
    }
    EXPECT_GT(veiled, 50);
    EXPECT_EQ(others, 0);
    // The same half again shows all.
    QTest::mouseClick(bar, Qt::LeftButton, {}, beyond);
    ASSERT_TRUE(settle());
    EXPECT_EQ(canvas().grab().toImage(), before);
    EXPECT_EQ(rows.rowCount(), static_cast<int>(canvas().scene()->zones.size()));
}

TEST_F(ResultsWindow, ChosenIssue_IsReadOnTheQuietGroundOfASelection) {
    window_->show_tab(ResultTab::Issues);
    auto* const tree = window_->findChild<QTreeView*>("issuesTree");
    ASSERT_GT(tree->model()->rowCount(), 0);
    const QRect row = tree->visualRect(tree->model()->index(0, 0));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, row.center());
    const QImage shown = tree->viewport()->grab(row).toImage();
    // The triangle's own colour has no contrast on the accent.
    const QColor ground = shown.pixelColor(shown.width() - 2, 2);
    const QColor quiet = light_tokens().accent_background;
    // Under the pointer Qt makes it a little lighter.
    EXPECT_NEAR(ground.red(), quiet.red(), 4);
    EXPECT_NEAR(ground.green(), quiet.green(), 4);
}

TEST_F(ResultsWindow, FilterThatFindsNothing_OffersToClear) {
    auto* const search = window_->findChild<QLineEdit*>("neighbourhoodSearch");
    QTest::keyClicks(search, "xyz");
    for (QLabel* const label : window_->neighbourhoods().findChildren<QLabel*>()) {
        if (label->text().contains("xyz")) {
            EXPECT_TRUE(label->isVisible());
            emit label->linkActivated("#");
        }
    }
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_GT(window_->neighbourhoods().filter().rowCount(), 5);
}

TEST_F(ResultsWindow, Charts_AreWrittenWholeInEveryForm) {
    window_->show_tab(ResultTab::Charts);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return window_->charts().walks().figures().size() > 2; }, 20'000));
    const TempFolder folder;
    const auto path = [&](const char* name) { return QString::fromStdString(folder.path(name)); };
    write_chart(path("walks.csv"), window_->charts().walks(), "Walks");
    write_chart(path("coverage.png"), window_->charts().coverage(), "Coverage");
    write_chart(path("groups.svg"), window_->charts().groups(), "Groups");
    EXPECT_EQ(folder.listing(), "coverage.png groups.svg walks.csv");
    // The columns of the figure add up to the people of the study.
    double people = 0.0;
    const QStringList lines =
        QString::fromStdString(content_of(folder.path("walks.csv"))).split('\n');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        people += lines[i].split(',')[2].toDouble() + lines[i].split(',')[3].toDouble();
    }
    EXPECT_NEAR(people, 30'000.0, 5.0);
    QImage picture(path("coverage.png"));
    EXPECT_EQ(picture.width(), 1440);
    int blue = 0;
    for (int x = 0; x < picture.width(); x += 4) {
        for (int y = 0; y < picture.height(); y += 4) {
            blue += picture.pixel(x, y) == light_tokens().reached.rgb() ? 1 : 0;
        }
    }
    EXPECT_GT(blue, 1000);
    EXPECT_THAT(content_of(folder.path("groups.svg")), HasSubstr("<svg"));
    EXPECT_THROW(write_chart(path("chart.xls"), window_->charts().groups(), "Groups"), Error);
    EXPECT_THROW(write_chart("/nowhere/chart.png", window_->charts().groups(), "Groups"), Error);
}

TEST_F(ResultsWindow, UpdatesByHand_WaitForTheKey) {
    const QString before = window_->headline().number();
    window_->actions().update_automatically->trigger();
    window_->study().set_limit("20min");
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), before);
    auto* const update = window_->findChild<QPushButton*>("updateNow");
    ASSERT_NE(update, nullptr);
    EXPECT_TRUE(update->isVisible());
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(settle());
    EXPECT_NE(window_->headline().number(), before);
    EXPECT_FALSE(update->isVisible());
    EXPECT_FALSE(document().undo_stack().isClean()) << "the change is not lost by updating";
}

TEST_F(ResultsWindow, NobodyServed_OffersALongerLimit) {
    window_->study().set_limit("1m");
    ASSERT_TRUE(settle());
    auto* const sentence = window_->findChild<QLabel*>("headlineSentence");
    ASSERT_NE(sentence, nullptr);
    ASSERT_THAT(sentence->text().toStdString(), HasSubstr("Nobody is"));
    emit sentence->linkActivated("100m");
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().cutoffs().back().limit, 100.0);
}

TEST_F(ResultsWindow, SmallWindow_GivesTheMapItsRoom) {
    window_->resize(1024, 700);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(QTest::qWaitFor([this] { return canvas().width() >= 660; }));
    EXPECT_TRUE(table().verticalHeader()->defaultSectionSize() <= 28);
    EXPECT_FALSE(window_->findChild<QLineEdit*>("neighbourhoodSearch")->isHidden());
    window_->resize(1600, 900);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(table().isColumnHidden(ResultsTableModel::People));
    EXPECT_EQ(table().verticalHeader()->defaultSectionSize(), 36);
    window_->resize(1280, 800);
    EXPECT_TRUE(table().isColumnHidden(ResultsTableModel::People));
}

/// With the layers opened over a small window's map the whole question still stands above it.
TEST_F(ResultsWindow, SmallWindowWithItsLayers_ShowsTheWholeQuestion) {
    window_->resize(1024, 700);
    ASSERT_TRUE(settle());
    QTest::keyClick(window_.get(), Qt::Key_F7);
    ASSERT_TRUE(settle());
    const auto* const question = window_->findChild<QuestionBar*>();
    ASSERT_TRUE(window_->findChild<QDockWidget*>("layersDock")->isVisible());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return question->visibleRegion().boundingRect() == question->rect(); }));
    EXPECT_LE(question->width(), canvas().width());
}

TEST_F(ResultsWindow, HelpPages_HaveTextOfTheirOwn) {
    for (QAction* const action : {window_->actions().help_tour, window_->actions().help_words,
                                  window_->actions().help_keyboard, window_->actions().help_numbers,
                                  window_->actions().about}) {
        action->trigger();
        auto* const dialog = window_->findChild<HelpDialog*>("helpDialog");
        ASSERT_NE(dialog, nullptr);
        EXPECT_GT(dialog->text().size(), 150) << dialog->windowTitle().toStdString();
        if (action == window_->actions().help_numbers) {
            EXPECT_THAT(dialog->text().toStdString(),
                        HasSubstr(window_->headline().number().toStdString()));
        }
        delete dialog;
    }
}

}  // namespace
}  // namespace cercania::viewer
