#include "core/study/care_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cercania {

std::string care_text(const std::vector<std::string>& required) {
    return required.empty() ? "care" : fmt::format("all of {}", fmt::join(required, ", "));
}

}  // namespace cercania
