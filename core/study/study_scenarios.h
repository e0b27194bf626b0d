#pragma once

#include <string>
#include <vector>

#include <toml++/toml.h>

#include "core/study/facility_edits.h"

namespace cercania {

/// The scenarios of a study file: [[scenario]] with name and closed, its [[scenario.moved]] with id
/// and to, its [[scenario.added]] with id, name and at. Throws Error(WrongUsage) for unknown keys,
/// wrong types, impossible coordinates, and names or ids that are empty or occur twice.
std::vector<Scenario> read_scenarios(const toml::table& root);

/// The same as text of a study file; empty without scenarios.
std::string scenarios_text(const std::vector<Scenario>& scenarios);

}  // namespace cercania
