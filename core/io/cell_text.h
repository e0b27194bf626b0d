#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cercania {

/// Internal to core/io: what the text of a cell says, as people and their programs write numbers.

/// A whole number without leading zeros; "001" is a code and none.
std::optional<std::int64_t> parse_integer(std::string_view text);

/// A number in a column of numbers: finite, and not a code such as "007.5" or "001".
std::optional<double> parse_plain_number(std::string_view text);

/// How the numbers of one column are written: "1.000.167,5" has its thousands marked by a point.
struct NumberMarks {
    char decimal = ',';
    std::string_view thousands = ".";

    friend bool operator==(const NumberMarks&, const NumberMarks&) = default;
};

/// A number with its thousands marked, or without: groups of three digits, then the decimals.
std::optional<double> parse_marked_number(std::string_view text, const NumberMarks& marks);

/// The marks under which every cell that is not empty is a number, where there is one that no
/// reading without thousands takes; none otherwise. "1.000" alone says nothing: it may be one.
std::optional<NumberMarks> marks_of_column(const std::vector<std::string_view>& cells);

/// An angle in degrees, minutes and seconds, with the letter of its side of the world before or
/// behind it (O stands for oeste and ouest) or with a sign: 4°36'35.6"N, -74 04 54, 74d4m54sW. A
/// number without a sign of degrees, minutes or a letter is none. In degrees; west and south below
/// zero.
std::optional<double> parse_angle(std::string_view text);

/// A place as survey forms (ODK, Kobo: "4.6097 -74.0817 2600 5") and map programs ("4.6097,
/// -74.0817") write it: latitude, longitude and perhaps height and accuracy.
struct LatitudeLongitude {
    double latitude = 0.0;
    double longitude = 0.0;
};
std::optional<LatitudeLongitude> parse_geopoint(std::string_view text);

}  // namespace cercania
