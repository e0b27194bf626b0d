#include "core/io/osm_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stop_token>
#include <string>
#include <vector>

#include <bzlib.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include "core/base/error.h"
#include "core/io/profile_reader.h"
#include "core/network/road_graph.h"
#include "tests/io/osm_xml.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::OsmXml;

WalkingProfile adult() {
    const std::vector<std::filesystem::path> shipped = {project_folder() / "data" / "profiles"};
    return read_profile("adult", shipped);
}

class OsmReader : public ::testing::Test {
  protected:
    OsmStreets read(const OsmXml& xml) {
        return read_osm_streets(folder_.write("streets.osm", xml.text()), adult(), diagnostics_);
    }
    RoadGraph graph(const OsmXml& xml) {
        return {build_street_pieces(read(xml), diagnostics_), adult().speed};
    }
    Error error_of(const std::string& path) {
        try {
            read_osm_streets(path, adult(), diagnostics_);
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), HasSubstr(path));
            return error;
        }
        ADD_FAILURE() << "no error for " << path;
        return Error(ErrorKind::NotComputable, "");
    }

    testing::TempFolder folder_;
    Diagnostics diagnostics_;
};

/// A street of two pieces, stairs, a private drive and a lone tree.
OsmXml small_town() {
    OsmXml xml;
    xml.node(1, -74.10, 4.60).node(2, -74.10, 4.601).node(3, -74.10, 4.602);
    xml.node(4, -74.099, 4.601).node(5, -74.101, 4.601).node(6, 0, 0, "natural=tree");
    xml.way(100, {1, 2, 3}, "highway=residential name=Carrera_7");
    xml.way(101, {2, 4}, "highway=steps");
    xml.way(102, {2, 5}, "highway=service access=private");
    xml.way(103, {1, 4}, "waterway=stream");
    return xml;
}

TEST_F(OsmReader, Xml_GivesTheWalkableWaysOverTheirNodes) {
    const OsmStreets streets = read(small_town());
    ASSERT_EQ(streets.ways.size(), 2U);
    EXPECT_EQ(streets.ways[0].id, 100);
    EXPECT_EQ(streets.names[streets.ways[0].name], "Carrera_7");
    EXPECT_EQ(streets.names[streets.ways[0].class_name], "residential");
    EXPECT_EQ(streets.names[streets.ways[1].class_name], "steps");
    EXPECT_EQ(streets.ways[1].time_factor, 3.0);
    // Nodes 1 to 4: 5 is on the private drive only, 6 on nothing.
    ASSERT_EQ(streets.nodes.size(), 4U);
    EXPECT_EQ(streets.nodes[3].id, 4);
    EXPECT_EQ(streets.nodes[3].place, GeoPoint::of(-74.099, 4.601));
    EXPECT_THAT(streets.nodes_of(streets.ways[0]), ElementsAre(0U, 1U, 2U));
    EXPECT_THAT(streets.nodes_of(streets.ways[1]), ElementsAre(1U, 3U));
    EXPECT_TRUE(diagnostics_.empty());
}

TEST_F(OsmReader, Tally_CountsGroundLengthByRule) {
    const FootAccessTally tally = read(small_town()).tally;
    // 0.002 degrees of latitude at 4.6 N are 221.15 m (the meridian's degree there is 110,575 m),
    // 0.001 of longitude 110.97 m (the parallel's is 110,965 m).
    EXPECT_EQ(tally.of(AccessRule::HighwayDefault).kept_ways, 2U);
    EXPECT_NEAR(tally.of(AccessRule::HighwayDefault).kept.value(), 221.15 + 110.97, 0.02);
    EXPECT_EQ(tally.of(AccessRule::AccessTag).refused_ways, 1U);
    EXPECT_NEAR(tally.of(AccessRule::AccessTag).refused.value(), 110.97, 0.01);
}

TEST_F(OsmReader, WayWithoutName_TakesItsReference) {
    OsmXml xml;
    xml.node(1, 0, 0).node(2, 0.001, 0).way(1, {1, 2}, "highway=primary ref=NQS");
    const OsmStreets streets = read(xml);
    EXPECT_EQ(streets.names[streets.ways[0].name], "NQS");
}

