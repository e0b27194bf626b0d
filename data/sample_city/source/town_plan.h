#pragma once

#include <string>
#include <vector>

#include "data/sample_city/source/plane.h"
#include "data/sample_city/source/street_plan.h"

namespace cercania::sample {

/// A street that is drawn by hand: those that bound the neighbourhoods.
struct PlannedStreet {
    std::string name;
    StreetKind kind = StreetKind::Tertiary;
    Line controls;
    bool bridge = false;
};

/// What gives a neighbourhood its streets.
enum class Fabric {
    Grid,    ///< blocks in rows, straight streets
    Centre,  ///< a grid of one-way streets around a square
    Loose,   ///< a grid laid out by its inhabitants: uneven, larger and smaller blocks
    Hill,    ///< alleys along the slope, stairs across it
    Estate,  ///< streets behind a fence with one gate
    Rural,   ///< a few houses along what tracks there are
};

/// A neighbourhood as planned: its streets, and who lives there.
struct PlannedDistrict {
    std::string code;
    std::string name;
    std::string municipality;
    Point seed;  ///< a place inside it
    Fabric fabric = Fabric::Grid;
    double block_width = 80.0;  ///< metres between the streets that run north and south
    double block_depth = 90.0;  ///< metres between those that run east and west
    double twist = 0.0;         ///< degrees by which its grid is turned from its borders
    double density = 60.0;      ///< people a hectare of block, before the total is adjusted
    int stratum = 3;            ///< socio-economic stratum of most blocks, 1 to 6
    double young_share = 0.22;  ///< share of people of 0 to 14 years
    double old_share = 0.14;    ///< share of people of 60 years and over
    bool counted = true;        ///< false: the census did not come here
};

struct PlannedFacility {
    std::string id;
    std::string name;
    std::string kind;
    std::string services;       ///< separated by ';'
    std::string opening_hours;  ///< as OpenStreetMap writes them
    int capacity = 0;           ///< people a day
    Point near;
};

struct PlannedCandidate {
    std::string id;
    std::string name;
    std::string kind;
    int capacity = 0;
    Point near;
};

/// A square or a park: it takes the place of the block around `seed`.
struct PlannedOpenSpace {
    std::string name;
    std::string kind;
    Point seed;
};

inline constexpr const char* kMainMunicipality = "Villa Cercana";
inline constexpr const char* kEastMunicipality = "Puerto Manso";

/// The bend that keeps a drawn town from looking drawn with a ruler: it moves a place by up to
/// about 35 m, and its neighbours by nearly as much.
Point bent(Point point);

/// Courses and shores before bending.
Line river_course();
Line expressway_course();
Ring wetland_shore();
inline constexpr double kRiverHalfWidth = 27.0;

std::vector<PlannedStreet> planned_streets();
std::vector<PlannedDistrict> planned_districts();
/// The outlines of the two rural districts, in which no street bounds anything.
Ring hamlet_outline();
Ring farmland_outline();
std::vector<PlannedFacility> planned_facilities();
std::vector<PlannedCandidate> planned_candidates();
std::vector<PlannedOpenSpace> planned_open_spaces();

}  // namespace cercania::sample
