#include "app/viewer/style/colour_ramps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace cercania::viewer {
namespace {

constexpr int kDarkerFactor = 160;  // per cent, as QColor::darker takes it

ColourRamp ramp(const char* name, RampKind kind, std::initializer_list<QRgb> colours) {
    ColourRamp made{name, kind, {}};
    for (const QRgb colour : colours) {
        made.colours.emplace_back(colour);
    }
    return made;
}

std::vector<ColourRamp> make_ramps() {
    using enum RampKind;
    return {
        ramp("Blues", Sequential,
             {0xF7FBFF, 0xDEEBF7, 0xC6DBEF, 0x9ECAE1, 0x6BAED6, 0x4292C6, 0x2171B5, 0x08519C,
              0x08306B}),
        ramp("Oranges", Sequential,
             {0xFFF5EB, 0xFEE6CE, 0xFDD0A2, 0xFDAE6B, 0xFD8D3C, 0xF16913, 0xD94801, 0xA63603,
              0x7F2704}),
        ramp("PuBu", Sequential,
             {0xFFF7FB, 0xECE7F2, 0xD0D1E6, 0xA6BDDB, 0x74A9CF, 0x3690C0, 0x0570B0, 0x045A8D,
              0x023858}),
        ramp("YlGnBu", Sequential,
             {0xFFFFD9, 0xEDF8B1, 0xC7E9B4, 0x7FCDBB, 0x41B6C4, 0x1D91C0, 0x225EA8, 0x253494,
              0x081D58}),
        ramp("Greys", Sequential,
             {0xFFFFFF, 0xF0F0F0, 0xD9D9D9, 0xBDBDBD, 0x969696, 0x737373, 0x525252, 0x252525,
              0x000000}),
        ramp("PuOr", Diverging,
             {0x7F3B08, 0xB35806, 0xE08214, 0xFDB863, 0xFEE0B6, 0xF7F7F7, 0xD8DAEB, 0xB2ABD2,
              0x8073AC, 0x542788, 0x2D004B}),
        ramp("BrBG", Diverging,
             {0x543005, 0x8C510A, 0xBF812D, 0xDFC27D, 0xF6E8C3, 0xF5F5F5, 0xC7EAE5, 0x80CDC1,
              0x35978F, 0x01665E, 0x003C30}),
        ramp("PRGn", Diverging,
             {0x40004B, 0x762A83, 0x9970AB, 0xC2A5CF, 0xE7D4E8, 0xF7F7F7, 0xD9F0D3, 0xA6DBA0,
              0x5AAE61, 0x1B7837, 0x00441B}),
        ramp("Stevens", Bivariate,
             {0xE8E8E8, 0xACE4E4, 0x5AC8C8, 0xDFB0D6, 0xA5ADD3, 0x5698B9, 0xBE64AC, 0x8C62AA,
              0x3B4994}),
    };
}

// Without the yellow, which is lost on the ground, and the black of labels.
const std::array<QRgb, 7>& okabe_ito() {
    static constexpr std::array<QRgb, 7> kColours = {0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7,
                                                     0x56B4E9, 0xD55E00, 0x7A5CC0};
    return kColours;
}

QColor between(const QColor& a, const QColor& b, double part) {
    const auto mix = [part](float x, float y) { return static_cast<float>(x + (y - x) * part); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

}  // namespace

const std::vector<ColourRamp>& colour_ramps() {
    static const std::vector<ColourRamp> ramps = make_ramps();
    return ramps;
}

const ColourRamp& colour_ramp(const std::string& name, RampKind kind) {
    const std::vector<ColourRamp>& ramps = colour_ramps();
    const auto same = [&](const ColourRamp& ramp) { return ramp.name == name; };
    const auto found = std::ranges::find_if(ramps, same);
    const bool square = kind == RampKind::Bivariate;
    const bool fits = found != ramps.end() && (found->kind == RampKind::Bivariate) == square;
    return fits ? *found : *std::ranges::find(ramps, kind, &ColourRamp::kind);
}

std::vector<QColor> ramp_colours(const ColourRamp& ramp, std::size_t count) {
    if (ramp.kind == RampKind::Bivariate) {
        return ramp.colours;
    }
    const double first = ramp.kind == RampKind::Sequential ? 1.0 : 0.0;
    const double last = static_cast<double>(ramp.colours.size()) - 1.0;
    std::vector<QColor> colours;
    for (std::size_t i = 0; i < count; ++i) {
        const double part =
            count == 1 ? 0.5 : static_cast<double>(i) / static_cast<double>(count - 1);
        const double place = first + (last - first) * part;
        const auto below = static_cast<std::size_t>(std::floor(place));
        const std::size_t above = std::min(below + 1, ramp.colours.size() - 1);
        colours.push_back(
            between(ramp.colours[below], ramp.colours[above], place - static_cast<double>(below)));
    }
    return colours;
}

std::vector<QColor> category_colours(std::size_t count) {
    std::vector<QColor> colours;
    for (std::size_t i = 0; i < count; ++i) {
        const QColor base = QColor(okabe_ito()[i % okabe_ito().size()]);
        colours.push_back(i < okabe_ito().size() ? base : base.darker(kDarkerFactor));
    }
    return colours;
}

QColor other_category_colour() {
    return QColor(0x8F8F8A);
}

QColor layer_colour(std::size_t before) {
    // Not the blue of what is reached, nor the orange of what is beyond.
    static constexpr std::array<std::size_t, 5> kOrder = {2, 3, 6, 4, 1};
    return QColor(okabe_ito()[kOrder[before % kOrder.size()]]);
}

}  // namespace cercania::viewer
