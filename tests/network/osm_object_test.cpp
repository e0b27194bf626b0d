#include "core/network/osm_object.h"

#include <cstdint>
#include <set>

#include <gtest/gtest.h>

namespace cercania {
namespace {

/// A way and a relation of one number, uploaded or not: three objects, for a relation never
/// uploaded shares the number of the one that was.
TEST(OsmObject, WayAndRelationOfOneNumber_AreToldApart) {
    EXPECT_EQ(std::set<std::int64_t>({way_object(7), way_object(-7), relation_object(7)}).size(),
              3U);
    EXPECT_EQ(relation_object(-7), relation_object(7));
    EXPECT_TRUE(is_relation_object(relation_object(7)));
    EXPECT_FALSE(is_relation_object(way_object(7)));
    EXPECT_FALSE(is_relation_object(way_object(-7)));
}

/// As an editor or a web site shows it; the highest id of a way is below 2^31 as yet.
TEST(OsmObject, Number_IsToldAsTheFileHasIt) {
    for (const std::int64_t way :
         {std::int64_t{0}, std::int64_t{7}, std::int64_t{-1}, std::int64_t{-7},
          std::int64_t{1} << 40U, -(std::int64_t{1} << 40U)}) {
        EXPECT_EQ(told_object(way_object(way)), way);
    }
    EXPECT_EQ(told_object(relation_object(7)), -7);
}

}  // namespace
}  // namespace cercania
