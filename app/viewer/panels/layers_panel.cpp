#include "app/viewer/panels/layers_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSlider>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/scene_builder.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/list_parts.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/swatches.h"

namespace cercania::viewer {
namespace {

constexpr int kNumberRole = Qt::UserRole;

QIcon layer_swatch(const QWidget& widget, const LayerView& layer) {
    const Tokens tokens = tokens_for(widget);
    switch (layer.kind) {
        case LayerKind::People:
            return icon(u"people", tokens);
        case LayerKind::Barriers:
            return icon(u"barrier", tokens);
        case LayerKind::Extra:
            return icon(u"layers", tokens);
        default:
            break;
    }
    return drawn_icon(widget, [&](QPainter& painter, const QRectF& box) {
        switch (layer.kind) {
            case LayerKind::Facilities:
                draw_facility_swatch(painter, box, FacilitySymbol::Anchor, tokens);
                break;
            case LayerKind::Catchments:
                draw_catchment_swatch(painter, box, 0, tokens);
                break;
            case LayerKind::Streets:
                draw_streets_swatch(painter, box, tokens);
                break;
            case LayerKind::Zones:
                draw_zone_swatch(painter, box, GapClass::Underserved, widget.devicePixelRatioF(),
                                 tokens);
                break;
            default:
                painter.setPen(tokens.text);
                painter.setFont(sized_font(widget.font(), TextSize::Tiny, true));
                painter.drawText(box, Qt::AlignCenter, "Aa");
        }
    });
}

QString service_name(FacilitySymbol symbol) {
    switch (symbol) {
        case FacilitySymbol::Anchor:
            return LayersPanel::tr("Care block anchor");
        case FacilitySymbol::Childcare:
            return LayersPanel::tr("Childcare");
        case FacilitySymbol::Training:
            return LayersPanel::tr("Training and school");
        case FacilitySymbol::Health:
            return LayersPanel::tr("Health and wellbeing");
        case FacilitySymbol::Legal:
            return LayersPanel::tr("Legal advice");
        case FacilitySymbol::Sport:
            return LayersPanel::tr("Sport and recreation");
        case FacilitySymbol::Laundry:
            return LayersPanel::tr("Laundry");
        case FacilitySymbol::Other:
            break;
    }
    return LayersPanel::tr("Other services");
}

}  // namespace

LayersPanel::LayersPanel(const Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      layers_title_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      list_(make_side_list()),
      opacity_title_(new ToneLabel(TextSize::Small)),
      opacity_(new QSlider(Qt::Horizontal)),
      opacity_text_(new ToneLabel(TextSize::Small)),
      services_title_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      services_(make_side_list()),
      layers_(usual_layers()) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 4);
    column->setSpacing(4);
    layers_title_->setContentsMargins(12, 0, 12, 0);
    services_title_->setContentsMargins(12, 4, 12, 0);
    list_->setObjectName("layersList");
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setDefaultDropAction(Qt::MoveAction);
    opacity_->setRange(0, 100);
    opacity_->setMinimumHeight(24);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 4);
    row->addWidget(opacity_title_);
    row->addWidget(opacity_, 1);
    row->addWidget(opacity_text_);
    column->addWidget(layers_title_);
    column->addWidget(list_);
    column->addLayout(row);
    column->addWidget(new Separator);
    column->addWidget(services_title_);
    column->addWidget(services_);
    connect(list_, &QTreeWidget::itemChanged, this, &LayersPanel::take_check);
    connect(services_, &QTreeWidget::itemChanged, this, &LayersPanel::take_services,
            Qt::QueuedConnection);
    connect(list_, &QTreeWidget::currentItemChanged, this, &LayersPanel::show_opacity);
    connect(list_->model(), &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!filling_) {  // the second half of a drag: the row is in its new place already
            QTimer::singleShot(0, this, &LayersPanel::take_order);
        }
    });
    connect(opacity_, &QSlider::valueChanged, this, &LayersPanel::take_opacity);
    refresh();
}

