#include "app/viewer/map/ground_painter.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "app/viewer/map/background/background_painter.h"
#include "app/viewer/map/layer_painter.h"
#include "app/viewer/map/line_text.h"
#include "app/viewer/map/reach_painter.h"
#include "app/viewer/map/slope_arrows.h"
#include "app/viewer/map/street_names.h"
#include "app/viewer/map/street_painter.h"
#include "app/viewer/map/vector_zones.h"
#include "app/viewer/style/palette.h"
#include "app/viewer/style/zone_drawing.h"

namespace cercania::viewer {
namespace {

constexpr double kRepeatLimitPixels = 400.0;
constexpr double kOverBackground = 0.6;  // fills let the background through

class GroundPainter {
  public:
    GroundPainter(QPainter& painter, const PreparedScene& prepared, const MapFrame& frame,
                  const MapLook& look)
        : painter_(painter),
          prepared_(prepared),
          frame_(frame),
          look_(look),
          outlines_(prepared.outlines(zoom_step_of(frame.metres_per_pixel()))),
          clip_(frame.box_with_margin()) {}

    void paint() {
        painter_.setRenderHint(QPainter::Antialiasing);
        const std::vector<LayerView>& layers = prepared_.layers();
        const auto streets = std::ranges::find(layers, LayerKind::Streets, &LayerView::kind);
        const auto split = streets == layers.end() ? layers.begin() : streets;
        const std::span<const LayerView> under(layers.begin(), split);
        const std::span<const LayerView> over(split, layers.end());
        for (const LayerView& layer : under) {
            paint_fill(layer);
            if (is_extra(layer)) {
                paint_lines(layer);
            }
        }
        for (const LayerView& layer : over) {
            paint_fill(layer);
        }
        // Borders of neighbourhoods and of what is in reach lie over the streets even where their
        // ground lies under them.
        for (const LayerView& layer : under) {
            if (!is_extra(layer)) {
                paint_lines(layer);
            }
        }
        for (const LayerView& layer : over) {
            paint_lines(layer);
        }
        painter_.setOpacity(prepared_.opacity(LayerKind::Streets));
        if (prepared_.streets() != nullptr && painter_.opacity() > 0.0) {
            paint_street_names(painter_, prepared_, frame_, look_);
        }
        painter_.setOpacity(1.0);
    }

  private:
    void paint_all_streets() {
        painter_.setOpacity(prepared_.opacity(LayerKind::Streets));
        if (prepared_.streets() == nullptr || painter_.opacity() <= 0.0) {
            return;
        }
        paint_streets_of_scene();
        if (zoom_step_of(frame_.metres_per_pixel()) + 1 == kZoomStepCount) {
            paint_slope_arrows(painter_, prepared_.streets()->graph(), frame_, look_.tokens);
        }
    }

    void paint_streets_of_scene() {
        const ReachMark& reach = prepared_.scene().reach;
        if (reach.streets) {
            paint_reached_streets(painter_, *reach.streets, reach.hidden, frame_, look_.tokens);
        } else {
            paint_streets(painter_, *prepared_.streets(), frame_, look_.tokens);
        }
    }

    void paint_fill(const LayerView& layer) {
        if (!layer.visible) {
            return;
        }
        if (layer.kind == LayerKind::Streets) {
            paint_all_streets();
            return;
        }
        const bool over_background = prepared_.scene().background != nullptr;
        painter_.setOpacity(layer.opacity * (over_background ? kOverBackground : 1.0));
        if (layer.kind == LayerKind::Zones) {
            for (const std::size_t zone : prepared_.drawing_order()) {
                fill(zone);
            }
        } else if (layer.kind == LayerKind::Catchments) {
            fill_catchments();
        } else if (is_extra(layer)) {
            paint_extra_ground(painter_, prepared_.scene().extras[layer.extra], frame_,
                               look_.tokens);
        }
    }

    void paint_lines(const LayerView& layer) {
        if (!layer.visible) {
            return;
        }
        painter_.setOpacity(layer.opacity);
        if (layer.kind == LayerKind::Zones) {
            for (const std::size_t zone : prepared_.drawing_order()) {
                edge(zone);
            }
        } else if (layer.kind == LayerKind::Catchments) {
            edge_catchments();
        } else if (layer.kind == LayerKind::People) {
            paint_people(painter_, prepared_.scene().people, frame_, look_.tokens);
        } else if (is_extra(layer)) {
            paint_extra_lines(painter_, prepared_.scene().extras[layer.extra], frame_,
                              look_.tokens);
        }
    }

