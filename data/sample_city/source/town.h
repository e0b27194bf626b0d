#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "data/sample_city/source/plane.h"
#include "data/sample_city/source/street_plan.h"
#include "data/sample_city/source/town_plan.h"

namespace cercania::sample {

struct Neighbourhood {
    PlannedDistrict plan;
    Ring outline;
};

/// People of one block; the sums by sex and by age are both `people`.
struct Residents {
    int people = 0;
    int women = 0;
    int men = 0;
    int age_0_14 = 0;
    int age_15_59 = 0;
    int age_60 = 0;
    int stratum = 0;
    int carers = 0;
};

struct Block {
    std::string code;
    std::size_t neighbourhood = 0;
    Ring outline;
    bool farmstead = false;  ///< stands alone, far from every street
    bool counted = true;     ///< false: how many people live here is not known
    Residents residents;
};

struct OpenSpace {
    std::string name;
    std::string kind;
    Ring outline;
    std::vector<std::size_t> corners;  ///< junctions of the plan around it, anticlockwise
};

/// The whole town, in its own plane.
struct Town {
    StreetPlan streets;
    std::vector<Neighbourhood> neighbourhoods;
    std::vector<Block> blocks;
    std::vector<OpenSpace> open_spaces;
    Line river;
    Line expressway;
    Ring wetland;
};

}  // namespace cercania::sample
