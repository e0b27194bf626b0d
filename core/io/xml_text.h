#pragma once

#include <string>
#include <string_view>

namespace cercania {

/// Text as XML 1.0 takes it in elements and in quoted attributes; characters that XML cannot hold
/// (control characters but tab and line ends) become a space.
std::string xml_text(std::string_view text);

}  // namespace cercania
