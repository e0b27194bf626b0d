#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "app/viewer/map/map_canvas.h"
#include "app/viewer/model/scene_builder.h"
#include "app/viewer/panels/layers_panel.h"
#include "app/viewer/panels/map_notes.h"
#include "app/viewer/shell/facility_mover.h"
#include "app/viewer/shell/street_measure.h"
#include "app/viewer/shell/study_controller.h"

namespace cercania::viewer {

/// Keeps the map and the study together: the scene and the overlay follow the document, and what is
/// done on the map becomes selection, explanations and edits.
class MapController : public QObject {
    Q_OBJECT

  public:
    MapController(StudyController& study, MapCanvas& canvas, LayersPanel& layers,
                  QObject* parent = nullptr);

    /// Rebuilds the scene from the document.
    void refresh_scene();
    void refresh_overlay();
    /// Fades the neighbourhoods of all other classes; empty: none.
    void show_classes(std::set<GapClass> classes);
    void set_background(std::shared_ptr<BackgroundSource> background) {
        builder_.set_background(std::move(background));
        refresh_scene();
    }
    void zoom_to_zone(std::size_t zone);
    void zoom_to_selection();
    /// Goes to a place and draws the eye to it.
    void show_place(const GeoPoint& place);
    void show_explained(std::shared_ptr<const ExplainedPlace> place);
    void clear_explained();
    /// Rewrites the card of the explained place in the language that is spoken now.
    void refresh_note();
    /// The neighbourhood at a point of the last explanation.
    std::optional<std::size_t> zone_at(PlanePoint point) const;
    /// Takes back the last thing: tool, explanation, selection.
    void step_back();
    /// The arrows move the selected facility from now on, until Enter or Esc.
    void move_by_keys() { mover_->begin_by_keys(); }
    bool is_dragging() const { return mover_->is_moving(); }
    const DragNote& drag_note() const { return mover_->note(); }
    const std::vector<std::string>& facility_ids() const { return builder_.facility_ids(); }
    PlanePoint last_point() const { return last_point_; }

  signals:
    void tool_changed(cercania::viewer::MapTool tool);
    void explain_begun();
    void explanation_closed();
    /// A facility was chosen on the map.
    void facility_selected();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void take_click(const MapHit& hit, Qt::KeyboardModifiers modifiers);
    void place_explain_note();
    MapOverlay overlay() const;
    void add_what_if(MapOverlay& overlay) const;
    void fade_others(MapOverlay& overlay) const;

    StudyController* study_;
    MapCanvas* canvas_;
    LayersPanel* layers_;
    SceneBuilder builder_;
    FacilityMover* mover_;
    ExplainNote* explain_note_;
    QTimer flash_timer_;
    int flashes_ = 0;
    std::optional<PlanePoint> flash_;
    std::shared_ptr<const ExplainedPlace> explained_;
    StreetMeasure measure_;
    std::set<GapClass> classes_;  ///< all that are not faded; empty: all
    PlanePoint last_point_;
    std::shared_ptr<const LoadedStudy> shown_study_;
};

}  // namespace cercania::viewer
