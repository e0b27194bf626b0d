#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cercania {

/// Which columns of a table hold where its rows lie.
struct PlaceColumns {
    struct Pair {
        std::size_t x;
        std::size_t y;
    };
    std::optional<Pair> coordinates = std::nullopt;
    std::optional<std::size_t> wkt = std::nullopt;  ///< geometry as well-known text
    /// Called as survey forms call places in one cell; whether they are is for their cells to say.
    std::vector<std::size_t> geopoints = {};
};

/// Recognises columns by their names in English, Spanish and French, without regard to case,
/// accents and separators: lon, long, lng, longitude, longitud with lat, latitude, latitud; x with
/// y; este, easting with norte, northing; also "Longitud (X)", "lon_wgs84", "coord_x"; wkt, geom,
/// geometry. Throws Error(FieldMissing) when several pairs are equally good.
PlaceColumns recognise_place_columns(const std::vector<std::string>& header);

/// A decimal number, with a point or with a comma for it; no value for anything else ("1.234,56",
/// "12 m", ""). "nan" and "inf" are read as such.
std::optional<double> parse_number(std::string_view text);

}  // namespace cercania
