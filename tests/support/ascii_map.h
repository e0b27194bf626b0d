#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/network/road_graph.h"

namespace cercania::testing {

/// A network drawn with characters, one character = 100 m:
///
///     A---B---C      letters are junctions, digits are places on or beside a street;
///     |       |      '-' and '|' are streets, '#' is stairs, '=' a bridge (joins nothing it
///     D---1---E      crosses), '>' '<' '^' 'v' a street walked one way only, '+' a junction
///                    without a name, ' ' nothing.
///
/// Streets are straight and run from one junction, or digit at a street's end, to the next; one
/// with any '=' or '#' is a bridge (level 1) or stairs all the way. A digit drawn in the middle of
/// a street ("-1-") lies on it and does not cut it. 'v' is never a junction. A street that is drawn
/// loose, or a name drawn twice, throws std::invalid_argument: it is a slip of the keyboard.
/// Blank first and last lines and the indentation of a raw string literal do not count.
/// The first line is the north; the top left character lies at (0, 0) of a plane around
/// longitude 0, latitude 0, where a metre is a metre to within 1 part in 10^6.
class AsciiMap {
  public:
    explicit AsciiMap(std::string_view drawing);

    /// What a builder would have found.
    const StreetPieces& pieces() const { return pieces_; }
    /// The network walked at `speed`.
    std::shared_ptr<const RoadGraph> graph(MetresPerSecond speed = MetresPerSecond::of(1.0)) const;
    /// Place of a letter or digit. The character must be in the drawing.
    GeoPoint place(char name) const;
    bool has(char name) const { return places_.count(name) != 0; }

  private:
    StreetPieces pieces_;
    std::map<char, GeoPoint> places_;
};

/// The place `east` and `north` metres from longitude 0, latitude 0.
GeoPoint place_at(double east, double north);

}  // namespace cercania::testing
