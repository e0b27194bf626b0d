#include "tests/viewer/map/sample_tiles.h"

#include <QBuffer>
#include <QImage>
#include <QTcpSocket>
#include <cmath>

#include <sqlite3.h>

#include "app/viewer/map/background/mercator_mesh.h"

namespace cercania::viewer {
namespace {

constexpr std::uint32_t kAround = 3;  // tiles to each side of the middle one

QByteArray picture_of(const PyramidTile& tile) {
    QImage image(kTileSide, kTileSide, QImage::Format_RGB32);
    image.fill(colour_of(tile));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void add_tile(sqlite3* file, const PyramidTile& tile) {
    const QByteArray bytes = picture_of(tile);
    sqlite3_stmt* row = nullptr;
    sqlite3_prepare_v2(file, "INSERT INTO tiles VALUES (?1, ?2, ?3, ?4)", -1, &row, nullptr);
    sqlite3_bind_int(row, 1, tile.zoom);
    sqlite3_bind_int64(row, 2, tile.column);
    sqlite3_bind_int64(row, 3, (std::int64_t{1} << tile.zoom) - 1 - tile.row);
    sqlite3_bind_blob(row, 4, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    sqlite3_step(row);
    sqlite3_finalize(row);
}

/// The answer to one request, whose first line is given.
QByteArray answer_to(const QList<QByteArray>& parts) {
    QByteArray body = "<p>No pictures here</p>";
    QByteArray type = "text/html";
    if (!parts.contains("words")) {
        body = picture_of({parts[1].toInt(), parts[2].toUInt(), parts[3].toUInt()});
        type = "image/png";
    }
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nCache-Control: max-age=600" +
           "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

}  // namespace

QColor colour_of(const PyramidTile& tile) {
    const int level = tile.row % 2 == 0 ? 220 : 120;
    return tile.column % 2 == 0 ? QColor(level, 0, 0) : QColor(0, level, 0);
}

PyramidTile tile_at(const GeoPoint& place, int zoom) {
    const QPointF at = mercator_of(place) * std::ldexp(1.0, zoom);
    return {zoom, static_cast<std::uint32_t>(at.x()), static_cast<std::uint32_t>(at.y())};
}

std::string write_mbtiles(const std::string& path, const GeoPoint& middle, int zoom,
                          const char* format) {
    sqlite3* file = nullptr;
    sqlite3_open(path.c_str(), &file);
    sqlite3_exec(file,
                 "CREATE TABLE metadata (name text, value text);"
                 "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, "
                 "tile_data blob);"
                 "INSERT INTO metadata VALUES ('attribution', 'The map makers')",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* row = nullptr;
    sqlite3_prepare_v2(file, "INSERT INTO metadata VALUES ('format', ?1)", -1, &row, nullptr);
    sqlite3_bind_text(row, 1, format, -1, SQLITE_STATIC);
    sqlite3_step(row);
    sqlite3_finalize(row);
    const PyramidTile centre = tile_at(middle, zoom);
    for (std::uint32_t column = centre.column - kAround; column <= centre.column + kAround;
         ++column) {
        for (std::uint32_t north = centre.row - kAround; north <= centre.row + kAround; ++north) {
            add_tile(file, {zoom, column, north});
        }
    }
    sqlite3_close(file);
    return path;
}

TileServer::TileServer() {
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* const socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray line = socket->readAll().split('\n').front();
            ++asked_;
            const QList<QByteArray> parts = line.split(' ').value(1).split('/');
            if (!parts.contains("silent")) {
                socket->write(answer_to(parts));
                socket->disconnectFromHost();
            }
        });
    });
}

QString TileServer::address(const QString& folder) const {
    return QStringLiteral("http://127.0.0.1:%1/%2{z}/{x}/{y}").arg(serverPort()).arg(folder);
}

}  // namespace cercania::viewer
