#include "app/viewer/panels/layer_icons.h"

#include <QPainter>
#include <type_traits>

#include "app/viewer/model/street_bands.h"
#include "app/viewer/panels/list_parts.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/swatches.h"

namespace cercania::viewer {
namespace {

constexpr std::size_t kSampleBands = 2;  // of which the sign of the layer shows the nearer

void draw_strip(QPainter& painter, const QRectF& box, const std::vector<QColor>& colours) {
    const double width = box.width() / static_cast<double>(colours.size());
    for (std::size_t i = 0; i < colours.size(); ++i) {
        painter.fillRect(QRectF(box.left() + static_cast<double>(i) * width, box.top(), width + 0.5,
                                box.height()),
                         colours[i]);
    }
}

std::vector<QColor> colours_of(const std::vector<LayerEntry>& entries) {
    std::vector<QColor> colours;
    for (const LayerEntry& entry : entries) {
        if (const auto* const colour = std::get_if<QColor>(&entry.sample)) {
            colours.push_back(*colour);
        }
    }
    return colours;
}

ExtraShapeKind shape_of(const Document& document, const MapLayer& layer) {
    const auto data = document.catalog().find(layer.source);
    if (layer.kind == MapLayerKind::Barriers || (data && data->kind == ShapeKind::Lines)) {
        return ExtraShapeKind::Line;
    }
    return data && data->kind == ShapeKind::Points ? ExtraShapeKind::Point : ExtraShapeKind::Area;
}

/// The letters of a sign have its height, whatever the size of text.
QFont letters_in(const QRectF& box, const QFont& base) {
    QFont font = sized_font(base, TextSize::Tiny, true);
    font.setPixelSize(static_cast<int>(0.8 * box.height()));
    return font;
}

}  // namespace

QIcon layer_icon(const QWidget& widget, const Document& document, const MapLayer& layer) {
    const Tokens tokens = tokens_for(widget);
    if (layer.kind == MapLayerKind::People) {
        return icon(u"people", tokens);
    }
    const std::vector<QColor> colours = layer.style.kind == StyleKind::Plain
                                            ? std::vector<QColor>()
                                            : colours_of(layer_entries(document, layer));
    return drawn_icon(widget, [&](QPainter& painter, const QRectF& box) {
        if (!colours.empty()) {
            draw_strip(painter, box, colours);
            return;
        }
        switch (layer.kind) {
            case MapLayerKind::Facilities:
                draw_facility_swatch(painter, box, FacilitySymbol::Anchor, tokens);
                break;
            case MapLayerKind::Catchments:
                draw_catchment_swatch(painter, box, 0, tokens);
                break;
            case MapLayerKind::Streets:
                shows_reach(layer) ? draw_reach_swatch(painter, box, 0, kSampleBands, tokens)
                                   : draw_streets_swatch(painter, box, tokens);
                break;
            case MapLayerKind::Areas:
                draw_zone_swatch(painter, box, GapClass::Underserved, widget.devicePixelRatioF(),
                                 tokens);
                break;
            case MapLayerKind::Barriers:
            case MapLayerKind::File:
                draw_extra_swatch(painter, box, shape_of(document, layer),
                                  QColor(QString::fromStdString(layer.style.colour)), false,
                                  tokens);
                break;
            default:
                painter.setPen(tokens.text);
                painter.setFont(letters_in(box, widget.font()));
                painter.drawText(box, Qt::AlignCenter, "Aa");
        }
    });
}

QIcon entry_icon(const QWidget& widget, const LayerEntry& entry) {
    const Tokens tokens = tokens_for(widget);
    return drawn_icon(widget, [&](QPainter& painter, const QRectF& box) {
        std::visit(
            [&](const auto& sample) {
                using Sample = std::decay_t<decltype(sample)>;
                if constexpr (std::is_same_v<Sample, QColor>) {
                    draw_value_swatch(painter, box, sample, widget.devicePixelRatioF(), tokens);
                } else if constexpr (std::is_same_v<Sample, GapClass>) {
                    draw_zone_swatch(painter, box, sample, widget.devicePixelRatioF(), tokens);
                } else if constexpr (std::is_same_v<Sample, FacilitySymbol>) {
                    draw_facility_swatch(painter, box, sample, tokens);
                } else if constexpr (std::is_same_v<Sample, LayerEntry::ReachBand>) {
                    draw_reach_swatch(painter, box, sample.band, sample.bands, tokens);
                } else {
                    draw_catchment_swatch(painter, box, sample.order, tokens);
                }
            },
            entry.sample);
    });
}

QIcon ramp_icon(const QWidget& widget, const std::vector<QColor>& colours) {
    return drawn_icon(
        widget, [&](QPainter& painter, const QRectF& box) { draw_strip(painter, box, colours); });
}

}  // namespace cercania::viewer
