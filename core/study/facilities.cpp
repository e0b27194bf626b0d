#include "core/study/facilities.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "core/study/sources.h"

namespace cercania {
namespace {

constexpr std::array<std::string_view, 8> kIdNames = {"id",     "code",   "codigo",      "código",
                                                      "fac_id", "osm_id", "identifiant", "cod"};
constexpr std::array<std::string_view, 5> kNameNames = {"name", "nombre", "nom", "fac_name",
                                                        "title"};
constexpr std::array<std::string_view, 7> kServiceNames = {
    "kind", "tipo", "type", "services", "servicios", "service", "servicio"};
constexpr std::array<std::string_view, 2> kListNames = {"services", "servicios"};
constexpr std::array<std::string_view, 1> kIdWords = {"codigo"};
constexpr std::array<std::string_view, 2> kNameWords = {"nombre", "name"};
constexpr std::array<std::string_view, 0> kServiceWords = {};

std::string lower_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// The field that a person named, else one called by a usual name, else the first whose name holds
/// one of the usual words ("UPlNombre", "cod_loc").
template <std::size_t Names, std::size_t Words>
std::optional<std::size_t> field_of(const FeatureLayer& layer,
                                    const std::optional<std::string>& named,
                                    const std::array<std::string_view, Names>& usual,
                                    const std::array<std::string_view, Words>& words) {
    if (named) {
        return layer.require_field(*named);
    }
    for (const std::string_view name : usual) {
        if (const auto index = layer.field_index(name)) {
            return index;
        }
    }
    for (const std::string_view word : words) {
        for (std::size_t i = 0; i < layer.fields.size(); ++i) {
            const bool holds = lower_case(layer.fields[i].name).find(word) != std::string::npos;
            if (holds && layer.fields[i].type != FieldType::Real) {
                return i;
            }
        }
    }
    return std::nullopt;
}

/// How finely a polygon's boundary is looked along for the streets it fronts.
constexpr double kBoundaryStep = 5.0;
/// An entrance this near to a polygon's boundary belongs to it.
constexpr double kEntranceReach = 20.0;

std::vector<PlanePoint> boundary_samples(const GeoShape& shape, const LocalProjection& projection) {
    std::vector<PlanePoint> samples;
    for (const GeoPolygon& polygon : shape.polygons) {
        const std::vector<PlanePoint> ring = projection.to_plane(polygon.rings.front());
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const double length = norm(ring[i + 1] - ring[i]);
            const auto steps = static_cast<int>(std::ceil(length / kBoundaryStep));
            for (int step = 0; step < steps; ++step) {
                samples.push_back(interpolate(ring[i], ring[i + 1], double(step) / double(steps)));
            }
        }
    }
    return samples;
}

/// One entry to each street that the boundary fronts: from the boundary point nearest to it.
std::vector<StreetPosition> entries_by_frontage(const std::vector<PlanePoint>& boundary,
                                                const PreparedNetwork& network) {
    std::map<EdgeId, StreetPosition> best;
    for (const PlanePoint& point : boundary) {
        const auto position = network.tie_to_street(point);
        if (!position) {
            continue;
        }
        const auto [entry, is_new] = best.try_emplace(position->edge, *position);
        if (!is_new && position->leg < entry->second.leg) {
            entry->second = *position;
        }
    }
    std::vector<StreetPosition> entries;
    entries.reserve(best.size());
    for (const auto& [edge, position] : best) {
        entries.push_back(position);
    }
    return entries;
}

std::vector<StreetPosition> entries_by_entrances(const std::vector<PlanePoint>& boundary,
                                                 const std::vector<PlanePoint>& entrances,
                                                 const PreparedNetwork& network) {
    std::vector<StreetPosition> entries;
    for (const PlanePoint& entrance : entrances) {
        const bool belongs = std::any_of(
            boundary.begin(), boundary.end(),
            [&](const PlanePoint& point) { return norm(point - entrance) <= kEntranceReach; });
        if (!belongs) {
            continue;
        }
        if (const auto position = network.tie_to_street(entrance)) {
            entries.push_back(*position);
        }
    }
    return entries;
}

PlanePoint middle_of(const std::vector<PlanePoint>& points) {
    PlanePoint sum;
    for (const PlanePoint& point : points) {
        sum = sum + point;
    }
    return sum * (1.0 / static_cast<double>(points.size()));
}

/// Ties one feature to its streets; false when it has no usable geometry.
bool tie(const GeoShape& shape, const std::vector<PlanePoint>& entrances,
         const PreparedNetwork& network, Facility& facility) {
    if (shape.kind == ShapeKind::Points) {
        const std::vector<PlanePoint> points = network.graph->projection().to_plane(shape.points);
        facility.point = middle_of(points);
        for (const PlanePoint& point : points) {
            if (const auto position = network.tie_to_street(point)) {
                facility.entries.push_back(*position);
            }
        }
        return true;
    }
    if (shape.kind == ShapeKind::Polygons) {
        const std::vector<PlanePoint> boundary =
            boundary_samples(shape, network.graph->projection());
        if (boundary.empty()) {
            return false;
        }
        facility.point = middle_of(boundary);
        facility.entries = entries_by_entrances(boundary, entrances, network);
        if (facility.entries.empty()) {
            facility.entries = entries_by_frontage(boundary, network);
        }
        return true;
    }
    return false;
}

/// Why a facility is tied to no street, and what could be done.
std::string why_not_snapped(const Facility& facility, const PreparedNetwork& network) {
    const auto street = network.nearest_street(facility.point);
    if (!street) {
        return "lies farther than 10 km from any usable street";
    }
    if (network.leg_is_barred(facility.point, *street)) {
        return fmt::format("lies {:.0f} m from its nearest street, behind a barrier (--barriers)",
                           street->leg.value());
    }
    return fmt::format(
        "lies {:.0f} m from the nearest usable street; the limit is {:.0f} m (--max-snap)",
        street->leg.value(), network.settings.max_snap.value());
}

void note_not_snapped(const Facility& facility, const FeatureLayer& layer,
                      const PreparedNetwork& network, Diagnostics& diagnostics) {
    const GeoPoint place = network.graph->projection().to_geo(facility.point);
    diagnostics.add({"facility_not_snapped", Severity::Warning,
                     fmt::format("'{}' {}, so it serves nobody here",
                                 facility.name.empty() ? facility.id : facility.name,
                                 why_not_snapped(facility, network)),
                     layer.source, layer.name, layer.features[facility.row].id,
                     DiagnosticPlace{place.longitude, place.latitude}});
}

std::vector<PlanePoint> load_entrances(const StudySettings& settings,
                                       const PreparedNetwork& network, Diagnostics& diagnostics,
                                       const Control& control) {
    if (!settings.facilities.entrances) {
        return {};
    }
    const FeatureLayer layer =
        read_layer(*settings.facilities.entrances,
                   read_options(settings.sources, {ShapeKind::Points}), diagnostics, control);
    std::vector<PlanePoint> entrances;
    for (const Feature& feature : layer.features) {
        for (const GeoPoint& place : feature.shape.points) {
            entrances.push_back(network.graph->projection().to_plane(place));
        }
    }
    return entrances;
}

bool is_left_out(const Facilities& facilities, const Facility& facility,
                 const FacilitySettings& settings) {
    return std::find(settings.left_out.begin(), settings.left_out.end(),
                     facilities.service_of(facility)) != settings.left_out.end();
}

void require_service_field(const Facilities& facilities, const FacilitySettings& settings) {
    const bool names_a_service =
        std::any_of(settings.left_out.begin(), settings.left_out.end(),
                    [](const std::string& service) { return !service.empty(); });
    if (names_a_service && !facilities.service_field) {
        throw Error(ErrorKind::FieldMissing,
                    fmt::format("the study leaves services out, but no field of {} tells them; "
                                "name it as 'service' in [facilities]",
                                facilities.layer.source));
    }
}

void refuse_left_out_and_required(const Facilities& facilities, const FacilitySettings& settings) {
    for (const std::string& service : settings.required) {
        const bool is_left = std::any_of(facilities.all.begin(), facilities.all.end(),
                                         [&](const Facility& facility) {
                                             return !is_left_out(facilities, facility, settings) &&
                                                    facilities.offers(facility, service);
                                         });
        if (!is_left) {
            throw Error(ErrorKind::WrongUsage,
                        fmt::format("the study requires service '{}' and leaves out all that offer "
                                    "it; take it out of 'require', or them out of 'leave_out' in "
                                    "[facilities]",
                                    service));
        }
    }
}

/// Closes the facilities whose service the study leaves out, those of the first `rows` features:
/// the others are what a scenario adds.
void leave_out(Facilities& facilities, const FacilitySettings& settings, std::size_t rows) {
    for (Facility& facility : facilities.all) {
        if (facility.row < rows && is_left_out(facilities, facility, settings)) {
            facility.closed = true;
            facility.entries.clear();
        }
    }
}

[[noreturn]] void refuse_unsnapped(const Facilities& facilities, const PreparedNetwork& network) {
    std::optional<double> nearest;
    for (const Facility& facility : facilities.all) {
        if (const auto street = network.nearest_street(facility.point)) {
            nearest = std::min(nearest.value_or(INFINITY), street->leg.value());
        }
    }
    const std::string how_near =
        nearest ? fmt::format("the nearest is {:.0f} m away", *nearest)
                : std::string(
                      "all are farther than 10 km, so one of the layers may be elsewhere "
                      "or in another CRS");
    throw Error(ErrorKind::NothingSnapped,
                fmt::format("none of the {} facilities of {} (layer '{}') lies within {:.0f} m of "
                            "a usable street: {}; check the CRS of both layers, or raise "
                            "--max-snap",
                            facilities.all.size(), facilities.layer.source, facilities.layer.name,
                            network.settings.max_snap.value(), how_near));
}

}  // namespace

