#include "app/viewer/shell/print_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPrinter>
#include <algorithm>

#include <gmock/gmock.h>

#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::TempFolder;
using ::testing::HasSubstr;

class PreviewWindow : public SampleWindow {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(SampleWindow::SetUp());
        window_->actions().print->trigger();
        preview_ = window_->findChild<PrintPreview*>("printPreview");
        ASSERT_NE(preview_, nullptr);
        ASSERT_TRUE(drawn());
    }
    void TearDown() override {
        delete preview_;
        SampleWindow::TearDown();
    }
    bool drawn() {
        return QTest::qWaitFor([this] { return preview_->page().is_complete(); }, 20'000);
    }
    template <class Widget>
    Widget& part(const char* name) {
        return *preview_->findChild<Widget*>(name);
    }
    double ratio() {
        const QImage& picture = preview_->page().picture();
        return static_cast<double>(picture.width()) / picture.height();
    }

    PrintPreview* preview_ = nullptr;
};

TEST_F(PreviewWindow, Opened_ShowsAnA4PageOfTheMap) {
    EXPECT_NEAR(ratio(), 297.0 / 210.0, 0.01);
    EXPECT_EQ(preview_->content().texts.title, document().title());
    EXPECT_EQ(preview_->content().texts.headline, window_->headline().number());
    EXPECT_TRUE(preview_->content().texts.sentence.endsWith(QStringLiteral("800\u00a0m")))
        << "a number and its unit stay on one line";
}

TEST_F(PreviewWindow, YearOfThePeople_IsSaidUnderTheTitleInThePagesLanguage) {
    EXPECT_EQ(preview_->content().texts.subtitle,
              QString::fromUtf8("Care within 800 m on foot · population 2026"));
    const QImage english = preview_->page().picture();
    part<QComboBox>("printLanguage").setCurrentIndex(1);
    ASSERT_TRUE(drawn());
    EXPECT_TRUE(
        preview_->content().texts.subtitle.endsWith(QString::fromUtf8(" · población 2026")));
    EXPECT_NE(preview_->page().picture(), english);
    part<QComboBox>("printLanguage").setCurrentIndex(2);
    ASSERT_TRUE(drawn());
    EXPECT_TRUE(preview_->content().texts.subtitle.startsWith("Soin"));
    EXPECT_TRUE(
        preview_->content().texts.subtitle.endsWith(QString::fromUtf8(" · population 2026")));
}

TEST_F(PreviewWindow, Paper_TurnsAndGrowsThePage) {
    part<QComboBox>("printPaper").setCurrentIndex(1);
    ASSERT_TRUE(drawn());
    EXPECT_NEAR(ratio(), 210.0 / 297.0, 0.01);
    EXPECT_FALSE(preview_->content().layout.second_column.isEmpty());
    part<QComboBox>("printPaper").setCurrentIndex(2);
    ASSERT_TRUE(drawn());
    EXPECT_EQ(preview_->content().layout.table_rows, 20);
    EXPECT_EQ(preview_->content().layout.paper.toSize(), QSize(420, 297));
}

TEST_F(PreviewWindow, Grid_IsDrawnWhereItIsAskedForWithTheLettersOfThePage) {
    const QImage without = preview_->page().picture();
    EXPECT_FALSE(preview_->content().layout.options.parts.grid);
    QTest::mouseClick(&part<QCheckBox>("printGrid"), Qt::LeftButton, {}, QPoint(8, 12));
    ASSERT_TRUE(drawn());
    EXPECT_TRUE(preview_->content().layout.options.parts.grid);
    EXPECT_NE(preview_->page().picture(), without);
    EXPECT_EQ(preview_->content().texts.sides.west, "W");
    part<QComboBox>("printLanguage").setCurrentIndex(1);
    ASSERT_TRUE(drawn());
    EXPECT_EQ(preview_->content().texts.sides.west, "O");
}

TEST_F(PreviewWindow, Language_IsThatOfThePageAndNotOfTheWindow) {
    part<QComboBox>("printLanguage").setCurrentIndex(1);
    ASSERT_TRUE(drawn());
    EXPECT_THAT(preview_->content().texts.sentence.toStdString(), HasSubstr("personas viven"));
    EXPECT_EQ(preview_->content().texts.headline, "6.883");
    ASSERT_TRUE(preview_->content().texts.legend);
    EXPECT_THAT(preview_->content().texts.legend->rows.front().text.toStdString(),
                HasSubstr("Sin cobertura"));
    QApplication::processEvents();
    EXPECT_THAT(window_->question_bar().sentence().toStdString(), HasSubstr("Who can walk to"));
    EXPECT_EQ(window_->headline().number(), "6,883");
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(PreviewWindow, Title_IsTakenFromTheField) {
    auto& title = part<QLineEdit>("printTitle");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, "Care on foot");
    EXPECT_EQ(preview_->content().texts.title, "Care on foot");
}