TEST_F(OsmReader, BridgeOverStreet_DoesNotJoin) {
    OsmXml xml;
    xml.node(1, -0.001, 0).node(2, 0.001, 0).node(3, 0, -0.001).node(4, 0, 0.001);
    xml.way(10, {1, 2}, "highway=primary");
    xml.way(11, {3, 4}, "highway=footway bridge=yes layer=1");
    EXPECT_EQ(graph(xml).component_count(), 2U);
}

TEST_F(OsmReader, BarrierNodes_CutOnlyWhereTheyStopWalkers) {
    struct Case {
        const char* tags;
        std::size_t components;
    };
    for (const Case& row : {Case{"", 1}, Case{"barrier=bollard", 1}, Case{"barrier=gate", 1},
                            Case{"barrier=gate access=private", 2}, Case{"barrier=fence", 2},
                            Case{"barrier=fence foot=yes", 1}}) {
        OsmXml xml;
        xml.node(1, 0, 0).node(2, 0.001, 0, row.tags).node(3, 0.002, 0);
        xml.way(10, {1, 2, 3}, "highway=residential");
        EXPECT_EQ(graph(xml).component_count(), row.components) << row.tags;
    }
}

TEST_F(OsmReader, OneWayForFeet_IsOneWay) {
    OsmXml xml;
    xml.node(1, 0, 0).node(2, 0.001, 0).node(3, 0.002, 0);
    xml.way(10, {1, 2}, "highway=footway oneway:foot=yes");
    xml.way(11, {2, 3}, "highway=residential oneway=yes");
    const OsmStreets streets = read(xml);
    EXPECT_TRUE(streets.ways[0].forward_allowed);
    EXPECT_FALSE(streets.ways[0].backward_allowed);
    EXPECT_TRUE(streets.ways[1].backward_allowed);
}

TEST_F(OsmReader, MissingNode_SplitsTheWayAndIsReported) {
    OsmXml xml;
    xml.node(1, 0, 0).node(2, 0.001, 0).node(4, 0.003, 0).node(5, 0.004, 0);
    xml.way(10, {1, 2, 3, 4, 5}, "highway=residential");
    const OsmStreets streets = read(xml);
    ASSERT_EQ(streets.ways.size(), 2U);
    EXPECT_EQ(streets.ways[0].id, 10);
    EXPECT_EQ(streets.ways[1].id, 10);
    EXPECT_THAT(streets.nodes_of(streets.ways[0]), ElementsAre(0U, 1U));
    EXPECT_THAT(streets.nodes_of(streets.ways[1]), ElementsAre(2U, 3U));
    ASSERT_EQ(diagnostics_.count("osm_nodes_missing"), 1U);
    EXPECT_EQ(diagnostics_.all()[0].feature, 10);
    EXPECT_THAT(diagnostics_.all()[0].message, HasSubstr("5 nodes of which 1 "));
    EXPECT_EQ(diagnostics_.all()[0].place->longitude, Degrees::of(0));
    // Both halves, 0.001 degrees of the equator each: 111.32 m.
    EXPECT_NEAR(streets.tally.total().kept.value(), 2 * 111.32, 0.01);
}

TEST_F(OsmReader, MissingNodeAtTheEnd_LeavesTheRest) {
    OsmXml xml;
    xml.node(2, 0.001, 0).node(3, 0.002, 0);
    xml.way(10, {1, 2, 3, 4}, "highway=residential");
    const OsmStreets streets = read(xml);
    ASSERT_EQ(streets.ways.size(), 1U);
    EXPECT_EQ(streets.ways[0].node_count, 2U);
}

TEST_F(OsmReader, MissingNodesOfWaysNobodyWalks_AreNotReported) {
    OsmXml xml;
    xml.node(1, 0, 0).node(2, 0.001, 0);
    xml.way(10, {1, 2}, "highway=residential");
    xml.way(11, {2, 77}, "highway=motorway");
    read(xml);
    EXPECT_TRUE(diagnostics_.empty());
}

