#include "tests/study/odd_inputs.h"

#include <chrono>
#include <ostream>
#include <utility>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include "core/base/error.h"
#include "core/study/source_check.h"

namespace cercania::testing {

void PrintTo(const OddInput& input, std::ostream* out) {
    *out << input.name;
}

namespace {

using ::testing::HasSubstr;

struct Ending {
    std::string outcome;
    std::string said;
};

Ending checked(const std::string& path) {
    Ending ending;
    Diagnostics findings;
    try {
        const CheckedSource source = check_source(path, {}, findings, Control());
        for (const CheckedLayer& layer : source.layers) {
            ending.outcome += ending.outcome.empty() ? "" : " + ";
            if (layer.info.unusable_kind) {
                ending.outcome += kind_name(*layer.info.unusable_kind);
                ending.said += layer.info.unusable_because + "\n";
            } else {
                ending.outcome += fmt::format("{} kept, {} repaired, {} dropped", layer.found.kept,
                                              layer.found.repaired, layer.found.dropped);
            }
        }
    } catch (const Error& error) {
        return {std::string(kind_name(error.kind())), error.what()};
    }
    std::string separator = "; ";
    for (const auto& [code, count] : findings.counts()) {
        ending.outcome += fmt::format("{}{} {}", std::exchange(separator, ", "), code, count);
    }
    for (const Diagnostic& finding : findings.all()) {
        ending.said += finding.message + "\n";
    }
    return ending;
}

/// The most memory that the program has held so far, with all tests before this one.
long most_kilobytes() {
    rusage use = {};
    getrusage(RUSAGE_SELF, &use);
    return use.ru_maxrss;
}

class OddInputs : public ::testing::TestWithParam<OddInput> {};

TEST_P(OddInputs, AreToldAsTheyAreInLittleTimeAndMemory) {
    constexpr std::chrono::seconds kLongest(10);
    constexpr long kMostKilobytes = 1'000'000;
    const TempFolder folder;
    const std::string path = GetParam().make(folder);
    const long kilobytes_before = most_kilobytes();
    const auto start = std::chrono::steady_clock::now();
    const Ending ending = checked(path);
    EXPECT_LT(std::chrono::steady_clock::now() - start, kLongest);
    EXPECT_LT(most_kilobytes() - kilobytes_before, kMostKilobytes);
    EXPECT_EQ(ending.outcome, GetParam().outcome) << ending.said;
    EXPECT_THAT(ending.said, HasSubstr(GetParam().said));
}

std::string name_of(const ::testing::TestParamInfo<OddInput>& info) {
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Tables, OddInputs, ::testing::ValuesIn(odd_tables()), name_of);
INSTANTIATE_TEST_SUITE_P(Shapes, OddInputs, ::testing::ValuesIn(odd_shapes()), name_of);
INSTANTIATE_TEST_SUITE_P(Files, OddInputs, ::testing::ValuesIn(odd_files()), name_of);

TEST(OddInputsTable, HasAtLeast120Rows) {
    EXPECT_GE(odd_tables().size() + odd_shapes().size() + odd_files().size(), 120U);
}

}  // namespace
}  // namespace cercania::testing
