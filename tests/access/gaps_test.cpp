#include "core/access/gaps.h"

#include <algorithm>
#include <numeric>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/access/drawn_demand.h"

namespace cercania {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using namespace cercania::testing;

const LocalProjection& plane() {
    static const LocalProjection projection(GeoPoint::of(0.0, 0.0));
    return projection;
}

/// West is x 0..100, east 100..200; both y 0..100.
std::vector<GapArea> west_and_east() {
    return {{1, "west", {geo_box(0, 0, 100, 100)}}, {2, "east", {geo_box(100, 0, 200, 100)}}};
}

GapOptions cutoff_800() {
    GapOptions options;
    options.reason.cutoff = Metres::of(800.0);
    return options;
}

struct Measured {
    GapTable table;
    Diagnostics diagnostics;
};
Measured measure(const std::vector<GapArea>& areas, const DrawnTable& drawn,
                 const GapOptions& options = cutoff_800()) {
    Measured measured;
    measured.table =
        measure_gaps(areas, drawn.demand, drawn.access, plane(), options, measured.diagnostics);
    return measured;
}

double sum(const std::array<double, kGapReasonCount>& people) {
    return std::accumulate(people.begin(), people.end(), 0.0);
}

double of(const AreaGap& gap, GapReason reason) {
    return gap.unserved_by_reason[static_cast<std::size_t>(reason)];
}

TEST(MeasureGaps, DrawnTable_GivesDerivedFigures) {
    // West, 100 people: 50 reach facility 7 in 200 m, 20 facility 8 in 700 m, 20 walk 1,000 m (as
    // the crow flies 900: too far), 10 have no street.
    const auto west = measure(west_and_east(), table_of({
                                                   {{10, 10}, 50.0, reached(200, 7)},
                                                   {{20, 20}, 20.0, reached(700, 8)},
                                                   {{30, 30}, 20.0, beyond(1000, 900, 8)},
                                                   {{40, 40}, 10.0, not_snapped()},
                                               }))
                          .table.areas[0];
    EXPECT_EQ(west.people, 100.0);
    EXPECT_EQ(west.served, 70.0);
    EXPECT_EQ(west.unserved, 30.0);
    EXPECT_EQ(west.share, 0.7);
    EXPECT_EQ(west.gap_class, GapClass::Partly);
    EXPECT_EQ(west.distance_median, Metres::of(200.0)) << "50 of 100 walk no farther";
    // (50 * 200 + 20 * 700 + 20 * 1000) / 90 = 44000 / 90
    EXPECT_DOUBLE_EQ(west.distance_mean->value(), 44000.0 / 90.0);
    EXPECT_EQ(west.people_without_way, 10.0);
    EXPECT_EQ(west.facility, 7u) << "50 people against 40";
    EXPECT_EQ(west.reason, GapReason::TooFar);
    EXPECT_EQ(of(west, GapReason::TooFar), 20.0);
    EXPECT_EQ(of(west, GapReason::NotSnapped), 10.0);
    EXPECT_EQ(west.place_count, 4u);
}

TEST(MeasureGaps, MostPeopleWithoutWay_HaveNoMedian) {
    const auto west =
        measure(west_and_east(),
                table_of({{{10, 10}, 49.0, reached(200)}, {{20, 20}, 51.0, cut_off()}}))
            .table.areas[0];
    EXPECT_EQ(west.distance_median, std::nullopt);
    EXPECT_EQ(west.time_median, std::nullopt);
    EXPECT_EQ(west.distance_mean, Metres::of(200.0));
    EXPECT_EQ(west.reason, GapReason::Disconnected);
}

TEST(MeasureGaps, Classes_BeginAtTheirThresholds) {
    const auto class_at = [](double served) {
        return measure(west_and_east(), table_of({{{10, 10}, served, reached(100)},
                                                  {{20, 20}, 100.0 - served, cut_off()}}))
            .table.areas[0]
            .gap_class;
    };
    EXPECT_EQ(class_at(100.0), GapClass::Served);
    EXPECT_EQ(class_at(90.0), GapClass::Served);
    EXPECT_EQ(class_at(89.0), GapClass::Partly);
    EXPECT_EQ(class_at(50.0), GapClass::Partly);
    EXPECT_EQ(class_at(49.0), GapClass::Underserved);
    EXPECT_EQ(class_at(10.0), GapClass::Underserved);
    EXPECT_EQ(class_at(9.0), GapClass::Unserved);
    EXPECT_EQ(class_at(0.0), GapClass::Unserved);
}

TEST(MeasureGaps, UnknownPeople_AreNotNobody) {
    const auto table =
        measure(west_and_east(),
                table_of({{{10, 10}, std::nullopt, reached(100)}, {{110, 10}, 0.0, reached(100)}}))
            .table;
    EXPECT_EQ(table.areas[0].gap_class, GapClass::NoData);
    EXPECT_EQ(table.areas[0].people, std::nullopt);
    EXPECT_EQ(table.areas[0].rank, std::nullopt);
    EXPECT_EQ(table.areas[1].gap_class, GapClass::NoPeople);
    EXPECT_EQ(table.areas[1].people, 0.0);
    EXPECT_EQ(table.areas[1].share, std::nullopt);
}

TEST(MeasureGaps, AreaWithoutPlaces_HasNoData) {
    const auto table = measure(west_and_east(), table_of({{{10, 10}, 5.0, reached(100)}})).table;
    EXPECT_EQ(table.areas[1].gap_class, GapClass::NoData);
    EXPECT_FALSE(table.areas[1].edge_flag);
}

TEST(MeasureGaps, Ranks_GoByPeopleUnservedThenShareThenId) {
    // Unserved: a 10 of 40, b 10 of 20, c 30, d 10 of 20 like b.
    std::vector<GapArea> areas;
    std::vector<Row> rows;
    const auto add = [&](const std::string& id, double served, double unserved) {
        const double x = static_cast<double>(areas.size()) * 100.0;
        areas.push_back(
            {static_cast<std::int64_t>(areas.size()), id, {geo_box(x, 0, x + 100.0, 100)}});
        rows.push_back({{x + 10, 10}, served, reached(100)});
        rows.push_back({{x + 20, 20}, unserved, cut_off()});
    };
    add("d", 10.0, 10.0);
    add("a", 30.0, 10.0);
    add("b", 10.0, 10.0);
    add("c", 70.0, 30.0);
    const auto table = measure(areas, table_of(rows)).table;
    EXPECT_EQ(table.areas[3].rank, 1u);
    EXPECT_EQ(table.areas[2].rank, 2u) << "b before d by its id";
    EXPECT_EQ(table.areas[0].rank, 3u);
    EXPECT_EQ(table.areas[1].rank, 4u) << "a has the better share";
}

TEST(MeasureGaps, PlaceOnSharedBorder_CountsOnceInTheFirstArea) {
    // A point that both boxes have as a corner, and so on their common border to the last bit.
    const PlanePoint corner = plane().to_plane(place_at(100, 100));
    const auto table = measure(west_and_east(), table_of({{corner, 5.0, reached(100)}})).table;
    EXPECT_EQ(table.areas[0].people, 5.0);
    EXPECT_EQ(table.areas[1].people, std::nullopt);
}

TEST(MeasureGaps, PlacesOutside_AreCountedAndReported) {
    const auto measured = measure(west_and_east(), table_of({{{10, 10}, 5.0, reached(100)},
                                                             {{500, 10}, 3.0, reached(100)},
                                                             {{600, 10}, 4.0, cut_off()}}));
    EXPECT_EQ(measured.table.places_outside, 2u);
    EXPECT_EQ(measured.table.outside.people, 7.0);
    EXPECT_EQ(measured.table.outside.served, 3.0);
    EXPECT_THAT(measured.table.area_of_place,
                ElementsAre(0u, AreaAssignment::kOutside, AreaAssignment::kOutside));
    ASSERT_EQ(measured.diagnostics.count("people_outside_areas"), 1u);
    EXPECT_THAT(measured.diagnostics.all()[0].message, HasSubstr("2 places with 7 people"));
}

TEST(MeasureGaps, OverlappingAreas_CountPeopleOnceAndSaySo) {
    const std::vector<GapArea> areas = {{1, "", {geo_box(0, 0, 100, 100)}},
                                        {2, "", {geo_box(50, 0, 200, 100)}}};
    const auto measured =
        measure(areas, table_of({{{75, 50}, 6.0, reached(100)}, {{150, 50}, 2.0, reached(100)}}));
    EXPECT_EQ(measured.table.areas[0].people, 6.0);
    EXPECT_EQ(measured.table.areas[1].people, 2.0);
    ASSERT_EQ(measured.diagnostics.count("areas_overlap"), 1u);
    EXPECT_THAT(measured.diagnostics.all()[0].message, HasSubstr("1 places with 6 people"));
}

TEST(MeasureGaps, AreasAsDemand_KeepTheirOwnPlaces) {
    // Both units have a place on the border between the areas, and one of the second even lies in
    // the first: each still counts for its own area.
    DrawnTable table = table_of({{{100, 50}, 8.0, reached(100)}, {{90, 50}, 9.0, cut_off()}});
    GapOptions options = cutoff_800();
    options.area_rule = AreaRule::ByUnit;
    const auto gaps = measure(west_and_east(), table, options).table;
    EXPECT_EQ(gaps.areas[0].people, 8.0);
    EXPECT_EQ(gaps.areas[1].people, 9.0);
    EXPECT_EQ(gaps.areas[1].unserved, 9.0);
}

TEST(MeasureGaps, Groups_GetTheirOwnShares) {
    // Of 30 women 10 are served; nothing is known of the carers.
    GapOptions options = cutoff_800();
    options.groups = {{"women", {10.0, 20.0}}, {"carers", {std::nullopt, std::nullopt}}};
    const auto west =
        measure(west_and_east(),
                table_of({{{10, 10}, 50.0, reached(100)}, {{20, 20}, 50.0, cut_off()}}), options)
            .table.areas[0];
    ASSERT_EQ(west.group_shares.size(), 2u);
    EXPECT_DOUBLE_EQ(*west.group_shares[0], 10.0 / 30.0);
    EXPECT_EQ(west.group_shares[1], std::nullopt);
}

TEST(MeasureGaps, PeopleNearEdgeOfData_FlagTheArea) {
    PlaceAccess near_edge = not_snapped();
    near_edge.near_data_edge = true;
    const auto flag_with = [&](double people_near_edge) {
        return measure(west_and_east(),
                       table_of({{{10, 10}, 100.0 - people_near_edge, reached(100)},
                                 {{20, 20}, people_near_edge, near_edge}}))
            .table.areas[0];
    };
    EXPECT_TRUE(flag_with(10.0).edge_flag);
    EXPECT_EQ(flag_with(10.0).near_data_edge, 10.0);
    EXPECT_EQ(flag_with(10.0).unserved_near_edge, 10.0);
    EXPECT_FALSE(flag_with(9.0).edge_flag);
    EXPECT_FALSE(flag_with(0.0).edge_flag);
}

TEST(MeasureGaps, PeopleWhereDataDoNotReach_AreUnplacedNotUnserved) {
    // 40 of 100 people live off the data; of the other 60, 45 are served: three quarters.
    PlaceAccess off_data = not_snapped();
    off_data.off_data = true;
    off_data.near_data_edge = true;
    const auto west = measure(west_and_east(), table_of({{{10, 10}, 45.0, reached(100)},
                                                         {{20, 20}, 15.0, cut_off()},
                                                         {{30, 30}, 40.0, off_data}}))
                          .table.areas[0];
    EXPECT_EQ(west.people, 100.0);
    EXPECT_EQ(west.served, 45.0);
    EXPECT_EQ(west.unserved, 15.0);
    EXPECT_EQ(west.unplaced, 40.0);
    EXPECT_EQ(west.share, 0.75);
    EXPECT_EQ(west.gap_class, GapClass::Partly);
    EXPECT_EQ(of(west, GapReason::EdgeOfData), 40.0);
    EXPECT_EQ(of(west, GapReason::Disconnected), 15.0);
    EXPECT_EQ(west.reason, GapReason::EdgeOfData);
    EXPECT_TRUE(west.edge_flag);
    EXPECT_EQ(west.rank, 1u);
}

TEST(MeasureGaps, AreaMostlyOffTheData_HasNoDataAndNoRank) {
    PlaceAccess off_data = not_snapped();
    off_data.off_data = true;
    off_data.near_data_edge = true;
    const auto table = measure(west_and_east(), table_of({{{10, 10}, 49.0, cut_off()},
                                                          {{30, 30}, 51.0, off_data},
                                                          {{110, 10}, 1.0, cut_off()}}))
                           .table;
    EXPECT_EQ(table.areas[0].gap_class, GapClass::NoData);
    EXPECT_EQ(table.areas[0].share, std::nullopt);
    EXPECT_EQ(table.areas[0].rank, std::nullopt);
    EXPECT_TRUE(table.areas[0].edge_flag);
    EXPECT_EQ(table.areas[1].rank, 1u);
}

/// A random city of 30 x 30 places over 3 x 3 areas and some ground outside, with thirds of people.
std::vector<Row> random_rows(unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> spot(-20.0, 320.0);
    std::uniform_real_distribution<double> metres(1.0, 1500.0);
    std::vector<Row> rows;
    for (int i = 0; i < 900; ++i) {
        const double walk = metres(random);
        PlaceAccess access = walk <= 800.0 ? reached(walk, static_cast<std::uint32_t>(i % 5))
                                           : beyond(walk, walk * 0.7, 2);
        if (i % 11 == 0) {
            access = cut_off();
        } else if (i % 13 == 0) {
            access = not_snapped();
            access.leg_crosses_barrier = i % 2 == 0;
            access.off_data = i % 3 == 0;
        }
        access.near_data_edge = i % 17 == 0;
        rows.push_back({{spot(random), spot(random)}, static_cast<double>(i % 100) / 3.0, access});
    }
    return rows;
}
std::vector<GapArea> nine_areas() {
    std::vector<GapArea> areas;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const double x = column * 100.0;
            const double y = row * 100.0;
            areas.push_back({row * 3 + column, "", {geo_box(x, y, x + 100.0, y + 100.0)}});
        }
    }
    return areas;
}