std::optional<std::size_t> id_field_of(const FeatureLayer& layer,
                                       const std::optional<std::string>& named) {
    return field_of(layer, named, kIdNames, kIdWords);
}

std::optional<std::size_t> name_field_of(const FeatureLayer& layer,
                                         const std::optional<std::string>& named) {
    return field_of(layer, named, kNameNames, kNameWords);
}

std::optional<std::size_t> service_field_of(const FeatureLayer& layer,
                                            const std::optional<std::string>& named) {
    return field_of(layer, named, kServiceNames, kServiceWords);
}

std::optional<std::size_t> list_field_of(const FeatureLayer& layer,
                                         const std::optional<std::size_t>& service_field) {
    const auto field = field_of(layer, std::nullopt, kListNames, kServiceWords);
    return field == service_field ? std::nullopt : field;
}

std::string Facilities::service_of(const Facility& facility) const {
    return service_field && facility.row < layer.features.size()
               ? to_text(layer.features[facility.row].values[*service_field])
               : std::string();
}

std::vector<std::string> left_out_ids(const Facilities& facilities,
                                      const FacilitySettings& settings) {
    require_service_field(facilities, settings);
    refuse_left_out_and_required(facilities, settings);
    std::vector<std::string> ids;
    for (const Facility& facility : facilities.all) {
        if (is_left_out(facilities, facility, settings)) {
            ids.push_back(facility.id);
        }
    }
    return ids;
}