void LayersPanel::refresh() {
    layers_title_->setText(tr("Layers"));
    services_title_->setText(tr("Services that count"));
    opacity_title_->setText(tr("Opacity"));
    opacity_->setAccessibleName(tr("Opacity"));
    list_->setAccessibleName(tr("Layers"));
    services_->setAccessibleName(tr("Services that count"));
    fill_layers();
    fill_services();
    show_opacity();
}

void LayersPanel::set_layers(std::vector<LayerView> layers) {
    layers_ = std::move(layers);
    refresh();
    emit layers_changed();
}

void LayersPanel::set_visible(LayerKind kind, bool visible) {
    for (LayerView& layer : layers_) {
        if (layer.kind == kind) {
            layer.visible = visible;
        }
    }
    refresh();
    emit layers_changed();
}

bool LayersPanel::is_shown(LayerKind kind) const {
    return std::any_of(layers_.begin(), layers_.end(), [kind](const LayerView& layer) {
        return layer.kind == kind && layer.visible;
    });
}

void LayersPanel::fill_layers() {
    const QScopedValueRollback<bool> guard(filling_, true);
    const QTreeWidgetItem* const chosen = list_->currentItem();
    const int number = chosen != nullptr ? chosen->data(0, kNumberRole).toInt() : 0;
    list_->clear();
    for (std::size_t i = layers_.size(); i-- > 0;) {
        const LayerView& layer = layers_[i];
        const bool absent = layer.kind == LayerKind::Barriers && document_->is_open() &&
                            document_->result().study->network.barrier_lines.empty();
        if (absent) {
            continue;
        }
        auto* const item = new QTreeWidgetItem(list_, {name_of(layer), note_of(layer)});
        item->setData(0, kNumberRole, static_cast<int>(i));
        item->setCheckState(0, layer.visible ? Qt::Checked : Qt::Unchecked);
        item->setIcon(0, layer_swatch(*this, layer));
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled) &
                       ~Qt::ItemIsDropEnabled);
        style_note(*item);
        if (static_cast<int>(i) == number) {
            list_->setCurrentItem(item);
        }
    }
    fit_height(*list_);
}

void LayersPanel::fill_services() {
    const QScopedValueRollback<bool> guard(filling_, true);
    services_->clear();
    if (!document_->is_open()) {
        return;
    }
    std::map<FacilitySymbol, int> counts;
    const Facilities& facilities = document_->result().base->live.facilities;
    for (const Facility& facility : facilities.all) {
        ++counts[symbol_of(facilities, facility)];
    }
    const Tokens tokens = tokens_for(*this);
    for (const auto& [symbol, count] : counts) {
        auto* const item =
            new QTreeWidgetItem(services_, {service_name(symbol), Words::count(count)});
        item->setIcon(0, drawn_icon(*this, [&, one = symbol](QPainter& painter, const QRectF& box) {
                          draw_facility_swatch(painter, box, one, tokens);
                      }));
        item->setData(0, kNumberRole, static_cast<int>(symbol));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(
            0, document_->services_off().count(symbol) == 0 ? Qt::Checked : Qt::Unchecked);
        style_note(*item);
    }
    fit_height(*services_);
}

void LayersPanel::take_services() {
    if (filling_) {
        return;
    }
    std::set<FacilitySymbol> off;
    for (int row = 0; row < services_->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* const item = services_->topLevelItem(row);
        if (item->checkState(0) != Qt::Checked) {
            off.insert(static_cast<FacilitySymbol>(item->data(0, kNumberRole).toInt()));
        }
    }
    // With no care at all there would be no question.
    if (static_cast<int>(off.size()) == services_->topLevelItemCount()) {
        fill_services();
    } else if (off != document_->services_off()) {
        emit services_changed(off);
    }
}

QString LayersPanel::name_of(const LayerView& layer) const {
    switch (layer.kind) {
        case LayerKind::Zones:
            return tr("Neighbourhoods");
        case LayerKind::People:
            return tr("People");
        case LayerKind::Streets:
            return tr("Streets");
        case LayerKind::Catchments:
            return tr("Catchments");
        case LayerKind::Barriers:
            return tr("Barriers");
        case LayerKind::Facilities:
            return tr("Care places");
        case LayerKind::ZoneLabels:
            return tr("Neighbourhood labels");
        case LayerKind::Extra:
            break;
    }
    return tr("Layer");
}

