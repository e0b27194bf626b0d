#include "core/network/walking_slope.h"

#include <algorithm>
#include <cmath>

namespace cercania {
namespace {

double between_rows(const std::vector<std::pair<double, double>>& table, double gradient) {
    if (table.empty()) {
        return 1.0;
    }
    const auto above = std::upper_bound(
        table.begin(), table.end(), gradient,
        [](double wanted, const std::pair<double, double>& row) { return wanted < row.first; });
    if (above == table.begin()) {
        return table.front().second;
    }
    if (above == table.end()) {
        return table.back().second;
    }
    const auto& [low, factor_low] = *(above - 1);
    const auto& [high, factor_high] = *above;
    return factor_low + (factor_high - factor_low) * (gradient - low) / (high - low);
}

}  // namespace

double tobler_speed(double gradient) {
    constexpr double kFastest = 6.0;
    constexpr double kSteepness = 3.5;
    constexpr double kFastestAt = -0.05;
    return kFastest * std::exp(-kSteepness * std::fabs(gradient - kFastestAt));
}

double irmischer_clarke_speed(double gradient) {
    constexpr double kSlowest = 0.11;
    constexpr double kFastestAt = -5.0;  // per cent, as the spread
    constexpr double kSpread = 30.0;
    const double off = 100.0 * gradient - kFastestAt;
    return kSlowest + std::exp(-off * off / (2.0 * kSpread * kSpread));
}

double SlopeResponse::time_factor(double gradient) const {
    switch (kind) {
        case Kind::None:
            return 1.0;
        case Kind::Tobler:
            return tobler_speed(0.0) / tobler_speed(gradient);
        case Kind::IrmischerClarke:
            return irmischer_clarke_speed(0.0) / irmischer_clarke_speed(gradient);
        case Kind::Table:
            return between_rows(table, gradient);
    }
    return 1.0;
}

bool SlopeResponse::passable(double gradient) const {
    const double steepest = gradient > 0.0 ? steepest_up : steepest_down;
    return steepest <= 0.0 || std::fabs(gradient) <= steepest;
}

bool SlopeResponse::heeds_heights() const {
    return kind != Kind::None || steepest_up > 0.0 || steepest_down > 0.0;
}

}  // namespace cercania
