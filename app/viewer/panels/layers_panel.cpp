#include "app/viewer/panels/layers_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSlider>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "app/viewer/model/layer_entries.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/layer_icons.h"
#include "app/viewer/panels/list_parts.h"
#include "app/viewer/style/icons.h"

namespace cercania::viewer {
namespace {

constexpr int kNumberRole = Qt::UserRole;
constexpr int kKeyRole = Qt::UserRole + 1;
constexpr int kIndentation = 16;
constexpr int kNameColumn = 0;
constexpr int kNoteColumn = 1;

std::size_t number_in(const QTreeWidgetItem& item) {
    return static_cast<std::size_t>(item.data(kNameColumn, kNumberRole).toInt());
}

/// Tells layers apart wherever they stand in the list.
QString key_of(const MapLayer& layer) {
    return QString::number(static_cast<int>(layer.kind)) + QString::fromStdString(layer.source);
}

bool is_broken(const Document& document, const MapLayer& layer) {
    const auto data = document.catalog().find(layer.source);
    return layer.kind == MapLayerKind::File && data && data->broken();
}

}  // namespace

LayersPanel::LayersPanel(const Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      title_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      add_(new IconButton("add-layer")),
      more_(new IconButton("more")),
      list_(new LayerList),
      background_(new BackgroundRow),
      opacity_title_(new ToneLabel(TextSize::Small)),
      opacity_(new QSlider(Qt::Horizontal)),
      opacity_text_(new ToneLabel(TextSize::Small)),
      services_(new ServicesList(document)) {
    lay_out();
    connect_list();
    refresh();
}

void LayersPanel::lay_out() {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 8, 0);
    head->setSpacing(0);
    head->addWidget(title_, 1);
    head->addWidget(add_);
    head->addWidget(more_);
    list_->setObjectName("layersList");
    list_->setRootIsDecorated(true);
    list_->setIndentation(kIndentation);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setExpandsOnDoubleClick(false);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    opacity_->setRange(0, 100);
    opacity_->setMinimumHeight(24);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 4);
    row->addWidget(opacity_title_);
    row->addWidget(opacity_, 1);
    row->addWidget(opacity_text_);
    column->addLayout(head);
    column->addLayout(inset(*list_, 0));
    column->addWidget(background_);
    column->addLayout(row);
    column->addWidget(new Separator);
    column->addWidget(services_);
}

void LayersPanel::connect_list() {
    connect(services_, &ServicesList::services_changed, this, &LayersPanel::services_changed);
    connect(services_, &ServicesList::all_needed_changed, this, &LayersPanel::all_needed_changed);
    connect(add_, &QToolButton::clicked, this, &LayersPanel::add_asked);
    connect(more_, &QToolButton::clicked, this,
            [this] { emit menu_asked(more_->mapToGlobal(more_->rect().bottomLeft())); });
    connect(list_, &QTreeWidget::itemChanged, this,
            [this](QTreeWidgetItem* item) { note_change(*item); });
    connect(list_, &QTreeWidget::currentItemChanged, this, [this] {
        if (!filling_) {  // filled again while a slider is held: still the same layer
            ++slide_;
        }
        show_opacity();
        emit current_changed();
    });
    connect(list_, &QTreeWidget::itemDoubleClicked, this, [this] { emit style_asked(); });
    connect(list_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column == kNoteColumn && item->parent() == nullptr &&
            is_broken(*document_, layers()[number_in(*item)])) {
            emit search_asked(number_in(*item));
        }
    });
    connect(list_, &QTreeWidget::customContextMenuRequested, this,
            [this](QPoint at) { emit menu_asked(list_->viewport()->mapToGlobal(at)); });
    const auto keep = [this](QTreeWidgetItem* item, bool open) {
        const QString key = item->data(kNameColumn, kKeyRole).toString();
        open ? static_cast<void>(expanded_.insert(key)) : static_cast<void>(expanded_.erase(key));
        fit_height(*list_);
    };
    connect(list_, &QTreeWidget::itemExpanded, this,
            [keep](QTreeWidgetItem* item) { keep(item, true); });
    connect(list_, &QTreeWidget::itemCollapsed, this,
            [keep](QTreeWidgetItem* item) { keep(item, false); });
    connect(list_, &LayerList::row_dropped, this, &LayersPanel::take_drop);
    connect(opacity_, &QSlider::sliderPressed, this, [this] { ++slide_; });
    connect(opacity_, &QSlider::valueChanged, this, &LayersPanel::take_opacity);
}

