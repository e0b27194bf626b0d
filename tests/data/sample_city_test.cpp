#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include "tests/data/city_layer.h"
#include "tests/data/map_reading.h"
#include "tests/support/folders/folders.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;
using test::CityLayer;
using test::LayerFeature;
using test::OsmMap;
using testing::AllOf;
using testing::Each;
using testing::Ge;
using testing::Gt;
using testing::Le;
using testing::Lt;

const fs::path kCommitted = project_folder() / "data" / "sample_city";

/// Runs make_sample_city once into a folder of its own, which goes with the last test.
class FreshCity {
  public:
    FreshCity() : folder_(fs::temp_directory_path() / ("sample_city_" + unique_name())) {
        const std::string command =
            std::string("\"") + CERCANIA_MAKE_SAMPLE_CITY + "\" \"" + folder_.string() + "\"";
        exit_code_ = std::system(command.c_str());
    }
    ~FreshCity() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    FreshCity(const FreshCity&) = delete;
    FreshCity& operator=(const FreshCity&) = delete;

    const fs::path& folder() const { return folder_; }
    int exit_code() const { return exit_code_; }

  private:
    static std::string unique_name() {
        return std::to_string(fs::file_time_type::clock::now().time_since_epoch().count());
    }
    fs::path folder_;
    int exit_code_ = -1;
};

constexpr std::array kLayers = {"neighbourhoods", "municipalities", "blocks", "facilities",
                                "candidates",     "barriers",       "water",  "open_spaces"};

class SampleCity : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        map_ =
            std::make_unique<OsmMap>(test::read_osm_map((kCommitted / "streets.osm.pbf").string()));
    }
    static void TearDownTestSuite() { map_.reset(); }
    static const OsmMap& map() { return *map_; }

    static std::vector<const OsmMap::Way*> ways_with(const std::string& key,
                                                     const std::string& value) {
        std::vector<const OsmMap::Way*> found;
        for (const OsmMap::Way& way : map().ways) {
            if (way.tag(key) == value) {
                found.push_back(&way);
            }
        }
        return found;
    }

  private:
    static std::unique_ptr<OsmMap> map_;
};
std::unique_ptr<OsmMap> SampleCity::map_;

OGRLineString line_of(const OsmMap& map, const OsmMap::Way& way) {
    OGRLineString line;
    for (const std::int64_t node : way.nodes) {
        line.addPoint(map.nodes.at(node).longitude, map.nodes.at(node).latitude);
    }
    return line;
}

TEST_F(SampleCity, MadeAgain_HasTheCommittedStreets) {
    const FreshCity fresh;
    ASSERT_EQ(fresh.exit_code(), 0);

    const OsmMap made = test::read_osm_map((fresh.folder() / "streets.osm.pbf").string());

    EXPECT_EQ(made.nodes, map().nodes);
    ASSERT_EQ(made.ways.size(), map().ways.size());
    for (std::size_t i = 0; i < made.ways.size(); ++i) {
        EXPECT_EQ(made.ways[i].id, map().ways[i].id);
        EXPECT_EQ(made.ways[i].nodes, map().ways[i].nodes) << made.ways[i].id;
        EXPECT_EQ(made.ways[i].tags, map().ways[i].tags) << made.ways[i].id;
    }
}

TEST_F(SampleCity, MadeAgain_HasTheCommittedLayers) {
    const FreshCity fresh;
    ASSERT_EQ(fresh.exit_code(), 0);

    for (const char* name : kLayers) {
        const CityLayer made(fresh.folder(), name);
        const CityLayer kept(kCommitted, name);
        EXPECT_EQ(made.fields(), kept.fields()) << name;
        ASSERT_EQ(made.features().size(), kept.features().size()) << name;
        for (std::size_t i = 0; i < made.features().size(); ++i) {
            EXPECT_EQ(made.features()[i].values, kept.features()[i].values) << name << " " << i;
            EXPECT_TRUE(made.features()[i].geometry->Equals(kept.features()[i].geometry.get()))
                << name << " " << i;
        }
    }
}

TEST_F(SampleCity, Files_StayBelowTwoMegabytes) {
    std::uintmax_t size = 0;
    for (const fs::directory_entry& file : fs::directory_iterator(kCommitted)) {
        size += file.is_regular_file() ? file.file_size() : 0;
    }

    EXPECT_LT(size, 2'000'000U);
}

