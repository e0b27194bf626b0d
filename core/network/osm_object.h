#pragma once

#include <cstdint>

namespace cercania {

/// The object of OpenStreetMap that a street is of, as the one number that a street piece carries
/// (`way_id`): the id of a way, or that of a relation made negative. Objects that were drawn in an
/// editor and never uploaded have negative ids themselves; such ways are kept far below all
/// relations, so that way -7 is not taken for relation 7.
inline constexpr std::int64_t kWaysNeverUploaded = -(std::int64_t{1} << 62U);

/// The number of a way, by the id that its file gives it.
constexpr std::int64_t way_object(std::int64_t way) {
    return way < 0 ? kWaysNeverUploaded + way : way;
}

/// The number of a relation, by its id; one never uploaded shares that of the relation without the
/// sign.
constexpr std::int64_t relation_object(std::int64_t relation) {
    return relation < 0 ? relation : -relation;
}

constexpr bool is_relation_object(std::int64_t object) {
    return object < 0 && object > kWaysNeverUploaded;
}

/// The number as people are told it: a way's own id, also where it is negative, or a relation's
/// made negative.
constexpr std::int64_t told_object(std::int64_t object) {
    return object < kWaysNeverUploaded ? object - kWaysNeverUploaded : object;
}

}  // namespace cercania
