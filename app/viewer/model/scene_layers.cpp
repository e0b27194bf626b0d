#include <algorithm>
#include <array>
#include <utility>

#include "app/viewer/model/layer_entries.h"
#include "app/viewer/model/scene_builder.h"
#include "app/viewer/model/street_bands.h"

namespace cercania::viewer {
namespace {

constexpr std::size_t kMostFileLayers = 64;
constexpr std::size_t kMostReaches = 4;  // two states side by side, each with the one before

LayerKind drawn_kind(MapLayerKind kind) {
    switch (kind) {
        case MapLayerKind::Areas:
            return LayerKind::Zones;
        case MapLayerKind::People:
            return LayerKind::People;
        case MapLayerKind::Streets:
            return LayerKind::Streets;
        case MapLayerKind::Catchments:
            return LayerKind::Catchments;
        case MapLayerKind::Barriers:
            return LayerKind::Barriers;
        case MapLayerKind::Facilities:
            return LayerKind::Facilities;
        case MapLayerKind::Labels:
            return LayerKind::ZoneLabels;
        case MapLayerKind::File:
            break;
    }
    return LayerKind::Extra;
}

/// What changes the shapes that are drawn: not the place, the strength or whether it is shown.
bool drawn_alike(const MapLayer& a, const MapLayer& b) {
    return a.source == b.source && a.name == b.name && a.style == b.style;
}

std::vector<ExtraLayer> extras_of(const Document& document, const MapLayer& layer,
                                  const LayerData& data) {
    const auto classes = document.catalog().classes(layer.source, layer.style);
    const QString name = LayerTexts::name(layer);
    std::vector<ExtraLayer> extras;
    if (classes->empty()) {
        const QColor colour(QString::fromStdString(layer.style.colour));
        extras.push_back(
            {std::make_shared<const ExtraShapes>(data.shapes), colour, false, name, {}, {}});
        return extras;
    }
    std::vector<std::vector<PlaneShape>> members(classes->classes.size());
    for (std::size_t i = 0; i < data.shapes.size(); ++i) {
        if (const auto number = classes->of_feature[i]) {
            members[*number].push_back(data.shapes[i]);
        }
    }
    for (const LayerEntry& entry : layer_entries(document, layer)) {
        if (!entry.hidden) {
            extras.push_back({std::make_shared<const ExtraShapes>(std::move(members[entry.number])),
                              std::get<QColor>(entry.sample), true, entry.text, name, entry.count});
        }
    }
    return extras;
}

}  // namespace

const std::vector<ExtraLayer>& SceneBuilder::file_layer(const Document& document,
                                                        const MapLayer& layer) {
    static const std::vector<ExtraLayer> none;
    const auto data = document.catalog().find(layer.source);
    if (!data || data->broken()) {
        return none;
    }
    const auto found =
        std::find_if(file_layers_.begin(), file_layers_.end(), [&](const FileLayer& known) {
            return known.data == data && drawn_alike(known.layer, layer);
        });
    if (found != file_layers_.end()) {
        return found->extras;
    }
    if (file_layers_.size() >= kMostFileLayers) {
        file_layers_.erase(file_layers_.begin());
    }
    file_layers_.push_back({layer, data, extras_of(document, layer, *data)});
    return file_layers_.back().extras;
}

std::shared_ptr<const StreetReach> SceneBuilder::reach_of(
    const std::shared_ptr<const StudyState>& state) {
    const auto known = std::ranges::find(reaches_, state, &KnownReach::state);
    if (known != reaches_.end()) {
        return known->streets;
    }
    if (reaches_.size() >= kMostReaches) {
        reaches_.erase(reaches_.begin());
    }
    const std::vector<Cutoff> bands = street_bands(state->cutoffs);
    const auto find = [study = study_, state, bands] {
        return banded_streets(*study, state->live.facilities, bands);
    };
    reaches_.push_back(
        {state, std::make_shared<const StreetReach>(study_->network.graph, bands.size(), find)});
    return reaches_.back().streets;
}

void SceneBuilder::lay_layers(MapScene& scene, const Document& document, const Shown& shown,
                              const std::vector<MapLayer>& layers) {
    for (const MapLayer& layer : layers) {
        LayerView view{drawn_kind(layer.kind), scene.extras.size(), layer.visible, layer.opacity};
        if (layer.kind == MapLayerKind::File) {
            for (const ExtraLayer& extra : file_layer(document, layer)) {
                view.extra = scene.extras.size();
                scene.extras.push_back(extra);
                scene.layers.push_back(view);
            }
            continue;
        }
        if (layer.kind == MapLayerKind::Barriers) {
            if (!barriers_) {
                continue;
            }
            ExtraLayer barriers;
            barriers.shapes = barriers_;
            barriers.colour = QColor(QString::fromStdString(layer.style.colour));
            barriers.name = LayerTexts::name(layer);
            scene.extras.push_back(std::move(barriers));
        } else if (layer.kind == MapLayerKind::Areas) {
            style_zones(scene, document, layer);
        } else if (layer.kind == MapLayerKind::Streets) {
            // A what-if that shows what changes is neutral but for that.
            if (shows_reach(layer) && !shown.difference) {
                scene.reach = {reach_of(shown.state),
                               street_band_names(street_bands(shown.state->cutoffs)),
                               {layer.style.hidden.begin(), layer.style.hidden.end()}};
            }
        } else if (layer.kind == MapLayerKind::Catchments) {
            const std::vector<std::uint32_t>& hidden = layer.style.hidden;
            std::erase_if(scene.catchments, [&hidden](const CatchmentMark& mark) {
                return std::find(hidden.begin(), hidden.end(), mark.order) != hidden.end();
            });
        }
        scene.layers.push_back(view);
    }
}

void SceneBuilder::style_zones(MapScene& scene, const Document& document,
                               const MapLayer& layer) const {
    if (scene.zone_fill == ZoneFill::Neutral || scene.zones.empty()) {
        return;
    }
    const std::vector<LayerEntry> entries = layer_entries(document, layer);
    if (layer.style.kind == StyleKind::Plain) {
        for (const LayerEntry& entry : entries) {
            if (entry.hidden) {
                scene.hidden_classes.insert(std::get<GapClass>(entry.sample));
            }
        }
        for (ZoneMark& zone : scene.zones) {
            zone.hidden = scene.hidden_classes.count(zone.gap_class) != 0;
        }
        return;
    }
    for (const LayerEntry& entry : entries) {
        scene.zone_classes.push_back(
            {std::get<QColor>(entry.sample), entry.text, entry.count.value_or(0), entry.hidden});
    }
    if (entries.empty()) {
        return;
    }
    const auto classes = document.catalog().area_classes(document.shown_state(), layer.style);
    for (std::size_t i = 0; i < scene.zones.size(); ++i) {
        scene.zones[i].value_class = classes->of_feature[i];
        scene.zones[i].hidden =
            scene.zones[i].value_class && scene.zone_classes[*scene.zones[i].value_class].hidden;
    }
    scene.zone_title = LayerTexts::field(layer.style.field);
    if (layer.style.kind == StyleKind::Bivariate) {
        scene.zone_title = QString::fromUtf8("%1 · %2").arg(
            scene.zone_title, LayerTexts::field(layer.style.second_field));
    }
}

}  // namespace cercania::viewer
