#pragma once

#include <QComboBox>

namespace cercania::viewer {

/// A choice whose words are shortened in the middle where there is no room for all of them.
class ElidedChoice : public QComboBox {
  public:
    using QComboBox::QComboBox;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace cercania::viewer
