#include "core/network/crossing_tag.h"

#include <algorithm>
#include <array>

namespace cercania {
namespace {

struct CrossingValue {
    std::string_view value;
    CrossingTag tag;
    CrossingKind kind;
};

constexpr std::array<CrossingValue, 8> kValues = {
    {{"traffic_signals", CrossingTag::TrafficSignals, CrossingKind::Signals},
     {"uncontrolled", CrossingTag::Uncontrolled, CrossingKind::Marked},
     {"marked", CrossingTag::Marked, CrossingKind::Marked},
     {"zebra", CrossingTag::Zebra, CrossingKind::Marked},
     {"island", CrossingTag::Island, CrossingKind::Marked},
     {"yes", CrossingTag::Yes, CrossingKind::Marked},
     {"unmarked", CrossingTag::Unmarked, CrossingKind::Unmarked},
     {"informal", CrossingTag::Informal, CrossingKind::Unmarked}}};

const CrossingValue* find(CrossingTag tag) {
    const auto* const found = std::find_if(
        kValues.begin(), kValues.end(), [&](const CrossingValue& row) { return row.tag == tag; });
    return found == kValues.end() ? nullptr : found;
}

}  // namespace

CrossingTag crossing_tag(std::string_view crossing) {
    const auto* const found =
        std::find_if(kValues.begin(), kValues.end(),
                     [&](const CrossingValue& row) { return row.value == crossing; });
    return found == kValues.end() ? CrossingTag::None : found->tag;
}

CrossingKind crossing_kind(CrossingTag tag) {
    if (tag == CrossingTag::HighwayTrafficSignals) {
        return CrossingKind::Signals;
    }
    if (tag == CrossingTag::HighwayCrossing) {
        return CrossingKind::Marked;
    }
    const CrossingValue* const row = find(tag);
    return row == nullptr ? CrossingKind::None : row->kind;
}

std::string tags_on_way(CrossingTag tag) {
    const CrossingValue* const row = find(tag);
    return row == nullptr ? std::string() : "crossing=" + std::string(row->value);
}

std::string tags_on_node(CrossingTag tag) {
    if (tag == CrossingTag::HighwayTrafficSignals) {
        return "highway=traffic_signals";
    }
    if (tag == CrossingTag::HighwayCrossing) {
        return "highway=crossing";
    }
    const std::string crossing = tags_on_way(tag);
    return crossing.empty() ? crossing : "highway=crossing, " + crossing;
}

}  // namespace cercania
