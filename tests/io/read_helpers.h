#pragma once

#include <string>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/io/layer_reader.h"

namespace cercania::testing {

/// The full text of the error that reading a source must end with.
inline std::string error_of_reading(const std::string& source, const ReadOptions& options,
                                    ErrorKind kind) {
    try {
        Diagnostics diagnostics;
        const FeatureLayer layer = read_layer(source, options, diagnostics, Control());
        ADD_FAILURE() << source << " was read: " << layer.features.size() << " features";
    } catch (const Error& error) {
        EXPECT_EQ(kind_name(error.kind()), kind_name(kind)) << error.what();
        return error.what();
    }
    return "";
}

}  // namespace cercania::testing
