#include "app/viewer/style/picture_file.h"

#include <QBuffer>
#include <QSaveFile>

namespace cercania::viewer {

bool write_picture(const QString& path, const QImage& picture) {
    // Packed in memory first: the packer does not notice that a device took only part of it.
    QBuffer packed;
    packed.open(QIODevice::WriteOnly);
    if (!picture.save(&packed, "PNG")) {
        return false;
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(packed.data()) == packed.size() &&
           file.flush() && file.commit();
}

}  // namespace cercania::viewer
