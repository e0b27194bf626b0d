#include "app/viewer/shell/recent_studies.h"

#include <QImage>
#include <QSignalSpy>
#include <set>

#include <gmock/gmock.h>

#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

TEST(RecentStudiesTest, OpenedStudy_IsOnTheStartPanelWithPictureAndHeadline) {
    const StudyCopy copy;
    Language language;
    language.use("en");
    MainWindow window(language, true);
    window.resize(1280, 800);
    window.show();
    window.open_study(copy.study());
    const RecentStudies recent(true);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return window.is_settled() && !recent.list().empty() &&
                   !QImage(recent.list().front().picture).isNull();
        },
        60'000));
    const RecentStudy study = recent.list().front();
    EXPECT_EQ(study.path, copy.study());
    EXPECT_EQ(study.name, "Villa Cercana");
    EXPECT_THAT(study.headline.toStdString(), HasSubstr("beyond 800"));
    EXPECT_TRUE(study.opened.isValid());
    const QImage picture(study.picture);
    EXPECT_EQ(picture.size(), QSize(336, 192));
    // It shows the map: more than one colour, and no card over it.
    std::set<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 4) {
        colours.insert(picture.pixel(x, picture.height() / 2));
    }
    EXPECT_GT(colours.size(), 8U);
    window.show_start_panel();
    auto* const card = window.start_panel()->findChild<RecentCard*>();
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->has_picture());
    QSignalSpy opened(&window.study().document(), &Document::opened);
    QTest::mouseClick(card, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened.count() == 1; }, 30'000));
}

TEST(RecentStudiesTest, Days_AreSaidAsPeopleSayThem) {
    const QDateTime now(QDate(2026, 11, 25), QTime(15, 0));
    QLocale::setDefault(QLocale("en"));
    EXPECT_EQ(day_text(QDateTime(QDate(2026, 11, 25), QTime(9, 12)), now), "Today 09:12");
    EXPECT_EQ(day_text(QDateTime(QDate(2026, 11, 24), QTime(23, 59)), now), "Yesterday");
    EXPECT_EQ(day_text(QDateTime(QDate(2026, 11, 12), QTime(8, 0)), now), "12 November");
    EXPECT_EQ(day_text(QDateTime(QDate(2025, 11, 12), QTime(8, 0)), now), "12 November 2025");
    EXPECT_EQ(day_text({}, now), "");
}

}  // namespace
}  // namespace cercania::viewer
