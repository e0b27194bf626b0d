#include "app/viewer/style/palette.h"

#include <cmath>

namespace cercania::viewer {
namespace {

double ratio_of(TextSize size) {
    switch (size) {
        case TextSize::Tiny:
            return 0.85;
        case TextSize::Small:
            return 0.88;
        case TextSize::Row:
            return 0.96;
        case TextSize::Body:
            return 1.0;
        case TextSize::Title:
            return 1.15;
        case TextSize::Heading:
            return 1.4;
        case TextSize::Figure:
            return 1.85;
        case TextSize::Headline:
            return 2.6;
    }
    return 1.0;
}

void set_disabled(QPalette& palette, const Tokens& tokens) {
    QColor faded = tokens.text_secondary;
    faded.setAlphaF(0.55F);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.line);
}

}  // namespace

QPalette palette_of(const Tokens& tokens) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.base);
    palette.setColor(QPalette::AlternateBase, tokens.alternate);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.text_secondary);
    palette.setColor(QPalette::Button, tokens.window);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.error);
    palette.setColor(QPalette::ToolTipBase, tokens.base);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.on_accent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.base);
    palette.setColor(QPalette::Midlight, tokens.line_faint);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.control_edge);
    palette.setColor(QPalette::Shadow, tokens.control_edge);
    set_disabled(palette, tokens);
    return palette;
}

Theme theme_of(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() < 0.5F ? Theme::Dark : Theme::Light;
}

Tokens tokens_of(const QPalette& palette) {
    const Tokens tokens = tokens_of(theme_of(palette));
    const Tokens stronger = with_more_contrast(tokens);
    return palette.color(QPalette::Mid) == stronger.line ? stronger : tokens;
}

QFont sized_font(const QFont& base, TextSize size, bool strong) {
    QFont font = base;
    if (base.pixelSize() > 0) {
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * ratio_of(size))));
    } else {
        font.setPointSizeF(base.pointSizeF() * ratio_of(size));
    }
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

}  // namespace cercania::viewer
