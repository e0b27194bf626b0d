#pragma once

#include <limits>
#include <memory>
#include <string_view>

#include "core/network/cost_field.h"
#include "core/network/street_index.h"
#include "tests/support/ascii_map.h"

namespace cercania::testing {

/// A drawn network (see AsciiMap) ready to be searched. Letters and digits are places; each is tied
/// to its nearest street within 250 m.
class Town {
  public:
    explicit Town(std::string_view drawing, MetresPerSecond speed = MetresPerSecond::of(1.0));
    /// A town of these pieces, the drawing telling only where its letters and digits are.
    Town(const AsciiMap& map, StreetPieces pieces, MetresPerSecond speed);

    const RoadGraph& graph() const { return *graph_; }
    std::shared_ptr<const RoadGraph> shared_graph() const { return graph_; }

    /// Where the place meets its street. The place must be within 250 m of one.
    StreetPosition position(char place) const;
    /// The edge between two junctions; the lowest of several. There must be one.
    EdgeId edge(char from, char to) const;

    struct Search {
        CostUnit unit = CostUnit::Distance;
        Direction direction = Direction::Towards;
        double limit = std::numeric_limits<double>::infinity();
    };
    /// The field of the facilities, numbered 0, 1, ... in the order of their characters.
    CostField field(std::string_view facilities, const Search& search) const;
    CostField field(std::string_view facilities) const { return field(facilities, Search{}); }

    /// Cost of a place; infinite where it cannot be reached within the field's limit.
    double cost(const CostField& field, char place) const;

  private:
    AsciiMap map_;
    std::shared_ptr<const RoadGraph> graph_;
    StreetIndex index_;
};

}  // namespace cercania::testing
