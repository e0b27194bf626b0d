#pragma once

#include <string_view>

namespace cercania {

/// The version of this program, such as "0.1.0".
std::string_view software_version();

}  // namespace cercania
