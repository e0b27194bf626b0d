#include "app/viewer/wizard/preview_map.h"

#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "app/viewer/map/map_canvas.h"
#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kLeastWidth = 240;
constexpr int kHeight = 190;
constexpr int kCaptionMargin = 6;

/// From the bottom up.
constexpr std::array<LayerPurpose, 4> kDrawn = {LayerPurpose::People, LayerPurpose::Areas,
                                                LayerPurpose::Barriers, LayerPurpose::CarePlaces};

void include(PlaneBox& box, const PlaneBox& other) {
    if (!other.empty()) {
        box.include({other.min_x, other.min_y});
        box.include({other.max_x, other.max_y});
    }
}

/// The service of each feature, where the layer has a field of them.
std::vector<std::string> services_in(const FeatureLayer& table,
                                     const std::optional<std::string>& field) {
    std::vector<std::string> services(table.features.size());
    const auto number = field ? table.field_index(*field) : std::nullopt;
    for (std::size_t i = 0; number && i < services.size(); ++i) {
        services[i] = to_text(table.features[i].values[*number]);
    }
    return services;
}

}  // namespace

PreviewMap::PreviewMap(const WizardModel& model, QWidget* parent)
    : QFrame(parent),
      model_(&model),
      canvas_(new MapCanvas),
      caption_(new ToneLabel(TextSize::Small, Tone::Secondary)) {
    setObjectName("wizardPreview");
    setFrameShape(QFrame::StyledPanel);
    setMinimumSize(kLeastWidth, kHeight);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(canvas_, 1);
    column->addWidget(caption_);
    canvas_->setMinimumSize(10, 10);
    canvas_->setFocusPolicy(Qt::NoFocus);
    canvas_->set_tool(MapTool::Pan);
    canvas_->set_legend_visible(false);
    canvas_->set_scale_visible(false);
    canvas_->set_zoom_buttons_visible(false);
    caption_->setObjectName("previewCaption");
    caption_->setWordWrap(true);
    caption_->setMargin(kCaptionMargin);
    connect(model_, &WizardModel::changed, this, &PreviewMap::follow_model);
    connect(&loader_, &LayerLoader::layer_read, this, &PreviewMap::take);
    refresh_texts();
    follow_model();
}

std::vector<PreviewMap::Chosen> PreviewMap::chosen() const {
    std::vector<Chosen> layers;
    for (const LayerPurpose purpose : kDrawn) {
        const DraftLayer& layer = layer_of(model_->draft(), purpose);
        const bool of_place = purpose != LayerPurpose::People && purpose != LayerPurpose::Areas;
        if (layer.usable() && layer.info && (of_place || !model_->draft().only_catchments)) {
            layers.push_back({purpose, layer.source()});
        }
    }
    return layers;
}

std::optional<GeoPoint> PreviewMap::centre() const {
    for (const LayerPurpose purpose : kDrawn) {
        const DraftLayer& layer = layer_of(model_->draft(), purpose);
        if (layer.usable() && layer.info && layer.info->extent) {
            const GeoExtent& extent = *layer.info->extent;
            return GeoPoint::of(
                (extent.lower_left.longitude.value() + extent.upper_right.longitude.value()) / 2.0,
                (extent.lower_left.latitude.value() + extent.upper_right.latitude.value()) / 2.0);
        }
    }
    return std::nullopt;
}

void PreviewMap::follow_model() {
    std::vector<Chosen> now = chosen();
    const std::shared_ptr<const RoadGraph>& graph = model_->street_graph();
    const bool as_before =
        now == shown_ && graph == graph_ && assumed_crs_ == model_->draft().assume_crs;
    if (as_before) {
        const StudyDraft& draft = model_->draft();
        const bool other_services =
            draft.service_field != service_field_ || draft.services_out != services_out_;
        other_services ? draw() : refresh_texts();
        return;
    }
    if (graph != graph_ || assumed_crs_ != model_->draft().assume_crs) {
        data_.clear();  // they lie in another plane now
    }
    graph_ = graph;
    assumed_crs_ = model_->draft().assume_crs;
    shown_ = std::move(now);
    const auto middle = graph_ ? std::nullopt : centre();
    projection_ = graph_   ? std::optional(graph_->projection())
                  : middle ? std::optional(LocalProjection(*middle))
                           : std::nullopt;
    std::vector<std::string> wanted;
    for (const Chosen& layer : shown_) {
        if (data_.count(layer.source) == 0) {
            wanted.push_back(layer.source);
        }
    }
    oldest_order_ = loader_.last_order() + 1;
    if (!wanted.empty() && projection_) {
        SourceSettings settings;
        settings.assume_crs = assumed_crs_;
        oldest_order_ = loader_.read(std::move(wanted), settings, *projection_);
    }
    draw();
    canvas_->zoom_all();
}

