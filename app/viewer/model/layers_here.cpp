#include "app/viewer/model/layers_here.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/viewer/model/layer_entries.h"
#include "app/viewer/model/scene_builder.h"
#include "app/viewer/model/words.h"
#include "core/geometry/polygon_locator.h"

namespace cercania::viewer {
namespace {

constexpr std::size_t kMostOfALayer = 5;

class HereTexts {
    Q_DECLARE_TR_FUNCTIONS(LayersHere)
};

double distance_to(const PlaneLine& line, PlanePoint point) {
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.size(); ++i) {
        const PlanePoint way = line[i] - line[i - 1];
        const PlanePoint to = point - line[i - 1];
        const double length = way.x * way.x + way.y * way.y;
        const double part =
            length > 0.0 ? std::clamp((to.x * way.x + to.y * way.y) / length, 0.0, 1.0) : 0.0;
        least = std::min(least, std::hypot(to.x - part * way.x, to.y - part * way.y));
    }
    return least;
}

bool meets(const PlaneShape& shape, PlanePoint point, double reach) {
    if (!shape.box.grown(reach).contains(point)) {
        return false;
    }
    return holds(shape.polygons, point) ||
           std::any_of(shape.lines.begin(), shape.lines.end(),
                       [&](const PlaneLine& line) { return distance_to(line, point) <= reach; }) ||
           std::any_of(shape.points.begin(), shape.points.end(),
                       [&](PlanePoint one) { return distance(one, point).value() <= reach; });
}

std::vector<HereField> fields_of(const FeatureLayer& table, std::size_t feature) {
    std::vector<HereField> fields;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const QString value = QString::fromStdString(to_text(table.features[feature].values[i]));
        if (!value.isEmpty()) {
            fields.push_back({LayerTexts::field(table.fields[i].name), value});
        }
    }
    return fields;
}

class Finder {
  public:
    Finder(const Document& document, PlanePoint place, double reach)
        : document_(document),
          place_(place),
          reach_(reach),
          state_(document.shown_state()),
          study_(*document.result().study) {}

    void look(const MapLayer& layer) {
        layer_ = LayerTexts::name(layer);
        switch (layer.kind) {
            case MapLayerKind::Areas:
                look_at_areas();
                break;
            case MapLayerKind::Catchments:
                look_at_catchments();
                break;
            case MapLayerKind::Facilities:
                look_at_facilities();
                break;
            case MapLayerKind::Streets:
                look_at_streets();
                break;
            case MapLayerKind::People:
                look_at_people();
                break;
            case MapLayerKind::File:
                look_at_file(layer);
                break;
            case MapLayerKind::Barriers:
            case MapLayerKind::Labels:
                break;
        }
    }

    std::vector<LayerHere> found;

  private:
    void add(const QString& title, std::vector<HereField> fields) {
        found.push_back({layer_, title, std::move(fields)});
    }

    void look_at_areas() {
        if (!state_->live.gaps) {
            return;
        }
        const GapResult& gaps = *state_->live.gaps;
        const LocalProjection& projection = study_.network.graph->projection();
        const auto table = document_.catalog().areas(state_);
        for (std::size_t i = 0; i < gaps.areas.features.size(); ++i) {
            if (holds(plane_polygons(gaps.areas.features[i].shape.polygons, projection), place_)) {
                add(area_name(gaps, i), fields_of(*table, i));
            }
        }
    }

    void look_at_catchments() {
        for (std::size_t i = 0; i < state_->live.catchments.size(); ++i) {
            if (holds(state_->live.catchments[i], place_)) {
                add(Words::within_limit(state_->cutoffs[i]), {});
                return;
            }
        }
    }

    void look_at_facilities() {
        const Facilities& facilities = state_->live.facilities;
        std::size_t shown = 0;
        for (const Facility& facility : facilities.all) {
            if (distance(facility.point, place_).value() <= reach_ && shown < kMostOfALayer) {
                ++shown;
                add(facility_name(facility), facility.row < facilities.layer.features.size()
                                                 ? fields_of(facilities.layer, facility.row)
                                                 : std::vector<HereField>());
            }
        }
    }

    void look_at_streets() {
        const auto street = study_.network.nearest_street(place_);
        if (!street || street->leg.value() > reach_) {
            return;
        }
        const RoadGraph& graph = *study_.network.graph;
        const RoadGraph::Edge& edge = graph.edge(street->edge);
        const QString name = QString::fromStdString(graph.text(edge.name));
        add(name.isEmpty() ? HereTexts::tr("Street without a name") : name,
            {{HereTexts::tr("Kind"), QString::fromStdString(graph.text(edge.class_name))},
             {HereTexts::tr("Length"), Words::metres(edge.length)}});
    }

    void look_at_people() {
        if (!study_.demand) {
            return;
        }
        const std::vector<DemandPlace>& places = study_.demand->places.places;
        std::size_t shown = 0;
        for (std::size_t i = 0; i < places.size() && shown < kMostOfALayer; ++i) {
            if (distance(places[i].point, place_).value() <= reach_) {
                ++shown;
                add({}, {{HereTexts::tr("People"), Words::count(std::llround(places[i].people))},
                         {HereTexts::tr("Within reach"), state_->live.place_served[i] != 0
                                                             ? HereTexts::tr("yes")
                                                             : HereTexts::tr("no")}});
            }
        }
    }

    void look_at_file(const MapLayer& layer) {
        const auto data = document_.catalog().find(layer.source);
        std::size_t shown = 0;
        for (std::size_t i = 0; data && i < data->shapes.size() && shown < kMostOfALayer; ++i) {
            if (meets(data->shapes[i], place_, reach_)) {
                ++shown;
                add({}, fields_of(data->table, i));
            }
        }
    }

    const Document& document_;
    PlanePoint place_;
    double reach_;
    std::shared_ptr<const StudyState> state_;
    const LoadedStudy& study_;
    QString layer_;
};

}  // namespace

bool holds(const PlaneMultiPolygon& polygons, PlanePoint point) {
    PlaneBox box;
    for (const PlanePolygon& polygon : polygons) {
        for (const PlanePoint& corner : polygon.rings.front()) {
            box.include(corner);
        }
    }
    // To look is cheap where the box leaves the point out, as most do.
    return box.contains(point) && PolygonLocator(polygons).contains(point);
}

std::vector<LayerHere> layers_here(const Document& document, PlanePoint place, double reach) {
    Finder finder(document, place, reach);
    const std::vector<MapLayer>& layers = document.layers();
    std::for_each(layers.rbegin(), layers.rend(),
                  [&](const MapLayer& layer) { finder.look(layer); });
    return std::move(finder.found);
}

}  // namespace cercania::viewer
