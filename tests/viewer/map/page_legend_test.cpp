#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <set>

#include <gtest/gtest.h>

#include "app/viewer/map/page/map_page.h"
#include "tests/viewer/map/sample_scene.h"

namespace cercania::viewer {
namespace {

constexpr double kDotsPerMillimetre = 8.0;

/// Colours that nothing else on a page has, one for each class.
QColor class_colour(int number) {
    return QColor(200, 3 * number, 250 - 3 * number);
}

PageTexts texts_of_ten_rows() {
    PageTexts texts;
    texts.title = QStringLiteral("Homes");
    texts.headline = QStringLiteral("900");
    texts.sentence = QStringLiteral("of 1,000 people live beyond 800 m");
    texts.share_within = 0.1;
    texts.table_title = QStringLiteral("Gaps");
    for (std::uint32_t rank = 1; rank <= 10; ++rank) {
        texts.rows.push_back({rank, QStringLiteral("Zone"), QStringLiteral("9"), {}});
    }
    texts.norm = QStringLiteral("Limit");
    texts.sources = QStringLiteral("Streets");
    return texts;
}

/// A page whose legend has so many classes.
QImage page_of(int classes, const PageLayout& layout) {
    const auto scene = two_squares();
    scene->zone_title = QStringLiteral("Homes");
    for (int i = 0; i < classes; ++i) {
        scene->zone_classes.push_back({class_colour(i), QStringLiteral("class"), 1});
    }
    QImage page((layout.paper * kDotsPerMillimetre).toSize(), QImage::Format_RGB32);
    QPainter painter(&page);
    page_units(painter, kDotsPerMillimetre * 25.4);
    render_map_page(painter, layout, *scene, scene->bounds, texts_of_ten_rows(),
                    QGuiApplication::font());
    painter.end();
    return page;
}

QRect dots_of(const QRectF& millimetres) {
    return QRectF(millimetres.topLeft() * kDotsPerMillimetre,
                  millimetres.size() * kDotsPerMillimetre)
        .toRect();
}

int classes_drawn(const QImage& page, const QRectF& where, int classes) {
    std::set<QRgb> seen;
    const QRect area = dots_of(where);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            seen.insert(page.pixel(x, y));
        }
    }
    int drawn = 0;
    for (int i = 0; i < classes; ++i) {
        drawn += seen.count(class_colour(i).rgb()) != 0 ? 1 : 0;
    }
    return drawn;
}

/// Rows of the table, told by the badges of their ranks: along a line left of the figures in them
/// a badge is a run of its colour 2.5 mm long (2.2 mm from the middle, 1.8 mm beside it).
int table_rows(const QImage& page, const QRectF& column) {
    const QRect area = dots_of(column);
    const int x = area.left() + static_cast<int>(1.4 * kDotsPerMillimetre);
    int rows = 0;
    int run = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const bool badge = page.pixel(x, y) == light_tokens().badge.rgb();
        run = badge ? run + 1 : 0;
        rows += run == static_cast<int>(2.0 * kDotsPerMillimetre) ? 1 : 0;
    }
    return rows;
}

bool is_paper(const QImage& page, const QRectF& where) {
    const QRect area = dots_of(where);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (page.pixel(x, y) != light_tokens().base.rgb()) {
                return false;
            }
        }
    }
    return true;
}

/// Between a column and the footer.
QRectF strip_below(const PageLayout& layout) {
    const double top = layout.column.bottom() + 0.5;
    return {layout.column.left(), top, layout.column.width(), layout.footer.top() - top - 0.5};
}

TEST(PageLegend, ShortOne_LeavesTheWholeTable) {
    const PageLayout layout = PageLayout::of({});
    const QImage page = page_of(5, layout);
    EXPECT_EQ(classes_drawn(page, layout.column, 5), 5);
    EXPECT_EQ(table_rows(page, layout.column), 10);
}

TEST(PageLegend, LongOne_StandsInTwoColumnsOverAShorterTable) {
    const PageLayout layout = PageLayout::of({});
    const QImage page = page_of(40, layout);
    EXPECT_EQ(classes_drawn(page, layout.column, 40), 40);
    const int rows = table_rows(page, layout.column);
    EXPECT_GE(rows, 3);
    EXPECT_LT(rows, 10);
    EXPECT_TRUE(is_paper(page, strip_below(layout)));
}

TEST(PageLegend, EndlessOne_IsCutAndLeavesThreeRowsOfTheTable) {
    const PageLayout layout = PageLayout::of({});
    const QImage page = page_of(80, layout);
    const int drawn = classes_drawn(page, layout.column, 80);
    EXPECT_GT(drawn, 40);
    EXPECT_LT(drawn, 80);
    EXPECT_EQ(table_rows(page, layout.column), 3);
    EXPECT_TRUE(is_paper(page, strip_below(layout)));
}

TEST(PageLegend, LongOneOnAnUprightPage_StaysInItsHalf) {
    PageOptions options;
    options.orientation = PageOrientation::Portrait;
    const PageLayout layout = PageLayout::of(options);
    const QImage page = page_of(20, layout);
    EXPECT_EQ(classes_drawn(page, layout.column, 20), 20);
    EXPECT_EQ(table_rows(page, layout.second_column), 10);
    EXPECT_TRUE(is_paper(page, strip_below(layout)));
}

TEST(PageInBlackAndWhite, HasNoColourAtAll) {
    PageOptions options;
    options.black_and_white = true;
    const QImage page = page_of(5, PageLayout::of(options));
    for (int y = 0; y < page.height(); y += 2) {
        for (int x = 0; x < page.width(); x += 2) {
            const QRgb pixel = page.pixel(x, y);
            ASSERT_TRUE(qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel))
                << x << ", " << y;
        }
    }
}

}  // namespace
}  // namespace cercania::viewer
