#include "app/viewer/style/grey.h"

#include <algorithm>
#include <cmath>

namespace cercania::viewer {
namespace {

constexpr double kLeastDifference = 6.0;  // of L*

constexpr QColor Tokens::*kColours[] = {&Tokens::window,
                                        &Tokens::base,
                                        &Tokens::alternate,
                                        &Tokens::text,
                                        &Tokens::text_secondary,
                                        &Tokens::line,
                                        &Tokens::line_faint,
                                        &Tokens::control_edge,
                                        &Tokens::accent,
                                        &Tokens::accent_background,
                                        &Tokens::on_accent,
                                        &Tokens::warning,
                                        &Tokens::warning_background,
                                        &Tokens::error,
                                        &Tokens::error_background,
                                        &Tokens::ok,
                                        &Tokens::ok_background,
                                        &Tokens::reached,
                                        &Tokens::beyond,
                                        &Tokens::beyond_text,
                                        &Tokens::land,
                                        &Tokens::study,
                                        &Tokens::study_edge,
                                        &Tokens::kept,
                                        &Tokens::catchment,
                                        &Tokens::catchment_halo,
                                        &Tokens::street_thin,
                                        &Tokens::street_fill,
                                        &Tokens::street_casing,
                                        &Tokens::route_casing,
                                        &Tokens::label,
                                        &Tokens::label_halo,
                                        &Tokens::badge,
                                        &Tokens::on_badge,
                                        &Tokens::anchor,
                                        &Tokens::on_anchor,
                                        &Tokens::service_edge,
                                        &Tokens::childcare,
                                        &Tokens::training,
                                        &Tokens::health,
                                        &Tokens::legal,
                                        &Tokens::sport,
                                        &Tokens::laundry,
                                        &Tokens::other_service};
constexpr ClassColours Tokens::*kClasses[] = {
    &Tokens::served, &Tokens::partly, &Tokens::underserved, &Tokens::unserved, &Tokens::no_data};
constexpr ChangeColours Tokens::*kChanges[] = {&Tokens::gain, &Tokens::loss};

double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double encoded(double part) {
    return part <= 0.0031308 ? 12.92 * part : 1.055 * std::pow(part, 1.0 / 2.4) - 0.055;
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(static_cast<double>(colour.redF())) +
           0.7152 * linear(static_cast<double>(colour.greenF())) +
           0.0722 * linear(static_cast<double>(colour.blueF()));
}

}  // namespace

double lightness(const QColor& colour) {
    const double part = luminance(colour);
    constexpr double kDark = 216.0 / 24389.0;
    return part > kDark ? 116.0 * std::cbrt(part) - 16.0 : part * 24389.0 / 27.0;
}

QColor grey_of(const QColor& colour) {
    if (!colour.isValid()) {
        return colour;
    }
    const int level = static_cast<int>(std::lround(255.0 * encoded(luminance(colour))));
    return QColor(level, level, level, colour.alpha());
}

Tokens greyed(Tokens tokens) {
    for (QColor Tokens::*const colour : kColours) {
        tokens.*colour = grey_of(tokens.*colour);
    }
    for (ClassColours Tokens::*const colours : kClasses) {
        tokens.*colours = {grey_of((tokens.*colours).fill), grey_of((tokens.*colours).edge)};
    }
    for (ChangeColours Tokens::*const colours : kChanges) {
        const ChangeColours& change = tokens.*colours;
        tokens.*colours = {grey_of(change.fill), grey_of(change.line), grey_of(change.text)};
    }
    return tokens;
}

std::optional<std::pair<std::size_t, std::size_t>> alike_in_grey(
    const std::vector<QColor>& colours) {
    for (std::size_t i = 0; i < colours.size(); ++i) {
        for (std::size_t j = i + 1; j < colours.size(); ++j) {
            if (std::abs(lightness(colours[i]) - lightness(colours[j])) < kLeastDifference) {
                return std::pair(i, j);
            }
        }
    }
    return std::nullopt;
}

}  // namespace cercania::viewer
