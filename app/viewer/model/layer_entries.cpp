#include "app/viewer/model/layer_entries.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "app/viewer/model/street_bands.h"
#include "app/viewer/model/words.h"
#include "app/viewer/style/colour_ramps.h"
#include "core/io/source_file.h"

namespace cercania::viewer {
namespace {

constexpr std::array kGapClasses = {GapClass::Unserved, GapClass::Underserved, GapClass::Partly,
                                    GapClass::Served,   GapClass::NoData,      GapClass::NoPeople};

bool is_hidden(const LayerStyle& style, std::uint32_t number) {
    return std::find(style.hidden.begin(), style.hidden.end(), number) != style.hidden.end();
}

std::vector<LayerEntry> value_entries(const LayerClasses& classes, const LayerStyle& style) {
    std::vector<LayerEntry> entries;
    const std::vector<QColor> colours = class_colours(classes, style);
    for (std::uint32_t i = 0; i < classes.classes.size(); ++i) {
        entries.push_back({i, colours[i], LayerTexts::class_text(classes.classes[i], style),
                           classes.classes[i].count, is_hidden(style, i)});
    }
    return entries;
}

std::vector<LayerEntry> gap_entries(const Document& document, const LayerStyle& style) {
    std::vector<LayerEntry> entries;
    const auto state = document.shown_state();
    if (!state || !state->live.gaps) {
        return entries;
    }
    const std::vector<AreaGap>& areas = state->live.gaps->table.areas;
    for (std::uint32_t i = 0; i < kGapClasses.size(); ++i) {
        const auto count = static_cast<std::size_t>(
            std::count_if(areas.begin(), areas.end(),
                          [&](const AreaGap& area) { return area.gap_class == kGapClasses[i]; }));
        const bool rare =
            kGapClasses[i] == GapClass::NoData || kGapClasses[i] == GapClass::NoPeople;
        if (count > 0 || !rare) {
            entries.push_back({i, kGapClasses[i], Words::gap_class_with_range(kGapClasses[i]),
                               count, is_hidden(style, i)});
        }
    }
    return entries;
}

std::vector<LayerEntry> limit_entries(const Document& document, const LayerStyle& style) {
    std::vector<LayerEntry> entries;
    const auto& cutoffs = document.cutoffs();
    for (std::size_t i = 0; cutoffs.size() > 1 && i < cutoffs.size(); ++i) {
        const auto number = static_cast<std::uint32_t>(i);
        entries.push_back({number, LayerEntry::CatchmentOrder{i},
                           Words::limit(cutoffs[cutoffs.size() - 1 - i]), std::nullopt,
                           is_hidden(style, number)});
    }
    return entries;
}

std::vector<LayerEntry> reach_entries(const Document& document, const LayerStyle& style) {
    std::vector<LayerEntry> entries;
    const std::vector<QString> names = street_band_names(street_bands(document.cutoffs()));
    for (std::uint32_t band = 0; band < names.size(); ++band) {
        entries.push_back({band, LayerEntry::ReachBand{band, names.size() - 1}, names[band],
                           std::nullopt, is_hidden(style, band)});
    }
    return entries;
}

QString usual_name(const MapLayer& layer) {
    switch (layer.kind) {
        case MapLayerKind::Areas:
            return LayerTexts::tr("Neighbourhoods");
        case MapLayerKind::People:
            return LayerTexts::tr("People");
        case MapLayerKind::Streets:
            return LayerTexts::tr("Streets");
        case MapLayerKind::Catchments:
            return LayerTexts::tr("Catchments");
        case MapLayerKind::Barriers:
            return LayerTexts::tr("Barriers");
        case MapLayerKind::Facilities:
            return LayerTexts::tr("Care places");
        case MapLayerKind::Labels:
            return LayerTexts::tr("Neighbourhood labels");
        case MapLayerKind::File:
            break;
    }
    const SourceName source = parse_source_name(layer.source);
    return source.layer.empty() ? QFileInfo(QString::fromStdString(source.path)).completeBaseName()
                                : QString::fromStdString(source.layer);
}

QString third(std::uint32_t number) {
    switch (number) {
        case 0:
            return LayerTexts::tr("low");
        case 1:
            return LayerTexts::tr("middle");
        default:
            return LayerTexts::tr("high");
    }
}

}  // namespace

QString LayerTexts::name(const MapLayer& layer) {
    return layer.name.empty() ? usual_name(layer) : QString::fromStdString(layer.name);
}

QString LayerTexts::note(const Document& document, const MapLayer& layer) {
    if (!document.is_open()) {
        return {};
    }
    const StudyResult& result = document.result();
    const auto count = [](std::size_t number) {
        return Words::count(static_cast<std::int64_t>(number));
    };
    switch (layer.kind) {
        case MapLayerKind::Areas:
            return result.base->live.gaps ? count(result.base->live.gaps->areas.features.size())
                                          : QString();
        case MapLayerKind::People:
            return result.study->demand ? count(result.study->demand->places.unit_count())
                                        : QString();
        case MapLayerKind::Streets:
            return count(result.study->network.graph->edge_count());
        case MapLayerKind::Catchments:
            return Words::limit(document.cutoffs().back());
        case MapLayerKind::Facilities:
            return count(result.base->live.facilities.all.size());
        case MapLayerKind::Barriers:
            return count(result.study->network.barrier_lines.size());
        case MapLayerKind::File:
            if (const auto data = document.catalog().find(layer.source)) {
                return data->broken() ? QString() : count(data->table.features.size());
            }
            return QStringLiteral("…");
        case MapLayerKind::Labels:
            break;
    }
    return {};
}

QString LayerTexts::field(const std::string& name) {
    const std::map<std::string, QString> results = {
        {"people", tr("People")},
        {"served", tr("People within reach")},
        {"unserved", tr("People beyond")},
        {"share", tr("Share within reach")},
        {"dist_med", tr("Median distance, m")},
        {"time_med", tr("Median time, s")},
        {"dist_mean", tr("Mean distance, m")},
        {"time_mean", tr("Mean time, s")},
        {"fac_id", tr("Nearest place, code")},
        {"fac_name", tr("Nearest place")},
        {"class", tr("Class")},
        {"rank", tr("Rank")},
        {"reason", tr("Reason")},
        {"edge_flag", tr("Near the edge of the streets")}};
    const auto found = results.find(name);
    return found == results.end() ? QString::fromStdString(name) : found->second;
}

QString LayerTexts::number(double value) {
    const double size = std::fabs(value);
    const int decimals = size >= 100.0 || value == std::round(value) ? 0 : size >= 1.0 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

QString LayerTexts::class_text(const LayerClass& one, const LayerStyle& style) {
    switch (style.kind) {
        case StyleKind::Categories:
            return one.others ? tr("Other values") : QString::fromStdString(one.value);
        case StyleKind::Graduated:
            return one.lower == one.upper
                       ? number(one.upper)
                       : QString::fromUtf8("%1 – %2").arg(number(one.lower), number(one.upper));
        case StyleKind::Bivariate:
            return QString::fromUtf8("%1 · %2").arg(third(one.first), third(one.second));
        case StyleKind::Plain:
            break;
    }
    return {};
}

std::vector<QColor> class_colours(const LayerClasses& classes, const LayerStyle& style) {
    const std::size_t count = classes.classes.size();
    switch (style.kind) {
        case StyleKind::Categories: {
            std::vector<QColor> colours = category_colours(count);
            if (count > 0 && classes.classes.back().others) {
                colours.back() = other_category_colour();
            }
            return colours;
        }
        case StyleKind::Graduated:
            return ramp_colours(colour_ramp(style.ramp, RampKind::Sequential), count);
        case StyleKind::Bivariate:
            return ramp_colours(colour_ramp(style.ramp, RampKind::Bivariate), count);
        case StyleKind::Plain:
            break;
    }
    return {};
}

std::vector<LayerEntry> layer_entries(const Document& document, const MapLayer& layer) {
    if (!document.is_open()) {
        return {};
    }
    switch (layer.kind) {
        case MapLayerKind::Areas:
            return layer.style.kind == StyleKind::Plain
                       ? gap_entries(document, layer.style)
                       : value_entries(
                             *document.catalog().area_classes(document.shown_state(), layer.style),
                             layer.style);
        case MapLayerKind::File:
            return value_entries(*document.catalog().classes(layer.source, layer.style),
                                 layer.style);
        case MapLayerKind::Catchments:
            return limit_entries(document, layer.style);
        case MapLayerKind::Streets:
            return shows_reach(layer) ? reach_entries(document, layer.style)
                                      : std::vector<LayerEntry>();
        default:
            return {};
    }
}

bool is_always_on_top(MapLayerKind kind) {
    return kind == MapLayerKind::Facilities || kind == MapLayerKind::Labels;
}

bool is_used_by_study(const Document& document, MapLayerKind kind) {
    switch (kind) {
        case MapLayerKind::Areas:
            return document.settings().areas.has_value();
        case MapLayerKind::People:
            return document.settings().demand.source.has_value();
        case MapLayerKind::Barriers:
            return document.settings().network.barriers.has_value();
        case MapLayerKind::Streets:
        case MapLayerKind::Facilities:
            return true;
        default:
            return false;
    }
}

}  // namespace cercania::viewer
