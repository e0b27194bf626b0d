#pragma once

#include <QAction>
#include <QObject>
#include <QStringList>
#include <set>
#include <string>
#include <vector>

#include "app/viewer/jobs/layer_loader.h"
#include "app/viewer/map/map_canvas.h"
#include "app/viewer/panels/layers_panel.h"
#include "app/viewer/shell/study_controller.h"

class QMenu;

namespace cercania::viewer {

/// Does what a person asks of the layers of the map, by undoable commands, and has those read that
/// lie over the study.
class LayersController : public QObject {
    Q_OBJECT

  public:
    LayersController(StudyController& study, LayersPanel& panel, MapCanvas& canvas,
                     QWidget& window);

    /// Lays the layers of these files over the study.
    void add_files(const QStringList& paths);
    /// Asks which files to lay over the study.
    void ask_for_files();
    void zoom_to_current();
    void ask_for_style();
    /// Takes the current layer off the map; asks first when the study uses it.
    void remove_current();
    /// Takes a layer off the map without asking.
    void remove(std::size_t layer);
    /// Reads a layer from another file from now on.
    void move_source(std::size_t layer, const std::string& source);
    /// Gives the data of a layer another part in the study, which is read again; the source that
    /// had the part becomes just a layer.
    void give_role(std::size_t layer, MapLayerKind role);
    /// Writes the Layers menu; the context menu is the same.
    void fill_menu(QMenu& menu);
    /// Names actions in the language that is spoken, and says which can be used.
    void refresh();
    QAction* add_action() const { return add_; }
    bool is_busy() const { return loader_.is_busy() || !waiting_.empty(); }

  signals:
    /// Something could not be done: what, and why.
    void refused(const QString& what, const QString& why);

  private:
    QAction* make(const QString& icon, const QKeySequence& key);
    void read_missing();
    void take_read(const LayerDelivery& delivery);
    void take_found(const FoundLayers& found);
    void put_back(MapLayerKind kind);
    void fill_roles(QMenu& menu);
    void fill_put_back(QMenu& menu);
    void ask_where(std::size_t layer);
    void push(std::vector<MapLayer> layers, const QString& what, int slide = 0);
    const MapLayer* current() const;
    /// Says of "Move up" (1) or "Move down" (-1) whether it can be done, and why not.
    void refresh_move(QAction& action, int steps) const;

    StudyController* study_;
    LayersPanel* panel_;
    MapCanvas* canvas_;
    QWidget* window_;
    LayerLoader loader_;
    std::set<std::string> waiting_;   ///< asked of the loader
    std::uint64_t oldest_order_ = 0;  ///< of the study that is open
    QAction* add_;
    QAction* zoom_;
    QAction* only_;
    QAction* style_;
    QAction* rename_;
    QAction* remove_;
    QAction* up_;
    QAction* down_;
};

}  // namespace cercania::viewer
