#include "core/io/osm_raw_streets.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "core/base/parallel.h"
#include "core/base/radix_sort.h"
#include "core/geo/ellipsoid.h"
#include "core/network/osm_object.h"

namespace cercania {
namespace {

struct NumberedRef {
    std::uint64_t key = 0;  // the id less the lowest id
    std::uint32_t position = 0;
};

/// The rows of ids, found by hashing (Knuth 3, 6.4, multiplicative, with linear probing).
class RowOfId {
  public:
    /// `nodes` must outlive this.
    explicit RowOfId(const std::vector<PlacedOsmNode>& nodes) : nodes_(nodes) {
        std::size_t slots = 16;
        while (slots < 2 * nodes.size()) {
            slots *= 2;
            --shift_;
        }
        rows_.assign(slots, kNone);
        for (std::size_t row = 0; row < nodes.size(); ++row) {
            rows_[slot_of(nodes[row].id)] = static_cast<std::uint32_t>(row);
        }
    }
    /// kNone where there is no such id.
    std::uint32_t find(std::int64_t id) const { return rows_[slot_of(id)]; }

    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

  private:
    /// Where the id stands, or the free slot where it would.
    std::size_t slot_of(std::int64_t id) const {
        constexpr std::uint64_t kGoldenRatio = 0x9E3779B97F4A7C15ULL;  // 2^64 over it
        std::size_t slot = (static_cast<std::uint64_t>(id) * kGoldenRatio) >> shift_;
        while (rows_[slot] != kNone && nodes_[rows_[slot]].id != id) {
            slot = (slot + 1) & (rows_.size() - 1);
        }
        return slot;
    }

    const std::vector<PlacedOsmNode>& nodes_;
    std::vector<std::uint32_t> rows_;  // by slot
    unsigned shift_ = 60;              // 64 less the bits of a slot's number
};

/// Sorts by id and leaves the last of those that share one.
void sort_and_drop_repeated(std::vector<PlacedOsmNode>& nodes) {
    const auto before = [](const PlacedOsmNode& a, const PlacedOsmNode& b) { return a.id < b.id; };
    if (!std::is_sorted(nodes.begin(), nodes.end(), before)) {
        std::stable_sort(nodes.begin(), nodes.end(), before);
    }
    const auto first_kept =
        std::unique(nodes.rbegin(), nodes.rend(),
                    [](const PlacedOsmNode& a, const PlacedOsmNode& b) { return a.id == b.id; });
    nodes.erase(nodes.begin(), first_kept.base());
}

/// Puts ways and places together: ways split around nodes without a place, nodes numbered in order
/// of their ids, lengths counted by rule.
class Assembler {
  public:
    Assembler(RawOsmStreets raw, const OsmNodePlaces& places, const std::string& source,
              Diagnostics& diagnostics, unsigned threads)
        : raw_(std::move(raw)),
          places_(places),
          diagnostics_(diagnostics),
          threads_(threads),
          number_of_(places.nodes.size(), kUnused) {
        streets_.source = source;
        streets_.names = std::move(raw_.names);
    }

    OsmStreets assemble() {
        streets_.ways.reserve(raw_.ways.size());
        streets_.way_nodes.reserve(raw_.refs.size());
        const std::vector<std::optional<Metres>> lengths = lengths_of_whole_ways();
        for (std::size_t i = 0; i < raw_.ways.size(); ++i) {
            if (lengths[i]) {
                count(raw_.ways[i].way, raw_.ways[i].verdict, *lengths[i]);
                end_run(raw_.ways[i], rows_of(raw_.ways[i]));
                take_counted_steps(raw_.ways[i], *lengths[i]);
            } else {
                add_in_runs(raw_.ways[i]);
            }
        }
        add_squares();
        number_nodes();
        find_closed_roads();
        return std::move(streets_);
    }

