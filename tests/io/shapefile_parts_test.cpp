#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/io/layer_reader.h"
#include "core/io/layer_writer.h"
#include "tests/support/layer_builder.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using testing::content_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::LayerBuilder;
using testing::point_shape;
using testing::TempFolder;

TEST(ShapefileParts, LayerTooLargeForOne_BecomesSeveralThatHaveAllOfIt) {
    const TempFolder folder;
    LayerBuilder builder("care");
    builder.field("n", FieldType::Integer);
    for (std::int64_t i = 0; i < 10; ++i) {
        builder.add(point_shape(-74.0, 4.0 + 0.1 * static_cast<double>(i)), {i});
    }
    WriteOptions options;
    // A point is counted as 8 + 44 + 16 = 68 bytes behind the 100 of the head: four take 372.
    options.shapefile_bytes = 400;
    OutputSymbol symbol;
    symbol.fill = "#0068A6";
    options.styles = {{"care", {std::nullopt, {{"", "care", symbol}}}}};
    Diagnostics diagnostics;
    EXPECT_THAT(write_layers(folder.path("out.shp"), std::vector{builder.layer()}, options,
                             diagnostics, Control()),
                ElementsAre(folder.path("out_care.shp"), folder.path("out_care_2.shp"),
                            folder.path("out_care_3.shp")));
    std::int64_t next = 0;
    for (const char* name : {"out_care", "out_care_2", "out_care_3"}) {
        const FeatureLayer part =
            read_layer(folder.path(std::string(name) + ".shp"), {}, diagnostics, Control());
        for (const Feature& feature : part.features) {
            EXPECT_EQ(feature.values[0], FieldValue(next++));
        }
        EXPECT_THAT(content_of(folder.path(std::string(name) + ".qml")), HasSubstr("0,104,166"));
    }
    EXPECT_EQ(next, 10);
    ASSERT_EQ(diagnostics.count("layer_split"), 1U);
    EXPECT_THAT(diagnostics.all()[0].message,
                AllOf(HasSubstr("3 shapefiles"), HasSubstr("'care' to 'care_3'")));
}

TEST(ShapefileParts, OtherFormats_AreNotSplit) {
    const TempFolder folder;
    WriteOptions options;
    options.shapefile_bytes = 1;
    Diagnostics diagnostics;
    EXPECT_THAT(write_layers(folder.path("out.gpkg"),
                             std::vector{LayerBuilder("care").add(point_shape(-74, 4)).layer()},
                             options, diagnostics, Control()),
                ElementsAre(folder.path("out.gpkg")));
    EXPECT_TRUE(diagnostics.empty());
}

}  // namespace
}  // namespace cercania
