#include "app/viewer/style/reach_style.h"

#include <QList>

namespace cercania::viewer {
namespace {

// How far the nearest band goes from the blue of what is reached to the colour of text, and the
// farthest to that of the ground of windows.
constexpr double kHeaviest = 0.7;
constexpr double kFaintest = 0.5;
constexpr double kDash = 4.0;  // pixels
constexpr double kGap = 2.0;

QColor mixed(const QColor& a, const QColor& b, double part) {
    const auto mix = [part](float x, float y) { return x + (y - x) * static_cast<float>(part); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

}  // namespace

QColor reach_colour(std::size_t band, std::size_t bands, const Tokens& tokens) {
    if (band >= bands) {
        return tokens.beyond_text;
    }
    const double part =
        bands == 1 ? 0.5 : static_cast<double>(band) / static_cast<double>(bands - 1);
    return part < 0.5 ? mixed(tokens.reached, tokens.text, kHeaviest * (1.0 - 2.0 * part))
                      : mixed(tokens.reached, tokens.base, kFaintest * (2.0 * part - 1.0));
}

QPen reach_pen(std::size_t band, std::size_t bands, double width, bool dashes,
               const Tokens& tokens) {
    const bool beyond = band >= bands;
    QPen pen(reach_colour(band, bands, tokens), width, Qt::SolidLine,
             beyond && dashes ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    if (beyond && dashes) {
        pen.setDashPattern(QList<qreal>{kDash / width, kGap / width});  // in widths of the pen
    }
    return pen;
}

}  // namespace cercania::viewer
