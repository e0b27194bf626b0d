#include "core/classes/value_classes.h"

#include <cmath>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"

namespace cercania {
namespace {

using ::testing::DoubleEq;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(ValueClasses, Quantiles_HoldTheSameNumberEach) {
    EXPECT_THAT(class_limits(std::vector<double>{9, 1, 8, 2, 7, 3, 6, 4}, ClassMethod::Quantile, 4),
                ElementsAre(2, 4, 7, 9));
}

TEST(ValueClasses, QuantilesOfRepeatedValues_AreNotTornApart) {
    // Thirds of 0 0 0 0 5 9 end at 0, 0 and 9.
    EXPECT_THAT(class_limits(std::vector<double>{0, 0, 0, 0, 5, 9}, ClassMethod::Quantile, 3),
                ElementsAre(0, 9));
}

TEST(ValueClasses, EqualIntervals_HaveOneLength) {
    EXPECT_THAT(class_limits(std::vector<double>{10, 11, 30}, ClassMethod::EqualInterval, 4),
                ElementsAre(DoubleEq(15), DoubleEq(20), DoubleEq(25), DoubleEq(30)));
}

TEST(ValueClasses, OneValue_IsOneClass) {
    for (const ClassMethod method :
         {ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks}) {
        EXPECT_THAT(class_limits(std::vector<double>{4, 4, 4}, method, 5), ElementsAre(4));
    }
}

TEST(ValueClasses, WhatIsNotFinite_IsLeftOut) {
    const double infinite = std::numeric_limits<double>::infinity();
    EXPECT_THAT(class_limits(std::vector<double>{NAN, 1, infinite, 3}, ClassMethod::Quantile, 2),
                ElementsAre(1, 3));
    EXPECT_THAT(class_limits(std::vector<double>{NAN}, ClassMethod::Quantile, 2), IsEmpty());
}

TEST(ValueClasses, LimitItself_BelongsToItsClass) {
    const std::vector<double> limits = {2, 4, 9};
    EXPECT_EQ(class_under(2.0, limits), 0U);
    EXPECT_EQ(class_under(2.1, limits), 1U);
    EXPECT_EQ(class_under(9.0, limits), 2U);
    EXPECT_EQ(class_under(10.0, limits), 2U);
}

TEST(ValueClasses, UnknownWord_IsRefusedWithThoseThereAre) {
    EXPECT_EQ(class_method_from(class_method_word(ClassMethod::NaturalBreaks)),
              ClassMethod::NaturalBreaks);
    try {
        class_method_from("jenks");
        FAIL() << "the word was taken";
    } catch (const Error& error) {
        EXPECT_NE(error.message().find("natural-breaks"), std::string::npos);
    }
}

}  // namespace
}  // namespace cercania
