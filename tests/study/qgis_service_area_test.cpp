// The service areas and shortest paths that QGIS 3.22's own tests expect, against ours.
//
// Which measure did QGIS use? Its roads lie in EPSG:32733 (UTM 33 south), but 500 km east of that
// zone's meridian, where the projection's point scale is (Snyder 1987, equation 8-11)
//     k = k0 * (1 + (1 + C) A^2 / 2 + (5 - 4 T + ...) A^4 / 24 + ...),
//     A = (longitude - 15 deg) cos(latitude), C = e'^2 cos^2(latitude), T = tan^2(latitude),
// at 20.44 E, 34.02 S: A = 0.0950 * 0.829 = 0.0787, C = 0.0046, T = 0.456, and so
//     k = 0.9996 * (1 + 0.003116 + 0.000005) = 1.0027.
// Planar lengths would therefore be 0.27 % too long: 1.9 m at 700 m, 10 m over the 3.7 km of the
// shortest path. The expected cost of that path is 3733.917 m; its planar length in EPSG:32733 is
// 3744.042 m = 3733.917 * 1.00271, its length on the WGS 84 ellipsoid 3733.917 m. So QGIS measured
// on the ellipsoid, as we do, and the factor between its costs and ours is exactly 1: no limit is
// adjusted anywhere below. What remains are rounded coordinates in the expected files and the
// 1 part in 10^7 of the formula for lengths below 5 km.
//
// QGIS makes a junction of every vertex, starts at the point of the network nearest to the start
// (no access leg is charged) and draws each segment as far as it is reached from either end.

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/geo/crs.h"
#include "core/geo/ellipsoid.h"
#include "core/io/layer_reader.h"
#include "core/network/cost_field.h"
#include "core/network/street_index.h"
#include "tests/support/folders/folders.h"

