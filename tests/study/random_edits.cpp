#include "tests/study/random_edits.h"

#include <algorithm>

#include <fmt/format.h>

namespace cercania::testing {

RandomEdits::RandomEdits(const LoadedStudy& study, Random& random)
    : study_(study), random_(random) {}

const FacilityEdits& RandomEdits::next() {
    const double dice = random_.between(0.0, 1.0);
    if (dice < 0.03) {
        edits_ = {};
    } else if (dice < 0.70) {
        drag();
    } else if (dice < 0.80) {
        add();
    } else {
        open_or_close();
    }
    return edits_;
}

/// Now and then far from any street.
GeoPoint RandomEdits::somewhere() {
    const PlaneBox box = study_.network.graph->bounds().grown(300.0);
    return study_.network.graph->projection().to_geo(
        PlanePoint{random_.between(box.min_x, box.max_x), random_.between(box.min_y, box.max_y)});
}

GeoPoint RandomEdits::beside(const GeoPoint& place) {
    const LocalProjection& projection = study_.network.graph->projection();
    const PlanePoint step = {random_.between(-40.0, 40.0), random_.between(-40.0, 40.0)};
    return projection.to_geo(projection.to_plane(place) + step);
}

void RandomEdits::drag() {
    if (!edits_.moved.empty() && random_.chance(0.7)) {
        GeoPoint& to = edits_.moved.back().to;
        to = random_.chance(0.8) ? beside(to) : somewhere();
        return;
    }
    const auto& all = study_.facilities.all;
    const std::string& id = all[random_.below(all.size())].id;
    std::erase_if(edits_.moved, [&](const MovedFacility& one) { return one.id == id; });
    // Sometimes to the very place of another: both then cost the same everywhere.
    const GeoPoint to =
        random_.chance(0.1)
            ? study_.network.graph->projection().to_geo(all[random_.below(all.size())].point)
            : somewhere();
    edits_.moved.push_back({id, to});
}

void RandomEdits::add() {
    if (!edits_.added.empty() && random_.chance(0.4)) {
        edits_.added.pop_back();
        std::erase_if(edits_.closed, [&](const std::string& id) { return id.front() == '+'; });
        return;
    }
    const std::string id = fmt::format("+{}", ++added_);
    edits_.added.push_back({id, "New", somewhere()});
}

void RandomEdits::open_or_close() {
    if (!edits_.closed.empty() && random_.chance(0.5)) {
        edits_.closed.pop_back();
        return;
    }
    std::string id = study_.facilities.all[random_.below(study_.facilities.all.size())].id;
    if (!edits_.added.empty() && random_.chance(0.2)) {
        id = edits_.added.back().id;
    }
    if (std::find(edits_.closed.begin(), edits_.closed.end(), id) == edits_.closed.end()) {
        edits_.closed.push_back(id);
    }
}

}  // namespace cercania::testing
