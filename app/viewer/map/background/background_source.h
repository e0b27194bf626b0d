#pragma once

#include <QImage>
#include <QString>

#include "core/io/mbtiles_file.h"

namespace cercania::viewer {

/// Where the pictures of a background map come from. May be used by many threads at once.
class BackgroundSource {
  public:
    virtual ~BackgroundSource() = default;

    /// A picture of the Web Mercator pyramid; null where there is none, or none yet. Never waits
    /// for anything but a disk.
    virtual QImage picture(const PyramidTile& tile) = 0;
    virtual int least_zoom() const = 0;
    virtual int greatest_zoom() const = 0;
    /// Whose map it is: always shown with it.
    virtual QString attribution() const = 0;
};

}  // namespace cercania::viewer