TEST_F(SampleCity, Streets_AreAbout1500PiecesAndNearlyAllNamed) {
    const std::size_t pieces = test::street_pieces_between_junctions(map());

    EXPECT_THAT(pieces, AllOf(Gt(1425U), Lt(1575U)));  // 1,500, give or take 5 %
    for (const OsmMap::Way& way : map().ways) {
        const bool ramp = way.tag("highway") == "trunk_link";
        EXPECT_TRUE(!way.is_street() || ramp || !way.tag("name").empty()) << way.id;
    }
}

TEST_F(SampleCity, River_HasTwoBridgesAndIsCrossedByNothingElse) {
    const CityLayer barriers(kCommitted, "barriers");
    std::vector<std::string> over_river;
    std::vector<std::string> over_expressway;
    for (const OsmMap::Way& way : map().ways) {
        if (!way.is_street() || way.tag("highway") == "trunk") {
            continue;
        }
        for (const LayerFeature& barrier : barriers.features()) {
            if (line_of(map(), way).Intersects(barrier.geometry.get())) {
                EXPECT_EQ(way.tag("bridge"), "yes") << way.tag("name");
                EXPECT_EQ(way.tag("layer"), "1") << way.tag("name");
                (barriers.text(barrier, "kind") == "river" ? over_river : over_expressway)
                    .push_back(way.tag("name"));
            }
        }
    }

    EXPECT_THAT(over_river, testing::UnorderedElementsAre("Puente Viejo", "Puente Nuevo"));
    EXPECT_THAT(over_expressway, testing::ElementsAre("Paso Elevado de la Estación"));
}

TEST_F(SampleCity, Expressway_IsClosedToWalkersAndMeetsNoWalkableStreet) {
    std::set<std::int64_t> expressway_nodes;
    for (const OsmMap::Way* way : ways_with("highway", "trunk")) {
        EXPECT_EQ(way->tag("foot"), "no");
        expressway_nodes.insert(way->nodes.begin(), way->nodes.end());
    }
    ASSERT_FALSE(expressway_nodes.empty());

    for (const OsmMap::Way& way : map().ways) {
        if (way.is_street() && way.tag("foot") != "no") {
            for (const std::int64_t node : way.nodes) {
                EXPECT_EQ(expressway_nodes.count(node), 0U) << way.tag("name");
            }
        }
    }
}

TEST_F(SampleCity, Streets_ShowEveryKindAReaderMustKnow) {
    for (const char* kind : {"primary", "secondary", "tertiary", "residential", "living_street",
                             "pedestrian", "footway", "steps", "path", "track", "service",
                             "unclassified", "construction", "trunk", "trunk_link"}) {
        EXPECT_FALSE(ways_with("highway", kind).empty()) << kind;
    }
    EXPECT_FALSE(ways_with("oneway", "yes").empty());
    EXPECT_FALSE(ways_with("access", "private").empty());
    EXPECT_EQ(ways_with("area", "yes").size(), 1U);
    EXPECT_EQ(ways_with("route", "ferry").size(), 1U);
    for (const OsmMap::Way* steps : ways_with("highway", "steps")) {
        EXPECT_THAT(steps->tag("incline"), testing::AnyOf("up", "down"));
        EXPECT_GT(std::stoi(steps->tag("step_count")), 0);
    }
}

TEST_F(SampleCity, Estate_HasOneGateAndOnlyPrivateStreets) {
    int gates = 0;
    for (const auto& [id, node] : map().nodes) {
        const auto barrier = node.tags.find("barrier");
        gates += barrier != node.tags.end() && barrier->second == "gate" ? 1 : 0;
    }
    EXPECT_EQ(gates, 1);

    // Streets that are not private and streets that are meet at the way through the gate alone.
    std::set<std::int64_t> open;
    for (const OsmMap::Way& way : map().ways) {
        if (way.is_street() && way.tag("access") != "private") {
            open.insert(way.nodes.begin(), way.nodes.end());
        }
    }
    int meetings = 0;
    for (const OsmMap::Way* way : ways_with("access", "private")) {
        for (const std::int64_t node : way->nodes) {
            meetings += open.count(node) > 0 ? 1 : 0;
        }
    }
    EXPECT_EQ(meetings, 1);
}

