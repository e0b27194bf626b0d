#pragma once

#include <initializer_list>

#include "core/io/layer_reader.h"
#include "core/study/study_settings.h"

namespace cercania {

/// The options with which every source of a study is read.
inline ReadOptions read_options(const SourceSettings& settings,
                                std::initializer_list<ShapeKind> wanted) {
    ReadOptions options;
    options.assume_crs = settings.assume_crs.value_or("");
    options.encoding = settings.encoding.value_or("");
    options.wanted = wanted;
    return options;
}

}  // namespace cercania
