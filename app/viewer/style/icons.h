#pragma once

#include <QColor>
#include <QIcon>
#include <QStringView>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// The icon of a name ("zoom-in") in the colours of a theme: text, fainter when disabled. Rendered
/// from vectors at any size and device ratio. A name without a file gives a null icon.
QIcon icon(QStringView name, const Tokens& tokens);

/// The same in one colour, as for warnings; fainter when disabled.
QIcon icon(QStringView name, const QColor& colour);

}  // namespace cercania::viewer
