#include "app/viewer/shell/layers_controller.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "app/viewer/commands/layer_commands.h"
#include "app/viewer/model/layer_entries.h"
#include "app/viewer/panels/style_dialog.h"
#include "app/viewer/shell/layer_places.h"
#include "app/viewer/style/colour_ramps.h"
#include "app/viewer/style/icons.h"
#include "core/io/source_file.h"

namespace cercania::viewer {
namespace {

/// What a layer is for in the analysis.
QString purpose_of(MapLayerKind kind) {
    switch (kind) {
        case MapLayerKind::Streets:
            return LayersController::tr("People walk on these streets.");
        case MapLayerKind::Facilities:
            return LayersController::tr("These are the places of care that people walk to.");
        case MapLayerKind::People:
            return LayersController::tr("These are the people who are counted.");
        case MapLayerKind::Areas:
            return LayersController::tr("These are the neighbourhoods that are ranked.");
        case MapLayerKind::Barriers:
            return LayersController::tr("Nobody walks across these.");
        default:
            return {};
    }
}

QString layer_filter() {
    return LayersController::tr("Layers (%1)")
               .arg(
                   "*.gpkg *.shp *.zip *.geojson *.json *.fgb *.csv *.xlsx *.ods *.kml *.kmz *.gpx "
                   "*.gml *.dxf *.tab *.sqlite") +
           ";;" + LayersController::tr("All files (*)");
}

}  // namespace

LayersController::LayersController(StudyController& study, LayersPanel& panel, MapCanvas& canvas,
                                   QWidget& window)
    : QObject(&window),
      study_(&study),
      panel_(&panel),
      canvas_(&canvas),
      window_(&window),
      add_(make("add-layer", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O))),
      zoom_(make("zoom-selection", {})),
      only_(make("eye", {})),
      style_(make("style", {})),
      rename_(make({}, QKeySequence(Qt::Key_F2))),
      remove_(make({}, QKeySequence(Qt::Key_Delete))),
      up_(make({}, QKeySequence(Qt::CTRL | Qt::Key_Up))),
      down_(make({}, QKeySequence(Qt::CTRL | Qt::Key_Down))) {
    window_->addAction(add_);
    // Elsewhere these keys belong to what has the focus: a name being written, a table.
    for (QAction* const action : {rename_, remove_, up_, down_}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        panel_->addAction(action);
    }
    connect(add_, &QAction::triggered, this, &LayersController::ask_for_files);
    connect(zoom_, &QAction::triggered, this, &LayersController::zoom_to_current);
    connect(only_, &QAction::triggered, panel_, &LayersPanel::show_only_current);
    connect(style_, &QAction::triggered, this, &LayersController::ask_for_style);
    connect(rename_, &QAction::triggered, panel_, &LayersPanel::rename_current);
    connect(remove_, &QAction::triggered, this, &LayersController::remove_current);
    connect(up_, &QAction::triggered, panel_, [this] { panel_->move_current(1); });
    connect(down_, &QAction::triggered, panel_, [this] { panel_->move_current(-1); });
    connect(panel_, &LayersPanel::layers_asked, this, &LayersController::push);
    connect(panel_, &LayersPanel::current_changed, this, &LayersController::refresh);
    connect(panel_, &LayersPanel::add_asked, this, &LayersController::ask_for_files);
    connect(panel_, &LayersPanel::style_asked, this, &LayersController::ask_for_style);
    connect(panel_, &LayersPanel::search_asked, this, &LayersController::ask_where);
    connect(panel_, &LayersPanel::menu_asked, this, [this](QPoint global) {
        QMenu menu(panel_);
        fill_menu(menu);
        menu.exec(global);
    });
    connect(&loader_, &LayerLoader::layer_read, this, &LayersController::take_read);
    connect(&loader_, &LayerLoader::found, this, &LayersController::take_found);
    connect(&study_->document(), &Document::opened, this, [this] {
        waiting_.clear();
        oldest_order_ = loader_.last_order() + 1;
        read_missing();
    });
    connect(&study_->document(), &Document::layers_changed, this, [this] {
        read_missing();
        panel_->refresh();
        refresh();
    });
    refresh();
}

QAction* LayersController::make(const QString& icon_name, const QKeySequence& key) {
    auto* const action = new QAction(this);
    action->setShortcut(key);
    action->setProperty("icon_name", icon_name);
    return action;
}

void LayersController::refresh() {
    add_->setText(tr("Add layers…"));
    zoom_->setText(tr("Zoom to"));
    only_->setText(tr("Show only this"));
    style_->setText(tr("Style…"));
    rename_->setText(tr("Rename"));
    remove_->setText(tr("Remove"));
    up_->setText(tr("Move up"));
    down_->setText(tr("Move down"));
    for (QAction* const action : {add_, zoom_, only_, style_}) {
        action->setIcon(icon(action->property("icon_name").toString(), tokens_for(*window_)));
    }
    const MapLayer* const layer = current();
    for (QAction* const action : {zoom_, only_, rename_, remove_, up_, down_}) {
        action->setEnabled(layer != nullptr);
        action->setToolTip(layer != nullptr ? action->text() : tr("Choose a layer first"));
    }
    refresh_move(*up_, 1);
    refresh_move(*down_, -1);
    add_->setEnabled(study_->document().is_open());
    style_->setEnabled(layer != nullptr && StyleDialog::can_style(*layer));
    style_->setToolTip(style_->isEnabled() ? tr("Style…") : tr("This layer has one look"));
}

