#include <chrono>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "core/io/layer_reader.h"
#include "tests/support/folders/folders.h"

namespace cercania {
namespace {

/// Real layers of Bogotá, which lie beside the repository on the machines that have them.
class Bogota : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!std::filesystem::exists(shared_folder().string() + "/data/bogota")) {
            GTEST_SKIP() << "the shared data of Bogotá is not on this machine";
        }
    }

    FeatureLayer read(const std::string& name, ShapeKind kind) {
        ReadOptions options;
        options.wanted = {kind};
        const auto begun = std::chrono::steady_clock::now();
        FeatureLayer layer = read_layer(shared_folder().string() + "/data/bogota/" + name, options,
                                        diagnostics_, Control());
        seconds_ = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        RecordProperty("seconds", std::to_string(seconds_));
        return layer;
    }

    Diagnostics diagnostics_;
    double seconds_ = 0.0;
};

// Counts from the description of the data.
TEST_F(Bogota, StreetsOfTheWholeCity_AreReadInSeconds) {
    const FeatureLayer streets = read("calles_bogota_con_huecos.gpkg", ShapeKind::Lines);
    EXPECT_EQ(streets.features.size(), 110807U);
    EXPECT_LT(seconds_, 10.0);  // about 0.5 s; ten times that under sanitizers
}

TEST_F(Bogota, Blocks_AreReadInSeconds) {
    const FeatureLayer blocks = read("manzanas_direcciones.gpkg", ShapeKind::Polygons);
    EXPECT_EQ(blocks.features.size(), 43944U);
    EXPECT_LT(seconds_, 10.0);
}

TEST_F(Bogota, CareBlocks_AreTwentySix) {
    EXPECT_EQ(read("manzanas_del_cuidado_anclas.geojson", ShapeKind::Points).features.size(), 26U);
}

TEST_F(Bogota, LocalitiesShapefile_IsInMagnaAndUtf8) {
    const FeatureLayer localities = read("localidades/loca.shp", ShapeKind::Polygons);
    EXPECT_EQ(localities.features.size(), 20U);
    EXPECT_EQ(localities.crs_label, "EPSG:4686");
    bool found = false;
    for (const Feature& feature : localities.features) {
        found = found || feature.values[localities.require_field("LocNombre")] ==
                             FieldValue("ANTONIO NARI\xC3\x91O");
    }
    EXPECT_TRUE(found);
}

}  // namespace
}  // namespace cercania
