#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/run_program.h"
#include "tests/support/small_town.h"

namespace cercania::testing {
namespace {

// A grid of 300 x 300 streets keeps the program busy long after its first word of progress.
std::string wide_streets(int count) {
    std::string text = R"({"type":"FeatureCollection","features":[)";
    for (int i = 0; i < count; ++i) {
        for (const bool north : {false, true}) {
            text += text.back() == '[' ? "" : ",";
            text += R"({"type":"Feature","properties":{},"geometry":{"type":"LineString",)"
                    R"("coordinates":[)";
            for (int k = 0; k < count; ++k) {
                const std::string fixed = std::to_string(0.0005 * i);
                const std::string moving = std::to_string(0.0005 * k);
                text += (k == 0 ? "[" : ",[") + (north ? fixed : moving) + "," +
                        (north ? moving : fixed) + "]";
            }
            text += "]}}";
        }
    }
    return text + "]}";
}

TEST(Interrupt, DuringLongWork_EndsWith130AndLeavesNothing) {
    const SmallTown town;
    const std::string streets = town.write("wide.geojson", wide_streets(300));
    const std::vector<std::string> words = {"catchments", "-n",
                                            streets,      "--join-crossings",
                                            "-f",         town.care,
                                            "--cutoff",   "1km,2km,3km,4km",
                                            "-o",         town.path("out.gpkg"),
                                            "--progress"};
    const std::size_t files = town.file_count();
    RunOptions options;
    options.interrupt_at_progress = true;
    const ProgramResult result = run_program(words, options);
    EXPECT_EQ(result.exit_code, 130) << result.output << result.errors;
    EXPECT_NE(result.errors.find("stopped"), std::string::npos) << result.errors;
    EXPECT_EQ(town.file_count(), files);
}

}  // namespace
}  // namespace cercania::testing
