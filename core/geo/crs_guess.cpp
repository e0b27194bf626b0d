#include "core/geo/crs_guess.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/geo/crs.h"

namespace cercania {
namespace {

/// EPSG codes, the likelier ones first.
constexpr std::array kCandidates = {
    // Colombia: national origin, the five zones of MAGNA-SIRGAS, Bogotá's own, the older datum.
    9377, 3116, 3115, 3114, 3117, 3118, 6247, 21897, 21896, 21898, 21899,
    // Its neighbours by UTM, north and south: WGS 84, then SIRGAS 2000 in Brazil.
    32618, 32617, 32619, 32616, 32615, 32717, 32718, 32719, 31981, 31982, 31983, 31984, 31985,
    // Mexico, Spain, Portugal, France and its overseas, Belgium, Switzerland, Canada's French.
    6372, 25830, 25829, 25831, 3763, 2154, 5490, 2972, 2975, 31370, 2056, 32198,
    // Web maps.
    3857};

bool can_be_degrees(const RawBox& extent) {
    constexpr double kHalfTurn = 180.0;
    constexpr double kRightAngle = 90.0;
    return extent.min_x >= -kHalfTurn && extent.max_x <= kHalfTurn &&
           extent.min_y >= -kRightAngle && extent.max_y <= kRightAngle;
}

/// Half the equator in metres: beyond it lies nothing, though web maps go round again.
bool on_the_globe(const RawBox& extent) {
    constexpr double kHalfEquator = 20'037'508.4;
    return extent.min_x >= -kHalfEquator && extent.max_x <= kHalfEquator &&
           extent.min_y >= -kHalfEquator && extent.max_y <= kHalfEquator;
}

/// Where the middle lies, if all corners lie in the area that the CRS is made for.
std::optional<GeoPoint> middle_within(const Crs& crs, const RawBox& extent) {
    const ToWgs84 to_wgs84(crs);
    const std::array<std::pair<double, double>, 4> corners = {{{extent.min_x, extent.min_y},
                                                               {extent.max_x, extent.min_y},
                                                               {extent.max_x, extent.max_y},
                                                               {extent.min_x, extent.max_y}}};
    for (const auto& [x, y] : corners) {
        const std::optional<GeoPoint> place = to_wgs84.transform(x, y);
        if (!place || (crs.area_of_use() && !crs.area_of_use()->contains(*place))) {
            return std::nullopt;
        }
    }
    return to_wgs84.transform((extent.min_x + extent.max_x) / 2.0,
                              (extent.min_y + extent.max_y) / 2.0);
}

std::string place_text(const GeoPoint& place) {
    const double latitude = place.latitude.value();
    const double longitude = place.longitude.value();
    return fmt::format("{:.2f} {}, {:.2f} {}", std::fabs(latitude), latitude < 0.0 ? 'S' : 'N',
                       std::fabs(longitude), longitude < 0.0 ? 'W' : 'E');
}

}  // namespace

std::vector<CrsGuess> guess_crs(const RawBox& extent) {
    std::vector<CrsGuess> guesses;
    if (can_be_degrees(extent)) {
        guesses.push_back({"EPSG:4326", "WGS 84",
                           GeoPoint::of((extent.min_x + extent.max_x) / 2.0,
                                        (extent.min_y + extent.max_y) / 2.0)});
        return guesses;
    }
    if (!on_the_globe(extent)) {
        return guesses;
    }
    for (const int code : kCandidates) {
        const std::string text = fmt::format("EPSG:{}", code);
        try {
            const Crs crs = Crs::from_text(text);
            if (const std::optional<GeoPoint> middle = middle_within(crs, extent)) {
                guesses.push_back({text, crs.name(), *middle});
            }
        } catch (const Error&) {
            continue;  // a PROJ that does not know it, or has no way to WGS 84
        }
    }
    return guesses;
}

std::string guesses_text(const std::vector<CrsGuess>& guesses) {
    constexpr std::size_t kShown = 4;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < std::min(kShown, guesses.size()); ++i) {
        texts.push_back(fmt::format("{} ({}, near {})", guesses[i].code, guesses[i].name,
                                    place_text(guesses[i].middle)));
    }
    return texts.empty() ? "" : fmt::format("its numbers would fit {}", fmt::join(texts, "; "));
}

}  // namespace cercania
