#pragma once

#include <QAbstractButton>
#include <QString>

namespace cercania::viewer {

/// A card that can be chosen among others: a title, and small print that says what it means. One
/// without a note is lower, and its title may take two lines. Put cards that exclude each other
/// into one QButtonGroup.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

  public:
    explicit ChoiceCard(QWidget* parent = nullptr);
    void set_texts(const QString& title, const QString& note, const QString& figure);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QFont title_font() const;

    QString note_;
    QString figure_;
};

}  // namespace cercania::viewer
