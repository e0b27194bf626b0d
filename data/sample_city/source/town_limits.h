#pragma once

#include "data/sample_city/source/town.h"

namespace cercania::sample {

struct Municipality {
    std::string code;
    std::string name;
    Ring outline;
};

/// The two municipalities; they meet along the Carrera de la Frontera.
std::vector<Municipality> municipalities_of(const Town& town);

/// The place beside a public street that is nearest to `wanted`: a door a few metres off the kerb.
Point door_near(const Town& town, Point wanted);

}  // namespace cercania::sample
