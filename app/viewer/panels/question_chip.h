#pragma once

#include <QToolButton>

namespace cercania::viewer {

/// A word of the question that can be changed: a button that opens its menu. Where the bar has no
/// room for all of its words they are shortened in the middle; the tool tip says them whole.
class QuestionChip : public QToolButton {
    Q_OBJECT

  public:
    explicit QuestionChip(QWidget* parent = nullptr);

    void set_words(const QString& words);
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString words_;
};

}  // namespace cercania::viewer
