#include "tests/viewer/shell/study_copy.h"

#include <QFile>
#include <QFileInfo>

#include "app/viewer/shell/data_folders.h"

namespace cercania::viewer {

StudyCopy::StudyCopy() {
    const QString sample = QFileInfo(sample_study()).path();
    for (const char* name : {"study.toml", "city.gpkg", "streets.osm.pbf", "elevation.tif"}) {
        QFile::copy(sample + '/' + QLatin1String(name), path(name));
        // The original may be read-only; the copy is the test's.
        QFile::setPermissions(path(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

}  // namespace cercania::viewer
