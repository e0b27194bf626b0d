#include "core/io/osm_rings.h"

#include <cstdint>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include "core/io/osm_node_lists.h"

namespace cercania {
namespace {

using Nodes = std::vector<std::int64_t>;

TEST(OsmRings, OpenWays_AreJoinedAtTheirEnds) {
    // 1-2-3, 5-4-3 and 5-1 make one ring; 7-8-9 is closed by itself.
    const auto rings = assemble_rings({{{1, 2, 3}, false, true},
                                       {{5, 4, 3}, false, false},
                                       {{5, 1}, false, false},
                                       {{7, 8, 9, 7}, true, false}});
    ASSERT_TRUE(rings.has_value());
    ASSERT_EQ(rings->size(), 2U);
    EXPECT_EQ((*rings)[0].nodes, (Nodes{1, 2, 3, 4, 5}));
    EXPECT_EQ((*rings)[0].on_street, (std::vector<bool>{true, true, false, false, false}));
    EXPECT_FALSE((*rings)[0].hole);
    EXPECT_EQ((*rings)[1].nodes, (Nodes{7, 8, 9}));
    EXPECT_TRUE((*rings)[1].hole);
}

TEST(OsmRings, EndsThatMeetNoneOrTwoOthers_MakeNoRing) {
    EXPECT_FALSE(assemble_rings({{{1, 2, 3}}, {{3, 4}}}).has_value());
    EXPECT_FALSE(assemble_rings({{{1, 2, 3}}, {{3, 4, 1}}, {{1, 5, 3}}}).has_value());
    EXPECT_FALSE(assemble_rings({{{1, 2}}, {{2, 1}}}).has_value()) << "there and back";
    EXPECT_FALSE(assemble_rings({{{1, 2, 1}}}).has_value());
}

TEST(OsmNodeLists, GiveBackWhatWasAdded) {
    constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
    const std::vector<Nodes> lists = {{5, 6, 7, 5}, {}, {kHighest, kLowest, 0, -1, 127, 128, -64}};
    OsmNodeLists compact;
    for (std::size_t i = lists.size(); i-- > 0;) {
        compact.begin(static_cast<std::int64_t>(i) + 10);
        for (const std::int64_t node : lists[i]) {
            compact.add(node);
        }
    }
    compact.begin(10);  // once more: the first counts
    compact.add(99);
    compact.sort();
    for (std::size_t i = 0; i < lists.size(); ++i) {
        EXPECT_EQ(compact.find(static_cast<std::int64_t>(i) + 10), lists[i]);
    }
    EXPECT_FALSE(compact.find(9).has_value());
}

}  // namespace
}  // namespace cercania
