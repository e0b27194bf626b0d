#pragma once

#include <QFrame>

#include "app/viewer/panels/panel_parts.h"

class QPushButton;
class QToolButton;

namespace cercania::viewer {

/// Says on top of the results what could not be done, which file it was, and what to do; what was
/// shown before stays.
class FailureBar : public QFrame {
    Q_OBJECT

  public:
    explicit FailureBar(QWidget* parent = nullptr);
    /// `details` are folded away beneath, and can be copied; none: no buttons.
    void show_failure(const QString& what, const QString& message, const QString& details);
    QString text() const;

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh_texts();
    void unfold(bool on);

    QLabel* icon_;
    ToneLabel* message_;
    QToolButton* fold_;
    QPushButton* copy_;
    IconButton* close_;
    QLabel* details_text_;
    QString details_;
};

}  // namespace cercania::viewer
