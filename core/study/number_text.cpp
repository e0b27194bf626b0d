#include "core/study/number_text.h"

#include <cmath>
#include <cstddef>

#include <fmt/format.h>

namespace cercania {

std::string grouped(double number) {
    std::string digits = fmt::format("{:.0f}", std::fabs(number));
    for (auto position = static_cast<std::ptrdiff_t>(digits.size()) - 3; position > 0;
         position -= 3) {
        digits.insert(static_cast<std::size_t>(position), ",");
    }
    return number < 0.0 ? "-" + digits : digits;
}

std::string counted(std::size_t number, const std::string& word) {
    return fmt::format("{} {}{}", grouped(static_cast<double>(number)), word,
                       number == 1 ? "" : "s");
}

}  // namespace cercania