  private:
    static constexpr std::uint32_t kUnused = 0xFFFFFFFFU;
    /// No street runs so far without a node; a node at longitude 0, latitude 0 makes such steps.
    static constexpr Metres kLongestStep = Metres::of(50'000.0);

    void count(const OsmWay& way, const AccessVerdict& verdict, Metres length) {
        streets_.tally.count(verdict, length);
        if (!verdict.walkable) {
            streets_.refused.push_back({way.id, verdict.rule});
        }
    }

    std::span<const std::uint32_t> rows_of(const RawOsmWay& raw_way) const {
        return std::span(places_.row_of_ref)
            .subspan(raw_way.way.first_node, raw_way.way.node_count);
    }
    std::span<const std::uint32_t> rows_of(const RawOsmRim& rim) const {
        return std::span(places_.row_of_ref).subspan(rim.first_ref, rim.ref_count);
    }

    /// The lengths of the ways that stay whole; none for the few that are split.
    std::vector<std::optional<Metres>> lengths_of_whole_ways() const {
        std::vector<std::optional<Metres>> lengths(raw_.ways.size());
        for_ranges(lengths.size(), threads_, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                lengths[i] = length_if_whole(rows_of(raw_.ways[i]));
            }
        });
        return lengths;
    }

    std::optional<Metres> length_if_whole(std::span<const std::uint32_t> rows) const {
        Metres length;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!has_place(rows[i])) {
                return std::nullopt;
            }
            if (i > 0) {
                const Metres step = ground_distance(place(rows[i - 1]), place(rows[i]));
                if (step > kLongestStep) {
                    return std::nullopt;
                }
                length += step;
            }
        }
        return length;
    }

    /// Their rims are walked along as far as the file holds them; what is missing there is told of
    /// the square as a whole.
    void add_squares() {
        for (const RawOsmWay& rim : raw_.rims) {
            const auto length = length_if_whole(rows_of(rim));
            if (length) {
                end_run(rim, rows_of(rim));
                streets_.square_rims += *length;
            }
        }
        for (const RawOsmSquare& square : raw_.squares) {
            if (!square.verdict.walkable) {
                count_refused(square);
                continue;
            }
            const bool placed = std::all_of(
                square.rims.begin(), square.rims.end(),
                [&](const RawOsmRim& rim) { return length_if_whole(rows_of(rim)).has_value(); });
            if (square.whole && placed) {
                add_square(square);
            } else {
                report_incomplete(square);
            }
        }
    }

    /// One that nobody may walk on counts by the length of its rims, as a closed way does.
    void count_refused(const RawOsmSquare& square) {
        Metres length;
        for (const RawOsmRim& rim : square.rims) {
            length += length_if_whole(rows_of(rim)).value_or(Metres());
        }
        count(square.way, square.verdict, length);
    }

    void add_square(const RawOsmSquare& raw_square) {
        OsmSquareRelation& square = streets_.squares.emplace_back();
        square.id = raw_square.id;
        square.way = raw_square.way;
        for (const RawOsmRim& raw_rim : raw_square.rims) {
            const auto rows = rows_of(raw_rim);
            square.rims.push_back({static_cast<std::uint32_t>(streets_.rim_nodes.size()),
                                   raw_rim.ref_count, raw_rim.hole});
            streets_.rim_nodes.insert(streets_.rim_nodes.end(), rows.begin(), rows.end());
            for (const std::uint32_t row : rows) {
                number_of_[row] = 0;
            }
        }
    }

    void report_incomplete(const RawOsmSquare& square) {
        Diagnostic diagnostic = {
            .code = "square_incomplete",
            .severity = Severity::Warning,
            .message =
                fmt::format("the rim of square relation {} does not close in this file (was "
                            "it clipped?); people walk along what there is of it, not across",
                            square.id),
            .source = streets_.source,
            .layer = "relations",
            .feature = square.id};
        for (const RawOsmRim& rim : square.rims) {
            const auto rows = rows_of(rim);
            const auto placed = std::find_if(rows.begin(), rows.end(),
                                             [&](std::uint32_t row) { return has_place(row); });
            if (placed != rows.end()) {
                const GeoPoint where = place(*placed);
                diagnostic.place = DiagnosticPlace{where.longitude, where.latitude};
                break;
            }
        }
        diagnostics_.add(std::move(diagnostic));
    }

    /// A way that is split around nodes without a place and steps too long to be true.
    void add_in_runs(const RawOsmWay& raw_way) {
        const auto rows = rows_of(raw_way);
        Metres length;
        std::size_t missing = 0;
        std::size_t start = 0;
        for (std::size_t i = 0; i <= rows.size(); ++i) {
            const bool placed = i < rows.size() && has_place(rows[i]);
            if (placed && i > start) {
                const Metres step = ground_distance(place(rows[i - 1]), place(rows[i]));
                if (step <= kLongestStep) {
                    length += step;
                    continue;
                }
                end_run(raw_way, rows.subspan(start, i - start));
                report_leap(raw_way, rows[i], step);
                start = i;
            } else if (!placed) {
                end_run(raw_way, rows.subspan(start, i - start));
                missing += i < rows.size() ? 1U : 0U;
                start = i + 1;
            }
        }
        count(raw_way.way, raw_way.verdict, length);
        if (missing > 0 && raw_way.verdict.walkable) {
            report_missing(raw_way.way, rows, missing);
        }
    }

    bool has_place(std::uint32_t row) const { return places_.nodes[row].placed; }
    GeoPoint place(std::uint32_t row) const { return places_.nodes[row].place; }

    void end_run(const RawOsmWay& raw_way, std::span<const std::uint32_t> rows) {
        if (rows.size() < 2 || !raw_way.verdict.walkable) {
            return;
        }
        OsmWay& run = streets_.ways.emplace_back(raw_way.way);
        run.first_node = static_cast<std::uint32_t>(streets_.way_nodes.size());
        run.node_count = static_cast<std::uint32_t>(rows.size());
        streets_.way_nodes.insert(streets_.way_nodes.end(), rows.begin(), rows.end());
        for (const std::uint32_t row : rows) {
            number_of_[row] = 0;
        }
    }

    /// The time of counted steps is that of the whole way, and so known with its length. A way that
    /// is split keeps the factor.
    void take_counted_steps(const RawOsmWay& raw_way, Metres length) {
        const Metres level = raw_way.steps_as_level;
        if (raw_way.verdict.walkable && level > Metres::of(0.0) && length > Metres::of(0.0)) {
            streets_.ways.back().time_factor = level / length;
        }
    }

    void report_leap(const RawOsmWay& raw_way, std::uint32_t row, Metres step) {
        if (!raw_way.verdict.walkable) {
            return;
        }
        const GeoPoint where = place(row);
        diagnostics_.add(
            {.code = "osm_segment_too_long",
             .severity = Severity::Warning,
             .message = fmt::format("way {} leaps {:.0f} km in a straight line to node {}; one of "
                                    "the two nodes must be misplaced, and the leap is left out",
                                    told_object(raw_way.way.id), step.value() / 1000.0,
                                    places_.nodes[row].id),
             .source = streets_.source,
             .layer = "ways",
             .feature = told_object(raw_way.way.id),
             .place = DiagnosticPlace{where.longitude, where.latitude}});
    }

    void report_missing(const OsmWay& way, std::span<const std::uint32_t> rows,
                        std::size_t missing) {
        Diagnostic diagnostic = {
            .code = "osm_nodes_missing",
            .severity = Severity::Warning,
            .message = fmt::format("way {} uses {} nodes of which {} have no place in the file "
                                   "(was it clipped?); the way is split around them",
                                   told_object(way.id), way.node_count, missing),
            .source = streets_.source,
            .layer = "ways",
            .feature = told_object(way.id)};
        const auto placed = std::find_if(rows.begin(), rows.end(),
                                         [&](std::uint32_t row) { return has_place(row); });
        if (placed != rows.end()) {
            const GeoPoint where = place(*placed);
            diagnostic.place = DiagnosticPlace{where.longitude, where.latitude};
        }
        diagnostics_.add(std::move(diagnostic));
    }

    void number_nodes() {
        streets_.nodes.reserve(number_of_.size());
        for (std::size_t row = 0; row < number_of_.size(); ++row) {
            if (number_of_[row] == kUnused) {
                continue;
            }
            number_of_[row] = static_cast<std::uint32_t>(streets_.nodes.size());
            const PlacedOsmNode& node = places_.nodes[row];
            streets_.nodes.push_back({node.id, node.place, node.passage.blocks, node.passage.lift,
                                      node.passage.crossing});
        }
        for (std::vector<std::uint32_t>* const nodes : {&streets_.way_nodes, &streets_.rim_nodes}) {
            for (std::uint32_t& node : *nodes) {
                node = number_of_[node];
            }
        }
    }

    /// Where roads that are in use, but closed to people on foot, meet streets that are not.
    void find_closed_roads() {
        for (const RawOsmWay& raw_way : raw_.ways) {
            if (raw_way.verdict.walkable || raw_way.verdict.rule == AccessRule::NotInUse) {
                continue;
            }
            for (const std::uint32_t row : rows_of(raw_way)) {
                if (number_of_[row] != kUnused) {
                    streets_.closed_roads.push_back({number_of_[row], raw_way.way.class_name});
                }
            }
        }
    }

    RawOsmStreets raw_;
    const OsmNodePlaces& places_;
    Diagnostics& diagnostics_;
    unsigned threads_;
    OsmStreets streets_;
    std::vector<std::uint32_t> number_of_;  // by row of places_: its number in streets_.nodes
};

}  // namespace

