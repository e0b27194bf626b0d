#pragma once

#include <QFrame>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// A card that floats on the map: rounded, with a line around it. Its children stand on the base
/// colour of the theme.
class MapCard : public QFrame {
    Q_OBJECT

  public:
    explicit MapCard(QWidget* parent);

    virtual void set_tokens(const Tokens& tokens);

  protected:
    const Tokens& tokens() const { return tokens_; }
    void paintEvent(QPaintEvent* event) override;
    /// Clicks on a card are not clicks on the map beneath it.
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    Tokens tokens_;
};

}  // namespace cercania::viewer
