#pragma once

#include <QColor>
#include <QString>
#include <string>
#include <vector>

namespace cercania::viewer {

enum class RampKind { Sequential, Diverging, Bivariate };

/// A ramp of colours that the colour-blind can tell apart.
struct ColourRamp {
    std::string name;  ///< as the study file has it, and as its authors call it
    RampKind kind = RampKind::Sequential;
    std::vector<QColor> colours;  ///< from the low end; bivariate: 3 * second + first
};

/// All there are. The sequential and diverging ones are by Cynthia Brewer (colorbrewer2.org), the
/// bivariate one by Joshua Stevens (2015).
const std::vector<ColourRamp>& colour_ramps();

/// The ramp of a name; the first of its kind when there is none of that name.
const ColourRamp& colour_ramp(const std::string& name, RampKind kind);

/// So many colours evenly along a ramp, without the palest end of sequential ones, which would be
/// lost on the ground.
std::vector<QColor> ramp_colours(const ColourRamp& ramp, std::size_t count);

/// Colours that differ in kind and not in degree (Okabe and Ito, 2008, then darker ones of them).
std::vector<QColor> category_colours(std::size_t count);
/// The colour of all the values that have none of their own.
QColor other_category_colour();
/// A colour for the layer that is added after `before` others.
QColor layer_colour(std::size_t before);

}  // namespace cercania::viewer
