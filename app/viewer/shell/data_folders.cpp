#include "app/viewer/shell/data_folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <array>

namespace cercania::viewer {
namespace {

QString installed_data() {
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../share/cercania");
}

}  // namespace

std::vector<std::string> profile_folders() {
    return {(installed_data() + "/profiles").toStdString(), CERCANIA_BUILD_DATA_DIR "/profiles"};
}

QString sample_study() {
    const std::array<QString, 2> places = {
        installed_data() + "/sample_city/study.toml",
        QStringLiteral(CERCANIA_BUILD_DATA_DIR "/sample_city/study.toml")};
    for (const QString& path : places) {
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

}  // namespace cercania::viewer
