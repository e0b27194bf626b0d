#pragma once

#include <string>

namespace cercania {

/// A number of people (or of anything counted) as a whole number in groups of three: "1,234,567".
std::string grouped(double number);

/// "1 catchment", "24 catchments": the word with an s unless there is just one.
std::string counted(std::size_t number, const std::string& word);

}  // namespace cercania
