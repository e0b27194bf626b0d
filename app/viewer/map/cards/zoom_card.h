#pragma once

#include <QToolButton>
#include <vector>

#include "app/viewer/map/cards/map_card.h"

namespace cercania::viewer {

/// The column of buttons: zoom in, out, all, layers.
class ZoomCard : public MapCard {
    Q_OBJECT

  public:
    explicit ZoomCard(QWidget* parent);

    void set_tokens(const Tokens& tokens) override;

  signals:
    void zoom_in_asked();
    void zoom_out_asked();
    void zoom_all_asked();
    void layers_asked();

  private:
    struct Button {
        QToolButton* widget = nullptr;
        QString icon_name;
    };
    template <class Signal>
    void add_button(const QString& icon_name, const QString& text, Signal signal);

    std::vector<Button> buttons_;
};

}  // namespace cercania::viewer