namespace cercania {
namespace {

constexpr double kUnlimited = std::numeric_limits<double>::infinity();
/// Three decimals of the layer's CRS, in which a metre of ground is 1.0027 m; QGIS itself compares
/// at two or three. The largest difference found along a street is 0.32 mm.
constexpr double kThreeDecimals = 0.0005;
/// Points inside segments also differ across the street: what is straight in EPSG:32733 has a
/// curvature of 500 km / R^2 = 1.2e-8 per metre in our local projection, 0.4 mm in the middle of
/// 500 m. The largest difference found is 0.50 mm.
constexpr double kInThePlane = 0.001;

std::string case_file(const std::string& name) {
    return shared_folder().string() + "/cases/qgis_service_area/" + name;
}

FeatureLayer read_case(const std::string& name) {
    Diagnostics diagnostics;
    ReadOptions options;
    options.assume_crs = "EPSG:32733";  // some of the files have it only in their geometries
    return read_layer(case_file(name), options, diagnostics, Control());
}

/// "1002465.00896, 6221875.43249" in EPSG:32733.
GeoPoint place_from_text(const std::string& text) {
    std::istringstream stream(text);
    double x = 0.0;
    double y = 0.0;
    char comma = ' ';
    stream >> x >> comma >> y;
    const ToWgs84 to_wgs84(Crs::from_text("EPSG:32733"));
    return to_wgs84.transform(x, y).value();
}

/// A feature of an expected file: where the walk starts (and ends, for a path), what it costs, and
/// its geometry.
struct Expected {
    std::string type;
    GeoPoint start;
    std::optional<GeoPoint> end;
    double cost = 0.0;
    GeoShape shape;
};

std::vector<Expected> read_expected(const std::string& name) {
    const FeatureLayer layer = read_case("expected/" + name);
    std::vector<Expected> result;
    for (const Feature& feature : layer.features) {
        Expected expected;
        expected.shape = feature.shape;
        const auto value = [&](const char* field) {
            const auto index = layer.field_index(field);
            return index ? to_text(feature.values[*index]) : std::string();
        };
        expected.type = value("type");
        expected.start = place_from_text(value("start"));
        if (!value("end").empty()) {
            expected.end = place_from_text(value("end"));
        }
        expected.cost = value("cost").empty() ? 0.0 : std::stod(value("cost"));
        result.push_back(std::move(expected));
    }
    return result;
}

enum class Speeds { OfTheField, Default50 };

/// The roads as QGIS sees them: every segment an edge, every vertex a junction. Speeds in km/h, of
/// the SPEED field or 50 for all, become factors of the time at 1 m/s.
StreetPieces segments_of_roads(Speeds speeds) {
    const FeatureLayer roads = read_case("roads.gml");
    const std::size_t speed_field = roads.require_field("SPEED");
    StreetPieces pieces;
    std::map<GeoPoint, std::uint32_t> junctions;
    const auto junction = [&](const GeoPoint& place) {
        const auto [entry, is_new] =
            junctions.emplace(place, static_cast<std::uint32_t>(pieces.junctions.size()));
        if (is_new) {
            pieces.junctions.push_back(place);
        }
        return entry->second;
    };
    for (const Feature& road : roads.features) {
        const double kilometres_per_hour =
            speeds == Speeds::OfTheField ? std::stod(to_text(road.values[speed_field])) : 50.0;
        for (const GeoLine& line : road.shape.lines) {
            for (std::size_t i = 0; i + 1 < line.size(); ++i) {
                StreetPiece piece;
                piece.from_junction = junction(line[i]);
                piece.to_junction = junction(line[i + 1]);
                piece.points = {line[i], line[i + 1]};
                piece.time_factor = 3.6 / kilometres_per_hour;
                pieces.pieces.push_back(std::move(piece));
            }
        }
    }
    return pieces;
}

/// A stretch of an edge, in metres along it.
struct Interval {
    double from = 0.0;
    double to = 0.0;
};
using IntervalsByEdge = std::map<EdgeId, std::vector<Interval>>;

/// Joins what overlaps or touches.
void merge(IntervalsByEdge& all) {
    constexpr double kTouching = 1e-3;
    for (auto& [edge, intervals] : all) {
        std::sort(intervals.begin(), intervals.end(),
                  [](const Interval& a, const Interval& b) { return a.from < b.from; });
        std::vector<Interval> merged;
        for (const Interval& next : intervals) {
            if (!merged.empty() && next.from <= merged.back().to + kTouching) {
                merged.back().to = std::max(merged.back().to, next.to);
            } else {
                merged.push_back(next);
            }
        }
        intervals = std::move(merged);
    }
}

class QgisServiceArea : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!std::filesystem::exists(case_file("roads.gml"))) {
            GTEST_SKIP() << "needs " << case_file("roads.gml");
        }
        build(Speeds::Default50);
    }

    void build(Speeds speeds) {
        graph_ =
            std::make_shared<const RoadGraph>(segments_of_roads(speeds), MetresPerSecond::of(1.0));
        index_ = std::make_unique<StreetIndex>(*graph_,
                                               std::vector<std::uint8_t>(graph_->edge_count(), 1));
    }

    PlanePoint plane(const GeoPoint& place) const { return graph_->projection().to_plane(place); }

    /// The nearest point of the network, with no access leg to pay.
    StreetPosition tied(const GeoPoint& place) const {
        StreetPosition position = index_->nearest(plane(place), Metres::infinite()).value();
        position.leg = Metres::of(0.0);
        return position;
    }

    CostField field_from(const GeoPoint& start, CostUnit unit, double limit) const {
        CostSearch search(std::make_shared<const SearchGraph>(graph_, unit, Direction::From));
        return search.run(std::vector<Seed>{{tied(start), 0}}, limit);
    }

    IntervalsByEdge reached_intervals(const CostField& field) const {
        IntervalsByEdge result;
        for (const ReachedStretch& stretch : field.reached(field.limit())) {
            result[stretch.edge].push_back({stretch.from_m, stretch.to_m});
        }
        merge(result);
        return result;
    }

    /// The expected lines, each laid along all edges it lies on (some roads are drawn twice).
    IntervalsByEdge laid_on_edges(const std::vector<GeoLine>& lines) const {
        constexpr double kOnTheEdge = 1e-3;
        IntervalsByEdge result;
        for (const GeoLine& line : lines) {
            std::size_t edges = 0;
            for (std::size_t i = 0; i < graph_->edge_count(); ++i) {
                const EdgeId edge = id_at<EdgeId>(i);
                const auto a = StreetIndex::nearest_on_edge(*graph_, edge, plane(line.front()));
                const auto b = StreetIndex::nearest_on_edge(*graph_, edge, plane(line.back()));
                const double length = std::fabs(b.along.value() - a.along.value());
                const double drawn = ground_distance(line.front(), line.back()).value();
                if (std::max(a.leg, b.leg).value() < kOnTheEdge &&
                    std::fabs(length - drawn) < kOnTheEdge) {
                    result[edge].push_back(
                        {std::min(a.along, b.along).value(), std::max(a.along, b.along).value()});
                    ++edges;
                }
            }
            EXPECT_GE(edges, 1u) << "an expected line lies on no road";
        }
        merge(result);
        return result;
    }

    void expect_same_lines(const Expected& expected, CostUnit unit, double limit) const {
        const IntervalsByEdge theirs = laid_on_edges(expected.shape.lines);
        const IntervalsByEdge ours = reached_intervals(field_from(expected.start, unit, limit));
        EXPECT_GT(ours.size(), 10u);
        for (std::size_t i = 0; i < graph_->edge_count(); ++i) {
            SCOPED_TRACE(::testing::Message() << "edge " << i);
            const auto mine = ours.find(id_at<EdgeId>(i));
            const auto other = theirs.find(id_at<EdgeId>(i));
            ASSERT_EQ(mine == ours.end(), other == theirs.end());
            if (mine == ours.end()) {
                continue;
            }
            ASSERT_EQ(mine->second.size(), other->second.size());
            for (std::size_t k = 0; k < mine->second.size(); ++k) {
                EXPECT_NEAR(mine->second[k].from, other->second[k].from, kThreeDecimals);
                EXPECT_NEAR(mine->second[k].to, other->second[k].to, kThreeDecimals);
            }
        }
    }

    /// The junctions at these places; the places that are none (the start, points at the limit)
    /// come second.
    std::pair<std::set<NodeId>, std::vector<GeoPoint>> junctions_and_others(
        const std::vector<GeoPoint>& places) const {
        std::set<NodeId> junctions;
        std::vector<GeoPoint> others;
        for (const GeoPoint& place : places) {
            std::optional<NodeId> found;
            for (std::size_t i = 0; i < graph_->node_count(); ++i) {
                const GeoPoint& node = graph_->node_place(id_at<NodeId>(i));
                if (ground_distance(node, place).value() < kThreeDecimals) {
                    found = id_at<NodeId>(i);
                }
            }
            if (found) {
                junctions.insert(*found);
            } else {
                others.push_back(place);
            }
        }
        return {junctions, others};
    }

    /// A vertex of QGIS's on one edge: one of its two junctions or a start tied to it.
    struct Stop {
        double along = 0.0;
        double cost = kUnlimited;
    };
    std::vector<Stop> stops_on(EdgeId edge, const CostField& field,
                               const std::vector<StreetPosition>& starts) const {
        std::vector<StreetPosition> positions = {
            {edge, Metres::of(0.0), {}, Metres::of(0.0)},
            {edge, graph_->edge(edge).length, {}, Metres::of(0.0)}};
        for (const StreetPosition& start : starts) {
            if (start.edge == edge) {
                positions.push_back(start);
            }
        }
        std::sort(positions.begin(), positions.end(),
                  [](const auto& a, const auto& b) { return a.along < b.along; });
        std::vector<Stop> stops;
        for (const StreetPosition& position : positions) {
            const auto cost = field.at(position);
            stops.push_back({position.along.value(), cost ? cost->cost : kUnlimited});
        }
        return stops;
    }

    /// The points where a walk that leaves a vertex within the limit has used it up.
    std::vector<GeoPoint> ends_of_walks(const CostField& field, double limit,
                                        const std::vector<StreetPosition>& starts) const {
        std::vector<GeoPoint> ends;
        for (std::size_t i = 0; i < graph_->edge_count(); ++i) {
            const EdgeId edge = id_at<EdgeId>(i);
            const double pace = field.search_graph().pace_up(edge);
            const std::vector<Stop> stops = stops_on(edge, field, starts);
            const auto walk = [&](const Stop& from, const Stop& to) {
                const double metres = (limit - from.cost) / pace;
                if (metres >= 0.0 && metres < std::fabs(to.along - from.along)) {
                    const double along =
                        to.along > from.along ? from.along + metres : from.along - metres;
                    ends.push_back(graph_->projection().to_geo(
                        graph_->plane_point_at(edge, Metres::of(along))));
                }
            };
            for (std::size_t k = 0; k + 1 < stops.size(); ++k) {
                walk(stops[k], stops[k + 1]);
                walk(stops[k + 1], stops[k]);
            }
        }
        return ends;
    }

    static void expect_each_among(const std::vector<GeoPoint>& places,
                                  const std::vector<GeoPoint>& others) {
        for (const GeoPoint& place : places) {
            EXPECT_TRUE(std::any_of(others.begin(), others.end(),
                                    [&](const GeoPoint& other) {
                                        return ground_distance(place, other).value() < kInThePlane;
                                    }))
                << place.longitude.value() << " " << place.latitude.value();
        }
    }

    /// QGIS's "nodes": the vertices within the limit, the start, and the points at the limit.
    void expect_same_nodes(const Expected& expected, const std::vector<Expected>& all,
                           CostUnit unit, double limit) const {
        const auto [their_junctions, their_others] = junctions_and_others(expected.shape.points);
        std::vector<StreetPosition> starts;
        for (const Expected& each : all) {
            starts.push_back(tied(each.start));
        }
        const CostField field = field_from(expected.start, unit, kUnlimited);
        std::set<NodeId> junctions;
        for (const CostField::NodeCost& node : field.nodes()) {
            if (node.cost <= limit) {
                junctions.insert(NodeId(node.node));
            }
        }
        EXPECT_GT(junctions.size(), 10u);
        EXPECT_EQ(junctions, their_junctions);
        std::vector<GeoPoint> others = ends_of_walks(field, limit, starts);
        EXPECT_FALSE(others.empty());
        others.push_back(graph_->projection().to_geo(tied(expected.start).point));
        expect_each_among(others, their_others);
        expect_each_among(their_others, others);
    }

    /// "upper": the vertices beyond the limit that are reached from one within it; "lower": those
    /// that they are reached from.
    void expect_same_bounds(const Expected& expected, double limit) const {
        const auto [theirs, others] = junctions_and_others(expected.shape.points);
        const CostField field = field_from(expected.start, CostUnit::Distance, kUnlimited);
        std::set<NodeId> upper;
        std::set<NodeId> lower;
        for (const CostField::NodeCost& node : field.nodes()) {
            const CostField::NodeCost& parent =
                *std::find_if(field.nodes().begin(), field.nodes().end(),
                              [&](const auto& other) { return other.node == node.parent_node; });
            if (node.cost > limit && parent.cost <= limit) {
                upper.insert(NodeId(node.node));
                lower.insert(NodeId(parent.node));
            }
        }
        EXPECT_GE(theirs.size(), 2u);
        EXPECT_TRUE(others.empty());
        EXPECT_EQ(expected.type == "upper" ? upper : lower, theirs);
    }

    std::shared_ptr<const RoadGraph> graph_;
    std::unique_ptr<StreetIndex> index_;
};

