#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>
#include <cmath>

#include <gmock/gmock.h>

#include "app/viewer/map/cards/scale_card.h"
#include "app/viewer/model/words.h"
#include "app/viewer/shell/data_folders.h"
#include "core/study/gaps_analysis.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::TempFolder;
using ::testing::HasSubstr;

/// Drops a file on the window as a file manager does.
void drop_file(MainWindow& window, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({600, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop({600.0, 400.0}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
}

TEST_F(SampleWindow, Opened_ShowsTheHeadlineThatCoreComputes) {
    const LoadedStudy& study = *document().result().study;
    RunReport report("gaps");
    const GapResult gaps = analyse_gaps(study, report, Control());
    EXPECT_GT(gaps.table.in_areas.unserved, 0.0);
    EXPECT_EQ(window_->headline().number(),
              Words::count(std::llround(gaps.table.in_areas.unserved)));
    EXPECT_EQ(document().result().base->figures->total.served,
              std::llround(gaps.table.in_areas.served));
}

TEST_F(SampleWindow, Opened_RowsAddUpToTheHeadline) {
    std::int64_t beyond = 0;
    const ResultsFilter& rows = window_->neighbourhoods().filter();
    ASSERT_GT(rows.rowCount(), 5);
    for (int row = 0; row < rows.rowCount(); ++row) {
        beyond += rows.index(row, ResultsTableModel::Beyond)
                      .data(ResultsTableModel::SortRole)
                      .toLongLong();
    }
    EXPECT_EQ(Words::count(beyond), window_->headline().number());
}

TEST_F(SampleWindow, Opened_ShowsTheWorstFirst) {
    const ResultsFilter& rows = window_->neighbourhoods().filter();
    EXPECT_EQ(rows.index(0, ResultsTableModel::Rank).data().toString(), "1");
    EXPECT_EQ(rows.index(1, ResultsTableModel::Rank).data().toString(), "2");
}

TEST_F(SampleWindow, Search_FiltersWithoutAccentsOrCase) {
    auto* const search = window_->findChild<QLineEdit*>("neighbourhoodSearch");
    ASSERT_NE(search, nullptr);
    const ResultsFilter& rows = window_->neighbourhoods().filter();
    const int all = rows.rowCount();
    const QString name = rows.index(0, ResultsTableModel::Name).data().toString();
    search->setFocus();
    QTest::keyClicks(search, folded(name));
    EXPECT_LT(rows.rowCount(), all);
    EXPECT_EQ(rows.index(0, ResultsTableModel::Name).data().toString(), name);
    search->clear();
    QTest::keyClicks(search, "xyzxyz");
    EXPECT_EQ(rows.rowCount(), 0);
    search->clear();
    EXPECT_EQ(rows.rowCount(), all);
}

TEST_F(SampleWindow, ClickOnNeighbourhood_SelectsItsRow) {
    const auto scene = canvas().scene();
    const auto worst = std::find_if(scene->zones.begin(), scene->zones.end(),
                                    [](const ZoneMark& zone) { return zone.rank == 1U; });
    ASSERT_NE(worst, scene->zones.end());
    // A point of the neighbourhood on the map that no card and no facility covers.
    QPoint inside(-1, -1);
    const auto number = static_cast<std::size_t>(worst - scene->zones.begin());
    for (int x = 0; x < canvas().width() && inside.x() < 0; x += 7) {
        for (int y = 0; y < canvas().height(); y += 7) {
            const MapHit hit = canvas().hit_at(QPointF(x, y));
            if (hit.zone == number && !hit.facility && canvas().childAt(x, y) == nullptr) {
                inside = {x, y};
                break;
            }
        }
    }
    ASSERT_GE(inside.x(), 0);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, inside);
    EXPECT_THAT(document().selected_zones(), ::testing::ElementsAre(number));
    const QModelIndexList rows =
        window_->neighbourhoods().table().selectionModel()->selectedRows(ResultsTableModel::Name);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front().data().toString(), worst->name);
}

TEST_F(SampleWindow, ClickWithExplainTool_TellsTheWalkThatCoreFinds) {
    window_->actions().explain_tool->trigger();
    QSignalSpy explained(&window_->study(), &StudyController::explained);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().rect().center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return explained.count() == 1; }, 20'000));
    const auto place = window_->explain_panel().place();
    ASSERT_NE(place, nullptr);
    const Explanation expected = explain_place(
        *document().result().study,
        document().result().study->network.graph->projection().to_geo(place->point), Control());
    EXPECT_EQ(place->explanation.status, expected.status);
    ASSERT_TRUE(expected.route && place->explanation.route);
    EXPECT_EQ(place->explanation.route->cost.cost, expected.route->cost.cost);
    const auto* const sentence = window_->findChild<QLabel*>("explainSentence");
    ASSERT_NE(sentence, nullptr);
    EXPECT_THAT(sentence->text().toStdString(),
                HasSubstr(Words::metres(expected.route->cost.distance).toStdString()));
    EXPECT_TRUE(canvas().overlay().route.has_value());
}

TEST_F(SampleWindow, NewLimit_ChangesTheHeadlineAndUndoBringsItBack) {
    const QString before = window_->headline().number();
    window_->study().set_limit("20min");
    ASSERT_TRUE(settle());
    const LiveResult expected = computed({});
    EXPECT_NE(window_->headline().number(), before);
    EXPECT_EQ(window_->headline().number(),
              Words::count(std::llround(expected.gaps->table.in_areas.unserved)));
    EXPECT_THAT(window_->question_bar().sentence().toStdString(), HasSubstr("20"));
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), before);
}

