#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <deque>
#include <map>
#include <memory>
#include <mutex>

#include "app/viewer/map/background/background_source.h"
#include "app/viewer/map/background/picture_cache.h"
#include "app/viewer/map/background/tile_address.h"

namespace cercania::viewer {

/// A background map from a server, at an address that a person typed. Pictures are fetched one by
/// one by the thread of the window and kept on disk; drawing never waits for them.
class WebBackground : public QObject, public BackgroundSource {
    Q_OBJECT

  public:
    /// `cache_folder` is where pictures are kept, at most 100 MB; empty: nowhere. Lives in the
    /// thread of the window.
    WebBackground(TileAddress address, const QString& cache_folder);
    ~WebBackground() override;

    QImage picture(const PyramidTile& tile) override;
    int least_zoom() const override { return 0; }
    int greatest_zoom() const override { return 19; }
    QString attribution() const override { return address_.attribution(); }
    /// How long a server may stay silent, milliseconds.
    void set_patience(int milliseconds) { patience_ = milliseconds; }
    /// Whether pictures are being fetched.
    bool is_busy() const;

  signals:
    void arrived();  ///< there are more pictures than when the map was drawn last
    /// The server does not answer, or not with pictures; told once until one arrives.
    void failed(const QString& why);

  private:
    void ask_for(const PyramidTile& tile);
    void fetch_next();
    void take(const PyramidTile& tile, QNetworkReply& reply);
    void refuse(const PyramidTile& tile, const QString& why);

    TileAddress address_;
    QNetworkAccessManager network_;
    PictureCache cache_;
    QTimer arrival_;
    int patience_ = 10'000;
    int running_ = 0;
    bool complained_ = false;
    mutable std::mutex mutex_;
    std::deque<PyramidTile> wanted_;       ///< the newest last
    std::map<PyramidTile, qint64> asked_;  ///< when it was asked for, or refused
};

}  // namespace cercania::viewer
