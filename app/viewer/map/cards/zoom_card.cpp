#include "app/viewer/map/cards/zoom_card.h"

#include <QVBoxLayout>

#include "app/viewer/style/icons.h"

namespace cercania::viewer {

ZoomCard::ZoomCard(QWidget* parent) : MapCard(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    add_button(QStringLiteral("zoom-in"), tr("Zoom in"), &ZoomCard::zoom_in_asked);
    add_button(QStringLiteral("zoom-out"), tr("Zoom out"), &ZoomCard::zoom_out_asked);
    add_button(QStringLiteral("zoom-full"), tr("Show all"), &ZoomCard::zoom_all_asked);
    add_button(QStringLiteral("layers"), tr("Layers"), &ZoomCard::layers_asked);
    setFixedSize(34, 130);
}

template <class Signal>
void ZoomCard::add_button(const QString& icon_name, const QString& text, Signal signal) {
    auto* button = new QToolButton(this);
    button->setFixedSize(32, 32);
    button->setIconSize({18, 18});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, signal);
    layout()->addWidget(button);
    buttons_.push_back({button, icon_name});
}

void ZoomCard::set_tokens(const Tokens& tokens) {
    MapCard::set_tokens(tokens);
    for (const Button& button : buttons_) {
        button.widget->setIcon(icon(button.icon_name, tokens));
    }
}

}  // namespace cercania::viewer
