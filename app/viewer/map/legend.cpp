#include "app/viewer/map/legend.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <set>
#include <type_traits>

#include "app/viewer/style/grey.h"

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
        if (scene.hidden_classes.count(gap_class) == 0) {
            legend.rows.push_back({gap_class, text, count_of(scene, gap_class)});
        }
    }
    const std::pair<GapClass, QString> rare[] = {
        {GapClass::NoData, Legend::tr("No data or suppressed")},
        {GapClass::NoPeople, Legend::tr("Nobody lives there")}};
    for (const auto& [gap_class, text] : rare) {
        const std::size_t count = count_of(scene, gap_class);
        if (count > 0 && scene.hidden_classes.count(gap_class) == 0) {
            legend.rows.push_back({gap_class, text, count});
        }
    }
}

constexpr std::size_t kBivariateClasses = 9;

/// A word of the square of a bivariate style. Its context is written out, because `lupdate` loses
/// that of the class here.
QString square_word(const char* english) {
    return QCoreApplication::translate("cercania::viewer::Legend", english);
}

/// The square of a bivariate style, its top row first, as it stands on paper.
void add_square(Legend& legend, const MapScene& scene) {
    const QString names[] = {square_word(QT_TRANSLATE_NOOP("cercania::viewer::Legend", "low")),
                             square_word(QT_TRANSLATE_NOOP("cercania::viewer::Legend", "middle")),
                             square_word(QT_TRANSLATE_NOOP("cercania::viewer::Legend", "high"))};
    const QString second = scene.zone_title.section(QString::fromUtf8(" · "), 1);
    for (std::size_t row = 3; row-- > 0;) {
        LegendRow::RowSample sample;
        for (std::size_t column = 0; column < 3; ++column) {
            sample.colours[column] = scene.zone_classes[3 * row + column].colour;
        }
        legend.rows.push_back({sample, Legend::tr("%1: %2").arg(second, names[row]), std::nullopt});
    }
    legend.rows.push_back({LegendRow::Heading{},
                           square_word(QT_TRANSLATE_NOOP("cercania::viewer::Legend",
                                                         "Left to right: %1, low to high"))
                               .arg(scene.zone_title.section(QString::fromUtf8(" · "), 0, 0)),
                           std::nullopt});
}

