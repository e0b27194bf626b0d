#include "app/viewer/model/scene_builder.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/viewer/model/source_words.h"
#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

class SceneTexts {
    Q_DECLARE_TR_FUNCTIONS(SceneTexts)
};

bool is_highly_visible(const ZoneMark& zone) {
    return zone.rank && *zone.rank <= 5;
}

std::vector<CatchmentMark> catchments_of(const StudyState& state) {
    std::vector<CatchmentMark> marks;
    const std::size_t count = state.live.catchments.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t from_largest = count - 1 - i;
        marks.push_back(
            {state.live.catchments[from_largest], i, Words::limit(state.cutoffs[from_largest])});
    }
    return marks;
}

std::vector<PeopleMark> people_of(const LoadedStudy& study, const StudyState& state) {
    std::vector<PeopleMark> marks;
    if (!study.demand) {
        return marks;
    }
    const std::vector<DemandPlace>& places = study.demand->places.places;
    marks.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        marks.push_back({places[i].point, places[i].people, state.live.place_served[i] != 0});
    }
    return marks;
}

}  // namespace

PlaneMultiPolygon plane_polygons(const GeoMultiPolygon& polygons,
                                 const LocalProjection& projection) {
    PlaneMultiPolygon plane;
    plane.reserve(polygons.size());
    for (const GeoPolygon& polygon : polygons) {
        PlanePolygon& one = plane.emplace_back();
        for (const GeoRing& ring : polygon.rings) {
            one.rings.push_back(projection.to_plane(ring));
        }
    }
    return plane;
}

void SceneBuilder::prepare(const StudyResult& result) {
    if (study_ == result.study) {
        return;
    }
    study_ = result.study;
    const LocalProjection& projection = study_->network.graph->projection();
    zone_shapes_.clear();
    file_layers_.clear();
    reaches_.clear();
    bounds_ = study_->network.graph->bounds();
    if (result.base->live.gaps) {
        bounds_ = {};
        for (const Feature& feature : result.base->live.gaps->areas.features) {
            zone_shapes_.push_back(plane_polygons(feature.shape.polygons, projection));
            for (const PlanePolygon& polygon : zone_shapes_.back()) {
                for (const PlanePoint& point : polygon.rings.front()) {
                    bounds_.include(point);
                }
            }
        }
    }
    std::vector<PlaneShape> barriers;
    for (const GeoLine& line : study_->network.barrier_lines) {
        PlaneShape& shape = barriers.emplace_back();
        shape.lines.push_back(projection.to_plane(line));
        for (const PlanePoint& point : shape.lines.back()) {
            shape.box.include(point);
        }
    }
    barriers_ =
        barriers.empty() ? nullptr : std::make_shared<const ExtraShapes>(std::move(barriers));
}

std::vector<ZoneMark> SceneBuilder::zones(const Document& document, const Shown& shown) const {
    const auto& [state, difference] = shown;
    std::vector<ZoneMark> marks;
    if (!state->live.gaps) {
        return marks;
    }
    const GapResult& gaps = *state->live.gaps;
    std::optional<ShownChange> change;
    if (difference && document.result().what_if) {
        change =
            shown_change(*document.result().base->figures, *document.result().what_if->figures);
    }
    for (std::size_t i = 0; i < gaps.table.areas.size(); ++i) {
        ZoneMark mark;
        mark.polygons = zone_shapes_[i];
        mark.gap_class = gaps.table.areas[i].gap_class;
        mark.name = area_name(gaps, i);
        if (difference) {
            if (change && change->areas[i] != 0) {
                mark.figure = Words::change(change->areas[i]);
                mark.tip = mark.figure;
            }
        } else {
            // Where nobody is beyond there is no gap to rank on the map.
            const auto beyond = state->figures->areas[i].beyond;
            mark.rank = beyond > 0 ? gaps.table.areas[i].rank : std::nullopt;
            if (gaps.table.areas[i].share) {
                mark.tip =
                    SceneTexts::tr("%1 served · %2 people beyond")
                        .arg(Words::percent(gaps.table.areas[i].share), Words::count(beyond));
            }
            if (is_highly_visible(mark)) {
                mark.figure = SceneTexts::tr("%1 beyond").arg(Words::count(beyond));
            }
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::vector<FacilityMark> SceneBuilder::facilities(const Document& document,
                                                   const StudyState& state) {
    const auto& base = document.result().base->live;
    std::vector<FacilityMark> marks;
    facility_ids_.clear();
    const auto add = [&](const Facilities& facilities, std::size_t index, bool closed,
                         FacilitySymbol symbol) {
        const Facility& facility = facilities.all[index];
        facility_ids_.push_back(facility.id);
        marks.push_back({facility.point, symbol, facility_name(facility), closed,
                         closed || !facility.entries.empty()});
    };
    for (std::size_t i = 0; i < base.facilities.all.size(); ++i) {
        const FacilitySymbol symbol = symbol_of(base.facilities, base.facilities.all[i]);
        if (document.services_off().count(symbol) != 0) {
            continue;
        }
        const auto shown = facility_with_id(state.live.facilities, base.facilities.all[i].id);
        shown ? add(state.live.facilities, *shown, state.live.closed[*shown] != 0, symbol)
              : add(base.facilities, i, false, symbol);
    }
    for (std::size_t i = 0; i < state.live.facilities.all.size(); ++i) {
        if (!facility_with_id(base.facilities, state.live.facilities.all[i].id)) {
            add(state.live.facilities, i, state.live.closed[i] != 0, FacilitySymbol::Anchor);
        }
    }
    return marks;
}

std::shared_ptr<const MapScene> SceneBuilder::scene(const Document& document,
                                                    const std::vector<MapLayer>& layers) {
    const bool difference =
        document.in_what_if() && document.what_if_view() == WhatIfView::Difference;
    return make(document, {document.shown_state(), difference}, layers);
}

std::shared_ptr<const MapScene> SceneBuilder::scene_of(
    const Document& document, const std::shared_ptr<const StudyState>& state,
    const std::vector<MapLayer>& layers) {
    return make(document, {state, false}, layers);
}

std::shared_ptr<const MapScene> SceneBuilder::make(const Document& document, const Shown& shown,
                                                   const std::vector<MapLayer>& layers) {
    prepare(document.result());
    const auto& [state, difference] = shown;
    auto scene = std::make_shared<MapScene>();
    scene->graph = study_->network.graph;
    scene->bounds = bounds_;
    scene->zone_fill = difference ? ZoneFill::Neutral : ZoneFill::ByClass;
    scene->zones = zones(document, shown);
    scene->catchments = catchments_of(*state);
    scene->facilities = facilities(document, *state);
    if (const auto change = document.result().change; difference && change) {
        scene->changed = {
            {change, &change->kept}, {change, &change->gained}, {change, &change->lost}};
    }
    const bool people_shown = std::any_of(layers.begin(), layers.end(), [](const MapLayer& layer) {
        return layer.kind == MapLayerKind::People && layer.visible;
    });
    if (people_shown) {
        scene->people = people_of(*study_, *state);
    }
    lay_layers(*scene, document, shown, layers);
    scene->attribution =
        source_words(document.settings(), {SourceRole::Streets, SourceRole::People});
    scene->background = background_;
    if (background_ && !background_->attribution().isEmpty()) {
        scene->attribution += QString::fromUtf8(" · ") + background_->attribution();
    }
    return scene;
}

}  // namespace cercania::viewer
