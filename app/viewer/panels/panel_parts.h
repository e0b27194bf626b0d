#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <cstdint>

#include "app/viewer/style/palette.h"
#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// The colours of the theme that a widget is shown in.
Tokens tokens_for(const QWidget& widget);

/// Gives a control the width that was drawn for the usual size of text; with larger text it takes
/// more where there is room, and makes do with less where there is none.
void fit_width(QWidget& control, int pixels);

/// Gives a dialog the size that was drawn for the usual size of text: larger with larger text, and
/// inside the window that it stands over.
void fit_size(QWidget& dialog, QSize drawn);

/// What a text means; its colour follows the theme.
enum class Tone { Plain, Secondary, Warning, Beyond, Gain, Loss };

/// A label of one size and meaning.
class ToneLabel : public QLabel {
    Q_OBJECT

  public:
    explicit ToneLabel(TextSize size, Tone tone = Tone::Plain, bool strong = false,
                       QWidget* parent = nullptr);
    void set_tone(Tone tone);
};

/// A line between parts of a panel.
class Separator : public QWidget {
    Q_OBJECT

  public:
    explicit Separator(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// People within and beyond the limit (and, hatched, those that no data reach) as parts of one bar.
/// A click on a part asks for it, and so does the arrow towards it.
class ShareBar : public QWidget {
    Q_OBJECT

  public:
    explicit ShareBar(QWidget* parent = nullptr);
    void set_people(std::int64_t within, std::int64_t beyond, std::int64_t unplaced);

  signals:
    void within_clicked();
    void beyond_clicked();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    std::int64_t within_ = 0;
    std::int64_t beyond_ = 0;
    std::int64_t unplaced_ = 0;
};

/// A horizontal bar of one colour on a grey ground, 0 to 1.
class PlainBar : public QWidget {
    Q_OBJECT

  public:
    explicit PlainBar(QColor Tokens::*colour, QWidget* parent = nullptr);
    void set_share(double share);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QColor Tokens::*colour_;
    double share_ = 0.0;
};

/// A button with an icon of ours that follows the theme, and the name that screen readers say.
class IconButton : public QToolButton {
    Q_OBJECT

  public:
    explicit IconButton(const QString& icon_name, QWidget* parent = nullptr);
    /// Tool tip and accessible name.
    void set_name(const QString& name);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void draw_icon();
    QString icon_name_;
};

}  // namespace cercania::viewer