TEST_F(OsmReader, ImpossibleCoordinates_AreReportedAndLeftOut) {
    OsmXml xml;
    xml.node(1, 0, 0).node(2, 0.001, 0).node(3, 0.002, 95).node(4, 190, 0);
    xml.way(10, {1, 2, 3}, "highway=residential");
    xml.way(11, {2, 4}, "highway=residential");
    const OsmStreets streets = read(xml);
    ASSERT_EQ(streets.ways.size(), 1U);
    EXPECT_EQ(streets.ways[0].node_count, 2U);
    EXPECT_EQ(diagnostics_.count("osm_coordinates_impossible"), 2U);
    EXPECT_THAT(diagnostics_.all()[0].message, AllOf(HasSubstr("node 3"), HasSubstr("95")));
}

TEST_F(OsmReader, NodeFarFromItsNeighbours_IsReportedAndItsStepsLeftOut) {
    // Node 3 was never given a place and lies at longitude 0, latitude 0, far across the ocean.
    OsmXml xml;
    xml.node(1, -74.100, 4.6).node(2, -74.099, 4.6).node(3, 0, 0).node(4, -74.097, 4.6);
    xml.node(5, -74.096, 4.6);
    xml.way(10, {1, 2, 3, 4, 5}, "highway=residential");
    const OsmStreets streets = read(xml);
    ASSERT_EQ(streets.ways.size(), 2U);
    EXPECT_EQ(diagnostics_.count("osm_segment_too_long"), 2U);
    EXPECT_THAT(diagnostics_.all()[0].message, HasSubstr("to node 3"));
    // Two stretches of 0.001 degrees of longitude at 4.6 N, 110.97 m each.
    EXPECT_NEAR(streets.tally.total().kept.value(), 2 * 110.97, 0.02);
}

TEST_F(OsmReader, RepeatedWay_CountsOnce) {
    OsmXml xml;
    xml.node(1, 0, 0).node(2, 0.001, 0);
    xml.way(10, {1, 2}, "highway=residential").way(10, {1, 2}, "highway=residential");
    EXPECT_EQ(read(xml).ways.size(), 1U);
    EXPECT_EQ(diagnostics_.count("osm_way_repeated"), 1U);
}

TEST_F(OsmReader, ObjectsInAnyOrder_GiveTheSameStreets) {
    // Nodes not sorted by id, negative ids as editors give them, ways from high to low.
    OsmXml sorted, shuffled;
    sorted.node(-5, 0, 0).node(3, 0.001, 0).node(9000000000, 0.002, 0.001);
    sorted.way(10, {-5, 3}, "highway=residential").way(11, {3, 9000000000}, "highway=path");
    shuffled.node(9000000000, 0.002, 0.001).node(-5, 0, 0).node(3, 0.001, 0);
    shuffled.way(11, {3, 9000000000}, "highway=path").way(10, {-5, 3}, "highway=residential");
    const OsmStreets first = read(sorted);
    const OsmStreets second = read(shuffled);
    ASSERT_EQ(first.nodes.size(), 3U);
    ASSERT_EQ(second.nodes.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(first.nodes[i].id, second.nodes[i].id);
        EXPECT_EQ(first.nodes[i].place, second.nodes[i].place);
    }
    EXPECT_EQ(first.way_nodes, second.way_nodes);
}

std::string gzipped(const std::string& path, const std::string& text) {
    gzFile file = gzopen(path.c_str(), "wb");
    gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
    gzclose(file);
    return testing::content_of(path);
}

std::string bzipped(std::string text) {
    std::vector<char> bytes(text.size() + 1000);
    auto size = static_cast<unsigned>(bytes.size());
    EXPECT_EQ(BZ2_bzBuffToBuffCompress(bytes.data(), &size, text.data(),
                                       static_cast<unsigned>(text.size()), 9, 0, 0),
              BZ_OK);
    return {bytes.data(), size};
}

TEST_F(OsmReader, GzipAndBzip2_GiveWhatXmlGives) {
    const std::string text = small_town().text();
    folder_.write("town.osm.gz", gzipped(folder_.path("x"), text));
    folder_.write("town.osm.bz2", bzipped(text));
    const OsmStreets plain = read(small_town());
    for (const char* name : {"town.osm.gz", "town.osm.bz2"}) {
        const OsmStreets streets = read_osm_streets(folder_.path(name), adult(), diagnostics_);
        EXPECT_EQ(streets.way_nodes, plain.way_nodes) << name;
        EXPECT_EQ(streets.names, plain.names) << name;
    }
}

