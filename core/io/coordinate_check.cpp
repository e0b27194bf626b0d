#include "core/io/coordinate_check.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

constexpr double kAntarctic = -60.0;  // nobody lives south of it
constexpr double kArctic = 66.56;     // the polar circle: few do

/// A CRS is commonly used well beyond the area it was made for (a UTM zone for a whole country), so
/// that only coordinates this far off speak of a wrong CRS.
constexpr double kAreaMarginDegrees = 10.0;

constexpr std::size_t kSamples = 64;

bool fits_degrees(double longitude, double latitude) {
    return std::fabs(longitude) <= 180.0 && std::fabs(latitude) <= 90.0;
}

}  // namespace

CoordinateCheck::CoordinateCheck(const Crs& crs) : crs_(crs), to_wgs84_(crs) {}

CoordinateCheck::Outcome CoordinateCheck::transform(double x, double y, GeoPoint& result) {
    if (!std::isfinite(x) || !std::isfinite(y)) {
        return Outcome::NotFinite;
    }
    ++finite_;
    x_.include(x);
    y_.include(y);
    const std::optional<GeoPoint> place = to_wgs84_.transform(x, y);
    if (!place) {
        ++impossible_;
        keep_sample(x, y);
        return Outcome::Impossible;
    }
    result = *place;
    const double latitude = place->latitude.value();
    if (far_from_area_of_use(*place)) {
        ++far_off_;
        keep_sample(x, y);
    } else if (latitude < kAntarctic) {
        ++antarctic_;
        keep_sample(x, y);
    } else if (latitude > kArctic) {
        ++arctic_;
        keep_sample(x, y);
    }
    return Outcome::Fine;
}

bool CoordinateCheck::far_from_area_of_use(const GeoPoint& place) const {
    const auto& area = crs_.area_of_use();
    return area.has_value() && !area->contains(place, Degrees::of(kAreaMarginDegrees));
}

void CoordinateCheck::keep_sample(double x, double y) {
    if (samples_.size() < kSamples) {
        samples_.push_back({x, y});
    }
}

/// Whether every doubtful coordinate would be a good one with its two numbers exchanged.
bool CoordinateCheck::samples_fit_swapped() const {
    return !samples_.empty() &&
           std::all_of(samples_.begin(), samples_.end(), [this](const RawPoint& raw) {
               const std::optional<GeoPoint> place = to_wgs84_.transform(raw.y, raw.x);
               return place && !far_from_area_of_use(*place) &&
                      place->latitude.value() >= kAntarctic && place->latitude.value() <= kArctic;
           });
}

std::string CoordinateCheck::what_it_looks_like() const {
    const bool all_degrees = std::all_of(samples_.begin(), samples_.end(), [](const RawPoint& raw) {
        return fits_degrees(raw.x, raw.y) || fits_degrees(raw.y, raw.x);
    });
    if (!crs_.is_geographic() && all_degrees) {
        return fmt::format(
            "they look like degrees, but {} counts in metres: the layer's CRS is wrong, EPSG:4326 "
            "is "
            "likelier",
            crs_.label());
    }
    if (samples_fit_swapped()) {
        return crs_.is_geographic()
                   ? "latitude and longitude look swapped: put the longitude first (x) and the "
                     "latitude second (y)"
                   : "easting and northing look swapped: put the easting first (x) and the "
                     "northing "
                     "second (y)";
    }
    if (crs_.is_geographic() && !all_degrees) {
        return fmt::format(
            "they look like metres, but {} counts in degrees: the layer's CRS is wrong, save the "
            "layer with the projected CRS it really is in",
            crs_.label());
    }
    return fmt::format(
        "{} is used elsewhere: the layer's CRS is wrong, save the layer with the CRS "
        "it really is in",
        crs_.label());
}

void CoordinateCheck::conclude(Diagnostics& diagnostics, const std::string& source,
                               const std::string& layer) const {
    if (finite_ == 0) {
        return;
    }
    const std::string range =
        fmt::format("x runs from {} to {} and y from {} to {}", x_.low, x_.high, y_.low, y_.high);
    if (impossible_ + far_off_ == finite_) {
        throw Error(ErrorKind::CoordinatesImpossible,
                    fmt::format("no coordinates are possible in {} ({}); {}", crs_.label(), range,
                                what_it_looks_like()));
    }
    const bool swap_fits = samples_fit_swapped();
    if (impossible_ + far_off_ + antarctic_ == finite_ && swap_fits) {
        throw Error(ErrorKind::CoordinatesImpossible,
                    fmt::format("every place lies south of 60° S, where nobody lives ({}); {}",
                                range, what_it_looks_like()));
    }
    const auto warn = [&](const char* code, std::string message) {
        diagnostics.add({code, Severity::Warning, std::move(message), source, layer});
    };
    if (far_off_ > 0) {
        warn("outside_crs_area",
             fmt::format("{} of {} coordinates lie more than {}° from where {} is used ({})",
                         far_off_, finite_, kAreaMarginDegrees, crs_.label(), range));
    }
    if (arctic_ + antarctic_ + impossible_ + far_off_ == finite_ && swap_fits) {
        warn("swapped_coordinates", fmt::format("every place lies in the polar regions ({}); {}",
                                                range, what_it_looks_like()));
    }
}

}  // namespace cercania
