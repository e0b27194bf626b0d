#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cercania {

/// A text as TOML writes it, in quotes: what cannot stand in them as it is becomes an escape.
std::string toml_quoted(std::string_view text);
/// A list of texts: ["a", "b"].
std::string toml_list(const std::vector<std::string>& texts);
/// The shortest number that reads as the same one.
std::string toml_number(double number);

}  // namespace cercania
