#include "app/viewer/map/page/export_map.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/viewer/map/sample_scene.h"

namespace cercania::viewer {
namespace {

PageTexts texts() {
    PageTexts texts;
    texts.title = QStringLiteral("Who can walk to care?");
    texts.headline = QStringLiteral("900");
    texts.sentence = QStringLiteral("of 1,000 people live beyond 800 m");
    texts.share_within = 0.1;
    texts.table_title = QStringLiteral("Largest gaps");
    texts.rows = {{1, QStringLiteral("West"), QStringLiteral("900"), QStringLiteral("0 %")}};
    texts.scale = QStringLiteral("Scale 1 : %1 on %2");
    return texts;
}

class ExportMap : public ::testing::Test {
  protected:
    void write(const QString& name, const PageOptions& options = {}) {
        const auto scene = two_squares();
        export_map(path(name), PageLayout::of(options), *scene, scene->bounds, texts(),
                   QGuiApplication::font());
    }
    QString path(const QString& name) const { return folder_.filePath(name); }
    QByteArray bytes(const QString& name) const {
        QFile file(path(name));
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }

    QTemporaryDir folder_;
};

/// The picture's colour at a place of the page, millimetres.
QColor colour_at(const QImage& page, QPointF place) {
    const double dots = page.width() / 297.0;
    return page.pixelColor(static_cast<int>(place.x() * dots), static_cast<int>(place.y() * dots));
}

bool is_near(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
               std::abs(a.blue() - b.blue()) <
           12;
}

// Where the two squares lie on an A4 page: the map's middle is their common border.
QPointF place_in_map(double right_mm, double down_mm) {
    return PageLayout::of({}).map.center() + QPointF(right_mm, down_mm);
}

void expect_squares(const QImage& page) {
    const Tokens tokens = light_tokens();
    EXPECT_TRUE(is_near(colour_at(page, place_in_map(-30.0, 20.0)), tokens.unserved.fill));
    EXPECT_TRUE(is_near(colour_at(page, place_in_map(30.0, 20.0)), tokens.served.fill));
    EXPECT_TRUE(is_near(colour_at(page, place_in_map(0.0, 78.0)), tokens.land));
    // Margins and the gap between map and column are paper.
    EXPECT_TRUE(is_near(colour_at(page, {4.0, 100.0}), tokens.base));
    EXPECT_TRUE(
        is_near(colour_at(page, {PageLayout::of({}).map.right() + 1.5, 100.0}), tokens.base));
}

TEST_F(ExportMap, Png_ShowsTheMapAtThreeHundredDots) {
    write(QStringLiteral("map.png"));
    const QImage page(path(QStringLiteral("map.png")));
    EXPECT_EQ(page.size(), QSize(3508, 2480));
    expect_squares(page);
}

TEST_F(ExportMap, Svg_ShowsTheSameAsShapes) {
    write(QStringLiteral("map.svg"));
    EXPECT_FALSE(bytes(QStringLiteral("map.svg")).contains("<image"));
    QSvgRenderer renderer(path(QStringLiteral("map.svg")));
    ASSERT_TRUE(renderer.isValid());
    QImage page(QSize(2970, 2100), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    renderer.render(&painter);
    painter.end();
    expect_squares(page);
}

TEST_F(ExportMap, Pdf_HasOnePageAndOnlyPatternsForPictures) {
    write(QStringLiteral("map.pdf"));
    const QByteArray pdf = bytes(QStringLiteral("map.pdf"));
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
    constexpr int kWidestPattern = 128;  // of the legend's hatches; a map would be thousands wide
    static const QRegularExpression width(QStringLiteral("/Width (\\d+)"));
    QRegularExpressionMatchIterator widths = width.globalMatch(QString::fromLatin1(pdf));
    while (widths.hasNext()) {
        EXPECT_LE(widths.next().captured(1).toInt(), kWidestPattern);
    }
}

TEST_F(ExportMap, BlackAndWhite_HasMoreInk) {
    write(QStringLiteral("plain.png"));
    write(QStringLiteral("heavy.png"),
          {Paper::A4, PageOrientation::Landscape, true, true, 0.0, {}});
    const auto dark = [this](const QString& name) {
        const QImage page(path(name));
        int count = 0;
        for (int x = 0; x < page.width(); x += 3) {
            for (int y = 0; y < page.height(); y += 3) {
                count += qGray(page.pixel(x, y)) < 90 ? 1 : 0;
            }
        }
        return count;
    };
    EXPECT_GT(dark(QStringLiteral("heavy.png")), dark(QStringLiteral("plain.png")) * 11 / 10);
}

TEST_F(ExportMap, OtherEnding_IsRefusedWithThoseThereAre) {
    try {
        write(QStringLiteral("map.gif"));
        FAIL() << "should have thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
        EXPECT_NE(error.message().find("map.gif"), std::string::npos);
        EXPECT_NE(error.message().find(".svg"), std::string::npos);
    }
    EXPECT_FALSE(QFileInfo::exists(path(QStringLiteral("map.gif"))));
}

TEST_F(ExportMap, FolderThatIsMissing_IsToldAndNothingWritten) {
    try {
        write(QStringLiteral("missing/map.png"));
        FAIL() << "should have thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::OutputUnwritable);
    }
}

}  // namespace
}  // namespace cercania::viewer