void add_values(Legend& legend, const MapScene& scene) {
    if (scene.zone_classes.size() == kBivariateClasses &&
        scene.zone_title.contains(QString::fromUtf8(" · "))) {
        add_square(legend, scene);
    } else {
        for (const ClassMark& one : scene.zone_classes) {
            if (!one.hidden) {
                legend.rows.push_back({LegendRow::ValueSample{one.colour}, one.text, one.count});
            }
        }
    }
    const auto without = static_cast<std::size_t>(
        std::ranges::count_if(scene.zones, [](const ZoneMark& zone) { return !zone.value_class; }));
    if (without > 0) {
        legend.rows.push_back({GapClass::NoData, Legend::tr("No value"), without});
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

void add_reach(Legend& legend, const MapScene& scene) {
    const ReachMark& reach = scene.reach;
    if (!reach.streets) {
        return;
    }
    legend.rows.push_back(
        {LegendRow::Heading{}, Legend::tr("Streets, by the walk to care"), std::nullopt});
    for (std::size_t band = 0; band < reach.names.size(); ++band) {
        if (reach.hidden.count(band) == 0) {
            legend.rows.push_back({LegendRow::ReachSample{band, reach.streets->bands()},
                                   reach.names[band], std::nullopt});
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

ExtraShapeKind kind_of(const ExtraLayer& layer) {
    if (layer.shapes && layer.shapes->has_areas()) {
        return ExtraShapeKind::Area;
    }
    return layer.shapes && layer.shapes->has_lines() ? ExtraShapeKind::Line : ExtraShapeKind::Point;
}

/// From the top down, as the layers lie.
void add_layers(Legend& legend, const MapScene& scene) {
    QString heading;
    std::vector<std::vector<LegendRow>> blocks;
    for (const LayerView& layer : scene.layers) {
        const bool extra = layer.kind == LayerKind::Extra || layer.kind == LayerKind::Barriers;
        if (!extra || !layer.visible || layer.extra >= scene.extras.size()) {
            continue;
        }
        const ExtraLayer& shown = scene.extras[layer.extra];
        const bool begins = shown.heading.isEmpty() || shown.heading != heading;
        heading = shown.heading;
        if (begins) {
            blocks.emplace_back();
            if (!heading.isEmpty()) {
                blocks.back().push_back({LegendRow::Heading{}, heading, std::nullopt});
            }
        }
        blocks.back().push_back({LegendRow::LayerSample{shown.colour, kind_of(shown), shown.solid},
                                 shown.name, shown.count});
    }
    std::reverse(blocks.begin(), blocks.end());
    for (const auto& block : blocks) {
        legend.rows.insert(legend.rows.end(), block.begin(), block.end());
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

QColor ink(const QColor& colour, const LegendLook& look) {
    return look.black_and_white ? grey_of(colour) : colour;
}

void draw_row_sample(QPainter& painter, const QRectF& box, const LegendRow::RowSample& sample,
                     const LegendLook& look) {
    const double width = box.width() / static_cast<double>(sample.colours.size());
    for (std::size_t i = 0; i < sample.colours.size(); ++i) {
        const double left = box.left() + static_cast<double>(i) * width;
        draw_value_swatch(painter, QRectF(left, box.top(), width, box.height()),
                          ink(sample.colours[i], look), look.device_ratio, look.tokens);
    }
}

void draw_sample(QPainter& painter, const QRectF& box, const LegendRow::Sample& sample,
                 const LegendLook& look) {
    const Tokens& tokens = look.tokens;
    std::visit(
        [&](const auto& shown) {
            using Shown = std::decay_t<decltype(shown)>;
            if constexpr (std::is_same_v<Shown, GapClass>) {
                draw_zone_swatch(painter, box, shown, look.device_ratio, tokens,
                                 look.black_and_white);
            } else if constexpr (std::is_same_v<Shown, LegendRow::CatchmentSample>) {
                draw_catchment_swatch(painter, box, shown.order, tokens);
            } else if constexpr (std::is_same_v<Shown, FacilitySymbol>) {
                draw_facility_swatch(painter, box, shown, tokens);
            } else if constexpr (std::is_same_v<Shown, Change>) {
                draw_change_swatch(painter, box, shown, look.device_ratio, tokens);
            } else if constexpr (std::is_same_v<Shown, LegendRow::GhostSample>) {
                draw_ghost_swatch(painter, box, tokens);
            } else if constexpr (std::is_same_v<Shown, LegendRow::LayerSample>) {
                draw_extra_swatch(painter, box, shown.kind, ink(shown.colour, look), shown.solid,
                                  tokens);
            } else if constexpr (std::is_same_v<Shown, LegendRow::ValueSample>) {
                draw_value_swatch(painter, box, ink(shown.colour, look), look.device_ratio, tokens);
            } else if constexpr (std::is_same_v<Shown, LegendRow::RowSample>) {
                draw_row_sample(painter, box, shown, look);
            } else if constexpr (std::is_same_v<Shown, LegendRow::ReachSample>) {
                draw_reach_swatch(painter, box, shown.band, shown.bands, tokens);
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
        if (scene.zone_classes.empty()) {
            add_classes(legend, scene);
        } else {
            legend.title = scene.zone_title;
            add_values(legend, scene);
        }
    }
    if (shows(scene, LayerKind::Catchments)) {
        add_catchments(legend, scene);
    }
    if (shows(scene, LayerKind::Streets)) {
        add_reach(legend, scene);
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
                     const LegendLook& look) {
    const Tokens& tokens = look.tokens;
    const double unit = look.unit;
    const double middle = box.center().y();
    painter.save();
    painter.translate(box.left(), middle);
    painter.scale(unit, unit);
    LegendLook sample_look = look;
    sample_look.device_ratio *= unit;
    draw_sample(painter, QRectF(0.0, -7.0, 22.0, 14.0), row.sample, sample_look);
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
    const bool heading = std::holds_alternative<LegendRow::Heading>(row.sample);
    const double indent = heading ? 0.0 : 30.0 * unit;
    const QRectF text(box.left() + indent, box.top(), right - box.left() - indent, box.height());
    painter.setPen(heading ? tokens.text_secondary : tokens.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(row.text, Qt::ElideMiddle, text.width()));
}

}  // namespace cercania::viewer
