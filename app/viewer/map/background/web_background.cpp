#include "app/viewer/map/background/web_background.h"

#include <QDateTime>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <algorithm>
#include <utility>

namespace cercania::viewer {
namespace {

constexpr qint64 kMostOnDisk = qint64{100} * 1024 * 1024;
constexpr int kMostAtOnce = 4;
constexpr std::size_t kMostWaiting = 128;
constexpr qint64 kTryAgainAfter = 30'000;  // milliseconds
constexpr int kGatherArrivals = 250;
constexpr qint64 kLargestPicture = qint64{4} * 1024 * 1024;

}  // namespace

WebBackground::WebBackground(TileAddress address, const QString& cache_folder)
    : address_(std::move(address)) {
    if (!cache_folder.isEmpty()) {
        auto* const kept = new QNetworkDiskCache(&network_);
        kept->setCacheDirectory(cache_folder);
        kept->setMaximumCacheSize(kMostOnDisk);
        network_.setCache(kept);
    }
    network_.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    arrival_.setSingleShot(true);
    arrival_.setInterval(kGatherArrivals);
    connect(&arrival_, &QTimer::timeout, this, &WebBackground::arrived);
}

WebBackground::~WebBackground() = default;

bool WebBackground::is_busy() const {
    const std::lock_guard lock(mutex_);
    return running_ > 0 || !wanted_.empty();
}

QImage WebBackground::picture(const PyramidTile& tile) {
    if (const auto known = cache_.find(tile)) {
        return *known;
    }
    ask_for(tile);
    return {};
}

void WebBackground::ask_for(const PyramidTile& tile) {
    {
        const std::lock_guard lock(mutex_);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto known = asked_.find(tile);
        if (known != asked_.end() && now - known->second < kTryAgainAfter) {
            return;
        }
        asked_[tile] = now;
        wanted_.push_back(tile);
        if (wanted_.size() > kMostWaiting) {
            asked_.erase(wanted_.front());
            wanted_.pop_front();
        }
    }
    QMetaObject::invokeMethod(this, &WebBackground::fetch_next, Qt::QueuedConnection);
}

void WebBackground::fetch_next() {
    while (running_ < kMostAtOnce) {
        PyramidTile tile;
        {
            const std::lock_guard lock(mutex_);
            if (wanted_.empty()) {
                return;
            }
            tile = wanted_.back();  // what is looked at now goes first
            wanted_.pop_back();
            ++running_;
        }
        QNetworkRequest request(address_.of(tile));
        request.setTransferTimeout(patience_);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Cercania"));
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                             QNetworkRequest::PreferCache);
        QNetworkReply* const reply = network_.get(request);
        connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
            if (received > kLargestPicture) {
                reply->abort();
            }
        });
        connect(reply, &QNetworkReply::finished, this, [this, tile, reply] {
            reply->deleteLater();
            {
                const std::lock_guard lock(mutex_);
                --running_;
            }
            take(tile, *reply);
            fetch_next();
        });
    }
}

void WebBackground::take(const PyramidTile& tile, QNetworkReply& reply) {
    if (reply.error() == QNetworkReply::ContentNotFoundError) {
        cache_.insert(tile, {});  // there is none: the sea, or beyond the map
        return;
    }
    if (reply.error() == QNetworkReply::OperationCanceledError) {
        refuse(tile, tr("%1 did not answer in time.").arg(reply.url().host()));
        return;
    }
    if (reply.error() != QNetworkReply::NoError) {
        refuse(tile, tr("%1 cannot be reached: %2").arg(reply.url().host(), reply.errorString()));
        return;
    }
    QImage picture;
    if (!picture.loadFromData(reply.readAll())) {
        refuse(tile, tr("%1 answers, but not with pictures (%2).")
                         .arg(reply.url().host(),
                              reply.header(QNetworkRequest::ContentTypeHeader).toString()));
        return;
    }
    picture.convertTo(QImage::Format_ARGB32);
    cache_.insert(tile, picture);
    complained_ = false;
    if (!arrival_.isActive()) {
        arrival_.start();
    }
}

void WebBackground::refuse(const PyramidTile& tile, const QString& why) {
    {
        const std::lock_guard lock(mutex_);
        asked_[tile] = QDateTime::currentMSecsSinceEpoch();
    }
    if (!std::exchange(complained_, true)) {
        emit failed(why);
    }
}

}  // namespace cercania::viewer
