#include "core/io/osm_raw_streets.h"

#include <algorithm>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "core/geo/ellipsoid.h"

namespace cercania {
namespace {

/// Puts ways and places together: ways split around nodes without a place, nodes numbered in order
/// of their ids, lengths counted by rule.
class Assembler {
  public:
    Assembler(const RawOsmStreets& raw, const OsmNodePlaces& places, const std::string& source,
              Diagnostics& diagnostics)
        : raw_(raw),
          places_(places),
          diagnostics_(diagnostics),
          number_of_(places.ids.size(), kUnused) {
        streets_.source = source;
        streets_.names = raw.names;
    }

    OsmStreets assemble() {
        streets_.way_nodes.reserve(raw_.refs.size());
        for (const RawOsmWay& way : raw_.ways) {
            add(way);
        }
        number_nodes();
        return std::move(streets_);
    }

  private:
    static constexpr std::uint32_t kUnused = 0xFFFFFFFFU;

    void add(const RawOsmWay& raw_way) {
        positions_.clear();
        const auto refs =
            std::span(raw_.refs).subspan(raw_way.way.first_node, raw_way.way.node_count);
        for (const std::int64_t ref : refs) {
            const auto found = std::lower_bound(places_.ids.begin(), places_.ids.end(), ref);
            positions_.push_back(static_cast<std::uint32_t>(found - places_.ids.begin()));
        }
        Metres length;
        std::size_t missing = 0;
        std::size_t start = 0;
        for (std::size_t i = 0; i <= positions_.size(); ++i) {
            const bool placed = i < positions_.size() && has_place(positions_[i]);
            if (placed && i > start) {
                length += ground_distance(place(positions_[i - 1]), place(positions_[i]));
            }
            if (!placed) {
                if (raw_way.access.walkable) {
                    add_run(raw_way.way, std::span(positions_).subspan(start, i - start));
                }
                missing += i < positions_.size() ? 1U : 0U;
                start = i + 1;
            }
        }
        streets_.tally.count(raw_way.access, length);
        if (missing > 0 && raw_way.access.walkable) {
            report_missing(raw_way.way, missing);
        }
    }

    bool has_place(std::uint32_t position) const { return places_.placed[position] != 0; }
    GeoPoint place(std::uint32_t position) const { return places_.places[position]; }

    void add_run(const OsmWay& way, std::span<const std::uint32_t> positions) {
        if (positions.size() < 2) {
            return;
        }
        OsmWay& run = streets_.ways.emplace_back(way);
        run.first_node = static_cast<std::uint32_t>(streets_.way_nodes.size());
        run.node_count = static_cast<std::uint32_t>(positions.size());
        streets_.way_nodes.insert(streets_.way_nodes.end(), positions.begin(), positions.end());
        for (const std::uint32_t position : positions) {
            number_of_[position] = 0;
        }
    }

    void report_missing(const OsmWay& way, std::size_t missing) {
        Diagnostic diagnostic = {
            .code = "osm_nodes_missing",
            .severity = Severity::Warning,
            .message = fmt::format("way {} uses {} nodes of which {} have no place in the file "
                                   "(was it clipped?); the way is split around them",
                                   way.id, way.node_count, missing),
            .source = streets_.source,
            .layer = "ways",
            .feature = way.id};
        const auto placed = std::find_if(positions_.begin(), positions_.end(),
                                         [&](std::uint32_t p) { return has_place(p); });
        if (placed != positions_.end()) {
            const GeoPoint where = place(*placed);
            diagnostic.place = DiagnosticPlace{where.longitude, where.latitude};
        }
        diagnostics_.add(std::move(diagnostic));
    }

    void number_nodes() {
        for (std::size_t position = 0; position < number_of_.size(); ++position) {
            if (number_of_[position] == kUnused) {
                continue;
            }
            number_of_[position] = static_cast<std::uint32_t>(streets_.nodes.size());
            streets_.nodes.push_back(
                {places_.ids[position], places_.places[position], places_.blocks[position] != 0});
        }
        for (std::uint32_t& node : streets_.way_nodes) {
            node = number_of_[node];
        }
    }

    const RawOsmStreets& raw_;
    const OsmNodePlaces& places_;
    Diagnostics& diagnostics_;
    OsmStreets streets_;
    std::vector<std::uint32_t> number_of_;  // by position in places_: its number in streets_.nodes
    std::vector<std::uint32_t> positions_;  // of the nodes of the way in hand
};

}  // namespace

OsmStreets assemble_streets(const RawOsmStreets& raw, const OsmNodePlaces& places,
                            const std::string& source, Diagnostics& diagnostics) {
    return Assembler(raw, places, source, diagnostics).assemble();
}

}  // namespace cercania
