#include "app/viewer/style/picture_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

QImage red() {
    QImage picture(3, 2, QImage::Format_RGB32);
    picture.fill(Qt::red);
    return picture;
}

TEST(PictureFile, Written_IsThePicture) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("picture.png");
    ASSERT_TRUE(write_picture(path, red()));
    EXPECT_EQ(QImage(path).convertToFormat(QImage::Format_RGB32), red());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{"picture.png"});
}

TEST(PictureFile, ThatCannotBeWritten_LeavesTheOldOne) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("picture.png");
    ASSERT_TRUE(write_picture(path, red()));
    EXPECT_FALSE(write_picture(path, QImage()));
    EXPECT_FALSE(QImage(path).isNull());
    EXPECT_FALSE(write_picture(folder.filePath("missing/picture.png"), red()));
}

}  // namespace
}  // namespace cercania::viewer
