#pragma once

#include <QCoreApplication>
#include <QImage>
#include <QString>
#include <vector>

#include "app/viewer/panels/start_panel.h"

namespace cercania::viewer {

class Document;
class MapCanvas;

/// The studies that were open before, newest first, kept in the settings with a small picture of
/// each in the cache.
class RecentStudies {
    Q_DECLARE_TR_FUNCTIONS(RecentStudies)

  public:
    /// `remember`: whether anything is read or kept at all.
    explicit RecentStudies(bool remember);

    /// Those whose files are still there.
    std::vector<RecentStudy> list() const;
    /// Puts the open study first.
    void remember(const Document& document) const;
    /// Keeps the picture of the open study.
    void keep_picture(const Document& document, const QImage& picture) const;

  private:
    bool remember_;
    QString folder_;
};

/// What the map shows, without the cards on it, as a picture of 168 x 96 at twice the size.
QImage picture_of(MapCanvas& canvas);

}  // namespace cercania::viewer
