#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "app/viewer/map/map_scene.h"
#include "core/geo/coordinates.h"

namespace cercania::viewer {

/// The tools of the map; one is chosen at a time.
enum class MapTool { Select, Pan, Explain, Measure, AddFacility };

/// What lies under a point of the map.
struct MapHit {
    PlanePoint point;
    std::optional<std::size_t> zone;
    std::optional<std::size_t> facility;
};

/// The map: draws a scene from cached tiles made in the background, an overlay on top, and tells
/// what the mouse and the keys ask for. It knows nothing of studies.
class MapCanvas : public QWidget {
    Q_OBJECT

  public:
    explicit MapCanvas(QWidget* parent = nullptr);
    ~MapCanvas() override;

    /// Shows a scene; the tiles of the last one stay until those of the new one are drawn.
    void set_scene(std::shared_ptr<const MapScene> scene);
    std::shared_ptr<const MapScene> scene() const;
    void set_overlay(MapOverlay overlay);
    const MapOverlay& overlay() const;
    void set_tool(MapTool tool);
    MapTool tool() const;
    /// Whether facilities can be dragged (in a what-if).
    void set_facilities_movable(bool movable);

    void zoom_to(const PlaneBox& box);
    void zoom_all();
    void zoom_by(double factor);
    void previous_view();
    double metres_per_pixel() const;
    PlanePoint plane_at(QPointF pixel) const;
    QPointF pixel_at(PlanePoint point) const;
    /// Whether every tile in view is drawn.
    bool is_complete() const;

  signals:
    void view_changed();
    /// The pointer moved over the map; nothing under it outside the window.
    void hovered(const cercania::viewer::MapHit& hit);
    void clicked(const cercania::viewer::MapHit& hit, Qt::KeyboardModifiers modifiers);
    void double_clicked(const cercania::viewer::MapHit& hit);
    void context_menu_asked(const cercania::viewer::MapHit& hit, QPoint global);
    /// A facility is dragged: begun once, moved many times, then dropped or given up.
    void facility_drag_begun(std::size_t facility);
    void facility_dragged(std::size_t facility, cercania::PlanePoint to);
    void facility_dropped(std::size_t facility, cercania::PlanePoint to);
    void facility_drag_cancelled(std::size_t facility);
    /// The measuring tool was clicked at a point; `finished` at a double click.
    void measure_point(cercania::PlanePoint point, bool finished);
    void completed();  ///< every tile in view is drawn
};

}  // namespace cercania::viewer