TEST_F(OsmReader, MissingFile_SaysSo) {
    const Error error = error_of(folder_.path("not_there.osm.pbf"));
    EXPECT_EQ(error.kind(), ErrorKind::InputMissing);
}

TEST_F(OsmReader, Folder_IsNotAFile) {
    const std::string path = folder_.path("folder.osm");
    std::filesystem::create_directory(path);
    EXPECT_EQ(error_of(path).kind(), ErrorKind::InputUnreadable);
}

TEST_F(OsmReader, EmptyFile_SaysSo) {
    for (const char* name : {"a.osm", "a.osm.pbf", "a.osm.gz", "a.osm.bz2"}) {
        const Error error = error_of(folder_.write(name, ""));
        EXPECT_EQ(error.kind(), ErrorKind::InputEmpty) << name;
        EXPECT_THAT(error.message(), HasSubstr("empty"));
    }
}

TEST_F(OsmReader, UnknownEnding_ListsThoseThereAre) {
    const Error error = error_of(folder_.write("streets.txt", small_town().text()));
    EXPECT_EQ(error.kind(), ErrorKind::InputUnreadable);
    EXPECT_THAT(error.message(), AllOf(HasSubstr(".osm.pbf"), HasSubstr(".osm.bz2")));
}

TEST_F(OsmReader, WrongFormat_IsUnreadable) {
    const std::string xml = small_town().text();
    const std::vector<std::pair<std::string, std::string>> files = {
        {"xml.osm.pbf", xml},
        {"xml.osm.bz2", xml},
        {"text.osm", "these are not the streets"},
        {"page.osm", "<html><body>Too many requests</body></html>"},
        {"gpx.osm", "<?xml version=\"1.0\"?><gpx version=\"1.1\"></gpx>"},
        {"zero.osm.pbf", std::string(1000, '\0')},
        {"noise.osm.pbf", std::string("\xff\xfe\xfd\xfc\xfb\xfa", 6)},
    };
    for (const auto& [name, bytes] : files) {
        const Error error = error_of(folder_.write(name, bytes));
        EXPECT_EQ(error.kind(), ErrorKind::InputUnreadable) << name;
        EXPECT_THAT(error.message(), HasSubstr("download or extract it again"));
    }
}

TEST_F(OsmReader, FileCutShort_IsUnreadable) {
    const std::string xml = small_town().text();
    const std::string gz = gzipped(folder_.path("x"), xml);
    const std::string bz2 = bzipped(xml);
    const std::vector<std::pair<std::string, std::string>> files = {
        {"cut.osm", xml}, {"cut.osm.gz", gz}, {"cut.osm.bz2", bz2}};
    for (const auto& [name, bytes] : files) {
        for (const double share : {0.3, 0.6, 0.9}) {
            const auto size = static_cast<std::size_t>(static_cast<double>(bytes.size()) * share);
            const Error error = error_of(folder_.write(name, bytes.substr(0, size)));
            EXPECT_EQ(error.kind(), ErrorKind::InputUnreadable) << name << " " << share;
        }
    }
}

TEST_F(OsmReader, HistoryFile_IsRefused) {
    const Error error = error_of(folder_.write("town.osh.pbf", "x"));
    EXPECT_EQ(error.kind(), ErrorKind::InputUnreadable);
}

TEST_F(OsmReader, NoWay_IsEmpty) {
    OsmXml xml;
    xml.node(1, 0, 0);
    const Error error = error_of(folder_.write("nodes.osm", xml.text()));
    EXPECT_EQ(error.kind(), ErrorKind::InputEmpty);
    EXPECT_THAT(error.message(), HasSubstr("no way"));
}

TEST_F(OsmReader, NothingToWalkOn_SaysHowManyStreetsThereAre) {
    OsmXml xml;
    xml.node(1, 0, 0).node(2, 0.001, 0);
    xml.way(10, {1, 2}, "highway=motorway").way(11, {1, 2}, "highway=service access=no");
    const Error error = error_of(folder_.write("motorways.osm", xml.text()));
    EXPECT_EQ(error.kind(), ErrorKind::NoWalkableStreet);
    EXPECT_THAT(error.message(), AllOf(HasSubstr("none of the 2 streets"), HasSubstr("'adult'")));
}