std::vector<Seed> Facilities::seeds(std::uint32_t facility) const {
    std::vector<Seed> result;
    for (const StreetPosition& entry : all[facility].entries) {
        result.push_back({entry, facility});
    }
    return result;
}

std::vector<Seed> Facilities::seeds() const {
    std::vector<Seed> result;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const std::vector<Seed> of_one = seeds(i);
        result.insert(result.end(), of_one.begin(), of_one.end());
    }
    return result;
}

std::size_t Facilities::snapped_count() const {
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [](const Facility& one) { return !one.entries.empty(); }));
}

std::size_t Facilities::open_count() const {
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [](const Facility& one) { return !one.closed; }));
}

void Facilities::number_by_place() {
    std::stable_sort(all.begin(), all.end(), [](const Facility& a, const Facility& b) {
        return std::tie(a.point.x, a.point.y, a.id) < std::tie(b.point.x, b.point.y, b.id);
    });
}

Facilities load_facilities(const StudySettings& settings, const PreparedNetwork& network,
                           Diagnostics& diagnostics, const Control& control) {
    Facilities facilities;
    facilities.layer =
        read_layer(settings.facilities.source,
                   read_options(settings.sources, {ShapeKind::Points, ShapeKind::Polygons}),
                   diagnostics, control);
    const FeatureLayer& layer = facilities.layer;
    const auto id_field = id_field_of(layer, settings.facilities.id_field);
    const auto name_field = name_field_of(layer, settings.facilities.name_field);
    facilities.service_field = service_field_of(layer, settings.facilities.service_field);
    facilities.list_field = list_field_of(layer, facilities.service_field);
    require_service_field(facilities, settings.facilities);
    const std::size_t rows = layer.features.size();
    const std::vector<PlanePoint> entrances =
        load_entrances(settings, network, diagnostics, control);
    for (std::size_t row = 0; row < rows; ++row) {
        const Feature& feature = layer.features[row];
        Facility facility;
        facility.row = row;
        facility.id = id_field ? to_text(feature.values[*id_field]) : fmt::format("{}", feature.id);
        facility.name = name_field ? to_text(feature.values[*name_field]) : std::string();
        if (!tie(feature.shape, entrances, network, facility)) {
            continue;  // the reader has already said that this feature has no usable geometry
        }
        facilities.all.push_back(std::move(facility));
    }
    facilities.number_by_place();
    if (facilities.snapped_count() == 0) {
        refuse_unsnapped(facilities, network);
    }
    facilities.ask_for(settings.facilities.required);
    refuse_left_out_and_required(facilities, settings.facilities);
    facilities =
        with_edits(std::move(facilities), edits_to_run(settings), settings.facilities, network);
    leave_out(facilities, settings.facilities, rows);
    for (const Facility& facility : facilities.all) {
        if (facility.entries.empty() && !facility.closed) {
            note_not_snapped(facility, facilities.layer, network, diagnostics);
        }
    }
    return facilities;
}

}  // namespace cercania
