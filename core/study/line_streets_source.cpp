#include "core/study/line_streets_source.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "core/geo/ellipsoid.h"
#include "core/io/layer_reader.h"
#include "core/network/line_crossing_waits.h"
#include "core/network/line_network_builder.h"
#include "core/study/facilities.h"
#include "core/study/sources.h"
#include "core/study/street_field_map.h"

namespace cercania {
namespace {

/// The layer's fields by what they mean for walking; none where it has no such field.
struct StreetFields {
    std::optional<std::size_t> name;
    std::optional<std::size_t> class_name;
    std::optional<std::size_t> level;
    std::optional<std::size_t> bridge;
    std::optional<std::size_t> tunnel;
    bool has_osm_tags = false;
};

StreetFields street_fields(const FeatureLayer& layer) {
    StreetFields fields;
    fields.name = name_field_of(layer, std::nullopt);
    fields.class_name = layer.field_index("class");
    fields.level = layer.field_index("level");
    if (!fields.level) {
        fields.level = layer.field_index("layer");
    }
    fields.bridge = layer.field_index("bridge");
    fields.tunnel = layer.field_index("tunnel");
    fields.has_osm_tags = layer.field_index("highway").has_value();
    return fields;
}

std::string text_at(const Feature& feature, const std::optional<std::size_t>& field) {
    return field ? to_text(feature.values[*field]) : std::string();
}

/// Whether a bridge or tunnel field says yes: anything but nothing, no, 0 or F (as in some
/// exports).
bool says_yes(const std::string& text) {
    return !text.empty() && text != "no" && text != "0" && text != "F" && text != "false";
}

std::int16_t level_of(const std::string& text) {
    int level = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), level);
    constexpr int kHighest = 100;
    return status == std::errc() && std::abs(level) <= kHighest ? static_cast<std::int16_t>(level)
                                                                : std::int16_t{0};
}

/// Metres on the ground along all parts of a feature.
Metres length_of(const std::vector<GeoLine>& parts) {
    Metres length;
    for (const GeoLine& part : parts) {
        for (std::size_t i = 1; i < part.size(); ++i) {
            length += ground_distance(part[i - 1], part[i]);
        }
    }
    return length;
}

/// Fills what tags say of a street of that length; whether people may walk there.
AccessVerdict apply_tags(const std::vector<OsmTag>& tags, const FootAccess& access, Metres length,
                         LineStreet& street) {
    const WayAccess way = access.way(tags);
    street.class_name = way.class_name;
    street.level = way.level;
    street.bridge_or_tunnel = way.bridge_or_tunnel;
    street.forward_allowed = way.forward_allowed;
    street.backward_allowed = way.backward_allowed;
    const bool counted_steps = way.steps_as_level > Metres() && length > Metres();
    street.time_factor = counted_steps ? way.steps_as_level / length : way.time_factor;
    street.time_cause = way.time_cause;
    return {way.walkable, way.rule};
}

/// The same when the fields are OpenStreetMap tags.
AccessVerdict apply_osm_fields(const FeatureLayer& layer, const Feature& feature,
                               const FootAccess& access, Metres length, LineStreet& street) {
    std::vector<std::string> texts;
    texts.reserve(layer.fields.size());
    for (const FieldValue& value : feature.values) {
        texts.push_back(to_text(value));
    }
    std::vector<OsmTag> tags;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].empty()) {
            tags.push_back({layer.fields[i].name, texts[i]});
        }
    }
    return apply_tags(tags, access, length, street);
}

/// The same when a mapping says what the fields mean.
AccessVerdict apply_mapped_fields(MappedTags& mapped, const Feature& feature,
                                  const FootAccess& access, Metres length, LineStreet& street) {
    const std::vector<MappedTags::Tag> owned = mapped.of(feature);
    std::vector<OsmTag> tags;
    for (const MappedTags::Tag& tag : owned) {
        tags.push_back({tag.key, tag.value});
        if (tag.key == "name") {
            street.name = tag.value;
        }
    }
    return apply_tags(tags, access, length, street);
}

void apply_plain_fields(const Feature& feature, const StreetFields& fields, LineStreet& street) {
    street.class_name = text_at(feature, fields.class_name);
    street.level = level_of(text_at(feature, fields.level));
    street.bridge_or_tunnel = says_yes(text_at(feature, fields.bridge)) ||
                              says_yes(text_at(feature, fields.tunnel)) || street.level != 0;
}

/// Those that people may walk along; what decided goes into `read`, where fields say who may.
LineStreets to_streets(FeatureLayer layer, const StreetFieldMap& map, const WalkingProfile& profile,
                       LineStreetsRead& read, Diagnostics& diagnostics) {
    const FootAccess access(profile);
    const StreetFields fields = street_fields(layer);
    MappedTags mapped(map, layer);
    if (!map.empty() || fields.has_osm_tags) {
        read.tally.emplace();
    }
    LineStreets streets;
    streets.source = layer.source;
    streets.layer = layer.name;
    streets.streets.reserve(layer.features.size());
    for (Feature& feature : layer.features) {
        LineStreet street;
        street.feature = feature.id;
        street.name = text_at(feature, fields.name);
        if (read.tally) {
            const Metres length = length_of(feature.shape.lines);
            const AccessVerdict verdict =
                map.empty() ? apply_osm_fields(layer, feature, access, length, street)
                            : apply_mapped_fields(mapped, feature, access, length, street);
            read.tally->count(verdict, length);
            if (!verdict.walkable) {
                read.refused.push_back({feature.id, verdict.rule});
                continue;
            }
        } else {
            apply_plain_fields(feature, fields, street);
        }
        street.parts = std::move(feature.shape.lines);
        streets.streets.push_back(std::move(street));
    }
    mapped.report(diagnostics);
    return streets;
}

}  // namespace

LineStreetsRead read_line_streets(const StudySettings& settings, const WalkingProfile& profile,
                                  Diagnostics& diagnostics, const Control& control) {
    const StreetFieldMap map = read_street_field_map(settings.network.field_map);
    LineStreetsRead read;
    const LineStreets streets = to_streets(
        read_layer(settings.network.source, read_options(settings.sources, {ShapeKind::Lines}),
                   diagnostics, control),
        map, profile, read, diagnostics);
    control.report("joining streets", 0.3);
    LineBuildOptions options;
    options.snap_tolerance = settings.network.snap_tolerance;
    options.join_crossings = settings.network.join_crossings;
    read.pieces = build_street_pieces(streets, options, diagnostics, control);
    add_crossing_waits(profile, read.pieces);
    return read;
}

}  // namespace cercania
