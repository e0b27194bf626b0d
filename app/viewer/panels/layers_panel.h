#pragma once

#include <QWidget>
#include <optional>
#include <set>
#include <vector>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/background_row.h"
#include "app/viewer/panels/layer_list.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/panels/services_list.h"

class QSlider;
class QTreeWidgetItem;

namespace cercania::viewer {

/// What the map draws, from the top down: shown or not, how strongly, in which order and classes;
/// and beneath it the kinds of care in the study. It shows the document's layers and asks for
/// others; whoever listens changes them.
class LayersPanel : public QWidget {
    Q_OBJECT

  public:
    explicit LayersPanel(const Document& document, QWidget* parent = nullptr);

    const std::vector<MapLayer>& layers() const { return document_->layers(); }
    /// The number in `layers` of the row that is chosen.
    std::optional<std::size_t> current() const;
    void choose(std::size_t layer);
    void set_visible(MapLayerKind kind, bool visible);
    bool is_shown(MapLayerKind kind) const;
    /// Moves the current layer one up (1) or down (-1).
    void move_current(int steps);
    /// Whether there is a layer to change places with; care places and names stay on top.
    bool can_move(int steps) const;
    void show_only_current();
    /// Opens the name of the current layer for writing.
    void rename_current();
    void refresh();
    LayerList& list() { return *list_; }
    BackgroundRow& background() { return *background_; }

  signals:
    /// Other layers are wanted; `what` says what is done, `slide` as in ChangeLayers.
    void layers_asked(const std::vector<cercania::MapLayer>& layers, const QString& what,
                      int slide);
    void current_changed();
    void menu_asked(QPoint global);
    void add_asked();
    void style_asked();
    /// A layer could not be read: the person wants to show where it is.
    void search_asked(std::size_t layer);
    /// The kinds of care that a person took out of the question.
    void services_changed(const std::set<cercania::viewer::FacilitySymbol>& off);
    /// Whether people need all services that count, or any.
    void all_needed_changed(bool all);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void lay_out();
    void connect_list();
    void fill();
    void add_row(std::size_t number);
    void add_classes(QTreeWidgetItem& row, const MapLayer& layer);
    bool is_absent(const MapLayer& layer) const;
    /// What a person did to a row: of a layer, or of one of its classes.
    struct RowChange {
        std::size_t layer = 0;
        std::optional<std::uint32_t> number;  ///< of the class
        QString text;
        bool checked = false;
    };
    void note_change(const QTreeWidgetItem& item);
    void take_change(const RowChange& change);
    void take_class(const RowChange& change);
    QTreeWidgetItem* row_of(std::size_t layer) const;
    /// Moves a row to a gap between rows, as LayerList tells it.
    void take_drop(int row, int gap);
    /// Moves a layer right over another one, or under all others.
    void move_over(std::size_t moved, std::optional<std::size_t> other);
    void take_opacity(int percent);
    void show_opacity();
    void ask(const std::vector<MapLayer>& layers, const QString& what, int slide = 0);

    const Document* document_;
    ToneLabel* title_;
    IconButton* add_;
    IconButton* more_;
    LayerList* list_;
    BackgroundRow* background_;
    ToneLabel* opacity_title_;
    QSlider* opacity_;
    ToneLabel* opacity_text_;
    ServicesList* services_;
    std::set<QString> expanded_;  ///< keys of the layers whose classes are shown
    int slide_ = 1;
    bool filling_ = false;
};

}  // namespace cercania::viewer