void LayersController::refresh_move(QAction& action, int steps) const {
    const MapLayer* const layer = current();
    if (layer == nullptr) {
        return;
    }
    action.setEnabled(panel_->can_move(steps));
    if (is_always_on_top(layer->kind)) {
        action.setToolTip(tr("Care places and names are always on top"));
    } else if (!action.isEnabled()) {
        action.setToolTip(steps > 0 ? tr("It is as far up as it can be")
                                    : tr("It is as far down as it can be"));
    }
}

const MapLayer* LayersController::current() const {
    const auto number = panel_->current();
    return number ? &study_->document().layers()[*number] : nullptr;
}

void LayersController::push(std::vector<MapLayer> layers, const QString& what, int slide) {
    Document& document = study_->document();
    document.undo_stack().push(new ChangeLayers(document, std::move(layers), what, slide));
}

void LayersController::read_missing() {
    const Document& document = study_->document();
    if (!document.is_open()) {
        return;
    }
    for (const MapLayer& layer : document.layers()) {
        if (layer.kind == MapLayerKind::File && !document.catalog().find(layer.source) &&
            waiting_.insert(layer.source).second) {
            // A newer order replaces one that waits: each names all that are still to come.
            loader_.read({waiting_.begin(), waiting_.end()}, document.settings().sources,
                         document.result().study->network.graph->projection());
        }
    }
}

void LayersController::take_read(const LayerDelivery& delivery) {
    const bool of_this_study = delivery.order >= oldest_order_;
    if (of_this_study && waiting_.erase(delivery.source) != 0) {
        study_->document().put_layer_data(delivery.source, delivery.data);
    }
}

void LayersController::ask_for_files() {
    if (study_->document().is_open()) {
        add_files(QFileDialog::getOpenFileNames(window_, tr("Add layers"),
                                                QFileInfo(study_->document().path()).path(),
                                                layer_filter()));
    }
}

void LayersController::add_files(const QStringList& paths) {
    if (!paths.isEmpty() && study_->document().is_open()) {
        loader_.look_into(paths, study_->document().settings().sources);
    }
}

void LayersController::take_found(const FoundLayers& found) {
    const QString file = QFileInfo(found.path).fileName();
    if (found.sources.empty()) {
        emit refused(tr("%1 cannot be laid over the map.").arg(file), found.problem);
        return;
    }
    std::vector<std::string> chosen = found.sources;
    if (chosen.size() > 1) {
        QStringList names = {tr("All %1 layers").arg(chosen.size())};
        for (const std::string& source : chosen) {
            names << QString::fromStdString(parse_source_name(source).layer);
        }
        bool accepted = false;
        const QString name =
            QInputDialog::getItem(window_, tr("Add layers"), tr("Which layer of %1?").arg(file),
                                  names, 0, false, &accepted);
        if (!accepted) {
            return;
        }
        if (const auto number = names.indexOf(name); number > 0) {
            chosen = {found.sources[static_cast<std::size_t>(number - 1)]};
        }
    }
    std::vector<MapLayer> layers = study_->document().layers();
    for (const std::string& source : chosen) {
        const auto before = static_cast<std::size_t>(
            std::count_if(layers.begin(), layers.end(),
                          [](const MapLayer& layer) { return layer.kind == MapLayerKind::File; }));
        MapLayer layer;
        layer.kind = MapLayerKind::File;
        layer.source = source;
        layer.style.colour = layer_colour(before).name().toStdString();
        layers.insert(layers.begin() + place_for_new(layers), layer);
    }
    push(std::move(layers), tr("Add %1").arg(file));
}

void LayersController::zoom_to_current() {
    const auto number = panel_->current();
    if (!number) {
        return;
    }
    const PlaneBox box = bounds_of(study_->document(), study_->document().layers()[*number]);
    if (!box.empty()) {
        canvas_->zoom_to(box);
    }
}

void LayersController::ask_for_style() {
    const auto number = panel_->current();
    if (!number || !StyleDialog::can_style(study_->document().layers()[*number])) {
        return;
    }
    Document& document = study_->document();
    const std::vector<MapLayer> before = document.layers();
    auto* const dialog = new StyleDialog(document, *number, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StyleDialog::style_chosen, this,
            [&document, before, number](const LayerStyle& style) {
                std::vector<MapLayer> shown = before;
                shown[*number].style = style;
                document.set_layers(std::move(shown));
            });
    connect(dialog, &QDialog::finished, this, [this, &document, dialog, before, number](int code) {
        std::vector<MapLayer> chosen = before;
        chosen[*number].style = dialog->style();
        document.set_layers(before);
        if (code == QDialog::Accepted && chosen != before) {
            push(std::move(chosen), tr("Style of %1").arg(LayerTexts::name(before[*number])));
        }
    });
    dialog->open();
}

