#include "app/viewer/shell/look.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QtGlobal>
#include <memory>

#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

QString style_sheet(const Tokens& tokens) {
    return QStringLiteral(R"(
QToolButton[chip="true"] { background: @window; border: 1px solid @line; border-radius: 5px;
    padding: 4px 9px; color: @text; }
QToolButton[chip="true"]:hover, QToolButton[segment="true"]:hover { background: @acbg; }
QToolButton::menu-indicator { image: none; width: 0px; }
QToolButton[segment="true"] { background: @base; border: 1px solid @line; padding: 3px 11px;
    color: @text; }
QToolButton[segment="true"]:checked { background: @ac; color: @onac; font-weight: 600; }
QLabel[card="true"] { background: @base; border: 1px solid @line; border-radius: 5px;
    padding: 4px 9px; }
QPushButton[primary="true"] { background: @ac; color: @onac; border: 1px solid @ac;
    border-radius: 5px; padding: 4px 12px; font-weight: 600; }
QPushButton[primary="true"]:disabled { background: @window; color: @text2; border-color: @line; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 3px 11px; }
QToolBar { border: 0px; border-bottom: 1px solid @line; spacing: 2px; padding: 5px 8px;
    background: @window; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 5px;
    color: @text; }
QToolBar QToolButton:hover { background: @acbg; }
QToolBar QToolButton:checked { background: @acbg; border: 1px solid @ac; }
QToolBar::separator { background: @line; width: 1px; margin: 5px 6px; }
QTabBar#resultTabs::tab { border: 0px; border-bottom: 2px solid transparent; padding: 8px 11px;
    color: @text2; background: @window; }
QTabBar#resultTabs::tab:selected { color: @text; border-bottom: 2px solid @ac; font-weight: 600; }
QTreeWidget[sideList="true"] { background: @window; }
QTreeWidget[sideList="true"] { selection-background-color: @acbg; selection-color: @text; }
QLabel#issueCount { background: @warnbg; color: @warn; border-radius: 8px; padding: 1px 6px;
    font-weight: 600; }
QLineEdit { border: 1px solid @edge; border-radius: 4px; padding: 2px 4px; background: @base; }
QLineEdit:focus { border: 2px solid @ac; padding: 1px 3px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit { border: 0px;
    padding: 0px; }
QTreeView#issuesTree::item { padding: 5px 0px; }
QTableView QScrollBar:vertical { width: 8px; border: 0px; background: @base; }
QTableView QScrollBar::handle:vertical { background: @edge; border-radius: 3px; min-height: 32px;
    margin: 1px; }
QTableView QScrollBar::add-line:vertical, QTableView QScrollBar::sub-line:vertical { height: 0px; }
QTreeView#issuesTree { selection-background-color: @acbg; selection-color: @text; }
QListWidget#careServices { selection-background-color: @acbg; selection-color: @text; }
QTreeView::indicator, QListView::indicator, QCheckBox::indicator { width: 14px; height: 14px; border-radius: 3px;
    border: 1px solid @edge; background: @base; }
QTreeView::indicator:checked, QListView::indicator:checked, QCheckBox::indicator:checked { border-color: @ac; background: @ac;
    image: url(:/cercania/marks/check-@mark.svg); }
QHeaderView::section { background: @window; border: 0px; border-bottom: 1px solid @line;
    padding: 4px 6px; color: @text; }
QLabel[tone="secondary"] { color: @text2; }
QLabel[tone="warning"] { color: @warn; }
QLabel[tone="beyond"] { color: @beyond; }
QLabel[tone="gain"] { color: @gain; }
QLabel[tone="loss"] { color: @loss; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0px; }
QDockWidget { border: 0px; }
QMainWindow::separator { background: @line; width: 1px; }
)")
        .replace("@edge", tokens.control_edge.name())
        .replace("@mark", tokens.theme == Theme::Dark ? "dark" : "light")
        .replace("@warnbg", tokens.warning_background.name())
        .replace("@warn", tokens.warning.name())
        .replace("@beyond", tokens.beyond_text.name())
        .replace("@gain", tokens.gain.text.name())
        .replace("@loss", tokens.loss.text.name())
        .replace("@window", tokens.window.name())
        .replace("@base", tokens.base.name())
        .replace("@text2", tokens.text_secondary.name())
        .replace("@text", tokens.text.name())
        .replace("@line", tokens.line.name())
        .replace("@acbg", tokens.accent_background.name())
        .replace("@ac", tokens.accent.name())
        .replace("@onac", tokens.on_accent.name());
}

}  // namespace

ThemeChoice theme_choice_from(const QString& word) {
    return word == "light" ? ThemeChoice::Light
                           : (word == "dark" ? ThemeChoice::Dark : ThemeChoice::System);
}

QString theme_word(ThemeChoice choice) {
    return choice == ThemeChoice::Light ? "light" : choice == ThemeChoice::Dark ? "dark" : "system";
}

Theme system_theme() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark ? Theme::Dark : Theme::Light;
    }
#endif
    // The style takes its standard palette from the system, whatever palette the program has.
    const std::unique_ptr<QStyle> style(QStyleFactory::create("Fusion"));
    return theme_of(style->standardPalette());
}

void use_theme(QApplication& application, ThemeChoice choice, Theme system, bool more_contrast) {
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    const Theme chosen = choice == ThemeChoice::Dark ? Theme::Dark : Theme::Light;
    Tokens tokens = tokens_of(choice == ThemeChoice::System ? system : chosen);
    if (more_contrast) {
        tokens = with_more_contrast(tokens);
    }
    QApplication::setPalette(palette_of(tokens));
    application.setStyleSheet(style_sheet(tokens));
}

}  // namespace cercania::viewer
