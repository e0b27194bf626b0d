#include "core/base/passwords.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string_view>

namespace cercania {
namespace {

constexpr std::string_view kSpace = " \t\n";
constexpr std::string_view kEndsOfValue = " \t\n,|\"')";
constexpr std::string_view kEndsOfAuthority = "/ \t\n|\"'";

std::size_t end_of_quoted(std::string_view text, std::size_t after_quote) {
    for (std::size_t i = after_quote; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '\'') {
            return i + 1;
        }
    }
    return text.size();
}

/// Where "= value" that begins at `from` ends; `from` itself where there is no such thing.
std::size_t end_of_value(std::string_view text, std::size_t from) {
    const std::size_t sign = text.find_first_not_of(kSpace, from);
    if (sign == std::string_view::npos || text[sign] != '=') {
        return from;
    }
    const std::size_t value = text.find_first_not_of(kSpace, sign + 1);
    if (value == std::string_view::npos) {
        return text.size();
    }
    if (text[value] == '\'') {
        return end_of_quoted(text, value + 1);
    }
    // The sentence around it may go on with a colon, which a password hardly ends in.
    const std::size_t end = std::min(text.find_first_of(kEndsOfValue, value), text.size());
    return end > value && text[end - 1] == ':' ? end - 1 : end;
}

void take_away_words(std::string& text) {
    constexpr std::string_view kWord = "password";
    const auto same_letter = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == b;
    };
    std::size_t from = 0;
    while (true) {
        const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                                       kWord.begin(), kWord.end(), same_letter);
        if (found == text.end()) {
            return;
        }
        const auto begin = static_cast<std::size_t>(found - text.begin());
        const std::size_t after = begin + kWord.size();
        const std::size_t end = end_of_value(text, after);
        if (end == after) {
            from = after;
            continue;
        }
        const bool space_before = begin > 0 && text[begin - 1] == ' ';
        from = begin - (space_before ? 1 : 0);
        text.erase(from, end - from);
    }
}

void take_away_from_addresses(std::string& text) {
    constexpr std::string_view kBegin = "://";
    for (std::size_t at = text.find(kBegin); at != std::string::npos; at = text.find(kBegin, at)) {
        at += kBegin.size();
        const std::size_t end = std::min(text.find_first_of(kEndsOfAuthority, at), text.size());
        const std::string_view authority = std::string_view(text).substr(at, end - at);
        const std::size_t host = authority.rfind('@');
        const std::size_t colon = authority.find(':');
        if (host != std::string_view::npos && colon < host) {
            text.erase(at + colon, host - colon);
        }
    }
}

}  // namespace

std::string without_passwords(std::string text) {
    take_away_words(text);
    take_away_from_addresses(text);
    return text;
}

}  // namespace cercania