TEST_F(SampleWindow, StudyThatIsNone_LeavesTheStudyAndSaysWhatIsWrong) {
    const TempFolder folder;
    const std::string path = folder.write("bad.toml", "[network]\nsource = \"no_such.pbf\"\n");
    const QString before = window_->headline().number();
    const QString title = document().title();
    drop_file(*window_, QString::fromStdString(path));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window_->failure_bar().isVisible(); }, 20'000));
    EXPECT_THAT(window_->failure_bar().text().toStdString(), HasSubstr("bad.toml"));
    EXPECT_EQ(window_->headline().number(), before);
    EXPECT_EQ(document().title(), title);
    // And questions are answered as before.
    window_->study().set_limit("15min");
    ASSERT_TRUE(settle());
    EXPECT_NE(window_->headline().number(), before);
}

TEST_F(SampleWindow, FileOfAnotherKind_IsRefusedInWords) {
    const TempFolder folder;
    const std::string path = folder.write("note.gpkg", "this is no GeoPackage");
    const QString before = window_->headline().number();
    drop_file(*window_, QString::fromStdString(path));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window_->failure_bar().isVisible(); }, 20'000));
    EXPECT_THAT(window_->failure_bar().text().toStdString(), HasSubstr("note.gpkg"));
    EXPECT_EQ(window_->headline().number(), before);
}

TEST_F(SampleWindow, OtherLanguage_ChangesTheWordsOfTheBar) {
    EXPECT_THAT(window_->question_bar().sentence().toStdString(), HasSubstr("Who can walk to"));
    window_->use_language("es");
    QApplication::processEvents();
    EXPECT_THAT(window_->question_bar().sentence().toStdString(),
                HasSubstr("¿Quién llega a pie a"));
    EXPECT_EQ(window_->neighbourhoods()
                  .filter()
                  .headerData(ResultsTableModel::Beyond, Qt::Horizontal)
                  .toString(),
              QString::fromUtf8("Fuera ▾"));
    window_->use_language("fr");
    QApplication::processEvents();
    EXPECT_THAT(window_->question_bar().sentence().toStdString(),
                HasSubstr("Qui peut aller à pied"));
    window_->use_language("en");
    QApplication::processEvents();
    EXPECT_THAT(window_->question_bar().sentence().toStdString(), HasSubstr("Who can walk to"));
}

TEST_F(SampleWindow, Copy_TakesTheShownColumns) {
    window_->actions().copy_with_headers->trigger();
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    EXPECT_EQ(lines.front().split('\t').size(), 5);
    EXPECT_EQ(lines.size(), window_->neighbourhoods().filter().rowCount() + 1);
}

TEST_F(SampleWindow, PointerAtRestOnANeighbourhood_TellsShareAndPeople) {
    const GapTable& table = document().result().base->live.gaps->table;
    const auto scene = canvas().scene();
    const auto places = document().result().study->demand->places.places;
    // Over people of the worst neighbourhood, away from the symbols.
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::uint32_t area = table.area_of_place[i];
        const QPoint at = pixel(places[i].point);
        if (area >= table.areas.size() || table.areas[area].rank != 1U ||
            canvas().hit_at(at).facility || canvas().hit_at(at).zone != area) {
            continue;
        }
        QTest::mouseMove(&canvas(), at - QPoint(1, 0));
        QTest::mouseMove(&canvas(), at);
        const std::string name = scene->zones[area].name.toStdString();
        ASSERT_TRUE(QTest::qWaitFor([] { return QToolTip::isVisible(); }, 3000));
        const std::string tip = QToolTip::text().toStdString();
        EXPECT_THAT(tip, HasSubstr(name));
        EXPECT_THAT(tip, HasSubstr("served"));
        EXPECT_THAT(tip, HasSubstr("people beyond"));
        return;
    }
    FAIL() << "nobody is seen in the worst neighbourhood";
}

TEST_F(SampleWindow, Scale_IsWrittenAsTheLanguageDoes) {
    // Half of the bar is half a kilometre: 0.5 in English, 0,5 in Spanish.
    const auto half_kilometre = [this] {
        return scale_bar(canvas().metres_per_pixel(), 140.0, QLocale::c()).middle == "0.5";
    };
    for (int i = 0; i < 12 && !half_kilometre(); ++i) {
        canvas().zoom_by(0.8);
    }
    ASSERT_TRUE(half_kilometre());
    auto* const card = canvas().findChild<ScaleCard*>();
    const QImage english = card->grab().toImage();
    window_->use_language("es");
    EXPECT_NE(card->grab().toImage(), english);
    window_->use_language("en");
    EXPECT_EQ(card->grab().toImage(), english);
}

TEST_F(SampleWindow, Undo_NamesTheStepAndIsOffWithoutOne) {
    const Actions& actions = window_->actions();
    EXPECT_FALSE(actions.undo->isEnabled());
    EXPECT_EQ(actions.undo->text(), "Undo");
    window_->study().set_limit("20min");
    ASSERT_TRUE(settle());
    EXPECT_TRUE(actions.undo->isEnabled());
    EXPECT_EQ(actions.undo->text(), "Undo " + document().undo_stack().undoText());
    QTest::keySequence(window_.get(), QKeySequence::Undo);
    EXPECT_FALSE(actions.undo->isEnabled());
    EXPECT_TRUE(actions.redo->isEnabled());
    EXPECT_EQ(actions.redo->text(), "Redo " + document().undo_stack().redoText());
    ASSERT_TRUE(settle());
}

TEST_F(SampleWindow, Home_ShowsAllAndIsToldInTheMenu) {
    const double all = canvas().metres_per_pixel();
    canvas().zoom_by(4.0);
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Home);
    EXPECT_DOUBLE_EQ(canvas().metres_per_pixel(), all);
    EXPECT_EQ(window_->actions().zoom_all->shortcut(), QKeySequence(Qt::Key_Home));
}

}  // namespace
}  // namespace cercania::viewer
