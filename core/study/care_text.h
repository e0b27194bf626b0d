#pragma once

#include <string>
#include <vector>

namespace cercania {

/// What people walk to, in the words of reports: "care", or "all of childcare, laundry" where these
/// services are required.
std::string care_text(const std::vector<std::string>& required);

}  // namespace cercania
