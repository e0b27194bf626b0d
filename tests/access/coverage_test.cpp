#include "core/access/coverage.h"

#include <numeric>
#include <random>

#include <gtest/gtest.h>

#include "tests/access/drawn_demand.h"

namespace cercania {
namespace {

using namespace cercania::testing;

TEST(MeasureCoverage, OnePlaceAUnit_KeepsItsOwnFigures) {
    const auto table = table_of({{{0, 0}, 7.0, walks(AccessStatus::Reached, 300.0, 200.0, 4)}});
    const Coverage coverage = measure_coverage(table.demand, table.access);
    const UnitCoverage& unit = coverage.units[0];
    EXPECT_EQ(unit.status, AccessStatus::Reached);
    EXPECT_EQ(unit.served, 7.0);
    EXPECT_EQ(unit.distance, Metres::of(300.0));
    EXPECT_EQ(unit.time, Seconds::of(300.0));
    EXPECT_EQ(unit.leg, Metres::of(10.0));
    EXPECT_EQ(unit.detour, 1.5);
    EXPECT_EQ(unit.facility, 4u);
}

TEST(MeasureCoverage, UnitOfSeveralPlaces_IsWeightedByPeople) {
    // 10 people: 3 at 100 m and 1 at 300 m from facility 1 within the cutoff, 4 at 600 m from
    // facility 0 beyond it, 2 cut off. Mean over the 8 with a way:
    // (3 * 100 + 1 * 300 + 4 * 600) / 8 = 375.
    DemandPlaces demand;
    demand.unit_people = {10.0};
    demand.first_place = {0, 4};
    demand.totals = {.people = 10.0, .units = 1};
    demand.places = {{0, {}, 3.0, 0.3}, {0, {}, 1.0, 0.1}, {0, {}, 4.0, 0.4}, {0, {}, 2.0, 0.2}};
    const std::vector<PlaceAccess> access = {reached(100, 1), reached(300, 1), beyond(600, 500, 0),
                                             cut_off()};
    const Coverage coverage = measure_coverage(demand, access);
    const UnitCoverage& unit = coverage.units[0];
    EXPECT_EQ(unit.served, 4.0);
    EXPECT_EQ(unit.unserved, 6.0);
    EXPECT_DOUBLE_EQ(unit.share_served, 0.4);
    EXPECT_DOUBLE_EQ(unit.share_with_way, 0.8);
    EXPECT_NEAR(unit.distance->value(), 375.0, 1e-9);
    // 4 tenths are reached and 4 beyond: of equal parts the better status, the lower facility.
    EXPECT_EQ(unit.status, AccessStatus::Reached);
    EXPECT_EQ(unit.facility, 0u);
    EXPECT_DOUBLE_EQ(coverage.totals.people_by_status[3], 0.0);
    EXPECT_DOUBLE_EQ(coverage.totals.people_by_status[2], 2.0);
}

TEST(MeasureCoverage, UnitWithoutPlace_IsUnplaced) {
    DemandPlaces demand;
    demand.unit_people = {5.0, std::nullopt};
    demand.first_place = {0, 0, 0};
    demand.totals = {.people = 5.0, .unplaced = 5.0, .units = 2, .units_without_people = 1};
    const Coverage coverage = measure_coverage(demand, {});
    EXPECT_FALSE(coverage.units[0].status.has_value());
    EXPECT_EQ(coverage.units[0].unplaced, 5.0);
    EXPECT_EQ(coverage.totals.unplaced, 5.0);
    EXPECT_EQ(coverage.totals.units_without_people, 1u);
}

TEST(MeasureCoverage, PlaceWhereDataDoNotReach_IsUnplacedNotUnserved) {
    PlaceAccess off_data = not_snapped();
    off_data.off_data = true;
    const auto table = table_of({{{0, 0}, 6.0, off_data}, {{0, 0}, 4.0, not_snapped()}});
    const Coverage coverage = measure_coverage(table.demand, table.access);
    EXPECT_EQ(coverage.units[0].status, AccessStatus::NotSnapped);
    EXPECT_EQ(coverage.units[0].unplaced, 6.0);
    EXPECT_EQ(coverage.units[1].unserved, 4.0);
    EXPECT_EQ(coverage.totals.unplaced, 6.0);
    EXPECT_EQ(coverage.totals.unserved, 4.0);
}

TEST(MeasureCoverage, RandomTables_ServedUnservedAndUnplacedMakeTheTotal) {
    std::mt19937 random(61);
    std::uniform_real_distribution<double> count(0.0, 1e5);
    std::vector<Row> rows;
    for (int i = 0; i < 5000; ++i) {
        const std::vector<PlaceAccess> kinds = {reached(100), beyond(900, 500), cut_off(),
                                                not_snapped()};
        rows.push_back({{0, 0}, count(random), kinds[random() % kinds.size()]});
    }
    auto table = table_of(rows);
    table.demand.unit_people.emplace_back(777.7);
    table.demand.first_place.push_back(table.demand.first_place.back());
    table.demand.totals.people += 777.7;
    const auto totals = measure_coverage(table.demand, table.access).totals;
    EXPECT_NEAR(totals.served + totals.unserved + totals.unplaced, totals.people, 1e-6);
    EXPECT_EQ(totals.unplaced, 777.7);
    EXPECT_NEAR(
        std::accumulate(totals.people_by_status.begin(), totals.people_by_status.end(), 0.0),
        totals.served + totals.unserved, 1e-6);
}

}  // namespace
}  // namespace cercania
