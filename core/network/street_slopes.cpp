#include "core/network/street_slopes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "core/geo/line_length.h"

namespace cercania {
namespace {

constexpr double kNotKnown = std::numeric_limits<double>::quiet_NaN();
constexpr double kSpacing =
    15.0;  // metres: half a cell of the usual rasters, so that none is missed

/// The heights along one piece, at even distances.
struct HeightProfile {
    double step_m = 0.0;
    std::vector<double> heights;
};

class SlopeMaker {
  public:
    SlopeMaker(StreetPieces& pieces, const HeightLookup& lookup, const SlopeResponse& response,
               Diagnostics& diagnostics, const Control& control)
        : pieces_(pieces),
          lookup_(lookup),
          response_(response),
          diagnostics_(diagnostics),
          control_(control),
          junction_heights_(pieces.junctions.size(), kNotKnown) {}

    void apply() {
        lookup_(pieces_.junctions, junction_heights_);
        span_bridges();
        std::size_t done = 0;
        for (StreetPiece& piece : pieces_.pieces) {
            if (done++ % 1024 == 0) {
                control_.check();
            }
            const std::string& class_name = pieces_.names[piece.class_name];
            if (class_name != "steps" && class_name != "elevator" && class_name != "ferry") {
                apply(piece);
            }
        }
        report_missing();
    }

  private:
    /// Also leaves the distances of its points along it in `along_`.
    double measure(const StreetPiece& piece) {
        along_.resize(piece.points.size());
        return measure_along(piece.points, along_).value();
    }

    /// Junctions within a bridge or tunnel get their heights from its ends: between the pieces that
    /// meet there the height varies evenly with length, which along an unbranched bridge is a
    /// straight line.
    void span_bridges() {
        constexpr std::uint8_t kOnBridge = 1;
        constexpr std::uint8_t kOnGround = 2;
        std::vector<std::uint8_t> kinds(pieces_.junctions.size(), 0);
        std::vector<std::size_t> bridges;
        std::vector<std::uint8_t> ends(pieces_.junctions.size(), 0);
        for (std::size_t i = 0; i < pieces_.pieces.size(); ++i) {
            const StreetPiece& piece = pieces_.pieces[i];
            for (const std::uint32_t junction : {piece.from_junction, piece.to_junction}) {
                kinds[junction] |= piece.bridge_or_tunnel ? kOnBridge : kOnGround;
                ends[junction] = static_cast<std::uint8_t>(std::min(ends[junction] + 1, 2));
            }
            if (piece.bridge_or_tunnel) {
                bridges.push_back(i);
            }
        }
        std::vector<std::uint32_t> inner;
        for (std::uint32_t i = 0; i < kinds.size(); ++i) {
            if (kinds[i] == kOnBridge && ends[i] == 2) {
                inner.push_back(i);
            }
        }
        if (!inner.empty()) {
            relax(bridges, inner);
        }
    }

    void relax(const std::vector<std::size_t>& bridges, const std::vector<std::uint32_t>& inner) {
        struct Sum {
            double weighted = 0.0;
            double weight = 0.0;
        };
        std::vector<std::uint8_t> is_inner(pieces_.junctions.size(), 0);
        for (const std::uint32_t junction : inner) {
            is_inner[junction] = 1;
            junction_heights_[junction] = kNotKnown;
        }
        std::vector<double> lengths;
        for (const std::size_t bridge : bridges) {
            constexpr double kShortest = 0.01;
            lengths.push_back(std::max(measure(pieces_.pieces[bridge]), kShortest));
        }
        constexpr double kStill = 0.001;  // metres
        constexpr int kMostRounds = 1000;
        double moved = 1.0;
        for (int round = 0; round < kMostRounds && moved > kStill; ++round) {
            std::vector<Sum> sums(pieces_.junctions.size());
            for (std::size_t i = 0; i < bridges.size(); ++i) {
                const StreetPiece& piece = pieces_.pieces[bridges[i]];
                const auto add = [&](std::uint32_t to, std::uint32_t from) {
                    const double height = junction_heights_[from];
                    if (is_inner[to] != 0 && std::isfinite(height)) {
                        sums[to].weighted += height / lengths[i];
                        sums[to].weight += 1.0 / lengths[i];
                    }
                };
                add(piece.from_junction, piece.to_junction);
                add(piece.to_junction, piece.from_junction);
            }
            moved = 0.0;
            for (const std::uint32_t junction : inner) {
                const Sum& sum = sums[junction];
                if (sum.weight <= 0.0) {
                    continue;
                }
                const double height = sum.weighted / sum.weight;
                double& now = junction_heights_[junction];
                moved = std::max(moved, std::isfinite(now) ? std::fabs(height - now) : 1.0);
                now = height;
            }
        }
    }

