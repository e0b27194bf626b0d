#pragma once

#include <string>
#include <vector>

#include "core/study/study_settings.h"

namespace cercania::testing {

/// The path of a file in the shared data beside the checkout.
std::string shared_file(const std::string& name);
bool has_shared_data();

/// Settings of studies on real data, as the command line would make them.
StudySettings bogota_study(const std::string& streets);
StudySettings porto_alegre_study();
/// The sample city that ships with the program.
StudySettings sample_city_study();

/// Rewrites a layer with GDAL's ogr2ogr (from gdal-bin): `options` as on its command line. Throws
/// std::runtime_error when it fails.
void rewrite_layer(const std::string& source, const std::string& target,
                   const std::vector<std::string>& options);

}  // namespace cercania::testing

/// Leaves out a test that needs the shared data, saying so.
#define CERCANIA_NEED_SHARED_DATA()                                                  \
    if (!::cercania::testing::has_shared_data()) {                                   \
        GTEST_SKIP() << "the shared data is not beside the checkout: "               \
                     << ::cercania::testing::shared_file("data") << " is not there"; \
    }                                                                                \
    static_assert(true, "a semicolon follows")
