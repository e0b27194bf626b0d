#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/folders/folders.h"

namespace cercania {
namespace {

std::vector<std::vector<std::string>> rows_of(const std::string& path) {
    std::ifstream file(path);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        std::istringstream stream(line);
        rows.emplace_back();
        for (std::string cell; std::getline(stream, cell, ',');) {
            rows.back().push_back(cell);
        }
    }
    return rows;
}

const std::string kCareBlocks = project_folder().string() + "/data/bogota/manzanas_del_cuidado.csv";

TEST(BogotaCareBlocks, Table_Has26PlacesInsideTheCity) {
    const auto rows = rows_of(kCareBlocks);

    ASSERT_EQ(rows.size(), 27U);
    EXPECT_THAT(rows[0], testing::ElementsAre("nombre", "localidad", "longitude", "latitude"));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        ASSERT_EQ(rows[i].size(), 4U) << rows[i][0];
        // The urban area of Bogotá lies within these degrees.
        EXPECT_THAT(std::stod(rows[i][2]), testing::AllOf(testing::Gt(-74.25), testing::Lt(-74.0)));
        EXPECT_THAT(std::stod(rows[i][3]), testing::AllOf(testing::Gt(4.45), testing::Lt(4.84)));
    }
}

}  // namespace
}  // namespace cercania