    void apply(StreetPiece& piece) {
        const double length = measure(piece);
        if (!(length > 0.0)) {
            return;
        }
        const std::optional<HeightProfile> profile = profile_of(piece, length);
        if (!profile) {
            ++missing_count_;
            missing_m_ += length;
            if (!first_missing_) {
                first_missing_ = piece.points.front();
            }
            return;
        }
        double forward = 0.0;
        double backward = 0.0;
        double risen_m = 0.0;
        double fallen_m = 0.0;
        const auto steps = static_cast<double>(profile->heights.size() - 1);
        for (std::size_t i = 1; i < profile->heights.size(); ++i) {
            const double climb_m = profile->heights[i] - profile->heights[i - 1];
            const double gradient = climb_m / profile->step_m;
            risen_m += std::max(climb_m, 0.0);
            fallen_m += std::max(-climb_m, 0.0);
            forward += response_.time_factor(gradient) / steps;
            backward += response_.time_factor(-gradient) / steps;
        }
        piece.slope_forward = forward;
        piece.slope_backward = backward;
        piece.rise = risen_m / length;
        piece.fall = fallen_m / length;
        close_if_too_steep(*profile, piece);
    }

    /// A whole stretch must be too steep: over less, the errors of a raster's heights look like
    /// steps where there are none.
    void close_if_too_steep(const HeightProfile& profile, StreetPiece& piece) const {
        constexpr std::size_t kStretch = 4;  // steps, some 60 m
        const std::size_t stretch = std::min(kStretch, profile.heights.size() - 1);
        const double length = static_cast<double>(stretch) * profile.step_m;
        for (std::size_t i = stretch; i < profile.heights.size(); ++i) {
            const double gradient = (profile.heights[i] - profile.heights[i - stretch]) / length;
            piece.forward_allowed = piece.forward_allowed && response_.passable(gradient);
            piece.backward_allowed = piece.backward_allowed && response_.passable(-gradient);
        }
    }

    std::optional<HeightProfile> profile_of(const StreetPiece& piece, double length) {
        const double from = junction_heights_[piece.from_junction];
        const double to = junction_heights_[piece.to_junction];
        if (!std::isfinite(from) || !std::isfinite(to)) {
            return std::nullopt;
        }
        HeightProfile profile;
        if (piece.bridge_or_tunnel) {
            profile.step_m = length;
            profile.heights = {from, to};
            return profile;
        }
        const auto steps = static_cast<std::size_t>(std::max(1.0, std::round(length / kSpacing)));
        profile.step_m = length / static_cast<double>(steps);
        profile.heights.assign(steps + 1, kNotKnown);
        if (steps > 1) {
            lookup_(places_along(piece, profile.step_m, steps), profile.heights);
        }
        profile.heights.front() = from;
        profile.heights.back() = to;
        fill_gaps(profile.heights);
        smooth(profile.heights);
        return profile;
    }

    /// The piece must be the one measured last.
    std::vector<GeoPoint> places_along(const StreetPiece& piece, double step_m, std::size_t steps) {
        std::vector<GeoPoint> places;
        places.reserve(steps + 1);
        for (std::size_t i = 1; i < piece.points.size() && places.size() <= steps; ++i) {
            const GeoPoint& a = piece.points[i - 1];
            const GeoPoint& b = piece.points[i];
            const double segment = along_[i] - along_[i - 1];
            while (places.size() <= steps && segment > 0.0 &&
                   static_cast<double>(places.size()) * step_m <= along_[i]) {
                const double fraction =
                    (static_cast<double>(places.size()) * step_m - along_[i - 1]) / segment;
                places.push_back({a.longitude + (b.longitude - a.longitude) * fraction,
                                  a.latitude + (b.latitude - a.latitude) * fraction});
            }
        }
        places.resize(steps + 1, piece.points.back());  // where rounding hid the last
        return places;
    }

    /// Both ends are known.
    static void fill_gaps(std::vector<double>& heights) {
        std::size_t known = 0;
        for (std::size_t i = 1; i < heights.size(); ++i) {
            if (!std::isfinite(heights[i])) {
                continue;
            }
            for (std::size_t gap = known + 1; gap < i; ++gap) {
                const double share =
                    static_cast<double>(gap - known) / static_cast<double>(i - known);
                heights[gap] = heights[known] + (heights[i] - heights[known]) * share;
            }
            known = i;
        }
    }

    static void smooth(std::vector<double>& heights) {
        double before = heights.front();
        for (std::size_t i = 1; i + 1 < heights.size(); ++i) {
            const double here = heights[i];
            heights[i] = 0.25 * before + 0.5 * here + 0.25 * heights[i + 1];
            before = here;
        }
    }

    void report_missing() {
        if (!first_missing_) {
            return;
        }
        diagnostics_.add(
            {.code = "height_missing",
             .severity = Severity::Warning,
             .message = fmt::format("{} street pieces ({:.1f} km) lie where the elevation has no "
                                    "height; they count as flat",
                                    missing_count_, missing_m_ / 1000.0),
             .place = DiagnosticPlace{first_missing_->longitude, first_missing_->latitude}});
    }

    StreetPieces& pieces_;
    const HeightLookup& lookup_;
    const SlopeResponse& response_;
    Diagnostics& diagnostics_;
    const Control& control_;
    std::vector<double> junction_heights_;
    std::vector<double> along_;  // of the points of the piece measured last
    std::size_t missing_count_ = 0;
    double missing_m_ = 0.0;
    std::optional<GeoPoint> first_missing_;
};

}  // namespace

void apply_slopes(StreetPieces& pieces, const HeightLookup& heights, const SlopeResponse& response,
                  Diagnostics& diagnostics, const Control& control) {
    SlopeMaker(pieces, heights, response, diagnostics, control).apply();
}

}  // namespace cercania
