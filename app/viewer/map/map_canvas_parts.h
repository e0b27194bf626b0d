#pragma once

#include <QElapsedTimer>
#include <QRegion>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "app/viewer/map/cards/map_cards.h"
#include "app/viewer/map/changed_ground.h"
#include "app/viewer/map/map_canvas.h"
#include "app/viewer/map/mark_sprites.h"
#include "app/viewer/map/overlay_painter.h"
#include "app/viewer/map/tile_layer.h"

namespace cercania::viewer {

/// What the left or middle button is doing since it was pressed.
struct MapGesture {
    enum class Kind { None, Pressed, Panning, DraggingFacility };

    Kind kind = Kind::None;
    QPointF pressed_at;
    QPointF last;
    std::optional<std::size_t> facility;  ///< pressed on, and movable
    bool second_click = false;            ///< the release that ends a double click
};

/// The members of MapCanvas, shared by its sources.
struct MapCanvas::Parts {
    explicit Parts(MapCanvas* canvas);

    const PreparedScene* prepared() const { return tiles.prepared().get(); }
    /// The labels at the present scale; while it is changing, those of the last.
    const std::vector<PlacedLabel>& labels();

    /// Follows the pointer with the fan of a spot; whether it opened or closed.
    bool follow_with_fan(std::optional<QPointF> pointer);
    /// What the moves are drawn on: those of the overlay, and that of the pointer.
    QRegion region_of_moves() const;
    /// Thins the ground of the overlay for the scale, once that has settled.
    void take_changed_ground();
    /// Folds the legend while it would cover an end of the explained walk.
    void clear_the_route();

    TileLayer tiles;
    MapCards cards;
    MarkSprites sprites;
    FacilityFans fans;
    std::shared_ptr<const PreparedScene> fans_of;
    MapLook look;
    bool legend_wanted = true;
    bool grid = false;
    bool own_tokens = false;  ///< set by the caller, not taken from the palette

    std::shared_ptr<const MapScene> scene;
    MapOverlay overlay;
    ChangedGround changed;
    double changed_scale = 0.0;

    Viewport view;
    std::vector<Viewport> history;
    QElapsedTimer since_view_kept;
    bool touched = false;   ///< a person or the caller chose the view
    bool complete = false;  ///< announced
    QTimer settle;          ///< runs while the scale is changing
    QTimer tip;             ///< runs while the pointer has just come to rest
    QPointF tip_at;
    QTimer flash;
    int flash_ticks = 0;
    bool less_motion = false;

    MapTool tool = MapTool::Select;
    bool movable = false;
    bool space_held = false;
    MapGesture gesture;
    std::optional<MapHit> focused;

    std::vector<PlacedLabel> placed;
    std::shared_ptr<const PreparedScene> placed_for;
    double placed_scale = 0.0;
    std::vector<MarkInTheWay> placed_around;  ///< the marks that the labels were placed beside
};

}  // namespace cercania::viewer
