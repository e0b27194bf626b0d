#pragma once

#include <cstddef>
#include <string>

#include "core/study/facility_edits.h"
#include "core/study/loaded_study.h"
#include "tests/support/random_network.h"

namespace cercania::testing {

/// A planner at work: each step drags a facility a little or far, adds one, closes or opens one,
/// or takes everything back.
class RandomEdits {
  public:
    RandomEdits(const LoadedStudy& study, Random& random);

    const FacilityEdits& next();

  private:
    GeoPoint somewhere();
    GeoPoint beside(const GeoPoint& place);
    void drag();
    void add();
    void open_or_close();

    const LoadedStudy& study_;
    Random& random_;
    FacilityEdits edits_;
    std::size_t added_ = 0;
};

}  // namespace cercania::testing
