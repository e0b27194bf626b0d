#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/error.h"

namespace cercania {

/// The words by which files and the command line name each of a few choices.
template <class Choice, std::size_t Count>
using ChoiceWords = std::array<std::pair<std::string_view, Choice>, Count>;

/// The word of a choice; every choice must have one.
template <class Choice, std::size_t Count>
std::string_view word_of(const ChoiceWords<Choice, Count>& words, Choice wanted) {
    for (const auto& [word, choice] : words) {
        if (choice == wanted) {
            return word;
        }
    }
    CERCANIA_REQUIRE(false);
    return {};
}

/// The choice that a word names. Throws Error(WrongUsage) saying that it is not `what` ("a style")
/// and which words are.
template <class Choice, std::size_t Count>
Choice choice_of(const ChoiceWords<Choice, Count>& words, std::string_view word,
                 std::string_view what) {
    std::string known;
    for (const auto& [text, choice] : words) {
        if (text == word) {
            return choice;
        }
        known.append(known.empty() ? "" : ", ").append(text);
    }
    throw Error(ErrorKind::WrongUsage, std::string("'")
                                           .append(word)
                                           .append("' is not ")
                                           .append(what)
                                           .append("; choose one of ")
                                           .append(known));
}

}  // namespace cercania