OsmNodePlaces table_of(const std::vector<std::int64_t>& refs) {
    OsmNodePlaces table;
    table.row_of_ref.resize(refs.size());
    if (refs.empty()) {
        return table;
    }
    const auto lowest = static_cast<std::uint64_t>(*std::min_element(refs.begin(), refs.end()));
    std::vector<NumberedRef> numbered(refs.size());
    for (std::size_t i = 0; i < refs.size(); ++i) {
        numbered[i] = {static_cast<std::uint64_t>(refs[i]) - lowest, static_cast<std::uint32_t>(i)};
    }
    radix_sort(numbered, [](const NumberedRef& ref) { return ref.key; });
    for (const NumberedRef& ref : numbered) {
        const std::int64_t id = refs[ref.position];
        if (table.nodes.empty() || table.nodes.back().id != id) {
            table.nodes.emplace_back().id = id;
        }
        table.row_of_ref[ref.position] = static_cast<std::uint32_t>(table.nodes.size() - 1);
    }
    return table;
}

OsmNodePlaces places_of(std::vector<PlacedOsmNode> nodes, const std::vector<std::int64_t>& refs) {
    sort_and_drop_repeated(nodes);
    OsmNodePlaces table;
    table.nodes = std::move(nodes);
    const RowOfId row_of_id(table.nodes);
    const auto missing = static_cast<std::uint32_t>(table.nodes.size());
    bool any_missing = false;
    table.row_of_ref.reserve(refs.size());
    for (const std::int64_t ref : refs) {
        const std::uint32_t row = row_of_id.find(ref);
        any_missing = any_missing || row == RowOfId::kNone;
        table.row_of_ref.push_back(row == RowOfId::kNone ? missing : row);
    }
    if (any_missing) {
        table.nodes.emplace_back();
    }
    return table;
}

OsmStreets assemble_streets(RawOsmStreets raw, const OsmNodePlaces& places,
                            const std::string& source, Diagnostics& diagnostics, unsigned threads) {
    return Assembler(std::move(raw), places, source, diagnostics, threads).assemble();
}

}  // namespace cercania
