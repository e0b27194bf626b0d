#include "app/viewer/map/legend.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <set>
#include <type_traits>

#include "app/viewer/style/swatches.h"

namespace cercania::viewer {
namespace {

std::size_t count_of(const MapScene& scene, GapClass gap_class) {
    return static_cast<std::size_t>(
        std::ranges::count(scene.zones, gap_class, &ZoneMark::gap_class));
}

QString limit_of(const MapScene& scene) {
    const auto largest = std::ranges::find(scene.catchments, std::size_t{0}, &CatchmentMark::order);
    return largest == scene.catchments.end() ? QString() : largest->label;
}

bool shows(const MapScene& scene, LayerKind kind) {
    return scene.layers.empty() ||
           std::ranges::any_of(scene.layers, [kind](const LayerView& layer) {
               return layer.kind == kind && layer.visible;
           });
}

void add_classes(Legend& legend, const MapScene& scene) {
    const std::pair<GapClass, QString> classes[] = {
        {GapClass::Unserved, Legend::tr("Unserved · under 10 %")},
        {GapClass::Underserved, Legend::tr("Underserved · 10–50 %")},
        {GapClass::Partly, Legend::tr("Partly served · 50–90 %")},
        {GapClass::Served, Legend::tr("Served · 90 % or more")}};
    for (const auto& [gap_class, text] : classes) {
        legend.rows.push_back({gap_class, text, count_of(scene, gap_class)});
    }
    const std::pair<GapClass, QString> rare[] = {
        {GapClass::NoData, Legend::tr("No data or suppressed")},
        {GapClass::NoPeople, Legend::tr("Nobody lives there")}};
    for (const auto& [gap_class, text] : rare) {
        if (const std::size_t count = count_of(scene, gap_class); count > 0) {
            legend.rows.push_back({gap_class, text, count});
        }
    }
}

void add_catchments(Legend& legend, const MapScene& scene) {
    std::set<std::size_t> orders;
    for (const CatchmentMark& catchment : scene.catchments) {
        if (orders.insert(catchment.order).second) {
            legend.rows.push_back({LegendRow::CatchmentSample{catchment.order},
                                   Legend::tr("Catchment, %1 on foot").arg(catchment.label),
                                   std::nullopt});
        }
    }
}

void add_facilities(Legend& legend, const MapScene& scene) {
    std::set<FacilitySymbol> symbols;
    for (const FacilityMark& facility : scene.facilities) {
        symbols.insert(facility.symbol);
    }
    for (const FacilitySymbol symbol : symbols) {
        const bool alone = symbols.size() == 1 && symbol == FacilitySymbol::Anchor;
        legend.rows.push_back(
            {symbol, alone ? Legend::tr("Care place") : Legend::name_of(symbol), std::nullopt});
    }
}

void add_layers(Legend& legend, const MapScene& scene) {
    for (const LayerView& layer : scene.layers) {
        const bool extra = layer.kind == LayerKind::Extra || layer.kind == LayerKind::Barriers;
        if (extra && layer.visible && layer.extra < scene.extras.size()) {
            const ExtraLayer& shown = scene.extras[layer.extra];
            legend.rows.push_back({LegendRow::LayerSample{shown.colour, !shown.polygons.empty()},
                                   shown.name, std::nullopt});
        }
    }
}

void add_changes(Legend& legend, const QString& limit) {
    legend.rows.push_back(
        {Change::Gain,
         limit.isEmpty() ? Legend::tr("Gains care") : Legend::tr("Gains care within %1").arg(limit),
         std::nullopt});
    legend.rows.push_back({Change::Loss, Legend::tr("Loses care"), std::nullopt});
    legend.rows.push_back({Change::Kept, Legend::tr("Reached before and after"), std::nullopt});
    legend.rows.push_back({LegendRow::GhostSample{}, Legend::tr("Where it was"), std::nullopt});
}

void draw_layer_sample(QPainter& painter, const QRectF& box, const LegendRow::LayerSample& sample) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(sample.colour, 1.8));
    if (sample.filled) {
        QColor fill = sample.colour;
        fill.setAlphaF(0.18F);
        painter.setBrush(fill);
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    } else {
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
    }
    painter.restore();
}

void draw_sample(QPainter& painter, const QRectF& box, const LegendRow::Sample& sample,
                 double device_ratio, const Tokens& tokens) {
    std::visit(
        [&](const auto& shown) {
            using Shown = std::decay_t<decltype(shown)>;
            if constexpr (std::is_same_v<Shown, GapClass>) {
                draw_zone_swatch(painter, box, shown, device_ratio, tokens);
            } else if constexpr (std::is_same_v<Shown, LegendRow::CatchmentSample>) {
                draw_catchment_swatch(painter, box, shown.order, tokens);
            } else if constexpr (std::is_same_v<Shown, FacilitySymbol>) {
                draw_facility_swatch(painter, box, shown, tokens);
            } else if constexpr (std::is_same_v<Shown, Change>) {
                draw_change_swatch(painter, box, shown, device_ratio, tokens);
            } else if constexpr (std::is_same_v<Shown, LegendRow::GhostSample>) {
                draw_ghost_swatch(painter, box, tokens);
            } else {
                draw_layer_sample(painter, box, shown);
            }
        },
        sample);
}

}  // namespace

Legend Legend::of(const MapScene& scene) {
    Legend legend;
    const QString limit = limit_of(scene);
    if (scene.zone_fill == ZoneFill::Neutral) {
        legend.title = tr("Change against Base");
        add_changes(legend, limit);
        return legend;
    }
    legend.title = limit.isEmpty() ? tr("People within reach") : tr("People within %1").arg(limit);
    if (shows(scene, LayerKind::Zones) && !scene.zones.empty()) {
        add_classes(legend, scene);
    }
    if (shows(scene, LayerKind::Catchments)) {
        add_catchments(legend, scene);
    }
    if (shows(scene, LayerKind::Facilities)) {
        add_facilities(legend, scene);
    }
    add_layers(legend, scene);
    return legend;
}

QString Legend::name_of(FacilitySymbol symbol) {
    switch (symbol) {
        case FacilitySymbol::Anchor:
            return tr("Care block anchor");
        case FacilitySymbol::Childcare:
            return tr("Childcare");
        case FacilitySymbol::Training:
            return tr("Training and school");
        case FacilitySymbol::Health:
            return tr("Health and wellbeing");
        case FacilitySymbol::Legal:
            return tr("Legal advice");
        case FacilitySymbol::Sport:
            return tr("Sport and recreation");
        case FacilitySymbol::Laundry:
            return tr("Laundry");
        case FacilitySymbol::Other:
            return tr("Other services");
    }
    return {};
}

void draw_legend_row(QPainter& painter, const QRectF& box, const LegendRow& row, const QFont& font,
                     double device_ratio, const Tokens& tokens, double unit) {
    const double middle = box.center().y();
    painter.save();
    painter.translate(box.left(), middle);
    painter.scale(unit, unit);
    draw_sample(painter, QRectF(0.0, -7.0, 22.0, 14.0), row.sample, device_ratio * unit, tokens);
    painter.restore();
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    double right = box.right();
    if (row.count) {
        const QString count = QLocale().toString(static_cast<qulonglong>(*row.count));
        painter.setPen(tokens.text_secondary);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, count);
        right -= metrics.horizontalAdvance(count) + 6.0 * unit;
    }
    const QRectF text(box.left() + 30.0 * unit, box.top(), right - box.left() - 30.0 * unit,
                      box.height());
    painter.setPen(tokens.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(row.text, Qt::ElideMiddle, text.width()));
}

}  // namespace cercania::viewer
