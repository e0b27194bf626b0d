#include "core/network/osm_network_builder.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <numeric>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/base/equal_runs.h"
#include "core/base/parallel.h"
#include "core/base/radix_sort.h"
#include "core/network/crossing_waits.h"
#include "core/network/osm_object.h"
#include "core/network/osm_square_lines.h"

namespace cercania {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFU;
constexpr std::uint32_t kManyJunctions = kNone - 1;  ///< of a node that blocks

/// The nodes of a way without immediate repetitions; those of a closed way, each once around.
struct Chain {
    std::uint32_t way = 0;
    bool closed = false;
    std::span<const std::uint32_t> nodes;  // in PieceBuilder::chain_nodes_
};

class PieceBuilder {
  public:
    PieceBuilder(const OsmStreets& streets, Diagnostics& diagnostics, const Control& control,
                 unsigned threads)
        : streets_(streets),
          diagnostics_(diagnostics),
          control_(control),
          threads_(threads),
          is_junction_(streets.nodes.size(), 0),
          junction_of_(streets.nodes.size(), kNone),
          name_of_(streets.names.size(), kNone),
          waits_(streets) {
        name_of_[0] = 0;
    }

    StreetPieces build() {
        make_chains();
        mark_junctions();
        find_lines_across();
        const std::size_t most_pieces = piece_count();
        result_.pieces.reserve(most_pieces);
        piece_nodes_.reserve(most_pieces);
        for (std::size_t i = 0; i < chains_.size(); ++i) {
            if (i % 1024 == 0) {
                control_.check();
            }
            cut(chains_[i]);
        }
        for (const OsmSquareLine& line : lines_across_) {
            add_line(line);
        }
        add_points();
        report_cuts();
        return std::move(result_);
    }

  private:
    const OsmNode& node(std::uint32_t index) const { return streets_.nodes[index]; }

    /// Ways in the order of their ids, parts of one way in that of their nodes.
    std::vector<std::uint32_t> ways_in_order() const {
        struct Key {
            std::uint64_t id;
            std::uint32_t way;
        };
        constexpr std::uint64_t kNegativeFirst = std::uint64_t{1} << 63U;
        std::vector<Key> keys;
        keys.reserve(streets_.ways.size());
        for (const OsmWay& way : streets_.ways) {
            keys.push_back({static_cast<std::uint64_t>(way.id) ^ kNegativeFirst,
                            static_cast<std::uint32_t>(keys.size())});
        }
        radix_sort(keys, [](const Key& key) { return key.id; });
        for_equal_runs(
            keys, [](const Key& a, const Key& b) { return a.id == b.id; },
            [&](std::span<Key> run) {
                std::sort(run.begin(), run.end(), [&](const Key& a, const Key& b) {
                    return nodes_before(streets_.ways[a.way], streets_.ways[b.way]);
                });
            });
        std::vector<std::uint32_t> order;
        order.reserve(keys.size());
        for (const Key& key : keys) {
            order.push_back(key.way);
        }
        return order;
    }

    bool nodes_before(const OsmWay& a, const OsmWay& b) const {
        const auto first = streets_.nodes_of(a);
        const auto second = streets_.nodes_of(b);
        return std::lexicographical_compare(
            first.begin(), first.end(), second.begin(), second.end(),
            [&](std::uint32_t m, std::uint32_t n) { return node(m).id < node(n).id; });
    }

    void make_chains() {
        chains_.reserve(streets_.ways.size());
        chain_nodes_.resize(std::transform_reduce(
            streets_.ways.begin(), streets_.ways.end(), std::size_t{0}, std::plus<>(),
            [](const OsmWay& way) { return std::size_t{way.node_count}; }));
        auto free = chain_nodes_.begin();
        for (const std::uint32_t way : ways_in_order()) {
            Chain chain;
            chain.way = way;
            const auto nodes = streets_.nodes_of(streets_.ways[way]);
            const auto end = std::unique_copy(nodes.begin(), nodes.end(), free);
            chain.nodes = std::span<const std::uint32_t>(free, end);
            free = end;
            if (chain.nodes.size() < 2) {
                diagnostics_.add({.code = "way_without_length",
                                  .severity = Severity::Note,
                                  .message = fmt::format("way {} has fewer than two different "
                                                         "nodes; it is left out",
                                                         told_object(streets_.ways[way].id)),
                                  .source = streets_.source,
                                  .layer = "ways",
                                  .feature = told_object(streets_.ways[way].id)});
                continue;
            }
            chain.closed = chain.nodes.front() == chain.nodes.back();
            if (chain.closed) {
                chain.nodes = chain.nodes.first(chain.nodes.size() - 1);
            }
            chains_.push_back(chain);
        }
    }

