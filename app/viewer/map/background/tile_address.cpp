#include "app/viewer/map/background/tile_address.h"

#include <QCoreApplication>

namespace cercania::viewer {
namespace {

class AddressTexts {
    Q_DECLARE_TR_FUNCTIONS(TileAddress)
};

}  // namespace

QString TileAddress::problem_with(const QString& text) {
    for (const char* part : {"{z}", "{x}", "{y}"}) {
        if (!text.contains(QLatin1String(part))) {
            return AddressTexts::tr(
                "The address needs {z}, {x} and {y} where the tile's numbers "
                "go, as in https://tiles.example.org/{z}/{x}/{y}.png");
        }
    }
    const QUrl url = TileAddress(text).of({0, 0, 0});
    const bool web =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty()) {
        return AddressTexts::tr(
            "The address must begin with https:// or http:// and the name of a "
            "server");
    }
    return {};
}

QUrl TileAddress::of(const PyramidTile& tile) const {
    QString filled = text_;
    filled.replace(QLatin1String("{z}"), QString::number(tile.zoom));
    filled.replace(QLatin1String("{x}"), QString::number(tile.column));
    filled.replace(QLatin1String("{y}"), QString::number(tile.row));
    return QUrl(filled, QUrl::StrictMode);
}

QString TileAddress::attribution() const {
    const QString host = of({0, 0, 0}).host();
    return host.endsWith(QLatin1String("openstreetmap.org"))
               ? AddressTexts::tr("Background: © OpenStreetMap contributors")
               : AddressTexts::tr("Background: %1").arg(host);
}

}  // namespace cercania::viewer
