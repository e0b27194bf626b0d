#include "app/viewer/model/street_bands.h"

#include <string>

#include <gmock/gmock.h>

namespace cercania::viewer {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> bands_of(std::string_view cutoffs) {
    std::vector<std::string> labels;
    for (const Cutoff& band : street_bands(parse_cutoffs(cutoffs))) {
        labels.push_back(band.label());
    }
    return labels;
}

TEST(StreetBands, OneLimit_IsReachedInEvenStepsFiveAtMost) {
    EXPECT_THAT(bands_of("20min"), ElementsAre("5min", "10min", "15min", "20min"));
    EXPECT_THAT(bands_of("800m"), ElementsAre("200m", "400m", "600m", "800m"));
    EXPECT_THAT(bands_of("10min"), ElementsAre("2min", "4min", "6min", "8min", "10min"));
    EXPECT_THAT(bands_of("1km"), ElementsAre("200m", "400m", "600m", "800m", "1km"));
}

TEST(StreetBands, LimitThatIsNoMultiple_EndsTheLastBand) {
    EXPECT_THAT(bands_of("7min"), ElementsAre("2min", "4min", "6min", "7min"));
    EXPECT_THAT(bands_of("1min"), ElementsAre("1min"));
}

TEST(StreetBands, SeveralLimits_AreTheBands) {
    EXPECT_THAT(bands_of("5min,15min"), ElementsAre("5min", "15min"));
}

}  // namespace
}  // namespace cercania::viewer
