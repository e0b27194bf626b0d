#include "core/network/country_access.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/network/foot_access.h"

namespace cercania {
namespace {

/// What is open worldwide, as far as countries differ.
WalkingProfile walker() {
    WalkingProfile profile;
    profile.walkable_highways = {"trunk", "trunk_link", "residential", "footway"};
    profile.allowing_access_values = {"yes"};
    profile.forbidding_access_values = {"no"};
    return profile;
}

bool walks(std::string_view country, std::vector<OsmTag> tags) {
    return FootAccess(in_country(walker(), country_access(country))).way(tags).walkable;
}

struct Row {
    std::string_view country;
    bool trunk;
    bool cycleway;
    bool bridleway;
};

// OSM wiki, "OSM tags for routing/Access restrictions", column "foot" of each country's table (for
// Colombia the road code, article 57: outside the lanes).
constexpr std::array<Row, 10> kRows = {{{"worldwide", true, false, false},
                                        {"AT", false, false, false},
                                        {"BE", false, true, true},
                                        {"BR", true, false, true},
                                        {"CH", false, true, false},
                                        {"CO", false, false, false},
                                        {"DE", true, false, false},
                                        {"FR", false, false, false},
                                        {"GB", true, true, true},
                                        {"NL", true, true, false}}};

TEST(CountryAccess, EachClass_IsOpenAsTheCountrySays) {
    for (const Row& row : kRows) {
        EXPECT_EQ(walks(row.country, {{"highway", "trunk"}}), row.trunk) << row.country;
        EXPECT_EQ(walks(row.country, {{"highway", "trunk_link"}}), row.trunk) << row.country;
        EXPECT_EQ(walks(row.country, {{"highway", "cycleway"}}), row.cycleway) << row.country;
        EXPECT_EQ(walks(row.country, {{"highway", "bridleway"}}), row.bridleway) << row.country;
        EXPECT_TRUE(walks(row.country, {{"highway", "residential"}})) << row.country;
        EXPECT_FALSE(walks(row.country, {{"highway", "motorway"}})) << row.country;
    }
}

TEST(CountryAccess, TrunkRoadInColombia_IsWalkedWhereItHasASidewalkOrSaysSo) {
    for (const OsmTag& tag : {OsmTag{"sidewalk", "both"}, OsmTag{"sidewalk", "right"},
                              OsmTag{"sidewalk:left", "yes"}, OsmTag{"foot", "yes"}}) {
        EXPECT_TRUE(walks("CO", {{"highway", "trunk"}, tag})) << tag.key << "=" << tag.value;
    }
    for (const OsmTag& tag : {OsmTag{"sidewalk", "no"}, OsmTag{"sidewalk", "none"},
                              OsmTag{"foot", "no"}, OsmTag{"access", "yes"}}) {
        EXPECT_FALSE(walks("CO", {{"highway", "trunk"}, tag})) << tag.key << "=" << tag.value;
    }
}

TEST(CountryAccess, Tags_GoBeforeEveryCountrysDefaults) {
    for (const CountryAccess& country : country_accesses()) {
        EXPECT_TRUE(walks(country.code, {{"highway", "cycleway"}, {"foot", "yes"}}));
        EXPECT_FALSE(walks(country.code, {{"highway", "bridleway"}, {"foot", "no"}}));
        EXPECT_FALSE(walks(country.code, {{"highway", "trunk"}, {"foot", "no"}}));
    }
}

TEST(CountryAccess, EachCountry_HasItsSourceAndDiffersFromTheWorldOnlyInWhatItSays) {
    const std::vector<std::string> open = walker().walkable_highways;
    const auto is_open = [&](std::string_view one) {
        return std::find(open.begin(), open.end(), one) != open.end();
    };
    for (const CountryAccess& country : country_accesses()) {
        EXPECT_FALSE(country.source.empty()) << country.code;
        EXPECT_TRUE(std::all_of(country.closed.begin(), country.closed.end(), is_open));
        EXPECT_TRUE(std::none_of(country.opened.begin(), country.opened.end(), is_open));
    }
    EXPECT_TRUE(std::ranges::is_sorted(country_accesses().subspan(1), {}, &CountryAccess::code));
}

TEST(CountryAccess, Cyclists_KeepTheirOwnDefaults) {
    WalkingProfile cyclist = walker();
    cyclist.mode = TravelMode::Bicycle;
    EXPECT_EQ(in_country(cyclist, country_access("CO")).walkable_highways,
              cyclist.walkable_highways);
}

TEST(CountryAccess, Code_IsTakenInEitherCaseAndAnUnknownOneIsRefused) {
    EXPECT_EQ(country_access("co").name, "Colombia");
    EXPECT_EQ(country_access("Worldwide").code, "worldwide");
    try {
        country_access("XX");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
        EXPECT_NE(error.message().find("'XX'"), std::string::npos) << error.message();
        EXPECT_NE(error.message().find("CO"), std::string::npos) << error.message();
    }
}

}  // namespace
}  // namespace cercania