void LayersController::remove(std::size_t layer) {
    std::vector<MapLayer> layers = study_->document().layers();
    const QString name = LayerTexts::name(layers[layer]);
    layers.erase(layers.begin() + static_cast<std::ptrdiff_t>(layer));
    push(std::move(layers), tr("Remove %1").arg(name));
}

void LayersController::remove_current() {
    const MapLayer* const layer = current();
    if (layer == nullptr) {
        return;
    }
    const std::size_t number = *panel_->current();
    if (!is_used_by_study(study_->document(), layer->kind)) {
        remove(number);
        return;
    }
    auto* const question = new QMessageBox(
        QMessageBox::Question, tr("Remove %1").arg(LayerTexts::name(*layer)),
        purpose_of(layer->kind) + ' ' +
            tr("The study goes on using them; only their picture leaves the map. Layers > Put back "
               "brings it again."),
        QMessageBox::NoButton, window_);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const yes =
        question->addButton(tr("Take it off the map"), QMessageBox::AcceptRole);
    question->addButton(tr("Keep it"), QMessageBox::RejectRole);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes, number](const QAbstractButton* button) {
                if (button == yes && number < study_->document().layers().size()) {
                    remove(number);
                }
            });
    question->open();
}

void LayersController::put_back(MapLayerKind kind) {
    std::vector<MapLayer> layers = study_->document().layers();
    MapLayer layer;
    layer.kind = kind;
    layers.insert(layers.begin() + usual_place(layers, kind), layer);
    push(std::move(layers), tr("Put back %1").arg(LayerTexts::name(layer)));
}

void LayersController::move_source(std::size_t layer, const std::string& source) {
    std::vector<MapLayer> layers = study_->document().layers();
    layers[layer].source = source;
    const QString name = LayerTexts::name(layers[layer]);
    push(std::move(layers), tr("Find %1").arg(name));
}

void LayersController::ask_where(std::size_t layer) {
    const std::string old = study_->document().layers()[layer].source;
    const SourceName name = parse_source_name(old);
    const QString path = QFileDialog::getOpenFileName(
        window_, tr("Where is %1?").arg(QFileInfo(QString::fromStdString(name.path)).fileName()),
        QFileInfo(QString::fromStdString(name.path)).path(), layer_filter());
    if (!path.isEmpty()) {
        move_source(layer,
                    path.toStdString() + (name.layer.empty() ? "" : "|layername=" + name.layer));
    }
}

void LayersController::give_role(std::size_t layer, MapLayerKind role) {
    const Document& document = study_->document();
    const QString name = LayerTexts::name(document.layers()[layer]);
    study_->change_study(with_role(document.settings(), layer, role), tr("Role of %1").arg(name));
}

void LayersController::fill_roles(QMenu& menu) {
    const MapLayer* const layer = current();
    menu.setEnabled(layer != nullptr);
    if (layer == nullptr) {
        return;
    }
    const std::pair<MapLayerKind, QString> roles[] = {
        {MapLayerKind::Streets, tr("Streets")},   {MapLayerKind::Facilities, tr("Care places")},
        {MapLayerKind::People, tr("People")},     {MapLayerKind::Areas, tr("Neighbourhoods")},
        {MapLayerKind::Barriers, tr("Barriers")}, {MapLayerKind::File, tr("Just a layer")}};
    for (const auto& [role, name] : roles) {
        QAction* const action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(layer->kind == role);
        action->setEnabled(layer->kind == MapLayerKind::File ||
                           (layer->kind == MapLayerKind::Barriers && role == MapLayerKind::File) ||
                           layer->kind == role);
        if (layer->kind != role) {
            connect(
                action, &QAction::triggered, this,
                [this, number = *panel_->current(), wanted = role] { give_role(number, wanted); });
        }
    }
}

void LayersController::fill_put_back(QMenu& menu) {
    const std::vector<MapLayer>& layers = study_->document().layers();
    for (const MapLayer& usual : usual_map_layers()) {
        if (std::none_of(layers.begin(), layers.end(),
                         [&](const MapLayer& layer) { return layer.kind == usual.kind; })) {
            connect(menu.addAction(LayerTexts::name(usual)), &QAction::triggered, this,
                    [this, kind = usual.kind] { put_back(kind); });
        }
    }
    menu.setEnabled(!menu.isEmpty() && study_->document().is_open());
}

void LayersController::fill_menu(QMenu& menu) {
    refresh();
    menu.addAction(add_);
    QMenu* const back = menu.addMenu(tr("Put back"));
    menu.addSeparator();
    menu.addActions({zoom_, only_, style_});
    QMenu* const roles = menu.addMenu(tr("Role"));
    menu.addSeparator();
    menu.addActions({rename_, remove_, up_, down_});
    const auto refill = [this, back, roles] {
        back->clear();
        roles->clear();
        fill_put_back(*back);
        fill_roles(*roles);
    };
    refill();
    connect(&menu, &QMenu::aboutToShow, back, refill);
}

}  // namespace cercania::viewer