TEST_F(SampleCity, Blocks_Hold30000PeopleBySexAndAge) {
    const CityLayer blocks(kCommitted, "blocks");

    EXPECT_EQ(blocks.total("people"), 30000);
    for (const LayerFeature& block : blocks.features()) {
        const auto people = blocks.number(block, "people");
        if (!people) {
            continue;
        }
        const auto count = [&](const char* field) { return blocks.number(block, field).value(); };
        EXPECT_EQ(count("women") + count("men"), *people) << blocks.text(block, "code");
        EXPECT_EQ(count("age_0_14") + count("age_15_59") + count("age_60"), *people);
        EXPECT_LE(count("carers"), count("age_15_59") + count("age_60"));
        EXPECT_THAT((std::vector{count("women"), count("men"), count("age_0_14"),
                                 count("age_15_59"), count("age_60"), count("carers")}),
                    Each(Ge(0)));
        if (*people > 0) {
            EXPECT_THAT(count("stratum"), AllOf(Ge(1), Le(6)));
        }
    }
}

TEST_F(SampleCity, CiudadelaNueva_IsTheOneNeighbourhoodNotCounted) {
    const CityLayer blocks(kCommitted, "blocks");
    std::set<std::string> uncounted;
    std::set<std::string> counted;
    for (const LayerFeature& block : blocks.features()) {
        auto& codes = blocks.number(block, "people") ? counted : uncounted;
        codes.insert(blocks.text(block, "area_code"));
        EXPECT_EQ(blocks.number(block, "people").has_value(),
                  blocks.number(block, "women").has_value());
    }

    EXPECT_THAT(uncounted, testing::ElementsAre("VC23"));
    EXPECT_EQ(counted.count("VC23"), 0U);
    EXPECT_EQ(counted.size(), 27U);
}

TEST_F(SampleCity, Blocks_LieInExactlyOneNeighbourhoodEach) {
    const CityLayer blocks(kCommitted, "blocks");
    const CityLayer neighbourhoods(kCommitted, "neighbourhoods");
    ASSERT_EQ(neighbourhoods.features().size(), 28U);

    for (const LayerFeature& block : blocks.features()) {
        EXPECT_TRUE(block.geometry->IsValid()) << blocks.text(block, "code");
        std::vector<std::string> around;
        for (const LayerFeature& neighbourhood : neighbourhoods.features()) {
            if (neighbourhood.geometry->Intersects(block.geometry.get())) {
                EXPECT_TRUE(neighbourhood.geometry->Contains(block.geometry.get()))
                    << blocks.text(block, "code");
                around.push_back(neighbourhoods.text(neighbourhood, "code"));
            }
        }
        EXPECT_THAT(around, testing::ElementsAre(blocks.text(block, "area_code")))
            << blocks.text(block, "code");
    }
}

TEST_F(SampleCity, Blocks_DoNotOverlap) {
    const CityLayer blocks(kCommitted, "blocks");

    for (std::size_t i = 0; i < blocks.features().size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            EXPECT_FALSE(
                blocks.features()[i].geometry->Intersects(blocks.features()[j].geometry.get()))
                << blocks.text(blocks.features()[i], "code") << " and "
                << blocks.text(blocks.features()[j], "code");
        }
    }
}

TEST_F(SampleCity, Neighbourhoods_AreValidAndInTheirMunicipality) {
    const CityLayer neighbourhoods(kCommitted, "neighbourhoods");
    const CityLayer municipalities(kCommitted, "municipalities");
    ASSERT_EQ(municipalities.features().size(), 2U);

    for (const LayerFeature& municipality : municipalities.features()) {
        EXPECT_TRUE(municipality.geometry->IsValid());
        for (const LayerFeature& neighbourhood : neighbourhoods.features()) {
            EXPECT_TRUE(neighbourhood.geometry->IsValid());
            const bool named = neighbourhoods.text(neighbourhood, "municipality") ==
                               municipalities.text(municipality, "name");
            EXPECT_EQ(municipality.geometry->Contains(neighbourhood.geometry.get()), named)
                << neighbourhoods.text(neighbourhood, "name");
        }
    }
}

TEST_F(SampleCity, Facilities_OfferKnownServicesAndHaveHoursAndCapacity) {
    const CityLayer facilities(kCommitted, "facilities");
    const std::set<std::string> known = {"childcare", "laundry", "training",
                                         "health",    "legal",   "sport"};
    std::set<std::string> offered;
    std::set<std::string> ids;
    for (const LayerFeature& facility : facilities.features()) {
        std::istringstream services(facilities.text(facility, "services"));
        for (std::string service; std::getline(services, service, ';');) {
            EXPECT_EQ(known.count(service), 1U) << service;
            offered.insert(service);
        }
        ids.insert(facilities.text(facility, "id"));
        EXPECT_NE(facilities.text(facility, "opening_hours"), "null");
        EXPECT_GT(facilities.number(facility, "capacity").value_or(0), 0);
    }

    EXPECT_EQ(facilities.features().size(), 12U);
    EXPECT_EQ(ids.size(), 12U);
    EXPECT_EQ(offered, known);
}

