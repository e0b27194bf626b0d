#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "data/sample_city/source/random.h"

namespace cercania::sample {

/// Hands out street names in Spanish, none of them twice.
class StreetNames {
  public:
    explicit StreetNames(Random& random);
    /// The next name of its kind: `Calle` gives "Calle del Guayacán".
    std::string next(const std::string& prefix);

  private:
    std::vector<std::string> endings_;
    std::map<std::string, std::size_t> used_;
};

}  // namespace cercania::sample
