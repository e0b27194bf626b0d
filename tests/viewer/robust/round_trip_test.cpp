#include <QLabel>
#include <QSignalSpy>

#include <gmock/gmock.h>

#include "app/viewer/model/words.h"
#include "app/viewer/shell/main_window.h"
#include "tests/support/small_town.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using ::testing::Contains;
using ::testing::Not;

// The short street is walked only towards care, so that the way home leads round:
//
//     0.001  +-- Vuelta --+     a degree of longitude at the equator 111,319 m,
//            |            |     of latitude 110,574 m (WGS 84)
//     0      h1 -- Ida -> c1
//            0          0.002
constexpr double kThere = 0.002 * 111'319.0;          // metres
constexpr double kBack = kThere + 0.002 * 110'574.0;  // metres
constexpr double kPointing = 2.0;                     // metres that a click may miss the home by

class RoundTripWindow : public SampleWindow {
  protected:
    void SetUp() override {
        const std::string streets = town_.write(
            "one_way.geojson",
            R"({"type":"FeatureCollection","features":[)"
            R"({"type":"Feature","properties":{"name":"Ida","one_way":"yes"},"geometry":)"
            R"({"type":"LineString","coordinates":[[0,0],[0.002,0]]}},)"
            R"({"type":"Feature","properties":{"name":"Vuelta","one_way":"no"},"geometry":)"
            R"({"type":"LineString","coordinates":[[0.002,0],[0.002,0.001],[0,0.001],[0,0]]}}]})");
        const std::string care = town_.write("one.csv", "id,name,lon,lat\nc1,Casa,0.002,0\n");
        const std::string homes = town_.write("home.csv", "id,people,lon,lat\nh1,10,0,0\n");
        open_window(town_.write("town.toml",
                                "[network]\nsource = \"" + streets +
                                    "\"\nmap = [\"name=name\", \"oneway:foot=one_way\"]\n"
                                    "[facilities]\nsource = \"" +
                                    care + "\"\n[demand]\nsource = \"" + homes +
                                    "\"\npeople = \"people\"\n[areas]\nsource = \"" + town_.areas +
                                    "\"\n[analysis]\ncutoffs = [\"5min\"]\n"
                                    "direction = \"round-trip\"\n"));
    }

    void explain_home() {
        QSignalSpy explained(&window_->study(), &StudyController::explained);
        window_->actions().explain_tool->trigger();
        const auto& home = document().result().study->demand->places.places.front();
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, pixel(home.point));
        ASSERT_TRUE(QTest::qWaitFor([&] { return explained.count() == 1; }, 20'000));
        ASSERT_TRUE(settle());
    }

    static std::vector<std::string> texts_in(const QWidget& panel) {
        std::vector<std::string> texts;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            texts.push_back(label->text().toStdString());
        }
        return texts;
    }

    testing::SmallTown town_;
};

TEST_F(RoundTripWindow, Explain_TellsBothWaysAndWhichDecides) {
    ASSERT_NO_FATAL_FAILURE(explain_home());
    const ExplainPanel& panel = window_->explain_panel();
    const std::vector<ExplainedWay>& ways = panel.place()->explanation.ways;
    ASSERT_EQ(ways.size(), 2U);
    const PlaceCost& there = ways[0].route.cost;
    const PlaceCost& back = ways[1].route.cost;
    EXPECT_NEAR(there.distance.value(), kThere, kPointing);
    EXPECT_NEAR(back.distance.value(), kBack, kPointing);
    // At 1.33 m/s: 167 s there and 334 s back, of which the limit is 300 s.
    EXPECT_EQ(Words::minutes(there.time), unbroken("3 min"));
    EXPECT_EQ(Words::minutes(back.time), unbroken("6 min"));
    const auto cost = [](const PlaceCost& one) {
        return (Words::metres(one.distance) + QString::fromUtf8(" · ") + Words::minutes(one.time))
            .toStdString();
    };
    const std::vector<std::string> texts = texts_in(panel);
    EXPECT_THAT(texts, Contains("The walk there"));
    EXPECT_THAT(texts, Contains(cost(there)));
    EXPECT_THAT(texts, Contains("Ida"));
    EXPECT_THAT(texts, Contains("The walk back, which decides"));
    EXPECT_THAT(texts, Contains(cost(back)));
    EXPECT_THAT(texts, Contains("Vuelta"));
    EXPECT_THAT(texts, Not(Contains("The walk")));
    const auto* const sentence = panel.findChild<QLabel*>("explainSentence");
    EXPECT_TRUE(sentence->text().contains("<b>the way back decides</b>"))
        << sentence->text().toStdString();
    for (const char* line : {"The walk there\t", "The walk back, which decides\t"}) {
        EXPECT_TRUE(panel.text().contains(line)) << line;
    }
}

TEST_F(RoundTripWindow, Map_DrawsTheWayThatDecides) {
    ASSERT_NO_FATAL_FAILURE(explain_home());
    const auto& walk = canvas().overlay().route;
    ASSERT_TRUE(walk);
    Metres drawn;
    for (const PlaneLine* const part : {&walk->within, &walk->beyond}) {
        for (std::size_t i = 1; i < part->size(); ++i) {
            drawn += distance((*part)[i - 1], (*part)[i]);
        }
    }
    EXPECT_NEAR(drawn.value(), kBack, kPointing);
    // The card names the cost that counts, and both.
    const std::vector<std::string> texts = texts_in(*window_->findChild<ExplainNote*>());
    EXPECT_THAT(texts, Contains(unbroken("6 min").toStdString()));
    EXPECT_THAT(texts, Contains(unbroken("3 min there, 6 min back").toStdString()));
}

}  // namespace
}  // namespace cercania::viewer
