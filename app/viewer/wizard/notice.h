#pragma once

#include <QFrame>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

/// How grave a notice is: shape and colour both say it.
enum class NoticeKind { Error, Warning, Fine };

/// A sentence with its icon on the ground of its kind.
class Notice : public QFrame {
    Q_OBJECT

  public:
    explicit Notice(NoticeKind kind, QWidget* parent = nullptr);
    /// Hidden when the text is empty.
    void set_text(const QString& text);
    QString text() const { return text_->text(); }

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void draw_icon();

    NoticeKind kind_;
    QLabel* icon_;
    ToneLabel* text_;
};

}  // namespace cercania::viewer
