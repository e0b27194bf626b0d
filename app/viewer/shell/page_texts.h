#pragma once

#include "app/viewer/map/page/export_map.h"
#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// The words of an exported page for what the document shows.
PageTexts page_texts(const Document& document);

}  // namespace cercania::viewer
