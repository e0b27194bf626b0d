#include "app/viewer/model/issue_words.h"

#include <set>

#include <gmock/gmock.h>

#include "core/base/diagnostic_codes.h"

namespace cercania::viewer {
namespace {

TEST(IssueWords, EveryCodeOfCore_HasASentenceOfItsOwn) {
    std::set<QString> sentences;
    for (const std::string_view code : kDiagnosticCodes) {
        EXPECT_TRUE(IssueWords::knows(std::string(code))) << code;
        const QString sentence = IssueWords::kind(std::string(code), 3, "core's own words");
        EXPECT_NE(sentence.toStdString(), "Core's own words") << code;
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), kDiagnosticCodes.size());
}

TEST(IssueWords, CodeThatNobodyWorded_IsSaidAsCoreSaysIt) {
    EXPECT_EQ(IssueWords::kind("of_tomorrow", 1, "something is odd"), "Something is odd");
}

TEST(IssueWords, Case_NamesItsFeatureAndLayer) {
    const Diagnostic diagnostic = {"people_missing", Severity::Warning, "no value",
                                   "a.gpkg",         "blocks",          12};
    EXPECT_EQ(IssueWords::one_case(diagnostic), "Feature 12, blocks: no value");
}

}  // namespace
}  // namespace cercania::viewer
