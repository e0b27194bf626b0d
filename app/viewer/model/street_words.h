#pragma once

#include <QString>
#include <string>

#include "core/study/profile_comparison.h"

namespace cercania::viewer {

/// The kind of a street in the language of the window, in small letters: "stairs", "main road"; the
/// text itself where it is none of OpenStreetMap's values of `highway`.
QString street_kind(const std::string& class_name);

/// Why a street piece cuts a profile off: "stairs", "surface", "too steep".
QString cut_cause(const CutPiece& piece);

}  // namespace cercania::viewer
