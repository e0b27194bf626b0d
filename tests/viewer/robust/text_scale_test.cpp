#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include <gmock/gmock.h>

#include "app/viewer/map/cards/scale_card.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using ::testing::IsEmpty;

/// The heads of a table that are shown narrower than their words and the padding beside them.
std::vector<std::string> elided_heads(const QTableView& table) {
    constexpr int kPadding = 12;
    const QHeaderView& header = *table.horizontalHeader();
    const QFontMetrics metrics(header.font());
    std::vector<std::string> elided;
    for (int column = 0; column < header.count(); ++column) {
        const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
        if (!header.isSectionHidden(column) &&
            metrics.size(0, head).width() + kPadding > header.sectionSize(column)) {
            elided.push_back(head.toStdString());
        }
    }
    return elided;
}

/// Whether all columns are seen, or can be moved into sight.
bool reaches_all(const QTableView& table) {
    const int beyond = table.horizontalHeader()->length() - table.viewport()->width();
    return beyond <= 0 ||
           (table.horizontalScrollBar()->isVisible() &&
            table.horizontalScrollBar()->maximum() > table.horizontalScrollBar()->minimum());
}

/// The window with the system's font, and with a larger one.
class TextScale : public SampleWindow, public ::testing::WithParamInterface<double> {
  protected:
    void SetUp() override {
        usual_ = QApplication::font();
        QFont font = usual_;
        font.setPointSizeF(GetParam() * usual_.pointSizeF());
        QApplication::setFont(font);
        SampleWindow::SetUp();
    }
    void TearDown() override {
        window_.reset();
        QApplication::setFont(usual_);
    }

    void expect_whole(const char* name) {
        const auto* const table = window_->findChild<QTableView*>(name);
        ASSERT_NE(table, nullptr);
        ASSERT_TRUE(table->isVisible()) << name;
        // Columns are fitted again when the window has laid itself out.
        static_cast<void>(
            QTest::qWaitFor([&] { return elided_heads(*table).empty() && reaches_all(*table); }));
        EXPECT_THAT(elided_heads(*table), IsEmpty()) << name;
        EXPECT_TRUE(reaches_all(*table)) << name;
    }

    void close_one_in_a_scenario() {
        Scenario closed{"Closed", {}};
        closed.edits.closed = {document().result().base->live.facilities.all[0].id};
        document().set_scenarios({closed});
    }

  private:
    QFont usual_;
};

TEST_P(TextScale, HeadsOfTables_AreWholeInEveryLanguage) {
    for (const char* const code : {"en", "es", "fr"}) {
        SCOPED_TRACE(code);
        window_->use_language(code);
        window_->show_tab(ResultTab::Neighbourhoods);
        expect_whole("neighbourhoodTable");
        window_->study().start_what_if();
        ASSERT_TRUE(settle());
        expect_whole("changesTable");
        window_->study().leave_what_if();
        ASSERT_TRUE(settle());
    }
}

TEST_P(TextScale, HeadOfSortedColumn_HasRoomForItsArrow) {
    auto* const table = window_->findChild<QTableView*>("neighbourhoodTable");
    window_->use_language("fr");
    for (const int column : {ResultsTableModel::Served, ResultsTableModel::Median}) {
        table->sortByColumn(column, Qt::AscendingOrder);
        ASSERT_TRUE(table->model()->headerData(column, Qt::Horizontal).toString().contains("▴"));
        expect_whole("neighbourhoodTable");
    }
}

TEST_P(TextScale, ChosenColumns_AreWideEnoughForTheirHeads) {
    window_->neighbourhoods().columns().choose(
        {"beyond", "served_people", "nearest_place", "group:women"});
    expect_whole("neighbourhoodTable");
}

TEST_P(TextScale, ComparedStates_AreNamedWhole) {
    close_one_in_a_scenario();
    for (const char* const code : {"en", "es", "fr"}) {
        SCOPED_TRACE(code);
        window_->use_language(code);
        window_->compare().start();
        ASSERT_TRUE(settle());
        expect_whole("compareTable");
        window_->compare().leave();
    }
}

TEST_P(TextScale, Head_IsToldWholeBesideThePointer) {
    const auto* const table = window_->findChild<QTableView*>("neighbourhoodTable");
    EXPECT_EQ(table->model()->headerData(ResultsTableModel::ServedPeople, Qt::Horizontal,
                                         Qt::ToolTipRole),
              QString("Served people"));
    EXPECT_EQ(
        table->model()->headerData(ResultsTableModel::Median, Qt::Horizontal, Qt::ToolTipRole),
        QString("Median walk"));
}

/// A row of the issues is as high as its sentence, broken at the width of the panel.
TEST_P(TextScale, Issues_AreWholeSentences) {
    constexpr int kIconAndMargins = 24;
    window_->use_language("fr");
    window_->show_tab(ResultTab::Issues);
    ASSERT_TRUE(settle());
    auto* const tree = window_->findChild<QTreeView*>("issuesTree");
    ASSERT_GT(tree->model()->rowCount(), 0);
    const QFontMetrics metrics(tree->font());
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const auto missing = [&] {
            const QModelIndex index = tree->model()->index(row, 0);
            const QRect seen = tree->visualRect(index);
            const QRect words =
                metrics.boundingRect(QRect(0, 0, seen.width() - kIconAndMargins, 10'000),
                                     Qt::TextWordWrap, index.data().toString());
            return words.height() - seen.height();
        };
        static_cast<void>(QTest::qWaitFor([&] { return missing() <= 0; }));
        EXPECT_LE(missing(), 0) << tree->model()->index(row, 0).data().toString().toStdString();
    }
}

/// The net figures lie on the maps only where they are small beside them.
TEST_P(TextScale, Swipe_NetFiguresHideAFifthOfTheMapsAtMost) {
    close_one_in_a_scenario();
    window_->compare().start();
    window_->compare().show_layout(CompareLayout::Swipe);
    ASSERT_TRUE(settle());
    CompareView& view = *window_->compare().view();
    const QRect maps = view.first().geometry();
    const QRect covered = view.strip().geometry() & maps;
    EXPECT_LE(5 * covered.width(), view.width());
    EXPECT_EQ(view.second().geometry(), maps);
    EXPECT_TRUE(view.rect().contains(view.strip().geometry()));
    // The border reaches both sides of the maps.
    view.divider().setFocus();
    QTest::keyClick(&view.divider(), Qt::Key_End);
    EXPECT_EQ(view.divider().geometry().center().x() / 2, maps.right() / 2);
}

/// Whose data the map shows is told whole: in lines where one is too long.
TEST_P(TextScale, Attribution_IsWhole) {
    for (const char* const code : {"en", "es", "fr"}) {
        window_->use_language(code);
        ASSERT_TRUE(settle());
        const auto* const card = canvas().findChild<AttributionCard*>();
        EXPECT_FALSE(card->shown_text().contains(QChar(0x2026))) << code;
        EXPECT_EQ(card->shown_text().replace('\n', ' '), card->text()) << code;
        EXPECT_TRUE(canvas().rect().contains(card->geometry()));
        const auto* const scale = canvas().findChild<ScaleCard*>();
        EXPECT_FALSE(scale->geometry().intersects(card->geometry()));
    }
}

INSTANTIATE_TEST_SUITE_P(UsualAndLarge, TextScale, ::testing::Values(1.0, 2.0));

}  // namespace
}  // namespace cercania::viewer
