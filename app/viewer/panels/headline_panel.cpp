#include "app/viewer/panels/headline_panel.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "app/viewer/model/words.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr const char* kAddPeople = "people";  ///< the link under a headline without people

/// Gain or loss with its colour along the left side.
class ChangeCard : public QFrame {
  public:
    ChangeCard(ToneLabel* title, ToneLabel* number, ChangeColours Tokens::*colours)
        : colours_(colours) {
        auto* const column = new QVBoxLayout(this);
        column->setContentsMargins(14, 5, 8, 5);
        column->setSpacing(0);
        column->addWidget(title);
        column->addWidget(number);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens tokens = tokens_for(*this);
        QPainter painter(this);
        painter.setPen(tokens.line);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.fillRect(QRectF(0.0, 0.0, 4.0, height()), (tokens.*colours_).line);
    }

  private:
    ChangeColours Tokens::*colours_;
};

/// The next longer limit that is usual: half as long again, in whole fives of minutes or hundreds
/// of metres.
QString longer_limit(const Cutoff& cutoff) {
    const bool time = cutoff.unit == CostUnit::Time;
    const double step = time ? 5.0 : 100.0;
    const double now = time ? cutoff.limit / 60.0 : cutoff.limit;
    const double longer = step * std::max(1.0, std::ceil(1.2 * now / step));
    return QString::number(longer, 'f', 0) + (time ? "min" : "m");
}

}  // namespace

HeadlinePanel::HeadlinePanel(const Document& document, QWidget* parent)
    : QWidget(parent), document_(&document), pages_(new QStackedLayout(this)) {
    pages_->addWidget(make_result());
    pages_->addWidget(make_change());
    // As high as in the drawing, higher where long or large words need more lines.
    setMinimumHeight(scaled_for(font(), 160));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    refresh();
}

