#include "core/io/layer_intake.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

std::size_t slot(ShapeReading::Outcome outcome) {
    return static_cast<std::size_t>(outcome);
}

}  // namespace

std::string wanted_kinds_text(const std::vector<ShapeKind>& wanted) {
    std::vector<std::string_view> names;
    for (const ShapeKind kind : wanted) {
        if (kind != ShapeKind::None) {
            names.push_back(shape_kind_name(kind));
        }
    }
    return names.empty() ? "points, lines or polygons"
                         : fmt::format("{}", fmt::join(names, " or "));
}

LayerIntake::LayerIntake(const FeatureLayer& layer, const ReadOptions& options,
                         Diagnostics& diagnostics)
    : layer_(layer), options_(options), diagnostics_(diagnostics) {}

void LayerIntake::note(const char* code, Severity severity, std::string message,
                       std::int64_t feature) {
    diagnostics_.add({code, severity, std::move(message), layer_.source, layer_.name, feature});
}

void LayerIntake::take(Feature& feature, ShapeReading&& reading) {
    ++outcomes_[slot(reading.outcome)];
    switch (reading.outcome) {
        case ShapeReading::Outcome::Fine:
            if (!reading.detail.empty()) {
                note("geometry_parts_dropped", Severity::Warning,
                     fmt::format("parts of the geometry are left out: {}", reading.detail),
                     feature.id);
            }
            if (kind_ == ShapeKind::None) {
                kind_ = reading.shape.kind;
            }
            feature.shape = std::move(reading.shape);
            return;
        case ShapeReading::Outcome::Null:
            note("null_geometry", Severity::Warning, "the feature has no geometry", feature.id);
            return;
        case ShapeReading::Outcome::WrongType:
            wrong_kind_ = reading.found;
            note("geometry_wrong_type", Severity::Warning,
                 fmt::format("the geometry is a {}, where {} are needed", reading.detail,
                             wanted_kinds_text(options_.wanted)),
                 feature.id);
            return;
        case ShapeReading::Outcome::Broken:
            note("geometry_broken", Severity::Warning,
                 fmt::format("the geometry is broken: {}", reading.detail), feature.id);
            return;
        case ShapeReading::Outcome::NotFinite:
            note("coordinates_not_finite", Severity::Warning,
                 fmt::format("a coordinate is not a number: {}", reading.detail), feature.id);
            return;
        case ShapeReading::Outcome::Impossible:
            note("coordinates_impossible", Severity::Warning,
                 fmt::format("a coordinate is impossible in {}: {}", layer_.crs_label,
                             reading.detail),
                 feature.id);
            return;
    }
}

void LayerIntake::require_no_shapes_needed() const {
    const auto& wanted = options_.wanted;
    if (!wanted.empty() &&
        std::find(wanted.begin(), wanted.end(), ShapeKind::None) == wanted.end()) {
        throw Error(ErrorKind::GeometryWrongType,
                    fmt::format("none of the {} features has a geometry, where {} are needed",
                                layer_.features.size(), wanted_kinds_text(wanted)));
    }
}

void LayerIntake::conclude(const CoordinateCheck* check) {
    const std::size_t count = layer_.features.size();
    if (count == 0) {
        throw Error(ErrorKind::InputEmpty, "the layer has no features");
    }
    if (check == nullptr) {
        require_no_shapes_needed();
        return;
    }
    check->conclude(diagnostics_, layer_.source, layer_.name);
    using Outcome = ShapeReading::Outcome;
    const std::size_t fine = outcomes_[slot(Outcome::Fine)];
    const std::size_t null = outcomes_[slot(Outcome::Null)];
    if (fine > 0 || null == count) {
        if (fine == 0) {
            require_no_shapes_needed();
        }
        return;
    }
    if (outcomes_[slot(Outcome::WrongType)] + null == count) {
        throw Error(ErrorKind::GeometryWrongType,
                    fmt::format("the layer has {}, where {} are needed",
                                wrong_kind_ == ShapeKind::None ? "other geometries"
                                                               : shape_kind_name(wrong_kind_),
                                wanted_kinds_text(options_.wanted)));
    }
    const std::size_t not_finite = outcomes_[slot(Outcome::NotFinite)];
    throw Error(
        ErrorKind::CoordinatesImpossible,
        fmt::format("none of the {} features has a usable geometry: {} without geometry, {} "
                    "of the wrong type, {} broken, {} with coordinates that are not finite, "
                    "{} with impossible coordinates",
                    count, null, outcomes_[slot(Outcome::WrongType)],
                    outcomes_[slot(Outcome::Broken)], not_finite,
                    outcomes_[slot(Outcome::Impossible)]));
}

}  // namespace cercania
