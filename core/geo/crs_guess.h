#pragma once

#include <string>
#include <vector>

#include "core/geo/coordinates.h"

namespace cercania {

/// The extent of coordinates of which nobody says the CRS.
struct RawBox {
    double min_x = 0.0;
    double min_y = 0.0;
    double max_x = 0.0;
    double max_y = 0.0;
};

/// A CRS that coordinates may be in.
struct CrsGuess {
    std::string code;  ///< "EPSG:9377"
    std::string name;  ///< "MAGNA-SIRGAS 2018 / Origen-Nacional"
    GeoPoint middle;   ///< where the middle of the extent would lie
};

/// The CRS in which all of the extent would lie in the part of the world that they are made for,
/// the likeliest first: Colombia's, then those of its neighbours and of the places where Spanish,
/// French and Portuguese are spoken, the smaller area of use before the larger. Longitude and
/// latitude come first where the numbers can be degrees. A guess is to be shown to a person, never
/// to be acted upon.
std::vector<CrsGuess> guess_crs(const RawBox& extent);

/// The first few guesses as words to end an error with: "its numbers would fit EPSG:9377 (…, near
/// 4.60 N, 74.08 W), …"; "" for none.
std::string guesses_text(const std::vector<CrsGuess>& guesses);

}  // namespace cercania
