#include "app/viewer/model/private_scene.h"

#include <utility>

#include "core/study/privacy.h"

namespace cercania::viewer {
namespace {

PlanePoint coarse(const PlanePoint& point, const LocalProjection& projection, Metres side) {
    return projection.to_plane(coarse_point(projection.to_geo(point), side));
}

void coarsen(MapScene& scene, Metres side) {
    const LocalProjection& projection = scene.graph->projection();
    for (FacilityMark& mark : scene.facilities) {
        mark.point = coarse(mark.point, projection, side);
    }
    for (PeopleMark& mark : scene.people) {
        mark.point = coarse(mark.point, projection, side);
    }
}

void withhold(MapScene& scene, const GapResult& gaps, const StudySettings& settings) {
    GapResult told = gaps;
    if (!told.withheld) {
        GapResult* const alone = &told;
        withhold_small_counts(std::span(&alone, 1), {}, settings);
    }
    for (std::size_t i = 0; i < scene.zones.size(); ++i) {
        ZoneMark& zone = scene.zones[i];
        if (told.withheld->split[i]) {
            zone.figure.clear();
            zone.tip.clear();
            zone.rank.reset();
        }
        if (told.withheld->people[i]) {
            zone.gap_class = GapClass::NoData;
            zone.value_class.reset();
        }
    }
}

}  // namespace

std::shared_ptr<const MapScene> private_scene(std::shared_ptr<const MapScene> scene,
                                              const StudySettings& settings,
                                              const StudyState& state) {
    if (!settings.privacy.keeps_anything()) {
        return scene;
    }
    auto told = std::make_shared<MapScene>(*scene);
    if (settings.privacy.coordinate_precision) {
        coarsen(*told, *settings.privacy.coordinate_precision);
    }
    if (settings.privacy.minimum_count) {
        told->people.clear();  // dots of single places with few people
        if (state.live.gaps) {
            withhold(*told, *state.live.gaps, settings);
        }
    }
    return told;
}

}  // namespace cercania::viewer
