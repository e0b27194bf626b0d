#include "app/viewer/style/extra_style.h"

namespace cercania::viewer {
namespace {

constexpr float kShade = 0.18F;
constexpr float kSolid = 0.9F;
constexpr double kEdge = 1.2;
constexpr double kThinEdge = 0.6;
constexpr double kLine = 1.8;
constexpr double kHalo = 3.6;
constexpr double kPoint = 6.0;
constexpr double kPointEdge = 8.0;

}  // namespace

ExtraStyle extra_style(const QColor& colour, bool solid, const Tokens& tokens) {
    const QColor shown = colour.isValid() ? colour : tokens.label;
    QColor fill = shown;
    fill.setAlphaF(solid ? kSolid : kShade);
    ExtraStyle style;
    style.fill = fill;
    style.edge = solid ? QPen(tokens.control_edge, kThinEdge) : QPen(shown, kEdge);
    style.line_halo =
        QPen(tokens.catchment_halo, kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    style.line = QPen(shown, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    style.point_edge = QPen(tokens.service_edge, kPointEdge, Qt::SolidLine, Qt::RoundCap);
    style.point = QPen(shown, kPoint, Qt::SolidLine, Qt::RoundCap);
    return style;
}

}  // namespace cercania::viewer