QString LayersPanel::note_of(const LayerView& layer) const {
    if (!document_->is_open()) {
        return {};
    }
    const StudyResult& result = document_->result();
    const auto count = [](std::size_t number) {
        return Words::count(static_cast<std::int64_t>(number));
    };
    switch (layer.kind) {
        case LayerKind::Zones:
            return result.base->live.gaps ? count(result.base->live.gaps->areas.features.size())
                                          : QString();
        case LayerKind::People:
            return result.study->demand ? count(result.study->demand->places.unit_count())
                                        : QString();
        case LayerKind::Streets:
            return count(result.study->network.graph->edge_count());
        case LayerKind::Catchments:
            return Words::limit(document_->cutoffs().back());
        case LayerKind::Facilities:
            return count(result.base->live.facilities.all.size());
        case LayerKind::Barriers:
            return count(result.study->network.barrier_lines.size());
        case LayerKind::ZoneLabels:
        case LayerKind::Extra:
            break;
    }
    return {};
}

LayerView* LayersPanel::current() {
    const QTreeWidgetItem* const item = list_->currentItem();
    return item == nullptr ? nullptr
                           : &layers_[static_cast<std::size_t>(item->data(0, kNumberRole).toInt())];
}

void LayersPanel::take_check(QTreeWidgetItem* item) {
    if (filling_) {
        return;
    }
    LayerView& layer = layers_[static_cast<std::size_t>(item->data(0, kNumberRole).toInt())];
    const bool visible = item->checkState(0) == Qt::Checked;
    if (layer.visible != visible) {
        layer.visible = visible;
        emit layers_changed();
    }
}

void LayersPanel::take_order() {
    std::vector<LayerView> ordered;
    std::vector<bool> listed(layers_.size(), false);
    for (int row = list_->topLevelItemCount() - 1; row >= 0; --row) {
        const auto number =
            static_cast<std::size_t>(list_->topLevelItem(row)->data(0, kNumberRole).toInt());
        ordered.push_back(layers_[number]);
        listed[number] = true;
    }
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        if (!listed[i]) {  // a layer that this study does not have keeps its settings
            ordered.push_back(layers_[i]);
        }
    }
    layers_ = std::move(ordered);
    fill_layers();
    emit layers_changed();
}

void LayersPanel::move_current(int steps) {
    const LayerView* const layer = current();
    if (layer == nullptr) {
        return;
    }
    const auto from = static_cast<int>(layer - layers_.data());
    const int to = std::clamp(from + steps, 0, static_cast<int>(layers_.size()) - 1);
    if (to != from) {
        std::swap(layers_[static_cast<std::size_t>(from)], layers_[static_cast<std::size_t>(to)]);
        list_->currentItem()->setData(0, kNumberRole, to);
        fill_layers();
        emit layers_changed();
    }
}

void LayersPanel::show_only_current() {
    const LayerView* const only = current();
    for (LayerView& layer : layers_) {
        layer.visible = &layer == only;
    }
    fill_layers();
    emit layers_changed();
}

void LayersPanel::take_opacity(int percent) {
    opacity_text_->setText(Words::percent(percent / 100.0));
    LayerView* const layer = current();
    if (layer != nullptr && !filling_ && layer->opacity != percent / 100.0) {
        layer->opacity = percent / 100.0;
        emit layers_changed();
    }
}

void LayersPanel::show_opacity() {
    const LayerView* const layer = current();
    opacity_->setEnabled(layer != nullptr);
    const QScopedValueRollback<bool> guard(filling_, true);
    opacity_->setValue(layer == nullptr ? 100 : static_cast<int>(100.0 * layer->opacity + 0.5));
    opacity_text_->setText(Words::percent(opacity_->value() / 100.0));
}

void LayersPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace cercania::viewer
