#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "app/viewer/model/words.h"
#include "app/viewer/shell/explain_framing.h"
#include "core/study/study_file.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

class ExplainWindow : public SampleWindow {
  protected:
    /// The middle of the neighbourhood with the most people beyond.
    PlanePoint worst_place() {
        const GapTable& table = document().result().base->live.gaps->table;
        PlanePoint sum;
        double people = 0.0;
        const auto& places = document().result().study->demand->places.places;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::uint32_t area = table.area_of_place[i];
            if (area < table.areas.size() && table.areas[area].rank == 1U) {
                sum = sum + places[i].point * places[i].people;
                people += places[i].people;
            }
        }
        return sum * (1.0 / people);
    }
    void explain(PlanePoint point) {
        QSignalSpy explained(&window_->study(), &StudyController::explained);
        window_->actions().explain_tool->trigger();
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, pixel(point));
        ASSERT_TRUE(QTest::qWaitFor([&] { return explained.count() == 1; }, 20'000));
        ASSERT_TRUE(settle());
    }
    QRect card() { return window_->findChild<ExplainNote*>()->geometry(); }
};

TEST_F(ExplainWindow, Walk_IsSeenWholeBesideItsCardAndTheLegend) {
    ASSERT_NO_FATAL_FAILURE(explain(worst_place()));
    const auto& walk = canvas().overlay().route;
    ASSERT_TRUE(walk);
    const MapCanvas::CardRects cards = canvas().card_rects();
    ASSERT_FALSE(cards.legend.isEmpty());
    for (const PlaneLine* const line : {&walk->within, &walk->beyond}) {
        for (const PlanePoint& point : *line) {
            const QPoint at = pixel(point);
            EXPECT_TRUE(canvas().rect().contains(at));
            EXPECT_FALSE(cards.legend.contains(at));
            EXPECT_FALSE(card().contains(at));
        }
    }
    EXPECT_FALSE(card().contains(pixel(walk->home)));
    EXPECT_FALSE(card().contains(pixel(walk->care)));
    EXPECT_FALSE(card().intersects(cards.legend));
    EXPECT_TRUE(canvas().rect().contains(card()));
}

TEST_F(ExplainWindow, NumberAndUnit_AreNeverPartedByALine) {
    ASSERT_NO_FATAL_FAILURE(explain(worst_place()));
    auto* const sentence = window_->explain_panel().findChild<QLabel*>("explainSentence");
    const QString text = sentence->text();
    EXPECT_TRUE(text.contains(QRegularExpression(QString::fromUtf8("\\d\u00a0m ")))) << "metres";
    EXPECT_FALSE(text.contains(QRegularExpression("\\d (m|min|m/s|%)(?!\\w)")))
        << text.toStdString();
}

TEST_F(ExplainWindow, CareAtTheEndOfTheWalk_IsSeenAboveItsLine) {
    ASSERT_NO_FATAL_FAILURE(explain(worst_place()));
    const auto walk = canvas().overlay().route;
    ASSERT_TRUE(walk);
    const QPoint care = pixel(walk->care);
    const QRect symbol(care - QPoint(2, 2), QSize(5, 5));
    const QImage with_walk = canvas().grab(symbol).toImage();
    MapOverlay bare = canvas().overlay();
    bare.route.reset();
    canvas().set_overlay(bare);
    EXPECT_EQ(canvas().grab(symbol).toImage(), with_walk);
}

TEST_F(ExplainWindow, CardOfAPlaceAtTheEdge_IsInsideAndClearOfIt) {
    const QSize size(306, 116);
    for (const QPoint& at : {QPoint(10, 10), QPoint(canvas().width() - 8, 20),
                             QPoint(canvas().width() - 8, canvas().height() - 8),
                             QPoint(12, canvas().height() - 10), canvas().rect().center()}) {
        const QRect rect(card_beside(canvas(), canvas().plane_at(at), std::nullopt, size), size);
        EXPECT_TRUE(canvas().rect().contains(rect));
        EXPECT_FALSE(rect.contains(at));
    }
}

TEST_F(ExplainWindow, Zone_TellsWhoReachesItMostNearly) {
    ASSERT_NO_FATAL_FAILURE(explain(worst_place()));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window_->explain_panel().findChild<QLabel*>("reachName") != nullptr; },
        20'000));
    // The nearest care of its middle reaches other homes of it most nearly, or as nearly.
    const auto names = window_->explain_panel().findChildren<QLabel*>("reachName");
    ASSERT_FALSE(names.isEmpty());
    EXPECT_EQ(names.front()->text(), window_->explain_panel().place()->nearest.front().name);
}

TEST_F(ExplainWindow, Buttons_CopyAndTryAPlace) {
    ASSERT_NO_FATAL_FAILURE(explain(worst_place()));
    for (QPushButton* const button : window_->explain_panel().findChildren<QPushButton*>()) {
        if (button->text() == "Copy") {
            button->click();
        }
    }
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), HasSubstr("Why is this place"));
    for (QPushButton* const button : window_->explain_panel().findChildren<QPushButton*>()) {
        if (button->text() == "Try a place here") {
            button->click();
            break;
        }
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().edits().added.size(), 1U);
    EXPECT_TRUE(document().in_what_if());
}

/// The sample city as somebody of 80 years walks it, up and down its hills.
class HillyWindow : public ExplainWindow {
  protected:
    void SetUp() override {
        QFile file(copy_.study());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        text.replace("profile = \"adult\"",
                     "profile = \"older_80_plus\"\nelevation = [\"elevation.tif\"]");
        text.replace("\"800m\"", "\"15min\"");
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        open_window(copy_.study().toStdString());
    }
    /// What `cercania explain --json` tells of the steps of the walk that is shown.
    nlohmann::json steps() {
        RunReport report("explain");
        report_explanation(*document().result().study,
                           window_->explain_panel().place()->explanation, report);
        return nlohmann::json::parse(report.to_json())["answer"]["steps"];
    }

    StudyCopy copy_;
};

TEST_F(HillyWindow, CausesOfTheCost_AreThoseOfTheCommandLineAndAddUp) {
    ASSERT_NO_FATAL_FAILURE(explain(worst_place()));
    const QString text = window_->explain_panel().text();
    double flat = 0.0;
    double time = 0.0;
    double rise = 0.0;
    std::size_t waits = 0;
    for (const nlohmann::json& step : steps()) {
        flat += step["flat_s"].get<double>();
        time += step["time_s"].get<double>();
        rise += step["rise_m"].get<double>();
        for (const nlohmann::json& wait : step["waits"]) {
            EXPECT_THAT(text.toStdString(), HasSubstr(wait["cause"].get<std::string>()));
            ++waits;
        }
        const auto way_cause = step["way_cause"].get<std::string>();
        EXPECT_TRUE(way_cause.empty() || text.contains(QString::fromStdString(way_cause)))
            << way_cause;
    }
    ASSERT_GT(waits, 0U);
    ASSERT_GT(rise, 1.0);
    EXPECT_TRUE(text.contains("heights: ")) << text.toStdString();
    const auto* const title = window_->explain_panel().findChild<QLabel*>("extrasTotal");
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->text(), Words::added_time(Seconds::of(time - flat)));
}

// The sample city as it ships is walked by adults along a limit of metres, without heights.
TEST_F(ExplainWindow, WalkWithoutHeights_TellsOfNoSlope) {
    ASSERT_NO_FATAL_FAILURE(explain(worst_place()));
    EXPECT_FALSE(window_->explain_panel().text().contains("heights"));
}

}  // namespace
}  // namespace cercania::viewer
