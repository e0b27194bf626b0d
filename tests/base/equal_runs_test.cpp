#include "core/base/equal_runs.h"

#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace cercania {
namespace {

/// The runs of equal letters, each followed by a bar.
std::string runs_of(const std::string& letters) {
    std::vector<char> items(letters.begin(), letters.end());
    std::string runs;
    for_equal_runs(
        items, [](char a, char b) { return a == b; },
        [&](std::span<const char> run) { runs += std::string(run.begin(), run.end()) + "|"; });
    return runs;
}

TEST(EqualRuns, OfTwoOrMore_AreVisitedInOrder) {
    EXPECT_EQ(runs_of("abbcddd"), "bb|ddd|");
    EXPECT_EQ(runs_of("aab"), "aa|");
    EXPECT_EQ(runs_of("aaaa"), "aaaa|");
}

TEST(EqualRuns, NeighboursThatDiffer_AreNotVisited) {
    EXPECT_EQ(runs_of("abab"), "");
    EXPECT_EQ(runs_of("a"), "");
    EXPECT_EQ(runs_of(""), "");
}

}  // namespace
}  // namespace cercania