void LayersPanel::refresh() {
    title_->setText(tr("Layers"));
    add_->set_name(tr("Add layers…"));
    more_->set_name(tr("What can be done with a layer"));
    list_->setAccessibleName(tr("Layers"));
    opacity_title_->setText(tr("Opacity"));
    opacity_->setAccessibleName(tr("Opacity"));
    fill();
    services_->refresh();
    show_opacity();
}

bool LayersPanel::is_absent(const MapLayer& layer) const {
    return layer.kind == MapLayerKind::Barriers && document_->is_open() &&
           document_->result().study->network.barrier_lines.empty();
}

void LayersPanel::fill() {
    const QScopedValueRollback<bool> guard(filling_, true);
    const auto chosen = current();
    list_->clear();
    for (std::size_t number = layers().size(); number-- > 0;) {
        if (!is_absent(layers()[number])) {
            add_row(number);
        }
    }
    if (chosen) {
        choose(*chosen);
    }
    fit_height(*list_);
}

void LayersPanel::add_row(std::size_t number) {
    const MapLayer& layer = layers()[number];
    const bool broken = is_broken(*document_, layer);
    auto* const item = new QTreeWidgetItem(
        list_, {LayerTexts::name(layer),
                broken ? tr("Where did it go?") : LayerTexts::note(*document_, layer)});
    item->setData(kNameColumn, kNumberRole, static_cast<int>(number));
    item->setData(kNameColumn, kKeyRole, key_of(layer));
    item->setCheckState(kNameColumn, layer.visible ? Qt::Checked : Qt::Unchecked);
    item->setIcon(kNameColumn, broken ? icon(u"warning", tokens_for(*this).warning)
                                      : layer_icon(*this, *document_, layer));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsEditable);
    item->setFlags(item->flags().setFlag(Qt::ItemIsDragEnabled, !is_always_on_top(layer.kind)));
    style_note(*item);
    if (broken) {
        QFont link = item->font(kNoteColumn);
        link.setUnderline(true);
        item->setFont(kNoteColumn, link);
        item->setForeground(kNoteColumn, tokens_for(*this).accent);
        item->setToolTip(kNameColumn, document_->catalog().find(layer.source)->problem);
    }
    // A name without a note has the whole row.
    item->setFirstColumnSpanned(item->text(kNoteColumn).isEmpty());
    add_classes(*item, layer);
    item->setExpanded(expanded_.count(key_of(layer)) != 0);
}

void LayersPanel::add_classes(QTreeWidgetItem& row, const MapLayer& layer) {
    for (const LayerEntry& entry : layer_entries(*document_, layer)) {
        auto* const item = new QTreeWidgetItem(
            &row, {entry.text, entry.count ? Words::count(static_cast<std::int64_t>(*entry.count))
                                           : QString()});
        item->setData(kNameColumn, kNumberRole, static_cast<int>(entry.number));
        item->setCheckState(kNameColumn, entry.hidden ? Qt::Unchecked : Qt::Checked);
        item->setIcon(kNameColumn, entry_icon(*this, entry));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        style_note(*item);
    }
}

std::optional<std::size_t> LayersPanel::current() const {
    const QTreeWidgetItem* item = list_->currentItem();
    if (item == nullptr) {
        return std::nullopt;
    }
    const std::size_t number = number_in(item->parent() == nullptr ? *item : *item->parent());
    return number < layers().size() ? std::optional(number) : std::nullopt;
}

QTreeWidgetItem* LayersPanel::row_of(std::size_t layer) const {
    for (int row = 0; row < list_->topLevelItemCount(); ++row) {
        if (number_in(*list_->topLevelItem(row)) == layer) {
            return list_->topLevelItem(row);
        }
    }
    return nullptr;
}

void LayersPanel::choose(std::size_t layer) {
    if (QTreeWidgetItem* const row = row_of(layer)) {
        list_->setCurrentItem(row);
    }
}

void LayersPanel::ask(const std::vector<MapLayer>& layers, const QString& what, int slide) {
    if (layers != document_->layers()) {
        emit layers_asked(layers, what, slide);
    }
}

void LayersPanel::set_visible(MapLayerKind kind, bool visible) {
    std::vector<MapLayer> changed = layers();
    for (MapLayer& layer : changed) {
        if (layer.kind == kind) {
            layer.visible = visible;
        }
    }
    ask(changed, visible ? tr("Show a layer") : tr("Hide a layer"));
}

bool LayersPanel::is_shown(MapLayerKind kind) const {
    return std::any_of(layers().begin(), layers().end(), [kind](const MapLayer& layer) {
        return layer.kind == kind && layer.visible;
    });
}