TEST_F(QgisServiceArea, LinesWithin400MetresOfAPoint_EndWhereQgisEndsThem) {
    const std::vector<Expected> all = read_expected("service_area_from_point_lines.gml");
    ASSERT_EQ(all.size(), 1u);
    expect_same_lines(all.front(), CostUnit::Distance, 400.0);
}

TEST_F(QgisServiceArea, LinesWithin700MetresOfALayersPoints_EndWhereQgisEndsThem) {
    const std::vector<Expected> all = read_expected("service_area_from_layer_lines.gml");
    ASSERT_EQ(all.size(), 4u);
    for (const Expected& expected : all) {
        expect_same_lines(expected, CostUnit::Distance, 700.0);
    }
}

TEST_F(QgisServiceArea, LinesWithin36Seconds_EndWhereQgisEndsThem) {
    const std::vector<Expected> all = read_expected("service_area_fastests_lines.gml");
    ASSERT_EQ(all.size(), 1u);
    expect_same_lines(all.front(), CostUnit::Time, 36.0);
}

TEST_F(QgisServiceArea, NodesWithin700MetresOfAPoint_AreThoseOfQgis) {
    const std::vector<Expected> all = read_expected("service_area_from_point_nodes.gml");
    ASSERT_EQ(all.size(), 1u);
    expect_same_nodes(all.front(), all, CostUnit::Distance, 700.0);
}