QWidget* HeadlinePanel::make_result() {
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(3);
    result_title_ = new ToneLabel(TextSize::Small, Tone::Secondary);
    result_title_->setWordWrap(true);
    number_ = new ToneLabel(TextSize::Headline, Tone::Plain, true);
    number_->setObjectName("headlineNumber");
    sentence_ = new ToneLabel(TextSize::Body);
    sentence_->setTextFormat(Qt::RichText);
    sentence_->setWordWrap(true);
    bar_ = new ShareBar;
    within_ = new ToneLabel(TextSize::Row);
    beyond_ = new ToneLabel(TextSize::Row);
    circles_ = new ToneLabel(TextSize::Small, Tone::Secondary);
    circles_->setWordWrap(true);
    constexpr int kLarge = 140;  // percent of the usual size of text
    const bool large = scaled_for(font(), 100) > kLarge;
    auto* const shares = new QBoxLayout(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    shares->addWidget(within_);
    shares->addStretch();
    shares->addWidget(beyond_);
    column->addWidget(result_title_);
    column->addWidget(number_);
    column->addWidget(sentence_);
    column->addSpacing(2);
    column->addWidget(bar_);
    column->addLayout(shares);
    column->addWidget(new Separator);
    column->addWidget(circles_);
    column->addStretch();
    connect(bar_, &ShareBar::within_clicked, this, [this] { emit classes_asked(true); });
    connect(bar_, &ShareBar::beyond_clicked, this, [this] { emit classes_asked(false); });
    connect(sentence_, &QLabel::linkActivated, this, [this](const QString& link) {
        link == QLatin1String(kAddPeople) ? emit people_asked() : emit longer_limit_asked(link);
    });
    sentence_->setObjectName("headlineSentence");
    return page;
}

QWidget* HeadlinePanel::make_change() {
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(3);
    change_title_ = new ToneLabel(TextSize::Small, Tone::Secondary);
    change_title_->setWordWrap(true);
    change_before_ = new ToneLabel(TextSize::Title, Tone::Secondary);
    QFont struck = change_before_->font();
    struck.setStrikeOut(true);
    change_before_->setFont(struck);
    change_number_ = new ToneLabel(TextSize::Headline, Tone::Plain, true);
    change_number_->setObjectName("changeNumber");
    change_sentence_ = new ToneLabel(TextSize::Body);
    change_sentence_->setTextFormat(Qt::RichText);
    change_sentence_->setWordWrap(true);
    gain_title_ = new ToneLabel(TextSize::Small, Tone::Secondary);
    gain_ = new ToneLabel(TextSize::Title, Tone::Gain, true);
    lose_title_ = new ToneLabel(TextSize::Small, Tone::Secondary);
    lose_ = new ToneLabel(TextSize::Title, Tone::Loss, true);
    auto* const numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    numbers->addWidget(change_before_, 0, Qt::AlignBottom);
    numbers->addWidget(change_number_);
    numbers->addStretch();
    auto* const cards = new QHBoxLayout;
    cards->setSpacing(8);
    cards->addWidget(new ChangeCard(gain_title_, gain_, &Tokens::gain));
    cards->addWidget(new ChangeCard(lose_title_, lose_, &Tokens::loss));
    column->addWidget(change_title_);
    column->addLayout(numbers);
    column->addWidget(change_sentence_);
    column->addSpacing(2);
    column->addLayout(cards);
    column->addStretch();
    return page;
}

void HeadlinePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

QString HeadlinePanel::number() const {
    return pages_->currentIndex() == 0 ? number_->text() : change_number_->text();
}

void HeadlinePanel::set_updating(bool updating) {
    if (updating_ != updating) {
        updating_ = updating;
        refresh();
    }
}

void HeadlinePanel::refresh() {
    const bool change = document_->in_what_if() && document_->result().what_if &&
                        document_->result().what_if->figures &&
                        document_->what_if_view() != WhatIfView::Before;
    pages_->setCurrentIndex(change ? 1 : 0);
    if (!document_->is_open()) {
        return;
    }
    change ? refresh_change() : refresh_result();
}

QString HeadlinePanel::population_of(int year) {
    return tr("population %1").arg(year);
}

void HeadlinePanel::refresh_result() {
    const StudyState& state = *document_->result().base;
    const bool counted = state.figures && state.figures->total.people > 0;
    for (QWidget* part : {static_cast<QWidget*>(bar_), static_cast<QWidget*>(within_),
                          static_cast<QWidget*>(beyond_), static_cast<QWidget*>(circles_)}) {
        part->setVisible(counted);
    }
    if (!counted) {
        result_title_->setText(document_->title());
        number_->setText({});
        sentence_->setText(
            tr("Catchments only. Add people to count them. <a href=\"%1\">Add people…</a>")
                .arg(QLatin1String(kAddPeople)));
        return;
    }
    const ShownFigures& figures = *state.figures;
    QStringList title = {document_->title(), tr("%n neighbourhood(s)", nullptr,
                                                static_cast<int>(figures.areas.size()))};
    if (const auto year = document_->settings().demand.year) {
        title << population_of(*year);
    }
    if (updating_) {
        title << tr("Updating");
    }
    result_title_->setText(title.join(QString::fromUtf8(" · ")));
    number_->setText(Words::count(figures.total.beyond));
    const std::int64_t known = figures.total.served + figures.total.beyond;
    if (state.live.facilities.open_count() == 0) {
        sentence_->setText(
            tr("No care place counts: all are closed, or left out of the question."));
    } else if (figures.total.served == 0) {
        const QString longer = longer_limit(state.cutoff());
        sentence_->setText(tr("Nobody is %1. <a href=\"%2\">Try %3.</a>")
                               .arg(Words::within_limit(state.cutoff()), longer,
                                    Words::limit(parse_cutoffs(longer.toStdString()).front())));
    } else {
        sentence_->setText(
            tr("of %1 people live <b>%2</b>")
                .arg(Words::count(known),
                     Words::beyond_limit(state.cutoff(), state.live.facilities.required.size())));
    }
    const double served = figures.share_served().value_or(0.0);
    bar_->setAccessibleName(tr("Left: the neighbourhoods within. Right: those beyond."));
    bar_->set_people(figures.total.served, figures.total.beyond, figures.total.unplaced);
    within_->setText(
        tr("<b>%1</b> %2").arg(Words::percent(served), Words::within_limit(state.cutoff())));
    // The two shown shares are of one whole.
    const double rounded = std::round(100.0 * served) / 100.0;
    beyond_->setText(tr("<b>%1</b> beyond").arg(Words::percent(1.0 - rounded)));
    circles_->setText(state.live.straight_share
                          ? tr("Along streets. Straight circles would claim %1 within reach.")
                                .arg(Words::percent(*state.live.straight_share))
                          : tr("Along streets."));
    setToolTip(formula());
}

QString HeadlinePanel::formula() const {
    const StudyState& state = *document_->result().base;
    const AreaFigures& total = state.figures->total;
    const LoadedStudy& study = *document_->result().study;
    QString text = tr("%1 = %2 people − %3 within %4 along streets.")
                       .arg(Words::count(total.beyond), Words::count(total.served + total.beyond),
                            Words::count(total.served),
                            Words::limit_in_metres(state.cutoff(), study.network.graph->speed()));
    if (total.unplaced > 0) {
        text += ' ' + tr("%1 more live where the street data do not reach.")
                          .arg(Words::count(total.unplaced));
    }
    if (const auto share = state.live.straight_share) {
        const double claimed = *share * static_cast<double>(total.served + total.beyond);
        text += ' ' + tr("Straight circles would claim %1 (%2).")
                          .arg(Words::count(std::llround(claimed)), Words::percent(*share));
    }
    return text;
}

void HeadlinePanel::refresh_change() {
    const StudyState& before = *document_->result().base;
    const StudyState& after = *document_->result().what_if;
    const ShownChange change = shown_change(*before.figures, *after.figures);
    change_title_->setText(
        tr("People %1 · %2")
            .arg(Words::beyond_limit(after.cutoff(), after.live.facilities.required.size()),
                 document_->title()));
    change_before_->setText(Words::count(before.figures->total.beyond));
    change_number_->setText(Words::count(after.figures->total.beyond));
    const std::int64_t known = before.figures->total.served + before.figures->total.beyond;
    const double points =
        known > 0 ? 100.0 * static_cast<double>(std::abs(change.net())) / static_cast<double>(known)
                  : 0.0;
    const QString share = tr("(%1 points)").arg(QLocale().toString(points, 'f', 1));
    const Tokens tokens = tokens_for(*this);
    if (change.net() == 0) {
        change_sentence_->setText(tr("As many people as in Base"));
    } else if (change.net() > 0) {
        change_sentence_->setText(
            tr("<b><font color=\"%1\">%2 fewer people</font></b> than in "
               "Base %3")
                .arg(tokens.gain.text.name(), Words::count(change.net()), share));
    } else {
        change_sentence_->setText(
            tr("<b><font color=\"%1\">%2 more people</font></b> than in "
               "Base %3")
                .arg(tokens.loss.text.name(), Words::count(-change.net()), share));
    }
    gain_title_->setText(tr("Gain care"));
    lose_title_->setText(tr("Lose care"));
    gain_->setText(Words::change(change.gain));
    lose_->setText(Words::change(-change.lose));
    setToolTip({});
}

}  // namespace cercania::viewer
