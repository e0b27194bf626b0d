#pragma once

#include <QString>
#include <optional>

#include "core/base/control.h"
#include "core/base/error.h"
#include "core/io/layer_info.h"
#include "core/study/study_settings.h"

namespace cercania::viewer {

/// What is in a file that a person chose or dropped.
struct InspectedFile {
    QString path;
    bool is_street_map = false;      ///< OpenStreetMap or a saved network: it has no layers
    std::optional<SourceInfo> info;  ///< of any other file
    QString problem;                 ///< why it cannot be read
    QString details;                 ///< the same, to be copied
    std::optional<ErrorKind> problem_kind;
};

/// Looks into a file. Throws Cancelled only.
InspectedFile inspect_file(const QString& path, const SourceSettings& settings,
                           const Control& control);

}  // namespace cercania::viewer
