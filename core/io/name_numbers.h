#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cercania {

/// Numbers texts by their place in a list of names whose first entry is the empty text, so that
/// each new one is kept once.
class NameNumbers {
  public:
    /// The number of a text; adds it to `names` when it is new here. 0 for the empty text.
    std::uint32_t number_of(std::string_view text, std::vector<std::string>& names);

  private:
    struct TextHash : std::hash<std::string_view> {
        // NOLINTNEXTLINE(readability-identifier-naming): the standard's name for it
        using is_transparent = void;
    };

    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> numbers_;
};

}  // namespace cercania
