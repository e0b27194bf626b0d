#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSizeF>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/folders/folders.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::ProgramResult;
using testing::run_program;
using testing::TempFolder;

/// `cercania map` of the sample city.
class MapCommand : public ::testing::Test {
  protected:
    QString map(const char* name, const std::vector<std::string>& options) {
        const std::string path = folder_.path(name);
        std::vector<std::string> words = {
            "map", project_folder().string() + "/data/sample_city/study.toml", "-o", path};
        words.insert(words.end(), options.begin(), options.end());
        const ProgramResult result = run_program(words);
        EXPECT_EQ(result.exit_code, 0) << result.errors;
        return QString::fromStdString(path);
    }
    static std::string bytes(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }

    TempFolder folder_;
};

/// What the file says of its page, in points of 1/72 inch.
QSizeF page_size_in(const std::string& pdf) {
    static const QRegularExpression box("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]");
    const auto found = box.match(QString::fromLatin1(pdf.data(), qsizetype(pdf.size())));
    return {found.captured(1).toDouble(), found.captured(2).toDouble()};
}

/// Whether some pixel of a picture has a hue.
bool has_colour(const QImage& picture) {
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            const QRgb pixel = picture.pixel(x, y);
            if (qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel)) {
                return true;
            }
        }
    }
    return false;
}

TEST_F(MapCommand, Pdf_IsAnA4PageLyingDown) {
    const QSizeF size = page_size_in(bytes(map("map.pdf", {})));
    EXPECT_NEAR(size.width(), 297.0 / 25.4 * 72.0, 1.0);
    EXPECT_NEAR(size.height(), 210.0 / 25.4 * 72.0, 1.0);
}

TEST_F(MapCommand, PaperAndPortrait_MakeAnUprightA3Page) {
    const QSizeF size = page_size_in(bytes(map("map.pdf", {"--paper", "a3", "--portrait"})));
    EXPECT_NEAR(size.width(), 297.0 / 25.4 * 72.0, 1.0);
    EXPECT_NEAR(size.height(), 420.0 / 25.4 * 72.0, 1.0);
}

TEST_F(MapCommand, LanguageAndTitle_AreThoseOfThePage) {
    const std::string spanish =
        bytes(map("map.svg", {"--language", "es", "--title", "Cuidado cerca"}));
    EXPECT_THAT(spanish, HasSubstr("Cuidado cerca"));
    EXPECT_THAT(spanish, HasSubstr("personas"));
    EXPECT_THAT(spanish, HasSubstr("6.883"));
    EXPECT_THAT(spanish, Not(HasSubstr("Unserved")));
    const std::string english = bytes(map("english.svg", {"--language", "en"}));
    EXPECT_THAT(english, HasSubstr("Unserved"));
    EXPECT_THAT(english, HasSubstr("6,883"));
    EXPECT_THAT(english, Not(HasSubstr("personas")));
}

TEST_F(MapCommand, BlackAndWhite_HasOnlyGreys) {
    EXPECT_TRUE(has_colour(QImage(map("colour.png", {}))));
    const QImage grey(map("grey.png", {"--black-and-white"}));
    ASSERT_EQ(grey.size(), QSize(3508, 2480));  // A4 at 300 dots an inch
    EXPECT_FALSE(has_colour(grey));
}

}  // namespace
}  // namespace cercania::viewer
