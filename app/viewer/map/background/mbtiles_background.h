#pragma once

#include "app/viewer/map/background/background_source.h"
#include "app/viewer/map/background/picture_cache.h"

namespace cercania::viewer {

/// A background map in a file.
class MbtilesBackground : public BackgroundSource {
  public:
    /// Throws Error as MbtilesFile does.
    explicit MbtilesBackground(const std::string& path);

    QImage picture(const PyramidTile& tile) override;
    int least_zoom() const override { return file_.least_zoom(); }
    int greatest_zoom() const override { return file_.greatest_zoom(); }
    QString attribution() const override;

  private:
    MbtilesFile file_;
    PictureCache cache_;
};

}  // namespace cercania::viewer
