#include "core/base/diagnostics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cercania {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(Diagnostics, Counts_AreByCodeInAlphabeticalOrder) {
    Diagnostics diagnostics;
    diagnostics.add({"null_geometry", Severity::Warning, "no geometry"});
    diagnostics.add({"ends_joined", Severity::Note, "joined over 0.2 m"});
    diagnostics.add({"null_geometry", Severity::Warning, "no geometry"});
    EXPECT_THAT(diagnostics.counts(),
                ElementsAre(Pair("ends_joined", 1), Pair("null_geometry", 2)));
    EXPECT_EQ(diagnostics.count("null_geometry"), 2U);
    EXPECT_EQ(diagnostics.count("nothing_of_the_kind"), 0U);
}

TEST(Diagnostics, Append_KeepsTheOrder) {
    Diagnostics first;
    first.add({"a", Severity::Note, "one"});
    Diagnostics second;
    second.add({"b", Severity::Note, "two"});
    first.append(second);
    ASSERT_EQ(first.all().size(), 2U);
    EXPECT_EQ(first.all()[1].code, "b");
    EXPECT_FALSE(first.empty());
    EXPECT_TRUE(Diagnostics().empty());
}

TEST(Severity, Names_AreThoseOfTheOutput) {
    EXPECT_EQ(severity_name(Severity::Note), "note");
    EXPECT_EQ(severity_name(Severity::Warning), "warning");
    EXPECT_EQ(severity_name(Severity::Error), "error");
}

}  // namespace
}  // namespace cercania
