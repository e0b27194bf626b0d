#include "core/io/name_numbers.h"

namespace cercania {

std::uint32_t NameNumbers::number_of(std::string_view text, std::vector<std::string>& names) {
    if (text.empty()) {
        return 0;
    }
    const auto found = numbers_.find(text);
    if (found != numbers_.end()) {
        return found->second;
    }
    const auto number = static_cast<std::uint32_t>(names.size());
    names.emplace_back(text);
    numbers_.emplace(text, number);
    return number;
}

}  // namespace cercania
