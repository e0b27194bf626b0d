#include "core/io/cell_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <utility>

#include "core/io/csv_columns.h"

namespace cercania {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The digits at the front, taken off.
std::string_view take_digits(std::string_view& text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
    const std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    return digits;
}

/// The signs of degrees, minutes and seconds in their many characters, as d, m and s.
std::string with_plain_signs(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 12> kSigns = {{
        {"\xC2\xB0", 'd'},      // degree sign
        {"\xC2\xBA", 'd'},      // masculine ordinal, which keyboards have in its place
        {"\xCB\x9A", 'd'},      // ring above
        {"\xE2\x80\xB2", 'm'},  // prime
        {"\xE2\x80\x99", 'm'},  // right single quotation mark
        {"\xC2\xB4", 'm'},      // acute accent
        {"\xE2\x80\xB3", 's'},  // double prime
        {"\xE2\x80\x9D", 's'},  // right double quotation mark
        {"''", 's'},
        {"'", 'm'},
        {"\"", 's'},
        {":", ' '},
    }};
    std::string result;
    while (!text.empty()) {
        const auto found = std::find_if(kSigns.begin(), kSigns.end(), [&](const auto& sign) {
            return text.starts_with(sign.first);
        });
        if (found == kSigns.end()) {
            result.push_back(
                static_cast<char>(std::tolower(static_cast<unsigned char>(text.front()))));
            text.remove_prefix(1);
        } else {
            result.push_back(found->second);
            text.remove_prefix(found->first.size());
        }
    }
    return result;
}

/// 1 or -1 for a letter of the compass, in English, Spanish or French; 0 for none.
int side_of_the_world(char letter) {
    switch (letter) {
        case 'n':
        case 'e':
            return 1;
        case 's':
        case 'w':
        case 'o':
            return -1;
        default:
            return 0;
    }
}

/// Takes the letter off the front or the back; "35.6s" ends in seconds, not in the south, unless
/// seconds or their sign come before it.
int take_side(std::string_view& text) {
    text = trimmed(text);
    if (text.empty()) {
        return 0;
    }
    if (const int side = side_of_the_world(text.front()); side != 0) {
        text.remove_prefix(1);
        return side;
    }
    const int side = side_of_the_world(text.back());
    if (text.back() == 's') {
        const std::string_view before = trimmed(text.substr(0, text.size() - 1));
        const bool signs = text.find('d') != std::string_view::npos;
        const bool behind_a_sign = !before.empty() && !is_digit(before.back());
        if (signs && !behind_a_sign) {
            return 0;
        }
    }
    if (side != 0) {
        text.remove_suffix(1);
    }
    return side;
}

std::optional<double> take_number(std::string_view& text) {
    text = trimmed(text);
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](char c) { return !is_digit(c) && c != '.' && c != ','; });
    const std::string_view number = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(number.size());
    return parse_number(number);
}

}  // namespace