TEST_F(SampleCity, Hamlet_HasStreetsWithoutALinkToTheTown) {
    // Streets that share a node belong together: each node points to another of its part.
    std::map<std::int64_t, std::int64_t> part;
    const auto root = [&](std::int64_t node) {
        part.emplace(node, node);
        while (part.at(node) != node) {
            node = part.at(node);
        }
        return node;
    };
    for (const OsmMap::Way& way : map().ways) {
        for (std::size_t i = 1; way.is_street() && i < way.nodes.size(); ++i) {
            part[root(way.nodes[i])] = root(way.nodes[0]);
        }
    }
    std::map<std::int64_t, std::set<std::string>> names;
    for (const OsmMap::Way& way : map().ways) {
        if (way.is_street()) {
            names[root(way.nodes[0])].insert(way.tag("name"));
        }
    }

    ASSERT_EQ(names.size(), 2U);
    const auto& town = names.at(root(ways_with("highway", "primary").front()->nodes[0]));
    EXPECT_EQ(town.count("Calle de la Esperanza"), 0U);
}

TEST_F(SampleCity, Farmstead_StandsFurtherThan250MetresFromEveryStreet) {
    // Near the equator a degree is at least 110,500 m, in either direction.
    constexpr double kMetresPerDegree = 110500.0;
    const CityLayer blocks(kCommitted, "blocks");
    const LayerFeature* farmstead = nullptr;
    for (const LayerFeature& block : blocks.features()) {
        farmstead = blocks.text(block, "code") == "PM04-001" ? &block : farmstead;
    }
    ASSERT_NE(farmstead, nullptr);
    EXPECT_EQ(blocks.number(*farmstead, "people"), 9);

    for (const OsmMap::Way& way : map().ways) {
        const double degrees = line_of(map(), way).Distance(farmstead->geometry.get());
        EXPECT_TRUE(!way.is_street() || degrees * kMetresPerDegree > 250.0) << way.tag("name");
    }
}

TEST_F(SampleCity, SouthOfTheRiver_NobodyOffersChildcare) {
    const CityLayer facilities(kCommitted, "facilities");
    const CityLayer barriers(kCommitted, "barriers");
    const LayerFeature& centre = facilities.features().front();
    const LayerFeature& river = barriers.features().front();
    ASSERT_EQ(barriers.text(river, "kind"), "river");
    int beyond = 0;
    for (const LayerFeature& facility : facilities.features()) {
        OGRLineString path;
        path.addPoint(centre.geometry->toPoint());
        path.addPoint(facility.geometry->toPoint());
        if (path.Intersects(river.geometry.get())) {
            ++beyond;
            EXPECT_THAT(facilities.text(facility, "services"),
                        testing::Not(testing::HasSubstr("childcare")));
        }
    }

    EXPECT_EQ(beyond, 1);  // the Salón Comunal San Isidro
}

TEST_F(SampleCity, Elevation_RisesBy120MetresOverTheHillside) {
    GDALAllRegister();
    const std::string path = (kCommitted / "elevation.tif").string();
    auto* file = static_cast<GDALDataset*>(GDALOpen(path.c_str(), GA_ReadOnly));
    ASSERT_NE(file, nullptr);
    std::array<double, 6> transform{};
    file->GetGeoTransform(transform.data());
    const auto height_at = [&](double longitude, double latitude) {
        float height = 0.0F;
        const int column = static_cast<int>((longitude - transform[0]) / transform[1]);
        const int row = static_cast<int>((latitude - transform[3]) / transform[5]);
        EXPECT_EQ(file->GetRasterBand(1)->RasterIO(GF_Read, column, row, 1, 1, &height, 1, 1,
                                                   GDT_Float32, 0, 0),
                  CE_None);
        return static_cast<double>(height);
    };
    // Both ends of the stairs, from the Carrera del Piedemonte to the Camino del Filo.
    double lowest = 1e9;
    double highest = -1e9;
    for (const OsmMap::Way* steps : ways_with("highway", "steps")) {
        for (const std::int64_t node : {steps->nodes.front(), steps->nodes.back()}) {
            const double height =
                height_at(map().nodes.at(node).longitude, map().nodes.at(node).latitude);
            lowest = std::min(lowest, height);
            highest = std::max(highest, height);
        }
    }
    GDALClose(file);

    EXPECT_NEAR(highest - lowest, 120.0, 12.0);
}

}  // namespace
}  // namespace cercania