    void mark_junctions() {
        std::vector<std::uint8_t> uses(streets_.nodes.size(), 0);
        const auto use = [&](std::uint32_t index) {
            uses[index] = static_cast<std::uint8_t>(std::min(uses[index] + 1, 2));
        };
        for (const Chain& chain : chains_) {
            for (const std::uint32_t index : chain.nodes) {
                use(index);
            }
            if (!chain.closed) {
                is_junction_[chain.nodes.front()] = 1;
                is_junction_[chain.nodes.back()] = 1;
            }
        }
        for (std::size_t i = 0; i < uses.size(); ++i) {
            if (streets_.nodes[i].blocks) {
                junction_of_[i] = kManyJunctions;
            }
            if (uses[i] >= 2 ||
                (uses[i] == 1 && (streets_.nodes[i].blocks || waits_.has_wait(i)))) {
                is_junction_[i] = 1;
            }
        }
    }

    /// Squares are crossed between the ways that lead into them. Where such a walk turns at a
    /// corner of the rim, the rim gets a junction.
    void find_lines_across() {
        OsmSquareLines lines(streets_, is_junction_, diagnostics_);
        for (const Chain& chain : chains_) {
            if (chain.closed && streets_.ways[chain.way].area) {
                lines.cross(streets_.ways[chain.way], chain.nodes);
            }
        }
        for (const OsmSquareRelation& square : streets_.squares) {
            lines.cross(square);
        }
        lines_across_ = lines.take_lines();
        result_.squares = lines.tally();
        for (const OsmSquareLine& line : lines_across_) {
            is_junction_[line.nodes[0]] = 1;
            is_junction_[line.nodes[1]] = 1;
        }
    }

    /// Opens a closed chain at its junction of lowest id, or at its lowest node if it has none.
    std::vector<std::uint32_t> opened(const Chain& chain) const {
        const auto start = std::min_element(chain.nodes.begin(), chain.nodes.end(),
                                            [&](std::uint32_t a, std::uint32_t b) {
                                                return std::pair(is_junction_[a] == 0, node(a).id) <
                                                       std::pair(is_junction_[b] == 0, node(b).id);
                                            });
        std::vector<std::uint32_t> nodes(start, chain.nodes.end());
        nodes.insert(nodes.end(), chain.nodes.begin(), start);
        nodes.push_back(nodes.front());
        return nodes;
    }

    /// At most: moving pieces about while their number grows would take as long as making them.
    std::size_t piece_count() const {
        std::size_t count = lines_across_.size();
        for (const Chain& chain : chains_) {
            count += 1 + static_cast<std::size_t>(std::count_if(
                             chain.nodes.begin(), chain.nodes.end(),
                             [&](std::uint32_t index) { return is_junction_[index] != 0; }));
        }
        return count;
    }

    void cut(const Chain& chain) {
        if (chain.closed) {
            rings_.push_back(opened(chain));
        }
        const std::span<const std::uint32_t> nodes =
            chain.closed ? std::span<const std::uint32_t>(rings_.back()) : chain.nodes;
        std::size_t start = 0;
        for (std::size_t i = 1; i < nodes.size(); ++i) {
            if (i + 1 == nodes.size() || is_junction_[nodes[i]] != 0) {
                add_piece(streets_.ways[chain.way], nodes.subspan(start, i - start + 1));
                start = i;
            }
        }
    }

    void add_piece(const OsmWay& way, std::span<const std::uint32_t> nodes) {
        StreetPiece piece;
        piece.from_junction = junction_at(nodes.front());
        piece.to_junction = junction_at(nodes.back());
        piece.way_id = way.id;
        piece.name = name(way.name);
        piece.class_name = name(way.class_name);
        piece.time_cause = name(way.time_cause);
        piece.level = way.level;
        piece.bridge_or_tunnel = way.bridge_or_tunnel;
        piece.forward_allowed = way.forward_allowed;
        piece.backward_allowed = way.backward_allowed;
        piece.time_factor = way.time_factor;
        piece.wait_from = waits_.at_end(nodes.front(), way);
        piece.wait_to = waits_.at_end(nodes.back(), way);
        piece.wait_from_cause = wait_cause(piece.wait_from, nodes.front(), way);
        piece.wait_to_cause = wait_cause(piece.wait_to, nodes.back(), way);
        result_.pieces.push_back(std::move(piece));
        piece_nodes_.push_back(nodes);
    }

