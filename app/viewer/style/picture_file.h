#pragma once

#include <QImage>
#include <QString>

namespace cercania::viewer {

/// Writes a picture as PNG beside the path and renames it when it is whole: what was there stays
/// until then, and stays when it fails. Whether it was written.
[[nodiscard]] bool write_picture(const QString& path, const QImage& picture);

}  // namespace cercania::viewer