TEST_F(QgisServiceArea, NodesWithin700MetresOfALayersPoints_AreThoseOfQgis) {
    const std::vector<Expected> all = read_expected("service_area_from_layer_nodes.gml");
    ASSERT_EQ(all.size(), 4u);
    for (const Expected& expected : all) {
        expect_same_nodes(expected, all, CostUnit::Distance, 700.0);
    }
}

TEST_F(QgisServiceArea, NodesWithin36Seconds_AreThoseOfQgis) {
    const std::vector<Expected> all = read_expected("service_area_fastest_nodes.gml");
    ASSERT_EQ(all.size(), 1u);
    expect_same_nodes(all.front(), all, CostUnit::Time, 36.0);
}

TEST_F(QgisServiceArea, VerticesOnEitherSideOfTheLimit_AreThoseOfQgis) {
    for (const char* file :
         {"service_area_from_point_nodes_bounds.gml", "service_area_from_layer_nodes_bounds.shp"}) {
        SCOPED_TRACE(file);
        const std::vector<Expected> all = read_expected(file);
        ASSERT_GE(all.size(), 3u);
        for (const Expected& expected : all) {
            SCOPED_TRACE(expected.type);
            if (expected.type == "within") {
                expect_same_nodes(expected, all, CostUnit::Distance, 700.0);
            } else {
                expect_same_bounds(expected, 700.0);
            }
        }
    }
}

