#include "core/base/error.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cercania {
namespace {

TEST(Error, ContextChain_ReadsFromTheOutsideIn) {
    try {
        with_context("reading barrios.shp", [] {
            with_context("layer 'barrios'", [] {
                with_context("field 'POB'", [] {
                    throw Error(ErrorKind::FieldNotNumeric, "'muchos' is not a number");
                });
            });
        });
        FAIL() << "the error was swallowed";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(),
                     "reading barrios.shp, layer 'barrios', field 'POB': 'muchos' is not a number");
        EXPECT_EQ(error.message(), "'muchos' is not a number");
        EXPECT_THAT(error.context(),
                    testing::ElementsAre("reading barrios.shp", "layer 'barrios'", "field 'POB'"));
        EXPECT_EQ(error.kind(), ErrorKind::FieldNotNumeric);
    }
}

TEST(Error, WithoutContext_IsItsMessage) {
    EXPECT_STREQ(Error(ErrorKind::InputMissing, "no file").what(), "no file");
}

TEST(WithContext, WorkThatSucceeds_GivesItsResult) {
    EXPECT_EQ(with_context("counting", [] { return 42; }), 42);
}

TEST(ErrorKind, EveryKind_HasItsOwnStableName) {
    std::set<std::string_view> names;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::NotComputable); ++kind) {
        names.insert(kind_name(static_cast<ErrorKind>(kind)));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(ErrorKind::NotComputable) + 1);
    EXPECT_EQ(names.count("unknown"), 0U);
    EXPECT_EQ(kind_name(ErrorKind::FieldMissing), "field_missing");
}

TEST(ErrorKind, ExitCode_TellsUsageInputOutputAndComputationApart) {
    EXPECT_EQ(exit_code(ErrorKind::NotComputable), 1);
    EXPECT_EQ(exit_code(ErrorKind::WrongUsage), 2);
    EXPECT_EQ(exit_code(ErrorKind::InputMissing), 3);
    EXPECT_EQ(exit_code(ErrorKind::CoordinatesImpossible), 3);
    EXPECT_EQ(exit_code(ErrorKind::OutputExists), 4);
    EXPECT_EQ(exit_code(ErrorKind::OutputUnwritable), 4);
}

TEST(Require, BrokenPromise_NamesConditionAndPlace) {
    const int people = -1;
    try {
        CERCANIA_REQUIRE(people >= 0);
        FAIL() << "the broken promise went unnoticed";
    } catch (const BugError& bug) {
        EXPECT_THAT(bug.what(), testing::HasSubstr("people >= 0"));
        EXPECT_THAT(bug.what(), testing::HasSubstr("error_test.cpp"));
    }
}

}  // namespace
}  // namespace cercania
