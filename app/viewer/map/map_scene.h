#pragma once

#include <QColor>
#include <QString>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "app/viewer/map/background/background_source.h"
#include "app/viewer/map/extra_shapes.h"
#include "app/viewer/map/street_reach.h"
#include "app/viewer/style/facility_symbol.h"
#include "core/access/gaps.h"
#include "core/geo/coordinates.h"
#include "core/geometry/shape.h"
#include "core/network/road_graph.h"

namespace cercania::viewer {

/// What a zone is filled with: the class of its gap, or neutral while a what-if is shown. Then the
/// catchments of the scene are not drawn: MapOverlay tells what is kept, gained and lost.
enum class ZoneFill { ByClass, Neutral };

/// One neighbourhood as the map draws it. Its number in MapScene::zones is its number everywhere.
struct ZoneMark {
    PlaneMultiPolygon polygons;
    GapClass gap_class = GapClass::NoData;
    QString name;
    QString figure;  ///< the second line of its label: "231,309 beyond"; may be empty
    std::optional<std::uint32_t> rank;            ///< 1 is the worst; the first ten wear a badge
    std::optional<std::size_t> value_class = {};  ///< index into MapScene::zone_classes
    bool hidden = false;  ///< its class is switched off: drawn without a fill
    QString tip = {};  ///< under the pointer, after the name: "6 % served · 67,677 people beyond"
};

/// One class of a style by values: its colour, what it says, and how many features are in it.
struct ClassMark {
    QColor colour;
    QString text;
    std::size_t count = 0;
    bool hidden = false;
};

/// One catchment: the ground within one limit.
struct CatchmentMark {
    PlaneMultiPolygon polygons;
    std::size_t order = 0;  ///< 0 is the largest limit, drawn solid; then dashed, dotted
    QString label;          ///< "20 min"
};

struct FacilityMark {
    PlanePoint point;
    FacilitySymbol symbol = FacilitySymbol::Anchor;
    QString name;
    bool closed = false;    ///< in the what-if: drawn hollow, with a bar
    bool on_street = true;  ///< false: tied to no street, so that it serves nobody
};

/// A place with people, drawn as a dot.
struct PeopleMark {
    PlanePoint point;
    double people = 0.0;
    bool served = false;
};

/// Shapes that a person laid over the study, drawn alike: barriers, a layer, or one class of one.
struct ExtraLayer {
    std::shared_ptr<const ExtraShapes> shapes;
    QColor colour;                     ///< not valid: that of barriers
    bool solid = false;                ///< areas take the colour itself, not a shade of it
    QString name;                      ///< of the layer, or of the class
    QString heading;                   ///< the layer's name, for one of its classes
    std::optional<std::size_t> count;  ///< features of the class
};

/// Streets by the walk to care, and what each band of it is called.
struct ReachMark {
    std::shared_ptr<const StreetReach> streets;  ///< null: streets have one look
    std::vector<QString> names;                  ///< of the bands and of what lies beyond
    std::set<std::size_t> hidden;                ///< bands that are switched off
};

/// What is drawn, from the bottom up, and how strongly.
enum class LayerKind {
    Zones,
    People,
    Streets,
    Catchments,
    Barriers,
    Facilities,
    ZoneLabels,
    Extra
};

struct LayerView {
    LayerKind kind = LayerKind::Zones;
    std::size_t extra = 0;  ///< index into MapScene::extras, for LayerKind::Extra
    bool visible = true;
    double opacity = 1.0;
};

/// Everything that the tiles of the map show: plain data in the network's plane (metres), made once
/// and shared with the threads that draw.
struct MapScene {
    /// The ground that a what-if changes, as pages show it; windows have it in their overlay, which
    /// follows the mouse. Null: none.
    struct ChangedShapes {
        std::shared_ptr<const PlaneMultiPolygon> kept;
        std::shared_ptr<const PlaneMultiPolygon> gained;
        std::shared_ptr<const PlaneMultiPolygon> lost;
    };

    std::shared_ptr<const RoadGraph> graph;
    std::shared_ptr<BackgroundSource> background;  ///< under all else; none: plain land
    PlaneBox bounds;                               ///< of all that there is to see
    ZoneFill zone_fill = ZoneFill::ByClass;
    std::vector<ZoneMark> zones;
    std::vector<ClassMark> zone_classes;  ///< of a style by values; none: the classes of gaps
    QString zone_title;                   ///< what that style shows
    std::set<GapClass> hidden_classes;    ///< of gaps, switched off
    std::vector<CatchmentMark> catchments;
    ReachMark reach;
    std::vector<FacilityMark> facilities;
    std::vector<PeopleMark> people;
    ChangedShapes changed;
    std::vector<ExtraLayer> extras;  ///< barriers first; the classes of a layer in a row
    std::vector<LayerView> layers;   ///< from the bottom up
    QString attribution;
};

/// A route to care, drawn over the tiles.
struct RouteOverlay {
    PlaneLine within;  ///< from the home as far as the limit, along the streets
    PlaneLine beyond;  ///< the rest of the walk; empty when the whole walk is within
    struct Bead {
        PlanePoint point;
        QString text;  ///< "5": minutes (or metres) so far
        bool at_limit = false;
    };
    std::vector<Bead> beads;
    PlanePoint home;
    PlanePoint care;
};

/// A facility being dragged, or moved in the what-if.
struct MoveOverlay {
    PlanePoint from;
    PlanePoint to;
    FacilitySymbol symbol = FacilitySymbol::Anchor;
    std::optional<PlanePoint> street;  ///< where it would meet its street; none: too far from any
    bool ringed = false;               ///< on its way by the keyboard
};

/// What changes with the mouse: drawn afresh in a second pass over the tiles.
struct MapOverlay {
    std::optional<std::size_t> hovered_zone;
    std::vector<std::size_t> selected_zones;
    std::vector<std::size_t> faded_zones;  ///< left out by a filter of the results
    std::optional<std::size_t> selected_facility;
    std::optional<RouteOverlay> route;
    std::vector<MoveOverlay> moves;  ///< while a facility is dragged its own is the last
    PlaneMultiPolygon kept;          ///< what-if: ground reached before and after
    PlaneMultiPolygon gained;        ///< what-if: ground reached only after
    PlaneMultiPolygon lost;          ///< what-if: ground reached only before
    PlaneLine measured;              ///< the line that the measuring tool has laid so far
    QString measured_text;
    std::optional<PlanePoint> flash;  ///< a ring to draw the eye to a place
};

}  // namespace cercania::viewer