void LayersPanel::note_change(const QTreeWidgetItem& item) {
    if (filling_) {
        return;
    }
    RowChange change{number_in(item), std::nullopt, item.text(kNameColumn).trimmed(),
                     item.checkState(kNameColumn) == Qt::Checked};
    if (item.parent() != nullptr) {
        change.number = static_cast<std::uint32_t>(change.layer);
        change.layer = number_in(*item.parent());
    }
    // Later: the list must not be filled again while it tells of a change.
    QTimer::singleShot(0, this, [this, change] { take_change(change); });
}

void LayersPanel::take_change(const RowChange& change) {
    if (change.layer >= layers().size()) {
        return;
    }
    if (change.number) {
        take_class(change);
        return;
    }
    std::vector<MapLayer> changed = layers();
    MapLayer& layer = changed[change.layer];
    const QString name = LayerTexts::name(layer);
    if (change.text != name) {
        layer.name = change.text.toStdString();  // an emptied name is the usual one again
        ask(changed, tr("Rename %1").arg(name));
        fill();
        return;
    }
    layer.visible = change.checked;
    ask(changed, (change.checked ? tr("Show %1") : tr("Hide %1")).arg(name));
}

void LayersPanel::take_class(const RowChange& change) {
    std::vector<MapLayer> changed = layers();
    std::vector<std::uint32_t>& hidden = changed[change.layer].style.hidden;
    std::erase(hidden, *change.number);
    if (!change.checked) {
        hidden.push_back(*change.number);
        std::sort(hidden.begin(), hidden.end());
    }
    ask(changed, (change.checked ? tr("Show %1") : tr("Hide %1")).arg(change.text));
}

void LayersPanel::take_drop(int row, int gap) {
    const int beneath = gap == row ? gap + 1 : gap;
    const std::size_t moved = number_in(*list_->topLevelItem(row));
    move_over(moved, beneath < list_->topLevelItemCount()
                         ? std::optional(number_in(*list_->topLevelItem(beneath)))
                         : std::nullopt);
}

void LayersPanel::move_over(std::size_t moved, std::optional<std::size_t> other) {
    const MapLayer layer = layers()[moved];
    std::vector<MapLayer> ordered = layers();
    ordered.erase(ordered.begin() + static_cast<std::ptrdiff_t>(moved));
    const std::size_t place = !other ? 0 : *other + (*other < moved ? 1 : 0);
    ordered.insert(ordered.begin() + static_cast<std::ptrdiff_t>(place), layer);
    // What was dropped over care places and names lies right under them.
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const MapLayer& one) { return !is_always_on_top(one.kind); });
    const auto now = std::ranges::find(ordered, layer) - ordered.begin();
    ask(ordered, tr("Move %1").arg(LayerTexts::name(layer)));
    choose(static_cast<std::size_t>(now));
}

void LayersPanel::move_current(int steps) {
    const auto from = current();
    if (!from || !can_move(steps)) {
        return;
    }
    const auto row = list_->indexOfTopLevelItem(row_of(*from));
    take_drop(row, steps > 0 ? row - 1 : row + 2);
}

bool LayersPanel::can_move(int steps) const {
    const auto from = current();
    if (!from || is_always_on_top(layers()[*from].kind)) {
        return false;
    }
    const int other = list_->indexOfTopLevelItem(row_of(*from)) - steps;
    return other >= 0 && other < list_->topLevelItemCount() &&
           !is_always_on_top(layers()[number_in(*list_->topLevelItem(other))].kind);
}

void LayersPanel::show_only_current() {
    const auto only = current();
    std::vector<MapLayer> changed = layers();
    for (std::size_t i = 0; only && i < changed.size(); ++i) {
        changed[i].visible = i == *only;
    }
    if (only) {
        ask(changed, tr("Show only %1").arg(LayerTexts::name(layers()[*only])));
    }
}

void LayersPanel::rename_current() {
    QTreeWidgetItem* const item = list_->currentItem();
    if (item != nullptr && item->parent() == nullptr) {
        list_->setFocus();
        list_->editItem(item, kNameColumn);
    }
}

void LayersPanel::take_opacity(int percent) {
    opacity_text_->setText(Words::percent(percent / 100.0));
    const auto number = current();
    if (!number || filling_) {
        return;
    }
    std::vector<MapLayer> changed = layers();
    changed[*number].opacity = percent / 100.0;
    ask(changed, tr("Opacity of %1").arg(LayerTexts::name(layers()[*number])), slide_);
}

void LayersPanel::show_opacity() {
    const auto number = current();
    opacity_->setEnabled(number.has_value());
    const QScopedValueRollback<bool> guard(filling_, true);
    const double opacity = number ? layers()[*number].opacity : 1.0;
    opacity_->setValue(static_cast<int>(std::lround(100.0 * opacity)));
    opacity_text_->setText(Words::percent(opacity_->value() / 100.0));
}

void LayersPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace cercania::viewer
