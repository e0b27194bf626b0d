#include "app/viewer/style/zone_style.h"

namespace cercania::viewer {

ZoneStyle zone_style(GapClass gap_class, const Tokens& tokens) {
    switch (gap_class) {
        case GapClass::Served:
            return {tokens.served.fill, tokens.served.edge, 0.8, std::nullopt, 0.0};
        case GapClass::Partly:
            return {tokens.partly.fill, tokens.partly.edge, 0.8, std::nullopt, 0.0};
        case GapClass::Underserved:
            return {tokens.underserved.fill, tokens.underserved.edge, 2.0,
                    Hatch{tokens.underserved.edge, 1.6, 6.0, true}, 6.0};
        case GapClass::Unserved:
            return {tokens.unserved.fill, tokens.unserved.edge, 3.4,
                    Hatch{tokens.unserved.edge, 2.2, 4.5, true}, 8.0};
        case GapClass::NoPeople:
            return {tokens.land, tokens.no_data.edge, 0.8, std::nullopt, 0.0};
        case GapClass::NoData:
            break;
    }
    return {tokens.no_data.fill, tokens.no_data.edge, 0.8,
            Hatch{tokens.no_data.edge, 1.0, 7.0, false}, 0.0};
}

ZoneStyle value_zone_style(const QColor& colour, const Tokens& tokens) {
    return {colour, tokens.control_edge, 0.8, std::nullopt, 0.0};
}

ZoneStyle neutral_zone_style(const Tokens& tokens) {
    return {tokens.study, tokens.study_edge, 0.8, std::nullopt, 0.0};
}

ZoneStyle heavier_zone_style(GapClass gap_class, const Tokens& tokens) {
    ZoneStyle style = zone_style(gap_class, tokens);
    if (style.hatch && style.band > 0.0) {
        style.band *= 1.9;
        style.hatch->line *= 1.25;
    } else if (gap_class == GapClass::Partly) {
        // As light as ground that is served: without hue only a pattern tells them apart.
        style.hatch = Hatch{tokens.partly.edge, 0.9, 9.0, true};
    }
    return style;
}

int severity(GapClass gap_class) {
    switch (gap_class) {
        case GapClass::NoPeople:
            return 0;
        case GapClass::NoData:
            return 1;
        case GapClass::Served:
            return 2;
        case GapClass::Partly:
            return 3;
        case GapClass::Underserved:
            return 4;
        case GapClass::Unserved:
            return 5;
    }
    return 0;
}

CatchmentStyle catchment_style(std::size_t order, const Tokens& tokens) {
    CatchmentStyle style;
    style.fill = tokens.served.fill;
    style.fill.setAlphaF(0.97F);
    style.line = tokens.catchment;
    style.halo = tokens.catchment_halo;
    if (order == 1) {
        style.line_width = 1.0;
        style.halo_width = 2.6;
        style.pattern = Qt::DashLine;
    } else if (order > 1) {
        style.line_width = 0.8;
        style.halo_width = 2.2;
        style.pattern = Qt::DotLine;
    }
    return style;
}

}  // namespace cercania::viewer