    void fill(std::size_t zone) {
        if (!outlines_.zones[zone].box.intersects(clip_)) {
            return;
        }
        if (frame_.as_shapes) {
            fill_zone_as_shapes(painter_, prepared_.scene().zones[zone].polygons, style_of(zone),
                                frame_, tolerance());
        } else {
            fill_zone(painter_, path(outlines_.zones[zone]), style_of(zone), brushes());
        }
    }

    void edge(std::size_t zone) {
        if (!outlines_.zones[zone].box.intersects(clip_)) {
            return;
        }
        if (frame_.as_shapes) {
            edge_zone_as_shapes(painter_, prepared_.scene().zones[zone].polygons, style_of(zone),
                                frame_, tolerance());
        } else {
            edge_zone(painter_, path(outlines_.zones[zone]), style_of(zone), brushes());
        }
    }

    double tolerance() const {
        return zoom_steps()[zoom_step_of(frame_.metres_per_pixel())].outline_tolerance;
    }

    // Only the largest limit is filled: the others lie inside it.
    void fill_catchments() {
        if (prepared_.scene().zone_fill == ZoneFill::Neutral) {
            return;
        }
        const auto& catchments = prepared_.scene().catchments;
        for (std::size_t i = 0; i < catchments.size(); ++i) {
            if (catchments[i].order == 0) {
                painter_.fillPath(path(outlines_.catchments[i]),
                                  catchment_style(0, look_.tokens).fill);
            }
        }
    }

    void edge_catchments() {
        if (prepared_.scene().zone_fill == ZoneFill::Neutral) {
            return;
        }
        const auto& catchments = prepared_.scene().catchments;
        for (std::size_t i = 0; i < catchments.size(); ++i) {
            if (outlines_.catchments[i].box.intersects(clip_)) {
                edge_catchment(painter_, path(outlines_.catchments[i]),
                               catchment_style(catchments[i].order, look_.tokens));
            }
        }
        label_catchments();
    }

    /// With several limits each line says which it is.
    void label_catchments() {
        const auto& catchments = prepared_.scene().catchments;
        if (std::ranges::all_of(catchments, [](const CatchmentMark& c) { return c.order == 0; })) {
            return;
        }
        LineText writer(painter_, frame_, sized_font(look_.font, TextSize::Tiny, true),
                        look_.tokens.label_halo, kRepeatLimitPixels);
        for (std::size_t i = 0; i < catchments.size(); ++i) {
            if (outlines_.catchments[i].box.intersects(clip_)) {
                for (const PlaneRing& ring : outlines_.catchments[i].rings) {
                    writer.write(ring, catchments[i].label, look_.tokens.catchment);
                }
            }
        }
    }

    bool is_extra(const LayerView& layer) const {
        return (layer.kind == LayerKind::Extra || layer.kind == LayerKind::Barriers) &&
               layer.extra < prepared_.scene().extras.size();
    }

    QPainterPath path(const Outline& outline) const {
        return outline.box.intersects(clip_) ? path_of(outline.rings, clip_, frame_.to_painter)
                                             : QPainterPath();
    }

    ZoneStyle style_of(std::size_t zone) const {
        const MapScene& scene = prepared_.scene();
        if (scene.zone_fill == ZoneFill::Neutral) {
            return neutral_zone_style(look_.tokens);
        }
        const ZoneMark& mark = scene.zones[zone];
        if (mark.hidden) {
            return neutral_zone_style(look_.tokens);
        }
        if (!scene.zone_classes.empty()) {
            return mark.value_class
                       ? value_zone_style(frame_.ink(scene.zone_classes[*mark.value_class].colour),
                                          look_.tokens)
                       : zone_style(GapClass::NoData, look_.tokens);
        }
        return frame_.black_and_white ? heavier_zone_style(mark.gap_class, look_.tokens)
                                      : zone_style(mark.gap_class, look_.tokens);
    }

    ZoneBrushes brushes() const { return {frame_.hatch_origin(), frame_.device_ratio}; }

    QPainter& painter_;
    const PreparedScene& prepared_;
    const MapFrame& frame_;
    const MapLook& look_;
    const SceneOutlines& outlines_;
    PlaneBox clip_;
};

}  // namespace

void paint_ground(QPainter& painter, const PreparedScene& prepared, const MapFrame& frame,
                  const MapLook& look) {
    const QPointF top_left = frame.to_painter({frame.box.min_x, frame.box.max_y});
    const QPointF bottom_right = frame.to_painter({frame.box.max_x, frame.box.min_y});
    painter.fillRect(QRectF(top_left, bottom_right), look.tokens.land);
    const MapScene& scene = prepared.scene();
    if (scene.background && scene.graph) {
        paint_background(painter, *scene.background, scene.graph->projection(), frame);
    }
    GroundPainter(painter, prepared, frame, look).paint();
}

}  // namespace cercania::viewer
