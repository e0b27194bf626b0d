#pragma once

#include <QWidget>
#include <vector>

#include "app/viewer/map/map_scene.h"
#include "app/viewer/model/document.h"
#include "app/viewer/panels/panel_parts.h"

class QSlider;
class QTreeWidget;
class QTreeWidgetItem;

namespace cercania::viewer {

/// What the map draws, from the top down: shown or not, how strongly, in which order; and beneath
/// it the kinds of care in the study.
class LayersPanel : public QWidget {
    Q_OBJECT

  public:
    explicit LayersPanel(const Document& document, QWidget* parent = nullptr);

    /// From the bottom up, as a scene has them.
    const std::vector<LayerView>& layers() const { return layers_; }
    void set_layers(std::vector<LayerView> layers);
    void set_visible(LayerKind kind, bool visible);
    bool is_shown(LayerKind kind) const;
    /// Moves the current layer one up (1) or down (-1).
    void move_current(int steps);
    void show_only_current();
    void refresh();

  signals:
    void layers_changed();
    /// The kinds of care that a person took out of the question.
    void services_changed(const std::set<cercania::viewer::FacilitySymbol>& off);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill_layers();
    void fill_services();
    void take_check(QTreeWidgetItem* item);
    void take_order();
    void take_services();
    void take_opacity(int percent);
    void show_opacity();
    LayerView* current();
    QString name_of(const LayerView& layer) const;
    QString note_of(const LayerView& layer) const;

    const Document* document_;
    ToneLabel* layers_title_;
    QTreeWidget* list_;
    ToneLabel* opacity_title_;
    QSlider* opacity_;
    ToneLabel* opacity_text_;
    ToneLabel* services_title_;
    QTreeWidget* services_;
    std::vector<LayerView> layers_;
    bool filling_ = false;
};

}  // namespace cercania::viewer
