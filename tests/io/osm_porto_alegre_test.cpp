// Porto Alegre's extract against figures found without Cercania (../shared/cases/README.md).

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/io/binary_archive.h"
#include "core/io/osm_reader.h"
#include "core/io/profile_reader.h"
#include "core/io/road_graph_archive.h"
#include "core/network/road_graph.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

const std::filesystem::path kExtract = shared_folder() / "data" / "porto_alegre" / "poa_osm.pbf";

WalkingProfile adult() {
    const std::vector<std::filesystem::path> shipped = {project_folder() / "data" / "profiles"};
    return read_profile("adult", shipped);
}

class PortoAlegreOsm : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!std::filesystem::exists(kExtract)) {
            GTEST_SKIP() << "the shared data is not here: " << kExtract;
        }
    }
    RoadGraph graph_of(const OsmStreets& streets) {
        return {build_street_pieces(streets, diagnostics_), adult().speed};
    }

    Diagnostics diagnostics_;
};

TEST_F(PortoAlegreOsm, WalkableStreets_AgreeWithIndependentTagRules) {
    const OsmStreets streets = read_osm_streets(kExtract, adult(), diagnostics_);
    // The independent rules keep 14,370 ways, 1,849.66 km.
    EXPECT_EQ(streets.tally.total().kept_ways, 14370U);
    EXPECT_NEAR(streets.tally.total().kept.value(), 1'849'660.0, 20.0);
    EXPECT_EQ(diagnostics_.count("osm_nodes_missing"), 0U);
}

TEST_F(PortoAlegreOsm, WithoutBarriersAndSquares_ComponentsAreThoseOfTheIndependentNetwork) {
    OsmStreets streets = read_osm_streets(kExtract, adult(), diagnostics_);
    // The independent network lets everyone through every gate, walks round squares and knows no
    // relations, whose rims have negative ids.
    for (OsmNode& node : streets.nodes) {
        node.blocks = false;
    }
    for (OsmWay& way : streets.ways) {
        way.area = false;
    }
    streets.squares.clear();
    std::erase_if(streets.ways, [](const OsmWay& way) { return way.id < 0; });
    const RoadGraph graph = graph_of(streets);
    EXPECT_EQ(graph.component_count(), 63U);
    EXPECT_NEAR(graph.total_length().value(), 1'849'660.0, 20.0);
    EXPECT_NEAR(graph.component(ComponentId(0)).length.value(), 1'823'320.0, 20.0);
}

TEST_F(PortoAlegreOsm, SquareRelations_AreThoseThatGdalPutsTogether) {
    const OsmStreets streets = read_osm_streets(kExtract, adult(), diagnostics_);
    std::vector<std::int64_t> relations;
    for (const OsmSquareRelation& square : streets.squares) {
        relations.push_back(-square.way.id);
    }
    // ogrinfo poa_osm.pbf multipolygons -where "osm_id IS NOT NULL", those with a highway
    EXPECT_THAT(relations, ::testing::ElementsAre(2829343, 3300530, 4784174, 5175944, 5324354,
                                                  6155551, 8036780, 8440031, 8440032, 8440040,
                                                  8440041, 8440043, 8440049, 8440501, 8440502,
                                                  8440503, 8440504, 8440505, 8440506));
    EXPECT_EQ(diagnostics_.count("square_incomplete"), 0U);
}

TEST_F(PortoAlegreOsm, OneOrThreeThreads_GiveTheSameStreets) {
    const OsmStreets first = read_osm_streets(kExtract, adult(), diagnostics_, {}, {1});
    const OsmStreets second = read_osm_streets(kExtract, adult(), diagnostics_, {}, {3});
    EXPECT_EQ(first.way_nodes, second.way_nodes);
    EXPECT_EQ(first.names, second.names);
    ASSERT_EQ(first.nodes.size(), second.nodes.size());
    for (std::size_t i = 0; i < first.nodes.size(); ++i) {
        EXPECT_EQ(first.nodes[i].place, second.nodes[i].place);
    }
}

TEST_F(PortoAlegreOsm, OneOrThreeThreads_MakeTheSameNetwork) {
    const OsmStreets streets = read_osm_streets(kExtract, adult(), diagnostics_);
    const auto network_by = [&](unsigned threads) {
        const RoadGraph graph(build_street_pieces(streets, diagnostics_, {}, threads),
                              adult().speed, threads);
        BinaryWriter writer;
        RoadGraphArchive::save(graph, writer);
        return writer.bytes();
    };
    EXPECT_TRUE(network_by(1) == network_by(3));  // of 10 MB, which no message should hold
}

TEST_F(PortoAlegreOsm, FileCutShort_IsUnreadable) {
    const std::string bytes = testing::content_of(kExtract.string());
    const testing::TempFolder folder;
    for (const double share : {0.0001, 0.3, 0.7, 0.999}) {
        const auto size = static_cast<std::size_t>(static_cast<double>(bytes.size()) * share);
        const std::string path = folder.write("cut.osm.pbf", bytes.substr(0, size));
        try {
            read_osm_streets(path, adult(), diagnostics_);
            ADD_FAILURE() << "read " << share << " of the file";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::InputUnreadable) << share;
            EXPECT_THAT(error.what(), ::testing::HasSubstr("cut.osm.pbf"));
        }
    }
}

}  // namespace
}  // namespace cercania