/// Start, end and cost of a path whose file keeps them from GDAL (its .gfs names no field).
Expected path_from_text(const std::string& name) {
    std::ifstream file(case_file("expected/" + name));
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    const auto value = [&](const std::string& field) {
        const std::string opening = "<ogr:" + field + ">";
        const std::size_t begin = text.find(opening) + opening.size();
        return text.substr(begin, text.find('<', begin) - begin);
    };
    Expected path;
    path.start = place_from_text(value("start"));
    path.end = place_from_text(value("end"));
    path.cost = std::stod(value("cost"));
    return path;
}

TEST_F(QgisServiceArea, ShortestPaths_CostWhatQgisSays) {
    std::vector<Expected> paths = {path_from_text("shortest.gml")};
    for (const char* file :
         {"shortest_path_layer_to_point.shp", "shortest_path_point_to_layer.shp"}) {
        for (const Expected& path : read_expected(file)) {
            paths.push_back(path);
        }
    }
    ASSERT_EQ(paths.size(), 9u);
    for (const Expected& path : paths) {
        const CostField field = field_from(path.start, CostUnit::Distance, kUnlimited);
        const auto cost = field.at(tied(path.end.value()));
        ASSERT_TRUE(cost);
        EXPECT_NEAR(cost->cost, path.cost, kThreeDecimals);
    }
}

TEST_F(QgisServiceArea, FastestPath_CostsWhatQgisSays) {
    build(Speeds::OfTheField);
    const Expected path = path_from_text("fastest.gml");
    const CostField field = field_from(path.start, CostUnit::Time, kUnlimited);
    const auto cost = field.at(tied(path.end.value()));
    ASSERT_TRUE(cost);
    // Given in hours with seven decimals: right to 0.18 ms.
    EXPECT_NEAR(cost->cost, path.cost * 3600.0, 0.5e-7 * 3600.0);
}

}  // namespace
}  // namespace cercania
