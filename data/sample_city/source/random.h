#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace cercania::sample {

/// Random numbers that are the same on every machine: the standard fixes std::mt19937_64 but not
/// its distributions, so those are our own.
class Random {
  public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// Evenly spread over [0, 1).
    double fraction() { return static_cast<double>(engine_() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * fraction(); }
    bool chance(double probability) { return fraction() < probability; }
    /// Evenly spread over 0 .. count - 1.
    std::size_t index(std::size_t count) {
        return static_cast<std::size_t>(fraction() * static_cast<double>(count));
    }

  private:
    std::mt19937_64 engine_;
};

}  // namespace cercania::sample
