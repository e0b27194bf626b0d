#include "app/viewer/model/shown_figures.h"

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

GapTable table_of(const std::vector<std::pair<double, double>>& served_and_unserved) {
    GapTable table;
    for (const auto& [served, unserved] : served_and_unserved) {
        AreaGap area;
        area.served = served;
        area.unserved = unserved;
        area.people = served + unserved;
        table.areas.push_back(area);
    }
    return table;
}

TEST(ShownFigures, FractionsOfPeople_AddUpToTheRoundedTotal) {
    const ShownFigures shown = shown_figures(table_of({{0.4, 1.4}, {0.4, 1.4}, {0.4, 1.4}}));
    EXPECT_EQ(shown.total.beyond, 4);
    EXPECT_EQ(shown.total.served, 1);
    EXPECT_EQ(shown.areas[0].beyond + shown.areas[1].beyond + shown.areas[2].beyond, 4);
    EXPECT_EQ(shown.total.people, shown.total.beyond + shown.total.served);
}

TEST(ShownFigures, Nobody_HasNoShare) {
    EXPECT_FALSE(shown_figures(table_of({{0.0, 0.0}})).share_served().has_value());
    EXPECT_DOUBLE_EQ(*shown_figures(table_of({{30.0, 10.0}})).share_served(), 0.75);
}

TEST(ShownChange, GainsAndLosses_AreToldApart) {
    const ShownFigures before = shown_figures(table_of({{10, 90}, {50, 50}, {5, 5}}));
    const ShownFigures after = shown_figures(table_of({{40, 60}, {30, 70}, {5, 5}}));
    const ShownChange change = shown_change(before, after);
    EXPECT_EQ(change.gain, 30);
    EXPECT_EQ(change.lose, 20);
    EXPECT_EQ(change.net(), before.total.beyond - after.total.beyond);
    EXPECT_EQ(change.areas[2], 0);
}

}  // namespace
}  // namespace cercania::viewer
