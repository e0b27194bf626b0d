#include "core/study/street_line.h"

#include <fmt/format.h>

#include "core/network/osm_object.h"

namespace cercania {

GeoLine street_line(const RoadGraph& graph, EdgeId edge, Metres from, Metres to) {
    GeoLine line = {graph.place_at(edge, from)};
    const auto points = graph.points(edge);
    const auto along = graph.metres_along(edge);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (along[i] > from.value() && along[i] < to.value()) {
            line.push_back(points[i]);
        }
    }
    line.push_back(graph.place_at(edge, to));
    return line;
}

std::string source_object(std::int64_t way_id) {
    return is_relation_object(way_id) ? fmt::format("relation {}", -way_id)
                                      : fmt::format("way {}", told_object(way_id));
}

}  // namespace cercania