    /// Lists of points are made at the end, on all threads: they take half of the time.
    void add_points() {
        for_ranges(result_.pieces.size(), threads_,
                   [&](std::size_t, std::size_t begin, std::size_t end) {
                       for (std::size_t i = begin; i < end; ++i) {
                           std::vector<GeoPoint>& points = result_.pieces[i].points;
                           points.reserve(piece_nodes_[i].size());
                           for (const std::uint32_t index : piece_nodes_[i]) {
                               points.push_back(node(index).place);
                           }
                       }
                   });
    }

    /// The junction at a node; at a node that blocks, a new one for each piece that ends there.
    std::uint32_t junction_at(std::uint32_t index) {
        std::uint32_t& known = junction_of_[index];
        if (known < kManyJunctions) {
            return known;
        }
        const auto junction = static_cast<std::uint32_t>(result_.junctions.size());
        result_.junctions.push_back(node(index).place);
        if (known == kNone) {
            known = junction;
        } else {
            ++ends_at_barrier_[node(index).id].second;
            ends_at_barrier_[node(index).id].first = index;
        }
        return junction;
    }

    /// The number in `result_.names` of what makes a wait.
    std::uint32_t wait_cause(Seconds wait, std::uint32_t index, const OsmWay& way) {
        if (wait <= Seconds()) {
            return 0;
        }
        const auto [known, is_new] = wait_causes_.emplace(
            waits_.cause_at_end(index, way), static_cast<std::uint32_t>(result_.names.size()));
        if (is_new) {
            result_.names.push_back(known->first);
        }
        return known->second;
    }

    std::uint32_t name(std::uint32_t index) {
        if (name_of_[index] == kNone) {
            name_of_[index] = static_cast<std::uint32_t>(result_.names.size());
            result_.names.push_back(streets_.names[index]);
        }
        return name_of_[index];
    }

    void add_line(const OsmSquareLine& line) {
        OsmWay way = *line.square;
        way.forward_allowed = true;
        way.backward_allowed = true;
        add_piece(way, line.nodes);
    }

    void report_cuts() {
        for (const auto& [id, barrier] : ends_at_barrier_) {
            const auto& [index, ends] = barrier;
            if (ends < 2) {
                continue;  // a dead end: nothing is cut
            }
            const GeoPoint place = node(index).place;
            diagnostics_.add({.code = "barrier_cuts_street",
                              .severity = Severity::Note,
                              .message = fmt::format("a barrier (node {}) that people on foot may "
                                                     "not pass cuts the {} streets that meet there",
                                                     id, ends),
                              .source = streets_.source,
                              .layer = "nodes",
                              .feature = id,
                              .place = DiagnosticPlace{place.longitude, place.latitude}});
        }
    }

    const OsmStreets& streets_;
    Diagnostics& diagnostics_;
    const Control& control_;
    unsigned threads_;
    StreetPieces result_;
    std::vector<std::uint32_t> chain_nodes_;
    std::vector<Chain> chains_;
    std::deque<std::vector<std::uint32_t>> rings_;             // closed chains, opened
    std::vector<std::span<const std::uint32_t>> piece_nodes_;  // by piece
    std::vector<OsmSquareLine> lines_across_;
    std::vector<std::uint8_t> is_junction_;             // by node
    std::vector<std::uint32_t> junction_of_;            // by node
    std::vector<std::uint32_t> name_of_;                // by name of the source
    std::map<std::string, std::uint32_t> wait_causes_;  // numbers in result_.names
    std::map<std::int64_t, std::pair<std::uint32_t, std::size_t>> ends_at_barrier_;  // by node id
    CrossingWaitTable waits_;
};

}  // namespace

StreetPieces build_street_pieces(const OsmStreets& streets, Diagnostics& diagnostics,
                                 const Control& control, unsigned threads) {
    return PieceBuilder(streets, diagnostics, control, threads).build();
}

}  // namespace cercania