std::optional<std::int64_t> parse_integer(std::string_view text) {
    const std::string_view digits = text.substr(text.substr(0, 1) == "-" ? 1 : 0);
    if (digits.size() > 1 && digits.front() == '0') {
        return std::nullopt;  // a code, not a count
    }
    std::int64_t value = 0;
    const auto [stopped, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || stopped != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::optional<double> parse_plain_number(std::string_view text) {
    const std::string_view digits = text.substr(text.substr(0, 1) == "-" ? 1 : 0);
    if (digits.size() > 1 && digits[0] == '0' && digits[1] != '.' && digits[1] != ',') {
        return std::nullopt;
    }
    const std::optional<double> number = parse_number(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<double> parse_marked_number(std::string_view text, const NumberMarks& marks) {
    constexpr std::size_t kGroup = 3;
    std::string_view rest = trimmed(text);
    std::string number;
    if (rest.starts_with('-')) {
        number = "-";
        rest.remove_prefix(1);
    }
    const std::string_view first = take_digits(rest);
    if (first.empty() || (first.size() > 1 && first.front() == '0')) {
        return std::nullopt;
    }
    number += first;
    while (rest.starts_with(marks.thousands)) {
        rest.remove_prefix(marks.thousands.size());
        const std::string_view group = take_digits(rest);
        if (group.size() != kGroup || first.size() > kGroup) {
            return std::nullopt;
        }
        number += group;
    }
    if (rest.starts_with(marks.decimal)) {
        rest.remove_prefix(1);
        number += '.';
        number += take_digits(rest);
    }
    return rest.empty() ? parse_number(number) : std::nullopt;
}

std::optional<NumberMarks> marks_of_column(const std::vector<std::string_view>& cells) {
    const auto all_but_empty = [&](const auto& is_number) {
        return std::all_of(cells.begin(), cells.end(), [&](std::string_view cell) {
            return trimmed(cell).empty() || is_number(cell);
        });
    };
    if (all_but_empty([](std::string_view cell) { return parse_plain_number(cell).has_value(); })) {
        return std::nullopt;
    }
    constexpr std::array<NumberMarks, 8> kMarks = {{{',', "."},
                                                    {'.', ","},
                                                    {',', " "},
                                                    {'.', " "},
                                                    {',', "\xC2\xA0"},      // no-break space
                                                    {',', "\xE2\x80\xAF"},  // narrow one
                                                    {'.', "'"},
                                                    {',', "'"}}};
    for (const NumberMarks& marks : kMarks) {
        if (all_but_empty([&](std::string_view cell) {
                return parse_marked_number(cell, marks).has_value();
            })) {
            return marks;
        }
    }
    return std::nullopt;
}

std::optional<double> parse_angle(std::string_view text) {
    constexpr double kSixty = 60.0;
    const std::string plain = with_plain_signs(trimmed(text));
    std::string_view rest = plain;
    const int side = take_side(rest);
    rest = trimmed(rest);
    const bool negative = rest.starts_with('-');
    if (negative) {
        rest.remove_prefix(1);
    }
    double angle = 0.0;
    double unit = 1.0;
    std::size_t parts = 0;
    bool marked = side != 0;
    constexpr std::string_view kSigns = "dms";
    for (; parts < kSigns.size() && !trimmed(rest).empty(); ++parts) {
        const std::optional<double> number = take_number(rest);
        if (!number || (parts > 0 && *number >= kSixty)) {
            return std::nullopt;
        }
        angle += *number * unit;
        unit /= kSixty;
        rest = trimmed(rest);
        if (!rest.empty() && rest.front() == kSigns[parts]) {
            marked = true;
            rest.remove_prefix(1);
        }
    }
    if (parts == 0 || !trimmed(rest).empty() || (parts == 1 && !marked) ||
        (negative && side != 0)) {
        return std::nullopt;
    }
    return negative || side < 0 ? -angle : angle;
}

std::optional<LatitudeLongitude> parse_geopoint(std::string_view text) {
    constexpr std::size_t kMostNumbers = 4;
    constexpr double kRightAngle = 90.0;
    constexpr double kHalfTurn = 180.0;
    std::vector<double> numbers;
    std::string_view rest = trimmed(text);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(" ,;"), rest.size());
        double number = 0.0;
        const auto [stopped, problem] = std::from_chars(rest.data(), rest.data() + end, number);
        if (problem != std::errc() || stopped != rest.data() + end ||
            numbers.size() == kMostNumbers) {
            return std::nullopt;
        }
        numbers.push_back(number);
        rest.remove_prefix(end);
        rest.remove_prefix(std::min(rest.find_first_not_of(" ,;"), rest.size()));
    }
    if (numbers.size() < 2 || std::fabs(numbers[0]) > kRightAngle ||
        std::fabs(numbers[1]) > kHalfTurn) {
        return std::nullopt;
    }
    return LatitudeLongitude{numbers[0], numbers[1]};
}

}  // namespace cercania
