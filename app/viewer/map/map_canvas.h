#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "app/viewer/map/map_scene.h"
#include "app/viewer/map/viewport.h"
#include "app/viewer/style/tokens.h"
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
    /// Draws the ground again: there is more of the background map.
    void refresh_ground();
    void set_overlay(MapOverlay overlay);
    const MapOverlay& overlay() const;
    void set_tool(MapTool tool);
    MapTool tool() const;
    /// Whether facilities can be dragged (in a what-if).
    void set_facilities_movable(bool movable);
    /// The colours of a theme; those of the application's palette until they are set.
    void set_tokens(const Tokens& tokens);
    void set_legend_visible(bool visible);
    void set_legend_folded(bool folded);
    void set_scale_visible(bool visible);
    /// How much of the map's lower edge is the attribution's, in pixels.
    int attribution_room() const;
    void set_zoom_buttons_visible(bool visible);
    /// Lines of longitude and latitude over the map.
    void set_grid_visible(bool visible);
    /// Whether nothing is to blink: a ring that draws the eye then just stands there.
    void set_less_motion(bool less);

    void zoom_to(const PlaneBox& box);
    void zoom_all();
    /// Goes to a view; the one before is kept, to be gone back to.
    void go_to(PlanePoint centre, double metres_per_pixel);
    void zoom_by(double factor);
    void previous_view();
    /// Shows the same middle at the same scale as another map, whatever its size.
    void follow(const Viewport& other);
    double metres_per_pixel() const;
    PlanePoint plane_at(QPointF pixel) const;
    QPointF pixel_at(PlanePoint point) const;
    /// Whether every tile in view is drawn.
    bool is_complete() const;
    /// What lies under a point of the window; a facility within 12 pixels goes first.
    MapHit hit_at(QPointF pixel) const;
    Viewport viewport() const;
    /// Where the cards stand that float on the map; empty for those that are hidden.
    struct CardRects {
        QRect legend;
        QRect zoom;
        QRect scale;
    };
    CardRects card_rects() const;

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
    /// Tab walks the zones in view by rank, then the facilities: what has the focus now.
    void focus_walked(const cercania::viewer::MapHit& hit);
    /// Enter on what has the focus.
    void explain_asked(const cercania::viewer::MapHit& hit);
    /// The button with the layers was pressed.
    void layers_asked();

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    struct Parts;

    void connect_parts();
    void show_view(const Viewport& viewport, bool in_steps = false);
    void set_view(const Viewport& viewport);
    void zoom_about(QPointF fixed, double factor);
    /// All that there is to see, beside the legend if it can be.
    Viewport view_of_all();
    void fit_if_untouched();
    void restyle();
    void refresh_cards();
    void announce_completion();
    void paint_marks(QPainter& painter);
    void begin_flash();
    void drag_facility_to(QPointF pixel);
    void end_drag(bool drop, QPointF pixel);
    void click_at(QPointF pixel, Qt::KeyboardModifiers modifiers);
    bool pan_by_key(int key, Qt::KeyboardModifiers modifiers);
    void show_cursor();
    void show_tip(QPointF pixel, QPoint global);

    std::unique_ptr<Parts> parts_;
};

}  // namespace cercania::viewer
