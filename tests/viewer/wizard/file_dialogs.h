#pragma once

#include <QString>
#include <QWidget>

namespace cercania::viewer {

/// Types a path into the file dialog that is open below a widget, and presses Enter; false when
/// there is none.
bool type_into_file_dialog(QWidget& above, const QString& path);

}  // namespace cercania::viewer
