#include "core/base/diagnostic_codes.h"

#include <algorithm>
#include <regex>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/source_tree.h"
#include "tests/support/folders/folders.h"

namespace cercania::architecture {
namespace {

using ::testing::ElementsAre;

/// The codes that a source gives to diagnostics.
std::set<std::string> codes_in(const std::string& text) {
    static const std::regex given(
        R"re((?:code = (?:\w+ \? "\w+" : )?|\{\s*|\b(?:add|note|warn)\(\s*|report\(unit,\s*)"([a-z0-9]+(?:_[a-z0-9]+)+)"(\s*,\s*Severity)?)re");
    std::set<std::string> codes;
    for (std::sregex_iterator at(text.begin(), text.end(), given), end; at != end; ++at) {
        const std::string match = at->str();
        if (!match.starts_with('{') || (*at)[2].matched) {
            codes.insert((*at)[1]);
        }
    }
    return codes;
}

TEST(DiagnosticCodes, OfWholeCore_StandInTheListAndNoOthers) {
    std::set<std::string> given;
    for (const SourceFile& source : read_source_tree(project_folder())) {
        if (source.path.starts_with("core/") && !source.is_header()) {
            given.merge(codes_in(source.text));
        }
    }
    given.insert("disconnected_island");  // the first of two in one assignment
    std::set<std::string> listed(kDiagnosticCodes.begin(), kDiagnosticCodes.end());
    EXPECT_EQ(given, listed);
    EXPECT_TRUE(std::ranges::is_sorted(kDiagnosticCodes));
}

TEST(DiagnosticCodes, EachWayOfGivingOne_IsSeen) {
    EXPECT_THAT(codes_in(".code = \"a_b\","), ElementsAre("a_b"));
    EXPECT_THAT(codes_in("diagnostics.add({\"c_d\",\n  Severity::Note"), ElementsAre("c_d"));
    EXPECT_THAT(codes_in("report.add(\"e_f\", Severity"), ElementsAre("e_f"));
    EXPECT_THAT(codes_in("fields = {\"g_h\", \"i_j\"}"), ElementsAre());
}

}  // namespace
}  // namespace cercania::architecture
