#include "app/viewer/map/street_reach.h"

#include <utility>

#include "app/viewer/map/line_shapes.h"
#include "app/viewer/map/street_joiner.h"

namespace cercania::viewer {
namespace {

PlaneLine line_of(const RoadGraph& graph, const BandedStreet& part) {
    const auto points = graph.plane_points(part.edge);
    const auto along = graph.metres_along(part.edge);
    PlaneLine line = {graph.plane_point_at(part.edge, Metres::of(part.from_m))};
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (along[i] > part.from_m && along[i] < part.to_m) {
            line.push_back(points[i]);
        }
    }
    line.push_back(graph.plane_point_at(part.edge, Metres::of(part.to_m)));
    return line;
}

}  // namespace

StreetReach::StreetReach(std::shared_ptr<const RoadGraph> graph, std::size_t bands, Find find)
    : graph_(std::move(graph)), bands_(bands), find_(std::move(find)) {}

const std::vector<BandedStreet>& StreetReach::parts() const {
    std::call_once(found_, [this] { parts_ = find_(); });
    return parts_;
}

const StreetChains& StreetReach::at(std::size_t step) const {
    std::call_once(made_[step], [&] {
        const ZoomStep& shown = zoom_steps()[step];
        const std::vector<StreetKind> kinds = kinds_of_streets(*graph_);
        std::vector<StreetChain> chains;
        for (const BandedStreet& part : parts()) {
            const StreetKind kind = kinds[part.edge.index()];
            if (kind == StreetKind::Main || shown.local_width > 0.0) {
                chains.push_back({simplified(line_of(*graph_, part), shown.street_tolerance), kind,
                                  graph_->edge(part.edge).name, part.band});
            }
        }
        steps_[step] =
            std::make_unique<const StreetChains>(std::move(chains), graph_->bounds(), shown);
    });
    return *steps_[step];
}

}  // namespace cercania::viewer
