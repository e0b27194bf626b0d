#include "app/viewer/shell/drop_plan.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <array>

namespace cercania::viewer {
namespace {

// What the readers of core take; a name may have more dots, as in city.osm.pbf.
constexpr std::array<const char*, 28> kReadable = {
    "gpkg", "shp", "geojson", "json", "geojsonl", "geojsons", "topojson", "fgb", "kml", "kmz",
    "gpx",  "gml", "sqlite",  "tab",  "mif",      "gdb",      "dxf",      "csv", "tsv", "txt",
    "xlsx", "ods", "zip",     "osm",  "pbf",      "bz2",      "gz",       "cnet"};
constexpr std::array<const char*, 3> kRasters = {"tif", "tiff", "asc"};
constexpr std::array<const char*, 9> kShapefileParts = {"shx", "dbf", "prj", "cpg", "qpj",
                                                        "sbn", "sbx", "idx", "qmd"};

template <std::size_t Count>
bool is_among(const std::array<const char*, Count>& suffixes, const QString& path) {
    const QString suffix = QFileInfo(path).suffix();
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const char* one) {
        return suffix.compare(QLatin1String(one), Qt::CaseInsensitive) == 0;
    });
}

bool has_its_shapefile(const QString& path, const QStringList& paths) {
    const QString base = QFileInfo(path).completeBaseName();
    return is_among(kShapefileParts, path) &&
           std::any_of(paths.begin(), paths.end(), [&](const QString& other) {
               return QFileInfo(other).suffix().compare("shp", Qt::CaseInsensitive) == 0 &&
                      QFileInfo(other).completeBaseName() == base;
           });
}

}  // namespace

QString DropPlan::words(bool study_is_open) const {
    QStringList words;
    if (!study.isEmpty()) {
        words << tr("Open study");
    } else if (!layers.isEmpty()) {
        const int count = static_cast<int>(layers.size());
        words << (study_is_open ? tr("Add %n file(s)", nullptr, count)
                                : tr("New study from %n file(s)", nullptr, count));
    }
    for (const QString& path : heights) {
        words << tr("Heights for the slopes of streets: %1").arg(QFileInfo(path).fileName());
    }
    for (const QString& path : unreadable) {
        words << tr("Cannot read %1: export it as GeoPackage").arg(QFileInfo(path).fileName());
    }
    return words.join('\n');
}

DropPlan DropPlan::of(const QStringList& paths) {
    DropPlan plan;
    for (const QString& path : paths) {
        if (QFileInfo(path).suffix().compare("toml", Qt::CaseInsensitive) == 0) {
            plan.study = plan.study.isEmpty() ? path : plan.study;
        } else if (is_among(kRasters, path)) {
            plan.heights << path;
        } else if (is_among(kReadable, path) || QFileInfo(path).isDir()) {
            plan.layers << path;
        } else if (!has_its_shapefile(path, paths)) {
            plan.unreadable << path;
        }
    }
    return plan;
}

QStringList dropped_paths(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

}  // namespace cercania::viewer
