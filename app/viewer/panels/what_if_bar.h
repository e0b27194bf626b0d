#pragma once

#include <QWidget>

#include "app/viewer/model/document.h"

class QButtonGroup;
class QPushButton;

namespace cercania::viewer {

class ToneLabel;

/// Stands in the place of the question while a what-if is under way: what was changed, which view
/// of it is shown, and the two ways out.
class WhatIfBar : public QWidget {
    Q_OBJECT

  public:
    explicit WhatIfBar(Document& document, QWidget* parent = nullptr);
    void refresh();
    /// What was changed: "1 place moved 1.8 km".
    QString changes() const;

  signals:
    void save_asked();
    void discard_asked();

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    Document* document_;
    ToneLabel* title_;
    ToneLabel* changes_;
    QButtonGroup* views_;
    QPushButton* save_;
    QPushButton* discard_;
};

}  // namespace cercania::viewer