TEST_F(PreviewWindow, Scale_IsRoundUnlessItFits) {
    const PageContent round = preview_->content();
    const double shown = page_scale(round.layout, round.ground);
    EXPECT_EQ(shown, round_map_scale(shown));
    part<QComboBox>("printScale").setCurrentIndex(0);
    const PageContent fit = preview_->content();
    EXPECT_LT(page_scale(fit.layout, fit.ground), shown);
    // The coarsest that is offered.
    part<QComboBox>("printScale").setCurrentIndex(part<QComboBox>("printScale").count() - 1);
    const PageContent coarse = preview_->content();
    EXPECT_GT(page_scale(coarse.layout, coarse.ground), shown);
}

TEST_F(PreviewWindow, PartLeftOut_IsNotDrawn) {
    const QImage with = preview_->page().picture().copy();
    part<QCheckBox>("printTable").click();
    ASSERT_TRUE(drawn());
    const QImage without = preview_->page().picture();
    ASSERT_EQ(with.size(), without.size());
    // Where the table was, in the lower part of the column, is little but paper now.
    const QRectF column = preview_->content().layout.column;
    const double unit = without.width() / 297.0;
    int ink_with = 0;
    int ink_without = 0;
    for (int x = qRound(column.left() * unit); x < qRound(column.right() * unit); ++x) {
        for (int y = qRound((column.bottom() - 70) * unit);
             y < qRound((column.bottom() - 25) * unit); ++y) {
            ink_with += qGray(with.pixel(x, y)) < 128 ? 1 : 0;
            ink_without += qGray(without.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    EXPECT_GT(ink_with, 200);
    EXPECT_LT(ink_without * 3, ink_with);
}

TEST_F(PreviewWindow, DraggedMap_MovesTheGround) {
    const PlaneBox before = preview_->content().ground;
    const QPoint middle = preview_->page().rect().center() - QPoint(150, 0);
    QTest::mousePress(&preview_->page(), Qt::LeftButton, {}, middle);
    QMouseEvent move(QEvent::MouseMove, QPointF(middle + QPoint(60, 0)),
                     QPointF(preview_->page().mapToGlobal(middle + QPoint(60, 0))), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&preview_->page(), &move);
    QTest::mouseRelease(&preview_->page(), Qt::LeftButton, {}, middle + QPoint(60, 0));
    EXPECT_LT(preview_->content().ground.min_x, before.min_x - 50.0);
    EXPECT_EQ(preview_->content().ground.min_y, before.min_y);
}

TEST_F(PreviewWindow, SavedAndPrinted_AreWholeFiles) {
    const TempFolder folder;
    const QString path = QString::fromStdString(folder.path("page.pdf"));
    preview_->save_as(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString printed = QString::fromStdString(folder.path("printed.pdf"));
    printer.setOutputFileName(printed);
    print_page(printer, preview_->content());
    EXPECT_EQ(printer.pageLayout().pageSize().id(), QPageSize::A4);
    EXPECT_EQ(printer.pageLayout().orientation(), QPageLayout::Landscape);
    EXPECT_GT(QFile(printed).size(), 20'000);
}

/// A preview of the neighbourhoods coloured by how many people are beyond, with a ramp.
class PreviewOfValues : public PreviewWindow {
  protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(SampleWindow::SetUp()); }
    void open_with(const char* ramp) {
        std::vector<MapLayer> layers = document().layers();
        const auto areas = std::find_if(layers.begin(), layers.end(), [](const MapLayer& layer) {
            return layer.kind == MapLayerKind::Areas;
        });
        areas->style = {StyleKind::Graduated, {}, "unserved"};
        areas->style.ramp = ramp;
        document().set_layers(layers);
        ASSERT_TRUE(settle());
        window_->actions().print->trigger();
        preview_ = window_->findChild<PrintPreview*>("printPreview");
        ASSERT_NE(preview_, nullptr);
        part<QCheckBox>("printBlackAndWhite").click();
        ASSERT_TRUE(drawn());
    }
};

TEST_F(PreviewOfValues, ClassesAlikeInGrey_AreNamed) {
    ASSERT_NO_FATAL_FAILURE(open_with("BrBG"));  // its ends are as dark as each other
    EXPECT_THAT(preview_->message().toStdString(), HasSubstr("look alike"));
    part<QCheckBox>("printBlackAndWhite").click();
    EXPECT_EQ(preview_->message(), "") << "in colours they differ";
}

TEST_F(PreviewOfValues, ClassesThatDifferInGrey_NeedNoWord) {
    ASSERT_NO_FATAL_FAILURE(open_with("YlGnBu"));  // from light to dark
    EXPECT_EQ(preview_->message(), "");
    EXPECT_TRUE(preview_->page().picture().allGray());
}

TEST_F(PreviewWindow, FolderThatIsNone_IsToldInWords) {
    preview_->save_as("/nowhere/at/all/page.pdf");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return preview_->message().contains("/nowhere/at/all/page.pdf"); }, 20'000));
}

}  // namespace
}  // namespace cercania::viewer
