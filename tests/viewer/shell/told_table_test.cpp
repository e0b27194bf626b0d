#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <algorithm>
#include <map>
#include <span>
#include <string>

#include <gmock/gmock.h>

#include "core/study/gaps_analysis.h"
#include "core/study/privacy.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

using cercania::testing::content_of;
using ::testing::HasSubstr;

constexpr double kMinimum = 100.0;

/// A window with the sample city, whose counts below 100 are kept private.
class PrivateTable : public SampleWindow {
  protected:
    void SetUp() override {
        open_window(copy_.folder().write("private.toml", content_of(copy_.study().toStdString()) +
                                                             "[privacy]\nminimum_count = 100\n"));
        window_->neighbourhoods().columns().choose({"beyond", "served_people", "people", "median"});
    }

    /// What the export of this study's layer of gaps leaves out, by the name of the neighbourhood.
    std::map<QString, std::string> withheld_in_the_export() {
        GapResult gaps = *document().result().base->live.gaps;
        GapResult* const alone = &gaps;
        withhold_small_counts(std::span(&alone, 1), {}, document().settings());
        const FeatureLayer layer = gaps_layer(gaps, document().result().base->live.facilities);
        std::map<QString, std::string> withheld;
        for (std::size_t i = 0; i < layer.features.size(); ++i) {
            withheld[area_name(gaps, i)] =
                to_text(layer.features[i].values[layer.require_field("withheld")]);
        }
        return withheld;
    }

    StudyCopy copy_;
};

QStringList lines_of_clipboard() {
    return QApplication::clipboard()->text().split('\n');
}

TEST_F(PrivateTable, Copy_LeavesOutWhatTheExportLeavesOut) {
    const std::map<QString, std::string> withheld = withheld_in_the_export();
    window_->neighbourhoods().copy(true);
    const QStringList lines = lines_of_clipboard();
    const QStringList heads = lines[0].split('\t');
    const auto column = [&](const char* head) { return heads.indexOf(head); };
    int left_out = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split('\t');
        const std::string& fields = withheld.at(cells[column("Neighbourhood")]);
        const bool split = fields.find("unserved") != std::string::npos;
        const bool people = fields.find("people") != std::string::npos;
        const QString dash = QString::fromUtf8("–");
        for (const char* const head : {"#", "Beyond", "Served people", "Median"}) {
            EXPECT_EQ(cells[column(head)] == dash, split) << lines[i].toStdString();
        }
        EXPECT_EQ(cells[column("People")] == dash, people) << lines[i].toStdString();
        left_out += split ? 1 : 0;
    }
    EXPECT_GE(left_out, 2) << "one alone could be told from the total";
    EXPECT_LT(left_out, lines.size() - 1) << "the rest is told";
}

TEST_F(PrivateTable, Copy_PutsWithheldRowsLast) {
    const std::map<QString, std::string> withheld = withheld_in_the_export();
    window_->neighbourhoods().copy(false);
    const QStringList lines = lines_of_clipboard();
    const auto is_withheld = [&](const QString& line) {
        return !withheld.at(line.split('\t')[1]).empty();
    };
    EXPECT_TRUE(std::is_partitioned(lines.begin(), lines.end(),
                                    [&](const QString& line) { return !is_withheld(line); }));
    EXPECT_TRUE(is_withheld(lines.back()));
    EXPECT_EQ(lines[0].split('\t')[0], "1");
}

TEST_F(PrivateTable, PeopleByReason_AreLeftOutWhereTheyAreFew) {
    window_->neighbourhoods().columns().choose({"beyond", "detour"});
    window_->neighbourhoods().copy(true);
    const QStringList lines = lines_of_clipboard();
    const qsizetype detour = lines[0].split('\t').indexOf("Detour");
    ASSERT_GE(detour, 0);
    int left_out = 0;
    for (const QString& line : lines.mid(1)) {
        const QString cell = line.split('\t')[detour];
        if (cell == QString::fromUtf8("–")) {
            ++left_out;
            continue;
        }
        const double people = QString(cell).remove(',').toDouble();
        EXPECT_TRUE(people == 0.0 || people >= kMinimum) << line.toStdString();
    }
    EXPECT_GE(left_out, 2);
    EXPECT_LT(left_out, lines.size() - 1);
}

TEST_F(PrivateTable, WrittenTable_HasNoSmallCount) {
    const std::string path = copy_.folder().path("table.csv");
    window_->neighbourhoods().write_csv(QString::fromStdString(path));
    const QStringList lines = QString::fromStdString(content_of(path)).split('\n');
    const QStringList heads = lines[0].split(',');
    int told = 0;
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        for (const char* const head : {"Beyond", "Served people", "People"}) {
            const QString count = lines[i].split(',')[heads.indexOf(head)];
            const double people = count.toDouble();
            EXPECT_FALSE(people > 0.0 && people < kMinimum) << lines[i].toStdString();
            told += count.isEmpty() ? 0 : 1;
        }
    }
    EXPECT_GT(told, 10);
}

TEST_F(PrivateTable, CopyOfAChart_IsRefusedAndSaysWhatToDo) {
    window_->show_tab(ResultTab::Charts);
    ASSERT_TRUE(settle());
    QApplication::clipboard()->setText("before");
    for (const QToolButton* const button : window_->charts().findChildren<QToolButton*>()) {
        if (button->menu() != nullptr) {
            button->menu()->actions().front()->trigger();
        }
    }
    EXPECT_EQ(QApplication::clipboard()->text(), "before");
    EXPECT_THAT(window_->failure_bar().text().toStdString(), HasSubstr("not copied"));
}

}  // namespace
}  // namespace cercania::viewer
