#include "core/base/parallel.h"

#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace cercania {
namespace {

class ForRanges : public testing::TestWithParam<unsigned> {};

TEST_P(ForRanges, Ten_EachOnce) {
    std::vector<int> visits(10, 0);
    for_ranges(visits.size(), GetParam(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            ++visits[i];
        }
    });
    EXPECT_EQ(visits, std::vector<int>(10, 1));
}

TEST_P(ForRanges, TwoFail_TheFirstIsTold) {
    const auto fail = [](std::size_t, std::size_t begin, std::size_t) {
        throw std::runtime_error(begin == 0 ? "first" : "later");
    };
    try {
        for_ranges(10, GetParam(), fail);
        FAIL() << "nothing was thrown";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "first");
    }
}

// 20 threads: more than there is to do.
INSTANTIATE_TEST_SUITE_P(Threads, ForRanges, testing::Values(1U, 2U, 3U, 20U),
                         testing::PrintToStringParamName());

class AtOnce : public testing::TestWithParam<unsigned> {};

TEST_P(AtOnce, Both_AreDone) {
    std::string first;
    std::string second;
    at_once(
        GetParam(), [&] { first = "one"; }, [&] { second = "two"; });
    EXPECT_EQ(first + second, "onetwo");
}

TEST_P(AtOnce, BothFail_TheFirstIsTold) {
    try {
        at_once(
            GetParam(), [] { throw std::runtime_error("one"); },
            [] { throw std::runtime_error("two"); });
        FAIL() << "nothing was thrown";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "one");
    }
}

INSTANTIATE_TEST_SUITE_P(Threads, AtOnce, testing::Values(1U, 2U, 8U),
                         testing::PrintToStringParamName());

}  // namespace
}  // namespace cercania
