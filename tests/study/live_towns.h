#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/study/loaded_study.h"
#include "tests/support/random_network.h"
#include "tests/support/temp_folder.h"

namespace cercania::testing {

/// The sample city that ships with the program, loaded whole, with its cells.
std::shared_ptr<const LoadedStudy> loaded_sample_city();

/// The same with its heights, so that there and back differ, walked there and back.
std::shared_ptr<const LoadedStudy> hilly_sample_city_there_and_back();

/// A drawn town (see AsciiMap) as a study: its digits are facilities (f1, f2, ...), `homes` homes
/// lie at random in and around it, four areas cover most of it and overlap a little. Written into
/// `folder` and read from there, as a person's would be.
std::shared_ptr<const LoadedStudy> loaded_town(std::string_view drawing, std::size_t homes,
                                               std::string_view cutoffs, Random& random,
                                               const TempFolder& folder);

}  // namespace cercania::testing
