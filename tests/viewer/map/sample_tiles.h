#pragma once

#include <QColor>
#include <QString>
#include <QTcpServer>
#include <string>

#include "core/geo/coordinates.h"
#include "core/io/mbtiles_file.h"

namespace cercania::viewer {

inline constexpr int kTileSide = 256;  // pixels

/// Red in even columns of the pyramid and green in odd ones, darker in odd rows.
QColor colour_of(const PyramidTile& tile);

/// The tile of a zoom that a place lies in.
PyramidTile tile_at(const GeoPoint& place, int zoom);

/// Writes an MBTiles file of seven times seven tiles about a place, each all of its own colour;
/// gives its path. Its attribution is "The map makers".
std::string write_mbtiles(const std::string& path, const GeoPoint& middle, int zoom,
                          const char* format = "png");

/// A server on this machine: the same pictures at /z/x/y, silence at /silent/, a page of words at
/// /words/.
class TileServer : public QTcpServer {
  public:
    TileServer();
    QString address(const QString& folder = {}) const;
    int asked() const { return asked_; }

  private:
    int asked_ = 0;
};

}  // namespace cercania::viewer
