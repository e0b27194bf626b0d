#pragma once

#include <QString>
#include <string>

namespace cercania::viewer {

/// What a group of people is called: the field "age_0_14" is "0–14", "women" are "Women"; any other
/// field is named as it is.
QString group_name(const std::string& field);

}  // namespace cercania::viewer
