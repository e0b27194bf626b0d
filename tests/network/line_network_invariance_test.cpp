#include <algorithm>
#include <random>
#include <set>
#include <utility>

#include <gtest/gtest.h>

#include "tests/support/drawn_lines.h"

namespace cercania {
namespace {

using namespace testing;

void expect_same(const StreetPieces& a, const StreetPieces& b) {
    EXPECT_EQ(a.junctions, b.junctions);
    EXPECT_EQ(a.names, b.names);
    ASSERT_EQ(a.pieces.size(), b.pieces.size());
    for (std::size_t i = 0; i < a.pieces.size(); ++i) {
        const StreetPiece& first = a.pieces[i];
        const StreetPiece& second = b.pieces[i];
        EXPECT_EQ(first.points, second.points);
        EXPECT_EQ(first.from_junction, second.from_junction);
        EXPECT_EQ(first.to_junction, second.to_junction);
        EXPECT_EQ(first.way_id, second.way_id);
        EXPECT_EQ(first.forward_allowed, second.forward_allowed);
        EXPECT_EQ(first.backward_allowed, second.backward_allowed);
        EXPECT_EQ(first.level, second.level);
    }
}

/// Lines between points of a 6 x 6 grid with 40 m cells, many of them off by up to 0.6 m, some on
/// bridges, some repeated: every case of the rules, many times over.
std::vector<LineStreet> random_lines(std::uint32_t seed, bool exact = false) {
    std::mt19937 random(seed);
    const auto upto = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    const auto jitter = [&] { return !exact && upto(3) == 0 ? 0.1 * upto(7) : 0.0; };
    std::vector<LineStreet> lines;
    for (std::int64_t feature = 0; feature < 40; ++feature) {
        double east = 40.0 * upto(6);
        double north = 40.0 * upto(6);
        Drawn drawn = {{east + jitter(), north + jitter()}};
        for (std::uint32_t step = 0; step <= upto(3); ++step) {
            (upto(2) == 0 ? east : north) += upto(2) == 0 ? 40.0 : -40.0;
            drawn.emplace_back(east + jitter(), north + jitter());
        }
        lines.push_back(upto(8) == 0 ? bridge(feature, drawn) : street(feature, drawn));
        lines.back().backward_allowed = upto(5) != 0;
    }
    return lines;
}

TEST(LineNetworkInvariance, OrderAndDirectionOfLines_MakeNoDifference) {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        std::vector<LineStreet> lines = random_lines(seed);
        LineBuildOptions options;
        options.join_crossings = seed % 2 == 0;
        const Built built = build(lines, options);
        std::mt19937 random(seed);
        std::shuffle(lines.begin(), lines.end(), random);
        for (LineStreet& line : lines) {
            if (random() % 2 == 0) {
                std::reverse(line.parts[0].begin(), line.parts[0].end());
                std::swap(line.forward_allowed, line.backward_allowed);
            }
        }
        const Built shuffled = build(lines, options);
        expect_same(built.pieces, shuffled.pieces);
        ASSERT_EQ(built.diagnostics.all().size(), shuffled.diagnostics.all().size());
        for (std::size_t i = 0; i < built.diagnostics.all().size(); ++i) {
            EXPECT_EQ(built.diagnostics.all()[i].message, shuffled.diagnostics.all()[i].message);
        }
    }
}

/// The vertices that more than one line passes through, or one line twice, and those where a line
/// turns back on itself (its two halves would be repeats).
std::set<GeoPoint> shared_vertices(const std::vector<LineStreet>& lines) {
    std::set<GeoPoint> seen;
    std::set<GeoPoint> shared;
    for (const LineStreet& line : lines) {
        const GeoLine& points = line.parts[0];
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool turns_back =
                i > 0 && i + 1 < points.size() && points[i - 1] == points[i + 1];
            if (!seen.insert(points[i]).second || turns_back) {
                shared.insert(points[i]);
            }
        }
    }
    return shared;
}

TEST(LineNetworkInvariance, LinesCutAtAVertex_ConnectTheSame) {
    // Without jitter: otherwise cutting makes ends where there were none to snap.
    std::size_t cut_count = 0;
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        const std::vector<LineStreet> lines = random_lines(seed, true);
        const std::set<GeoPoint> shared = shared_vertices(lines);
        std::vector<LineStreet> cut;
        for (const LineStreet& line : lines) {
            cut.push_back(line);
            cut.back().parts[0].resize(1);
            for (std::size_t i = 1; i < line.parts[0].size(); ++i) {
                const GeoPoint point = line.parts[0][i];
                cut.back().parts[0].push_back(point);
                if (i + 1 < line.parts[0].size() && !shared.contains(point)) {
                    cut.push_back(line);
                    cut.back().parts[0] = {point};
                }
            }
        }
        cut_count += cut.size() - lines.size();
        const std::vector<double> before = component_lengths(build(lines).pieces);
        const std::vector<double> after = component_lengths(build(cut).pieces);
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            EXPECT_NEAR(before[i], after[i], 1e-6);
        }
    }
    EXPECT_GT(cut_count, 200u);
}

}  // namespace
}  // namespace cercania
