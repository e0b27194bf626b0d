#pragma once

#include <compare>
#include <limits>

namespace cercania {

/// A number with a unit: quantities of one unit add up and compare; those of different units do
/// not mix. `Metres::of(250)` makes one, `.value()` takes the bare number out for a formula.
template <class Unit>
class Quantity {
  public:
    constexpr Quantity() = default;

    static constexpr Quantity of(double value) { return Quantity(value); }
    static constexpr Quantity infinite() {
        return Quantity(std::numeric_limits<double>::infinity());
    }

    constexpr double value() const { return value_; }

    friend constexpr bool operator==(Quantity, Quantity) = default;
    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) {
        return Quantity(a.value_ + b.value_);
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b) {
        return Quantity(a.value_ - b.value_);
    }
    friend constexpr Quantity operator-(Quantity a) { return Quantity(-a.value_); }
    friend constexpr Quantity operator*(Quantity a, double factor) {
        return Quantity(a.value_ * factor);
    }
    friend constexpr Quantity operator*(double factor, Quantity a) { return a * factor; }
    friend constexpr Quantity operator/(Quantity a, double divisor) {
        return Quantity(a.value_ / divisor);
    }
    /// The ratio of two quantities of one unit has no unit.
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value_ / b.value_; }
    constexpr Quantity& operator+=(Quantity other) { return *this = *this + other; }
    constexpr Quantity& operator-=(Quantity other) { return *this = *this - other; }

  private:
    constexpr explicit Quantity(double value) : value_(value) {}
    double value_ = 0.0;
};

using Metres = Quantity<struct MetreUnit>;
using Seconds = Quantity<struct SecondUnit>;
using Degrees = Quantity<struct DegreeUnit>;
using MetresPerSecond = Quantity<struct MetrePerSecondUnit>;
using SquareMetres = Quantity<struct SquareMetreUnit>;

constexpr Seconds operator/(Metres distance, MetresPerSecond speed) {
    return Seconds::of(distance.value() / speed.value());
}
constexpr Metres operator*(MetresPerSecond speed, Seconds duration) {
    return Metres::of(speed.value() * duration.value());
}

}  // namespace cercania