TEST(MeasureGaps, RandomCities_LoseAndDoubleNobody) {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        auto drawn = table_of(random_rows(seed));
        drawn.demand.totals.people += 12.5;
        drawn.demand.totals.unplaced = 12.5;
        const auto table = measure(nine_areas(), drawn).table;
        EXPECT_NEAR(table.in_areas.people + table.outside.people + table.unplaced,
                    drawn.demand.totals.people, 1e-6);
        EXPECT_GT(table.outside.people, 0.0);
        for (const AreaGap& gap : table.areas) {
            EXPECT_NEAR(gap.served + gap.unserved + gap.unplaced, *gap.people, 1e-6);
            EXPECT_NEAR(sum(gap.unserved_by_reason), gap.unserved + gap.unplaced, 1e-6);
            EXPECT_NEAR(of(gap, GapReason::EdgeOfData), gap.unplaced, 1e-6);
        }
        EXPECT_NEAR(sum(table.in_areas.unserved_by_reason),
                    table.in_areas.unserved + table.in_areas.unplaced, 1e-6);
        EXPECT_GT(table.in_areas.unplaced, 0.0);
    }
}

TEST(MeasureGaps, OrderOfUnits_ChangesNothingToTheLastBit) {
    std::vector<Row> rows = random_rows(9);
    const auto table = measure(nine_areas(), table_of(rows)).table;
    std::shuffle(rows.begin(), rows.end(), std::mt19937(10));
    const auto shuffled = measure(nine_areas(), table_of(rows)).table;
    for (std::size_t i = 0; i < table.areas.size(); ++i) {
        EXPECT_EQ(table.areas[i].people, shuffled.areas[i].people);
        EXPECT_EQ(table.areas[i].served, shuffled.areas[i].served);
        EXPECT_EQ(table.areas[i].distance_median, shuffled.areas[i].distance_median);
        EXPECT_EQ(table.areas[i].distance_mean, shuffled.areas[i].distance_mean);
        EXPECT_EQ(table.areas[i].unserved_by_reason, shuffled.areas[i].unserved_by_reason);
        EXPECT_EQ(table.areas[i].rank, shuffled.areas[i].rank);
        EXPECT_EQ(table.areas[i].facility, shuffled.areas[i].facility);
    }
}

}  // namespace
}  // namespace cercania
