#include <QCheckBox>
#include <QComboBox>
#include <QMenuBar>

#include "app/viewer/shell/preferences_dialog.h"
#include "app/viewer/style/palette.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

class PreferencesWindow : public SampleWindow {
  protected:
    /// Opens them by their key.
    PreferencesDialog& open() {
        QTest::keyClick(window_.get(), Qt::Key_Comma, Qt::ControlModifier);
        return *window_->findChild<PreferencesDialog*>();
    }
    template <class Widget>
    Widget& in(PreferencesDialog& dialog, const char* name) {
        return *dialog.findChild<Widget*>(name);
    }
    QString first_menu() const { return window_->menuBar()->actions().front()->text(); }
};

TEST_F(PreferencesWindow, LanguageChosenByTheArrows_IsSpokenAtOnce) {
    PreferencesDialog& dialog = open();
    ASSERT_TRUE(dialog.isVisible());
    ASSERT_EQ(first_menu(), "File");
    auto& language = in<QComboBox>(dialog, "preferredLanguage");
    language.setFocus();
    QTest::keyClick(&language, Qt::Key_Down);
    EXPECT_TRUE(QTest::qWaitFor([&] { return first_menu() == "Archivo"; }));
    QTest::keyClick(&language, Qt::Key_Up);
    EXPECT_TRUE(QTest::qWaitFor([&] { return first_menu() == "File"; }));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(window_->findChild<PreferencesDialog*>() != nullptr &&
                 window_->findChild<PreferencesDialog*>()->isVisible());
}

TEST_F(PreferencesWindow, SystemThatTurnsDark_IsFollowedUnlessAThemeWasChosen) {
    Theme system = Theme::Light;
    window_->ask_system_theme_by([&] { return system; });
    const auto tell_of_change = [&] {
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(window_->windowHandle(), &change);
    };
    const auto ground = [&] {
        EXPECT_TRUE(settle());
        return canvas().grab().toImage().pixel(3, canvas().height() - 3);
    };
    window_->use_theme(ThemeChoice::System);
    EXPECT_EQ(ground(), light_tokens().land.rgb());
    const QImage light_icon = window_->actions().save->icon().pixmap(20, 20).toImage();
    system = Theme::Dark;
    tell_of_change();
    EXPECT_EQ(ground(), dark_tokens().land.rgb());
    EXPECT_EQ(window_->palette().color(QPalette::Window), dark_tokens().window);
    EXPECT_NE(window_->actions().save->icon().pixmap(20, 20).toImage(), light_icon);
    window_->use_theme(ThemeChoice::Light);
    tell_of_change();
    EXPECT_EQ(ground(), light_tokens().land.rgb());
}

TEST_F(PreferencesWindow, DarkTheme_DarkensTheWindow) {
    const auto lightness = [this] {
        return window_->grab().toImage().pixelColor(4, 40).lightness();  // of the toolbar
    };
    ASSERT_GT(lightness(), 200);
    PreferencesDialog& dialog = open();
    auto& theme = in<QComboBox>(dialog, "preferredTheme");
    theme.setFocus();
    QTest::keyClick(&theme, Qt::Key_Down);
    ASSERT_EQ(dialog.preferences().theme, ThemeChoice::Dark);
    EXPECT_LT(lightness(), 80);
    QTest::keyClick(&theme, Qt::Key_Up);
    EXPECT_GT(lightness(), 200);
}

TEST_F(PreferencesWindow, MoreContrast_DarkensOutlinesAndSecondaryText) {
    PreferencesDialog& dialog = open();
    auto& contrast = in<QCheckBox>(dialog, "preferredContrast");
    ASSERT_FALSE(contrast.isChecked());
    contrast.setFocus();
    QTest::keyClick(&contrast, Qt::Key_Space);
    const Tokens usual = light_tokens();
    const Tokens shown = tokens_of(window_->palette());
    EXPECT_TRUE(shown.more_contrast);
    EXPECT_EQ(shown.line, usual.control_edge) << "3.6 to 1 on the window, where lines have 1.3";
    EXPECT_EQ(shown.text_secondary, usual.text);
    // The toolbar is bounded below by a line.
    const auto darkest_below_toolbar = [this] {
        const QImage picture = window_->grab().toImage();
        int darkest = 255;
        for (int y = 60; y < 80; ++y) {
            darkest = std::min(darkest, qGray(picture.pixel(640, y)));
        }
        return darkest;
    };
    EXPECT_NEAR(darkest_below_toolbar(), qGray(usual.control_edge.rgb()), 3);
    QTest::keyClick(&contrast, Qt::Key_Space);
    EXPECT_FALSE(tokens_of(window_->palette()).more_contrast);
    EXPECT_NEAR(darkest_below_toolbar(), qGray(usual.line.rgb()), 3);
}

TEST_F(PreferencesWindow, ResultsThatDoNotFollow_WaitToBeAskedFor) {
    PreferencesDialog& dialog = open();
    auto& updates = in<QCheckBox>(dialog, "preferredUpdates");
    ASSERT_TRUE(updates.isChecked());
    updates.setFocus();
    QTest::keyClick(&updates, Qt::Key_Space);
    const QString before = window_->headline().number();
    window_->study().set_limit("20min");
    EXPECT_TRUE(window_->study().is_waiting());
    EXPECT_EQ(window_->headline().number(), before);
    QTest::keyClick(&updates, Qt::Key_Space);
    ASSERT_TRUE(settle());
    EXPECT_NE(window_->headline().number(), before);
}

}  // namespace
}  // namespace cercania::viewer
