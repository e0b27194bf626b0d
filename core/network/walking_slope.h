#pragma once

#include <utility>
#include <vector>

namespace cercania {

/// How much longer than on the flat a walk takes up or down a slope. A gradient is the rise over
/// the horizontal length, positive uphill.
struct SlopeResponse {
    enum class Kind {
        None,             ///< hills cost nothing
        Tobler,           ///< exp(-3.5 |S + 0.05|), scaled to 1 on the flat
        IrmischerClarke,  ///< 0.11 + exp(-(100 S + 5)^2 / 1800), scaled likewise
        Table,            ///< straight lines between the rows of `table`
    };
    Kind kind = Kind::None;
    /// (gradient, time as a multiple of that on the flat), by ascending gradient; beyond its ends
    /// the nearest row holds.
    std::vector<std::pair<double, double>> table;
    /// Steepest gradients that can be passed at all; zero where there is no such limit.
    double steepest_up = 0.0;
    double steepest_down = 0.0;

    /// Time over the time on the flat; 1 at a gradient of zero for the two formulas.
    double time_factor(double gradient) const;
    /// Whether a stretch of that gradient can be passed.
    bool passable(double gradient) const;
    /// Whether heights make any difference.
    bool heeds_heights() const;
};

/// Tobler's hiking function in km/h: 6 exp(-3.5 |S + 0.05|). Tobler 1993, Three presentations on
/// geographical analysis and modeling, NCGIA Technical Report 93-1.
double tobler_speed(double gradient);

/// Walking speed on a path in m/s: 0.11 + exp(-(100 S + 5)^2 / (2 * 30^2)), the fit for men.
/// Irmischer & Clarke 2018, Measuring and modeling the speed of human navigation, Cartography and
/// Geographic Information Science 45(2), 177-186.
double irmischer_clarke_speed(double gradient);

}  // namespace cercania
