#include "app/viewer/wizard/step_list.h"

#include <QAbstractButton>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 196;
constexpr int kBesideSteps = 20;
constexpr int kBeforeWords = 42;  // where the words of a step begin, at the usual size of text
constexpr int kCircle = 22;

}  // namespace

/// One step: its number or a check in a circle, its name, and what was chosen.
class StepButton : public QAbstractButton {
  public:
    explicit StepButton(int number) : number_(number) {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void set_state(const QString& name, const QString& note, bool done) {
        setText(name);
        note_ = note;
        done_ = done;
        setAccessibleName(name);
        setAccessibleDescription(note);
        setToolTip(note);
        updateGeometry();
        update();
    }
    const QString& note() const { return note_; }
    QSize sizeHint() const override {
        const QFontMetrics small(sized_font(font(), TextSize::Small));
        const QFontMetrics bold(sized_font(font(), TextSize::Body, true));
        return {
            std::max(kWidth - kBesideSteps, before_words() + bold.horizontalAdvance(text()) + 8),
            fontMetrics().height() + 2 * small.height() + 20};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens tokens = tokens_for(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accent_background);
            painter.drawRoundedRect(rect(), 4.0, 4.0);
        }
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4.0, 4.0);
        }
        const QRectF circle(10.0, 10.0, circle_side(), circle_side());
        const bool filled = done_ || isChecked();
        const QColor ground = isChecked() ? tokens.accent : tokens.ok;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(tokens.control_edge, 1.2));
        painter.setBrush(filled ? QBrush(ground) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
        if (done_ && !isChecked()) {
            viewer::icon(u"ok", tokens.on_accent)
                .paint(&painter, circle.toRect().adjusted(3, 3, -3, -3));
        } else {
            painter.setPen(isChecked() ? tokens.on_accent : tokens.text_secondary);
            painter.setFont(sized_font(font(), TextSize::Small, true));
            painter.drawText(circle, Qt::AlignCenter, QString::number(number_));
        }
        const QRect words = rect().adjusted(before_words(), 9, -6, -6);
        painter.setPen(tokens.text);
        painter.setFont(sized_font(font(), TextSize::Body, true));
        painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, text());
        painter.setPen(tokens.text_secondary);
        painter.setFont(sized_font(font(), TextSize::Small));
        painter.drawText(words.adjusted(0, fontMetrics().height() + 2, 0, 0),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, note_);
    }

  private:
    int circle_side() const { return scaled_for(font(), kCircle); }
    /// Where the words begin.
    int before_words() const { return kBeforeWords + circle_side() - kCircle; }

    int number_;
    QString note_;
    bool done_ = false;
};

StepList::StepList(int steps, QWidget* parent)
    : QWidget(parent), foot_(new ToneLabel(TextSize::Small, Tone::Secondary)) {
    setFixedWidth(kWidth);
    // With large text the steps need more height than a small screen has.
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 1, 0);
    whole->addWidget(scroll);
    auto* const content = new QWidget;
    scroll->setWidget(content);
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(10, 12, 10, 14);
    column->setSpacing(4);
    for (int step = 0; step < steps; ++step) {
        auto* const button = new StepButton(step + 1);
        steps_.push_back(button);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, step] { emit step_asked(step); });
    }
    column->addStretch();
    foot_->setWordWrap(true);
    foot_->setContentsMargins(10, 0, 10, 0);
    column->addWidget(foot_);
}

void StepList::set_step(int step, const QString& name, const QString& note, bool done,
                        bool visited) {
    StepButton& button = *steps_[static_cast<std::size_t>(step)];
    button.set_state(name, note, done);
    setFixedWidth(std::max(width(), button.sizeHint().width() + kBesideSteps));
    button.setEnabled(visited);
}

void StepList::set_current(int step) {
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        steps_[i]->setChecked(static_cast<int>(i) == step);
    }
}

void StepList::set_foot(const QString& text) {
    foot_->setText(text);
}

QString StepList::note_of(int step) const {
    return steps_[static_cast<std::size_t>(step)]->note();
}

void StepList::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), tokens_for(*this).line);
}

}  // namespace cercania::viewer
