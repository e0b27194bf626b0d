#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/quantity.h"
#include "core/network/crossing_tag.h"
#include "core/network/walking_profile.h"
#include "core/network/way_passage.h"
#include "core/network/way_tags.h"

namespace cercania {

/// Which of the rules decided whether a way may be walked on.
enum class AccessRule : std::uint8_t {
    NotAStreet,      ///< no highway, platform, pier or ferry: nothing to decide
    NotInUse,        ///< under construction, proposed, abandoned, razed
    Ferry,           ///< `route=ferry` and the profile's word on ferries
    Steps,           ///< steps that the profile does not climb
    FootTag,         ///< `foot`, `oneway:foot`, `foot:forward`, `foot:backward`
    AccessTag,       ///< `access`
    Sidewalk,        ///< a sidewalk opens a class that is closed by default
    MotorRoad,       ///< `motorroad=yes`
    HighwayDefault,  ///< the default of the class
    Lift,            ///< a lift that the profile does not take
    WheelchairTag,   ///< `wheelchair=no`
    Surface,         ///< `surface` or `smoothness` that cannot be passed
    Width,           ///< narrower than the profile needs
    Kerb,            ///< a kerb that is too high
    Incline,         ///< `incline` too steep
    Light,           ///< `lit=no` where light is needed
    Ford,            ///< through water
    TactilePaving,   ///< `tactile_paving` that does not guide who needs it
    Unknown,         ///< what matters is not tagged, and the profile does not assume the best
};
inline constexpr std::size_t kAccessRuleCount = 19;

/// The stable name of a rule, such as "foot_tag".
std::string_view access_rule_name(AccessRule rule);

/// What the tags of one node mean to a walker.
struct NodePassage {
    bool blocks = false;  ///< a barrier that walkers do not get past
    bool lift = false;    ///< `highway=elevator`: ways of several floors meet there
    CrossingTag crossing = CrossingTag::None;
};

/// Whether a way may be walked on, and why.
struct AccessVerdict {
    bool walkable = false;
    AccessRule rule = AccessRule::NotAStreet;
};

/// A street that nobody may walk along, and the rule that says so.
struct RefusedStreet {
    std::int64_t object = 0;  ///< see osm_object.h; of a line layer the feature id
    AccessRule rule = AccessRule::NotAStreet;
};

/// What the tags of one way mean to a walker.
struct WayAccess : AccessVerdict {
    bool forward_allowed = false;  ///< from the way's first node to its last
    bool backward_allowed = false;
    bool area = false;  ///< `area=yes`: a closed way is the rim of a surface
    bool bridge_or_tunnel = false;
    std::int16_t level = 0;    ///< 0 on the ground, 1 a bridge, -1 a tunnel; `layer` if tagged
    double time_factor = 1.0;  ///< time as a multiple of length / profile speed
    std::string time_cause;    ///< the tags that make it so: "highway=steps"; empty for none
    /// The level length that takes as long as the way's counted steps; zero where not counted.
    Metres steps_as_level;
    bool lift = false;                         ///< `highway=elevator`
    CrossingTag crossing = CrossingTag::None;  ///< as the way itself says
    bool doubtful = false;                     ///< walkable for want of a tag that says otherwise
    std::string_view
        class_name;  ///< the caller's text of `highway`, or "platform", "pier", "ferry"
};

/// Reads the tags of OpenStreetMap as someone on foot does, by the access hierarchy of the OSM wiki
/// (Key:access, "Transport mode restrictions"): `foot` over `access` over the default of the class.
/// In the order in which the rules are asked:
///  1. ways not in use (Lifecycle prefix, Tag:highway=construction, =proposed) are closed, whatever
///     else they say;
///  2. ferries and steps are closed where the profile does not take them, whatever `foot` says;
///  3. `foot` decides where its value is one of the profile's;
///  4. `access` closes where its value is a forbidding one; an allowing one opens nothing that the
///     class closes, since it speaks of all traffic and the class of people on foot;
///  5. a sidewalk (Key:sidewalk) opens any class;
///  6. `motorroad=yes` closes (Key:motorroad);
///  7. the default of the class decides;
///  8. what the law opens, the ground may close: see WayPassage.
/// People walk both ways whatever `oneway` says, unless `oneway:foot`, `foot:forward`,
/// `foot:backward` (Key:oneway) or a moving `conveying` (Key:conveying) say otherwise. Cyclists
/// read `bicycle`, then `vehicle`, in place of `foot`, and keep to `oneway` unless `oneway:bicycle`
/// or an opposite `cycleway` lets them off.
/// `*:conditional` tags are not read.
class FootAccess {
  public:
    explicit FootAccess(const WalkingProfile& profile);

    WayAccess way(std::span<const OsmTag> tags) const;
    /// Whether a node stops walkers. A `barrier` (or the old `highway=gate`) can: by its `foot`,
    /// then its `access`, then `locked=yes`, then its kind (Key:barrier); and a kerb, a lift or a
    /// ford that the profile does not take.
    bool node_blocks(std::span<const OsmTag> tags) const { return node(tags).blocks; }
    /// That, whether it is a lift, and how a road is crossed there (Key:crossing).
    NodePassage node(std::span<const OsmTag> tags) const;

  private:
    bool allows(std::string_view access_value) const;
    bool forbids(std::string_view access_value) const;
    /// The first value of the mode's own keys that says something.
    std::string_view own_value(const WayTags& tags) const;
    void decide_by_law(const WayTags& tags, WayAccess& access) const;
    void decide_by_ground(const WayTags& tags, WayAccess& access) const;
    void decide_directions(const WayTags& tags, WayAccess& access) const;
    void add_times(const WayTags& tags, WayAccess& access) const;
    bool has_ramp(const WayTags& tags) const;

    // Sorted, for binary search.
    std::vector<std::string> walkable_highways_;
    std::vector<std::string> allowing_values_;
    std::vector<std::string> forbidding_values_;
    std::vector<std::string> blocking_barriers_;
    std::vector<std::string> ramp_tags_;
    WayPassage passage_;
    double steps_time_factor_;
    Metres level_per_step_;
    UnknownTags unknown_tags_;
    bool by_bicycle_;
    bool lifts_allowed_;
    bool steps_allowed_;
    bool ferries_allowed_;
};

/// How many ways, and how much ground length, each rule kept and refused.
struct FootAccessTally {
    struct Row {
        std::size_t kept_ways = 0;
        std::size_t refused_ways = 0;
        Metres kept;
        Metres refused;
    };
    std::array<Row, kAccessRuleCount> rows;

    Row& of(AccessRule rule) { return rows[static_cast<std::size_t>(rule)]; }
    const Row& of(AccessRule rule) const { return rows[static_cast<std::size_t>(rule)]; }
    void count(const AccessVerdict& verdict, Metres length);
    Row total() const;
};

}  // namespace cercania
