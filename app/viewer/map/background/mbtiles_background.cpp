#include "app/viewer/map/background/mbtiles_background.h"

#include <QByteArray>

namespace cercania::viewer {

MbtilesBackground::MbtilesBackground(const std::string& path) : file_(path) {}

QImage MbtilesBackground::picture(const PyramidTile& tile) {
    if (const auto known = cache_.find(tile)) {
        return *known;
    }
    QImage picture;
    if (const auto bytes = file_.picture(tile)) {
        picture.loadFromData(QByteArray(bytes->data(), static_cast<qsizetype>(bytes->size())));
        picture.convertTo(QImage::Format_ARGB32);
    }
    cache_.insert(tile, picture);
    return picture;
}

QString MbtilesBackground::attribution() const {
    return QString::fromStdString(file_.attribution());
}

}  // namespace cercania::viewer
