#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>

namespace cercania {

/// An index into one particular table. Ids of different tables are different types, and none of
/// them can be added or multiplied, so that a node can never be taken for an edge.
template <class Tag>
class Id {
  public:
    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t value) : value_(value) {}

    /// The id that names nothing.
    static constexpr Id none() { return Id(); }

    constexpr std::uint32_t value() const { return value_; }
    /// The id as a subscript of the table it belongs to.
    constexpr std::size_t index() const { return value_; }
    constexpr bool is_none() const { return value_ == kNone; }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;

  private:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t value_ = kNone;
};

/// Makes an id from the size or position of a table. The caller's table must have fewer than 2^32-1
/// rows.
template <class IdType>
constexpr IdType id_at(std::size_t index) {
    return IdType(static_cast<std::uint32_t>(index));
}

}  // namespace cercania

template <class Tag>
struct std::hash<cercania::Id<Tag>> {
    std::size_t operator()(cercania::Id<Tag> id) const noexcept {
        return std::hash<std::uint32_t>()(id.value());
    }
};
