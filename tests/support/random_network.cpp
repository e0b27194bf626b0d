#include "tests/support/random_network.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "tests/support/ascii_map.h"

namespace cercania::testing {
namespace {

constexpr double kGrid = 100.0;

GeoPoint random_place(Random& random) {
    const double east = kGrid * static_cast<double>(random.below(5));
    const double north = kGrid * static_cast<double>(random.below(5));
    if (random.chance(0.7)) {
        return place_at(east, north);  // often the same place twice, and equal lengths
    }
    return place_at(east + random.between(-40.0, 40.0), north + random.between(-40.0, 40.0));
}

void reverse(StreetPiece& piece) {
    std::reverse(piece.points.begin(), piece.points.end());
    std::swap(piece.from_junction, piece.to_junction);
    std::swap(piece.forward_allowed, piece.backward_allowed);
}

StreetPiece random_piece(Random& random, const StreetPieces& pieces) {
    StreetPiece piece;
    piece.from_junction = static_cast<std::uint32_t>(random.below(pieces.junctions.size()));
    piece.to_junction = static_cast<std::uint32_t>(random.below(pieces.junctions.size()));
    piece.points.push_back(pieces.junctions[piece.from_junction]);
    const std::size_t bends = random.chance(0.5) ? 0 : random.below(4);
    for (std::size_t i = 0; i < bends; ++i) {
        piece.points.push_back(random.chance(0.1) ? piece.points.back() : random_place(random));
    }
    piece.points.push_back(pieces.junctions[piece.to_junction]);
    piece.way_id = static_cast<std::int64_t>(pieces.pieces.size()) + 1;
    piece.name = static_cast<std::uint32_t>(random.below(pieces.names.size()));
    piece.class_name = static_cast<std::uint32_t>(random.below(pieces.names.size()));
    if (random.chance(0.3)) {
        piece.forward_allowed = random.chance(0.5);
        piece.backward_allowed = !piece.forward_allowed;
    }
    constexpr double kFactors[] = {1.0, 1.0, 1.5, 2.5};
    piece.time_factor = kFactors[random.below(4)];
    return piece;
}

}  // namespace

StreetPieces random_streets(Random& random) {
    StreetPieces pieces;
    pieces.names = {"", "residential", "steps", "Calle 1"};
    const std::size_t junction_count = 2 + random.below(13);
    for (std::size_t i = 0; i < junction_count; ++i) {
        pieces.junctions.push_back(random_place(random));
    }
    const std::size_t piece_count = 1 + random.below(2 * junction_count);
    for (std::size_t i = 0; i < piece_count; ++i) {
        pieces.pieces.push_back(random_piece(random, pieces));
        if (random.chance(0.15)) {
            StreetPiece twin = pieces.pieces[random.below(pieces.pieces.size())];
            if (random.chance(0.5)) {
                reverse(twin);
            }
            if (random.chance(0.3)) {
                twin.way_id = -twin.way_id;
            }
            if (random.chance(0.3)) {
                twin.time_factor += 1.0;
            }
            pieces.pieces.push_back(std::move(twin));
        }
    }
    return pieces;
}

StreetPieces hilly_streets(Random& random) {
    StreetPieces pieces = random_streets(random);
    for (StreetPiece& piece : pieces.pieces) {
        if (random.chance(0.7)) {
            piece.slope_forward = random.between(0.85, 3.0);
            piece.slope_backward = random.between(0.85, 3.0);
        }
        if (random.chance(0.5)) {
            piece.wait_from = Seconds::of(random.between(0.0, 30.0));
        }
        if (random.chance(0.5)) {
            piece.wait_to = Seconds::of(random.between(0.0, 30.0));
        }
    }
    return pieces;
}

StreetPosition random_position(Random& random, const RoadGraph& graph) {
    const EdgeId edge = id_at<EdgeId>(random.below(graph.edge_count()));
    const double length = graph.edge(edge).length.value();
    double along = random.between(0.0, length);
    if (random.chance(0.3)) {
        along = random.chance(0.5) ? 0.0 : length;
    }
    const double leg = random.chance(0.5) ? 0.0 : random.between(0.0, 60.0);
    return {edge, Metres::of(along), graph.plane_point_at(edge, Metres::of(along)),
            Metres::of(leg)};
}

std::vector<Seed> random_seeds(Random& random, const RoadGraph& graph,
                               std::uint32_t facility_count) {
    std::vector<Seed> seeds;
    for (std::uint32_t facility = 0; facility < facility_count; ++facility) {
        const std::size_t entrances = 1 + random.below(3);
        for (std::size_t i = 0; i < entrances; ++i) {
            const bool shared = !seeds.empty() && random.chance(0.25);
            const StreetPosition position = shared ? seeds[random.below(seeds.size())].position
                                                   : random_position(random, graph);
            seeds.push_back({position, facility});
        }
    }
    return seeds;
}

StreetPieces shuffled(Random& random, const StreetPieces& pieces) {
    const auto random_order = [&](std::size_t count) {
        std::vector<std::uint32_t> order(count);
        std::iota(order.begin(), order.end(), 0U);
        for (std::size_t i = count; i > 1; --i) {
            std::swap(order[i - 1], order[random.below(i)]);
        }
        return order;
    };
    StreetPieces result;
    result.junctions.resize(pieces.junctions.size());
    const std::vector<std::uint32_t> new_junction = random_order(pieces.junctions.size());
    for (std::size_t i = 0; i < pieces.junctions.size(); ++i) {
        result.junctions[new_junction[i]] = pieces.junctions[i];
    }
    result.names.resize(pieces.names.size());
    std::vector<std::uint32_t> new_name = random_order(pieces.names.size());
    // The first name stays the empty one.
    std::iter_swap(new_name.begin(), std::find(new_name.begin(), new_name.end(), 0U));
    for (std::size_t i = 0; i < pieces.names.size(); ++i) {
        result.names[new_name[i]] = pieces.names[i];
    }
    for (const std::uint32_t i : random_order(pieces.pieces.size())) {
        StreetPiece piece = pieces.pieces[i];
        piece.from_junction = new_junction[piece.from_junction];
        piece.to_junction = new_junction[piece.to_junction];
        piece.name = new_name[piece.name];
        piece.class_name = new_name[piece.class_name];
        if (random.chance(0.5)) {
            reverse(piece);
        }
        result.pieces.push_back(std::move(piece));
    }
    return result;
}

}  // namespace cercania::testing