void PreviewMap::take(const LayerDelivery& delivery) {
    if (delivery.order >= oldest_order_) {
        data_[delivery.source] = {delivery.data,
                                  std::make_shared<const ExtraShapes>(delivery.data->shapes)};
        draw();
        canvas_->zoom_all();
    }
}

bool PreviewMap::is_complete() const {
    return std::all_of(shown_.begin(), shown_.end(),
                       [this](const Chosen& layer) { return data_.count(layer.source) > 0; }) &&
           canvas_->is_complete();
}

void PreviewMap::add_layer(MapScene& scene, const Chosen& layer, const ReadLayer& read) const {
    const LayerData& layer_data = *read.data;
    const bool as_symbols =
        layer.purpose == LayerPurpose::CarePlaces && layer_data.kind == ShapeKind::Points;
    if (!as_symbols) {
        scene.layers.push_back({LayerKind::Extra, scene.extras.size(), true, 1.0});
        ExtraLayer extra;
        extra.shapes = read.shapes;
        extra.colour =
            layer.purpose == LayerPurpose::Barriers ? QColor() : tokens_for(*this).accent;
        scene.extras.push_back(std::move(extra));
        return;
    }
    const std::vector<std::string>& out = services_out_;
    const std::vector<std::string> services = services_in(layer_data.table, service_field_);
    for (std::size_t i = 0; i < layer_data.shapes.size(); ++i) {
        const bool counts = std::find(out.begin(), out.end(), services[i]) == out.end();
        for (const PlanePoint& point : layer_data.shapes[i].points) {
            scene.facilities.push_back({point, symbol_of(services[i]), {}, !counts, true});
        }
    }
    scene.layers.push_back({LayerKind::Facilities, 0, true, 1.0});
}

void PreviewMap::draw() {
    auto scene = std::make_shared<MapScene>();
    scene->graph = graph_;
    service_field_ = model_->draft().service_field;
    services_out_ = model_->draft().services_out;
    if (graph_) {
        include(scene->bounds, graph_->bounds());
    }
    bool streets_laid = !graph_;
    for (const Chosen& layer : shown_) {
        const bool over_streets =
            layer.purpose == LayerPurpose::Barriers || layer.purpose == LayerPurpose::CarePlaces;
        if (over_streets && !std::exchange(streets_laid, true)) {
            scene->layers.push_back({LayerKind::Streets, 0, true, 1.0});
        }
        const auto found = data_.find(layer.source);
        if (found != data_.end() && !found->second.data->broken()) {
            add_layer(*scene, layer, found->second);
            if (!graph_) {
                include(scene->bounds, found->second.data->bounds);
            }
        }
    }
    if (!streets_laid) {
        scene->layers.push_back({LayerKind::Streets, 0, true, 1.0});
    }
    setVisible(!scene->bounds.empty());
    if (!scene->bounds.empty()) {
        canvas_->set_scene(std::move(scene));
    }
    refresh_texts();
}

std::optional<QString> PreviewMap::areas_on_streets() const {
    const StudyDraft& draft = model_->draft();
    const DraftLayer& areas = draft.people_are_areas ? draft.people : draft.areas;
    const auto found = data_.find(areas.source());
    if (!graph_ || !areas.usable() || found == data_.end() || found->second.data->broken()) {
        return std::nullopt;
    }
    const PlaneBox streets = graph_->bounds();
    const auto on_streets = std::count_if(
        found->second.data->shapes.begin(), found->second.data->shapes.end(),
        [&](const PlaneShape& shape) {
            return !shape.empty() && shape.box.min_x <= streets.max_x &&
                   shape.box.max_x >= streets.min_x && shape.box.min_y <= streets.max_y &&
                   shape.box.max_y >= streets.min_y;
        });
    return tr("%n area(s) on the streets", nullptr, static_cast<int>(on_streets));
}

void PreviewMap::refresh_texts() {
    const auto areas = areas_on_streets();
    caption_->setText(areas ? tr("Preview") + QString::fromUtf8(" · ") + *areas : tr("Preview"));
    canvas_->setAccessibleName(tr("Map of the layers chosen so far"));
}

void PreviewMap::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    layout()->activate();
    canvas_->zoom_all();
}

}  // namespace cercania::viewer
