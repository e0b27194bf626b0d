#include "core/geometry/layer_check.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/geo/local_projection.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_operations.h"
#include "core/geometry/zone_relations.h"

namespace cercania {
namespace {

constexpr std::size_t kFeaturesPerReport = 512;

std::optional<GeoPoint> first_point(const GeoShape& shape) {
    switch (shape.kind) {
        case ShapeKind::Points:
            return shape.points.front();
        case ShapeKind::Lines:
            return shape.lines.front().front();
        case ShapeKind::Polygons:
            return shape.polygons.front().rings.front().front();
        case ShapeKind::None:
            return std::nullopt;
    }
    return std::nullopt;
}

double median_of(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// A text that two shapes share only when all their points are the same.
std::string shape_key(const GeoShape& shape) {
    std::string key = fmt::format("{}", static_cast<int>(shape.kind));
    const auto add = [&](const std::vector<GeoPoint>& points) {
        key += '|';
        for (const GeoPoint& point : points) {
            key += fmt::format("{} {},", point.longitude.value(), point.latitude.value());
        }
    };
    add(shape.points);
    for (const GeoLine& line : shape.lines) {
        add(line);
    }
    for (const GeoPolygon& polygon : shape.polygons) {
        key += '/';
        for (const GeoRing& ring : polygon.rings) {
            add(ring);
        }
    }
    return key;
}

class Check {
  public:
    Check(const FeatureLayer& layer, Diagnostics& findings, const Control& control)
        : findings_(findings), control_(control) {
        result_.mended = layer;
        std::vector<double> longitudes;
        std::vector<double> latitudes;
        for (const Feature& feature : layer.features) {
            if (const auto place = first_point(feature.shape)) {
                longitudes.push_back(place->longitude.value());
                latitudes.push_back(place->latitude.value());
            }
        }
        if (!longitudes.empty()) {
            middle_ = GeoPoint::of(median_of(longitudes), median_of(latitudes));
            projection_.emplace(*middle_);
        }
    }

    LayerCheck run() {
        find_missing_values();
        leave_out_duplicates();
        if (projection_) {
            find_far_off();
            repair_shapes();
            relate_zones();
        }
        result_.kept = result_.mended.features.size() - result_.repaired;
        return std::move(result_);
    }

  private:
    void note(const char* code, Severity severity, std::string message, const Feature& feature,
              const std::optional<GeoPoint>& place) {
        std::optional<DiagnosticPlace> located;
        if (place) {
            located = DiagnosticPlace{place->longitude, place->latitude};
        }
        findings_.add({code, severity, std::move(message), result_.mended.source,
                       result_.mended.name, feature.id, located});
    }

    void find_missing_values() {
        const std::vector<Feature>& features = result_.mended.features;
        for (std::size_t field = 0; field < result_.mended.fields.size(); ++field) {
            const auto is_missing = [&](const Feature& feature) {
                return to_text(feature.values[field]).empty();
            };
            const auto missing = static_cast<std::size_t>(
                std::count_if(features.begin(), features.end(), is_missing));
            if (missing > 0) {
                const auto first = std::find_if(features.begin(), features.end(), is_missing);
                note("values_missing", Severity::Note,
                     fmt::format("field '{}' has no value in {} of {} features, which is not zero",
                                 result_.mended.fields[field].name, missing, features.size()),
                     *first, first_point(first->shape));
            }
        }
    }

    void leave_out_duplicates() {
        std::map<std::string, std::vector<const Feature*>> by_shape;
        std::vector<Feature> kept;
        for (const Feature& feature : result_.mended.features) {
            std::string key = shape_key(feature.shape);
            if (feature.shape.kind == ShapeKind::None) {
                for (const FieldValue& value : feature.values) {
                    key += to_text(value) + '|';
                }
            }
            std::vector<const Feature*>& same = by_shape[key];
            const auto twin = std::find_if(same.begin(), same.end(), [&](const Feature* other) {
                return other->values == feature.values;
            });
            const std::optional<GeoPoint> place = first_point(feature.shape);
            if (twin != same.end()) {
                note("feature_duplicate", Severity::Warning,
                     fmt::format("the feature says in every field and point the same as feature "
                                 "{}, and would be counted twice",
                                 (*twin)->id),
                     feature, place);
                ++result_.dropped;
                continue;
            }
            if (!same.empty() && place) {
                note(
                    "shape_duplicate", Severity::Warning,
                    fmt::format("the feature lies exactly where feature {} does, with other values",
                                same.front()->id),
                    feature, place);
            }
            same.push_back(&feature);
            kept.push_back(feature);
        }
        result_.mended.features = std::move(kept);
    }

    /// Fifty times as far from the middle as half of the others are, and over 20 km: a layer of one
    /// city has no such feature, a country's has none either, for its half is far already.
    void find_far_off() {
        constexpr double kTimes = 50.0;
        constexpr Metres kLeast = Metres::of(20'000.0);
        const PlanePoint middle = projection_->to_plane(*middle_);
        std::vector<double> distances;
        for (const Feature& feature : result_.mended.features) {
            if (const auto place = first_point(feature.shape)) {
                distances.push_back(norm(projection_->to_plane(*place) - middle));
            }
        }
        const double limit = std::max(kTimes * median_of(distances), kLeast.value());
        for (const Feature& feature : result_.mended.features) {
            const auto place = first_point(feature.shape);
            const double distance = place ? norm(projection_->to_plane(*place) - middle) : 0.0;
            if (distance > limit) {
                note("place_far_off", Severity::Warning,
                     fmt::format("the feature lies {} the middle of the others; are its "
                                 "coordinates right?",
                                 std::isfinite(distance)
                                     ? fmt::format("{:.0f} km from", distance / 1000.0)
                                     : std::string("on the other side of the Earth from")),
                     feature, place);
            }
        }
    }

    PlaneMultiPolygon on_plane(const GeoShape& shape) const {
        PlaneMultiPolygon result;
        for (const GeoPolygon& polygon : shape.polygons) {
            PlanePolygon& plane = result.emplace_back();
            for (const GeoRing& ring : polygon.rings) {
                plane.rings.push_back(projection_->to_plane(ring));
            }
        }
        return result;
    }

    void repair_shapes() {
        zones_.assign(result_.mended.features.size(), {});
        for (std::size_t i = 0; i < zones_.size(); ++i) {
            if (i % kFeaturesPerReport == 0) {
                control_.report("checking shapes",
                                static_cast<double>(i) / static_cast<double>(zones_.size()));
            }
            Feature& feature = result_.mended.features[i];
            if (feature.shape.kind != ShapeKind::Polygons) {
                continue;
            }
            zones_[i] = on_plane(feature.shape);
            if (const auto fault = operations_.fault_of(zones_[i])) {
                repair(feature, zones_[i], *fault);
            }
        }
    }

    void repair(Feature& feature, PlaneMultiPolygon& zone, const PolygonFault& fault) {
        const double before = area_of(zone).value();
        zone = operations_.made_valid(zone);
        const double after = area_of(zone).value();
        note("shape_invalid", Severity::Warning,
             fmt::format("the polygon is not valid ({}); repaired, its ground goes from {:.1f} to "
                         "{:.1f} m²",
                         fault.reason, before, after),
             feature, projection_->to_geo(fault.place));
        ++result_.repaired;
        feature.shape.polygons.clear();
        for (const PlanePolygon& polygon : zone) {
            GeoPolygon& placed = feature.shape.polygons.emplace_back();
            for (const PlaneRing& ring : polygon.rings) {
                placed.rings.push_back(projection_->to_geo(ring));
            }
        }
        if (zone.empty()) {
            feature.shape = {};
        }
    }

    void relate_zones() {
        for (const ZoneOverlap& overlap : zone_overlaps(zones_, operations_, control_)) {
            const Feature& first = result_.mended.features[overlap.first];
            note("zones_overlap", Severity::Warning,
                 fmt::format("the feature shares {:.0f} m² with feature {}: who lives there may "
                             "count in either",
                             overlap.area.value(), first.id),
                 result_.mended.features[overlap.second], projection_->to_geo(overlap.place));
        }
        for (const ZoneGap& gap : zone_gaps(zones_, operations_, control_)) {
            findings_.add({"gap_between_zones", Severity::Note,
                           fmt::format("{:.0f} m² between the features belong to none of them",
                                       gap.area.value()),
                           result_.mended.source, result_.mended.name, std::nullopt,
                           located(projection_->to_geo(gap.place))});
        }
    }

    static DiagnosticPlace located(const GeoPoint& place) {
        return {place.longitude, place.latitude};
    }

    Diagnostics& findings_;
    const Control& control_;
    LayerCheck result_;
    std::optional<GeoPoint> middle_;  // by medians, so that a stray feature does not move it
    std::optional<LocalProjection> projection_;
    PolygonOperations operations_;
    std::vector<PlaneMultiPolygon> zones_;  // of each feature, repaired
};

}  // namespace

LayerCheck check_layer(const FeatureLayer& layer, Diagnostics& findings, const Control& control) {
    return Check(layer, findings, control).run();
}

}  // namespace cercania
