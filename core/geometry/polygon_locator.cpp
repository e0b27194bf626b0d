#include "core/geometry/polygon_locator.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace cercania {

namespace {

constexpr double kBorderTolerance = 1e-6;
constexpr std::size_t kEdgesPerBand = 4;
constexpr std::size_t kMaxBands = 4096;

/// Distance of a point from the segment.
double distance_to(PlanePoint point, PlanePoint a, PlanePoint b) {
    const PlanePoint along = b - a;
    const double squared = dot(along, along);
    const double fraction =
        squared > 0.0 ? std::clamp(dot(point - a, along) / squared, 0.0, 1.0) : 0.0;
    return distance(point, interpolate(a, b, fraction)).value();
}

}  // namespace

PolygonLocator::PolygonLocator(const PlaneMultiPolygon& polygons) {
    std::vector<Edge> all;
    for (const PlanePolygon& polygon : polygons) {
        for (const PlaneRing& ring : polygon.rings) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                PlanePoint low = ring[i];
                PlanePoint high = ring[i + 1];
                box_.include(low);
                box_.include(high);
                if (std::pair(high.y, high.x) < std::pair(low.y, low.x)) {
                    std::swap(low, high);
                }
                all.push_back({low, high});
            }
        }
    }
    const std::size_t bands = std::clamp<std::size_t>(all.size() / kEdgesPerBand, 1, kMaxBands);
    const double height = box_.empty() ? 0.0 : box_.max_y - box_.min_y;
    bands_per_metre_ = height > 0.0 ? static_cast<double>(bands) / height : 0.0;
    first_in_band_.assign(bands + 1, 0);
    for (const Edge& edge : all) {
        for (std::size_t band = band_of(edge.low.y); band <= band_of(edge.high.y); ++band) {
            ++first_in_band_[band + 1];
        }
    }
    for (std::size_t band = 0; band < bands; ++band) {
        first_in_band_[band + 1] += first_in_band_[band];
    }
    edges_.resize(first_in_band_.back());
    std::vector<std::uint32_t> next(first_in_band_.begin(), first_in_band_.end() - 1);
    for (const Edge& edge : all) {
        for (std::size_t band = band_of(edge.low.y); band <= band_of(edge.high.y); ++band) {
            edges_[next[band]++] = edge;
        }
    }
}

std::size_t PolygonLocator::band_of(double y) const {
    const double band = std::floor((y - box_.min_y) * bands_per_metre_);
    const auto last = static_cast<double>(first_in_band_.size() - 2);
    return static_cast<std::size_t>(std::clamp(band, 0.0, last));
}

bool PolygonLocator::contains(PlanePoint point) const {
    if (!box_.contains(point)) {
        return false;
    }
    const std::size_t band = band_of(point.y);
    bool inside = false;
    for (std::size_t i = first_in_band_[band]; i < first_in_band_[band + 1]; ++i) {
        const Edge& edge = edges_[i];
        if (edge.low.y <= point.y && point.y < edge.high.y &&
            cross(edge.high - edge.low, point - edge.low) > 0.0) {
            inside = !inside;
        }
    }
    return inside;
}

bool PolygonLocator::on_border(PlanePoint point) const {
    if (!box_.grown(kBorderTolerance).contains(point)) {
        return false;
    }
    const std::size_t last = band_of(point.y + kBorderTolerance);
    for (std::size_t i = first_in_band_[band_of(point.y - kBorderTolerance)];
         i < first_in_band_[last + 1]; ++i) {
        if (distance_to(point, edges_[i].low, edges_[i].high) <= kBorderTolerance) {
            return true;
        }
    }
    return false;
}

std::vector<LineFraction> PolygonLocator::inside_parts(PlanePoint a, PlanePoint b) const {
    PlaneBox reach;
    reach.include(a);
    reach.include(b);
    if (!box_.intersects(reach)) {
        return {};
    }
    std::vector<double> cuts = {0.0, 1.0};
    const PlanePoint along = b - a;
    const std::size_t last = band_of(reach.max_y);
    for (std::size_t i = first_in_band_[band_of(reach.min_y)]; i < first_in_band_[last + 1]; ++i) {
        const PlanePoint edge = edges_[i].high - edges_[i].low;
        const double denominator = cross(along, edge);
        if (denominator == 0.0) {
            continue;
        }
        const PlanePoint offset = edges_[i].low - a;
        const double on_line = cross(offset, edge) / denominator;
        const double on_edge = cross(offset, along) / denominator;
        if (on_line > 0.0 && on_line < 1.0 && on_edge >= 0.0 && on_edge <= 1.0) {
            cuts.push_back(on_line);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    std::vector<LineFraction> parts;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        if (cuts[i] == cuts[i + 1] || !contains(interpolate(a, b, (cuts[i] + cuts[i + 1]) / 2.0))) {
            continue;
        }
        if (!parts.empty() && parts.back().to == cuts[i]) {
            parts.back().to = cuts[i + 1];
        } else {
            parts.push_back({cuts[i], cuts[i + 1]});
        }
    }
    return parts;
}

}  // namespace cercania
