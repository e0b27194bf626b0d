#include "app/viewer/shell/recent_studies.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

#include "app/viewer/map/map_canvas.h"
#include "app/viewer/model/document.h"
#include "app/viewer/model/words.h"
#include "app/viewer/shell/data_folders.h"
#include "app/viewer/style/picture_file.h"

namespace cercania::viewer {
namespace {

constexpr qsizetype kRemembered = 8;
constexpr QSize kPicture(168, 96);
constexpr int kSharpness = 2;  // the picture is kept for screens of twice the resolution

QString picture_path(const QString& folder, const QString& study) {
    const QByteArray hash =
        QCryptographicHash::hash(study.toUtf8(), QCryptographicHash::Sha1).toHex();
    return folder + '/' + QString::fromLatin1(hash) + ".png";
}

/// The samples and studies that were never saved are in no list.
QString listed_path(const Document& document) {
    return document.path().isEmpty() || document.path() == sample_study()
               ? QString()
               : QFileInfo(document.path()).absoluteFilePath();
}

}  // namespace

RecentStudies::RecentStudies(bool remember)
    : remember_(remember),
      folder_(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/thumbnails") {}

std::vector<RecentStudy> RecentStudies::list() const {
    std::vector<RecentStudy> studies;
    if (!remember_) {
        return studies;
    }
    for (const QString& line : QSettings().value("recent").toStringList()) {
        const QStringList parts = line.split('\t');
        if (parts.size() >= 3 && QFileInfo::exists(parts[0])) {
            RecentStudy study{parts[0], parts[1], parts[2], {}, picture_path(folder_, parts[0])};
            if (parts.size() > 3) {
                study.opened = QDateTime::fromString(parts[3], Qt::ISODate);
            }
            studies.push_back(std::move(study));
        }
    }
    return studies;
}

void RecentStudies::remember(const Document& document) const {
    const QString path = listed_path(document);
    if (!remember_ || path.isEmpty()) {
        return;
    }
    QString headline;
    if (const auto& figures = document.result().base->figures) {
        const double share = figures->share_served().value_or(0.0);
        headline = tr("%1 beyond %2")
                       .arg(Words::percent(1.0 - share), Words::limit(document.cutoffs().back()));
    }
    QStringList lines = {QStringList{path, document.title(), headline,
                                     QDateTime::currentDateTime().toString(Qt::ISODate)}
                             .join('\t')};
    for (const QString& line : QSettings().value("recent").toStringList()) {
        if (!line.startsWith(path + '\t') && lines.size() < kRemembered) {
            lines << line;
        }
    }
    QSettings().setValue("recent", lines);
}

void RecentStudies::keep_picture(const Document& document, const QImage& picture) const {
    const QString path = listed_path(document);
    if (remember_ && !path.isEmpty() && !picture.isNull()) {
        QDir().mkpath(folder_);
        // A list without its picture is as good: nobody is told.
        static_cast<void>(write_picture(picture_path(folder_, path), picture));
    }
}

QImage picture_of(MapCanvas& canvas) {
    if (!canvas.scene()) {
        return {};
    }
    QImage whole(canvas.size() * canvas.devicePixelRatioF(), QImage::Format_RGB32);
    whole.setDevicePixelRatio(canvas.devicePixelRatioF());
    canvas.render(&whole, QPoint(), QRegion(), QWidget::DrawWindowBackground);
    // About the middle of the ground, as wide as it can be in the shape of the picture.
    const QSize part = kPicture.scaled(whole.size(), Qt::KeepAspectRatio);
    const PlaneBox& ground = canvas.scene()->bounds;
    const QPointF middle =
        canvas.pixel_at({(ground.min_x + ground.max_x) / 2, (ground.min_y + ground.max_y) / 2}) *
        canvas.devicePixelRatioF();
    const auto begin = [](double centre, int length, int room) {
        return std::clamp(static_cast<int>(centre) - length / 2, 0, room - length);
    };
    const QPoint corner(begin(middle.x(), part.width(), whole.width()),
                        begin(middle.y(), part.height(), whole.height()));
    QImage picture = whole.copy(QRect(corner, part));
    picture.setDevicePixelRatio(1.0);
    return picture.scaled(kPicture * kSharpness, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}  // namespace cercania::viewer
