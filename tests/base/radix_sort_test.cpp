#include "core/base/radix_sort.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace cercania {
namespace {

using Numbered = std::pair<std::uint64_t, std::string>;

std::uint64_t number_of(const Numbered& item) {
    return item.first;
}

TEST(RadixSort, EqualKeys_KeepTheirOrder) {
    std::vector<Numbered> items = {{7, "a"}, {3, "b"}, {7, "c"}, {3, "d"}, {0, "e"}};
    radix_sort(items, number_of);
    const std::vector<Numbered> expected = {{0, "e"}, {3, "b"}, {3, "d"}, {7, "a"}, {7, "c"}};
    EXPECT_EQ(items, expected);
}

TEST(RadixSort, NoneAndOne_StayAsTheyAre) {
    std::vector<Numbered> items;
    radix_sort(items, number_of);
    EXPECT_TRUE(items.empty());
    items.emplace_back(5, "alone");
    radix_sort(items, number_of);
    EXPECT_EQ(items.size(), 1U);
}

TEST(RadixSort, KeysThatDifferInTheHighestAndLowestBit_AreInOrder) {
    constexpr std::uint64_t kHighest = std::numeric_limits<std::uint64_t>::max();
    std::vector<Numbered> items = {{kHighest, "last"},
                                   {kHighest - 1, "fourth"},
                                   {1, "second"},
                                   {kHighest / 2, "third"},
                                   {0, "first"}};
    radix_sort(items, number_of);
    std::string words;
    for (const Numbered& item : items) {
        words += item.second + " ";
    }
    EXPECT_EQ(words, "first second third fourth last ");
}

TEST(RadixSort, RandomKeys_AreSortedAsByComparing) {
    std::mt19937_64 random(20);
    for (const unsigned bits : {1U, 11U, 12U, 33U, 64U}) {
        std::vector<std::uint64_t> keys(500);
        for (std::uint64_t& key : keys) {
            key = random() >> (64U - bits);
        }
        std::vector<std::uint64_t> expected = keys;
        std::stable_sort(expected.begin(), expected.end());
        radix_sort(keys, [](std::uint64_t key) { return key; });
        EXPECT_EQ(keys, expected) << bits << " bits";
    }
}

}  // namespace
}  // namespace cercania
