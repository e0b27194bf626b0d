#pragma once

#include <span>
#include <string_view>

namespace cercania {

/// One OpenStreetMap tag. The texts belong to the caller.
struct OsmTag {
    std::string_view key;
    std::string_view value;
};

/// The values, empty where not tagged, of the keys that matter on a way.
struct WayTags {
    std::string_view highway, railway, public_transport, man_made, route, construction;
    std::string_view proposed, disused, abandoned, ford;
    std::string_view foot, bicycle, vehicle, access, motorroad;
    std::string_view sidewalk, sidewalk_left, sidewalk_right, sidewalk_both;
    std::string_view oneway, oneway_foot, oneway_bicycle, junction, cycleway;
    std::string_view foot_forward, foot_backward, conveying;
    std::string_view bridge, tunnel, layer, level, area;
    std::string_view surface, smoothness, width, kerb, incline, lit, wheelchair, step_count;
    std::string_view tactile_paving;
    std::string_view ramp, ramp_wheelchair, ramp_stroller, crossing;

    explicit WayTags(std::span<const OsmTag> tags);

    bool has_sidewalk() const;
    /// `highway`, or "platform", "pier", "ferry" by other keys; empty for no street.
    std::string_view class_name() const;

  private:
    struct Entry;
    struct Entries;
    std::string_view* place_of(std::string_view key);
};

/// OSM wiki, "Key:oneway" and "Simple yes/no values".
bool means_yes(std::string_view value);

/// Whether a tag of presence (`bridge`, `tunnel`) says that the thing is there.
bool is_present(std::string_view value);

}  // namespace cercania
