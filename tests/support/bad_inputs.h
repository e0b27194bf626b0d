#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "tests/support/small_town.h"

namespace cercania::testing {

/// What a study of the small town reads and asks.
struct TownInputs {
    std::string streets;
    std::string care;
    std::string homes;
    std::string areas;
    std::string people = "people";
    std::string cutoff = "222m";
    std::string profile = "adult";

    explicit TownInputs(const SmallTown& town)
        : streets(town.streets), care(town.care), homes(town.homes), areas(town.areas) {}
};

/// The study as a study file has it.
std::string study_text(const TownInputs& inputs);

/// One thing that is wrong with what a study reads: how the town is spoilt, and what must be said
/// by whatever is asked to analyse it.
struct BadInput {
    std::string name;
    std::function<void(SmallTown& town, TownInputs& inputs)> spoil;
    int exit_code = 3;
    std::vector<std::string> said;  ///< all of these stand in the message
};

void PrintTo(const BadInput& one, std::ostream* out);

/// Every way in which a file or a field of a study is known to be wrong.
std::vector<BadInput> bad_inputs();

/// A GeoJSON collection of one feature with 5 people; `crs` is a member with its comma.
std::string feature_collection(const std::string& geometry, const std::string& crs = "");

}  // namespace cercania::testing