TEST_F(OsmReader, WaysWithoutTheirNodes_SayHowToExtractThem) {
    OsmXml xml;
    xml.node(1, 0, 0).way(10, {7, 8}, "highway=residential");
    const Error error = error_of(folder_.write("ways.osm", xml.text()));
    EXPECT_EQ(error.kind(), ErrorKind::NoWalkableStreet);
    EXPECT_THAT(error.message(), HasSubstr("complete_ways"));
}

TEST_F(OsmReader, StopRequested_Cancels) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(read_osm_streets(folder_.write("town.osm", small_town().text()), adult(),
                                  diagnostics_, Control(stop.get_token())),
                 Cancelled);
}

/// Makes every file count as a large one.
OsmReadOptions unpacked_twice() {
    OsmReadOptions options;
    options.unpacked_once_up_to = 0;
    return options;
}

TEST_F(OsmReader, FileUnpackedOnceOrTwice_GivesTheSameStreets) {
    const std::string path = folder_.write("town.osm", small_town().text());
    const OsmStreets once = read_osm_streets(path, adult(), diagnostics_);
    const OsmStreets twice = read_osm_streets(path, adult(), diagnostics_, {}, unpacked_twice());
    ASSERT_FALSE(once.ways.empty());
    EXPECT_EQ(once.way_nodes, twice.way_nodes);
    EXPECT_EQ(once.names, twice.names);
    ASSERT_EQ(once.nodes.size(), twice.nodes.size());
    for (std::size_t i = 0; i < once.nodes.size(); ++i) {
        EXPECT_EQ(once.nodes[i].id, twice.nodes[i].id);
        EXPECT_EQ(once.nodes[i].place, twice.nodes[i].place);
        EXPECT_EQ(once.nodes[i].blocks, twice.nodes[i].blocks);
    }
    ASSERT_EQ(once.ways.size(), twice.ways.size());
    for (std::size_t i = 0; i < once.ways.size(); ++i) {
        EXPECT_EQ(once.ways[i].id, twice.ways[i].id);
    }
}

TEST_F(OsmReader, RepeatedNode_CountsAsItLastStands_HoweverOftenTheFileIsUnpacked) {
    const std::string path = folder_.write("moved.osm",
                                           "<osm version='0.6'>"
                                           "<node id='2' lon='0.002' lat='0'/>"
                                           "<node id='1' lon='0.000' lat='0'/>"
                                           "<node id='2' lon='0.001' lat='0'/>"
                                           "<way id='9'><nd ref='1'/><nd ref='2'/>"
                                           "<tag k='highway' v='footway'/></way></osm>");
    for (const OsmReadOptions& options : {OsmReadOptions(), unpacked_twice()}) {
        const OsmStreets streets = read_osm_streets(path, adult(), diagnostics_, {}, options);
        ASSERT_EQ(streets.nodes.size(), 2U);
        EXPECT_EQ(streets.nodes[0].id, 1);
        EXPECT_EQ(streets.nodes[1].place, GeoPoint::of(0.001, 0.0));
    }
}

TEST_F(OsmReader, Progress_RunsFromWaysToPlacesAndNeverBack) {
    std::vector<double> fractions;
    std::vector<std::string> stages;
    const Control control({}, [&](std::string_view stage, double fraction) {
        stages.emplace_back(stage);
        fractions.push_back(fraction);
    });
    read_osm_streets(folder_.write("town.osm", small_town().text()), adult(), diagnostics_, control,
                     unpacked_twice());
    ASSERT_GE(stages.size(), 2U);
    EXPECT_EQ(stages.front(), "reading ways");
    EXPECT_EQ(stages.back(), "reading places");
    EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
    EXPECT_LE(fractions.back(), 1.0);
}

TEST_F(OsmReader, Path_IsRecognisedByItsEnding) {
    for (const char* path : {"a.osm.pbf", "a.pbf", "a.osm", "a.osm.gz", "a.osm.bz2"}) {
        EXPECT_TRUE(is_osm_path(path)) << path;
    }
    for (const char* path : {"a.gpkg", "a.shp", "osm", "a.gz", "a.osm/streets.gpkg"}) {
        EXPECT_FALSE(is_osm_path(path)) << path;
    }
}

}  // namespace
}  // namespace cercania
