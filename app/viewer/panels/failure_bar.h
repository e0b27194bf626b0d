#pragma once

#include <QFrame>

#include "app/viewer/panels/panel_parts.h"

class QPushButton;

namespace cercania::viewer {

/// Says on top of the results what could not be done, which file it was, and what to do; what was
/// shown before stays.
class FailureBar : public QFrame {
    Q_OBJECT

  public:
    explicit FailureBar(QWidget* parent = nullptr);
    /// `details` is what the Details button copies; none: no button.
    void show_failure(const QString& what, const QString& message, const QString& details);
    QString text() const;

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh_texts();

    QLabel* icon_;
    ToneLabel* message_;
    QPushButton* details_button_;
    IconButton* close_;
    QString details_;
};

}  // namespace cercania::viewer
