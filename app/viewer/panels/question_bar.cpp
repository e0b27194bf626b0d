#include "app/viewer/panels/question_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSlider>
#include <QToolButton>
#include <QWidgetAction>
#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/text_scale.h"
#include "core/io/profile_reader.h"

namespace cercania::viewer {
namespace {

constexpr int kHeight = 44;
constexpr int kWidestChip = 200;
const QString kArrow = QString::fromUtf8("  ▾");
constexpr std::array<const char*, 4> kUsualLimits = {"800m", "10min", "15min", "20min"};
constexpr int kShortestMinutes = 5;
constexpr int kLongestMinutes = 30;

void remove_all(QHBoxLayout& row) {
    while (QLayoutItem* const item = row.takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater();  // it may be the one whose menu asked for this
        }
        delete item;
    }
}

int minutes_of(const Cutoff& cutoff, MetresPerSecond speed) {
    const double seconds =
        cutoff.unit == CostUnit::Time ? cutoff.limit : cutoff.limit / speed.value();
    return std::clamp(static_cast<int>(std::lround(seconds / 60.0)), kShortestMinutes,
                      kLongestMinutes);
}

}  // namespace

QuestionBar::QuestionBar(const Document& document, QWidget* parent)
    : QWidget(parent), document_(&document), row_(new QHBoxLayout(this)) {
    setFixedHeight(scaled_for(font(), kHeight));
    row_->setContentsMargins(12, 6, 12, 6);
    row_->setSpacing(6);
    refresh();
}

void QuestionBar::refresh() {
    if (document_->is_open() && limit_ != nullptr && limit_->menu()->isVisible()) {
        // The slider that changes the limit is in that menu: it must not go while it is held.
        limit_->setText(Words::limit(document_->cutoffs().back()) + kArrow);
        return;
    }
    remove_all(*row_);
    limit_ = nullptr;
    sentence_.clear();
    if (!document_->is_open()) {
        return;
    }
    const QString pattern = tr("Who can walk to %1 within %2 at %3?");
    static const QRegularExpression placeholder("%([123])");
    qsizetype end = 0;
    const auto add_words = [this](const QString& words) {
        if (!words.trimmed().isEmpty()) {
            row_->addWidget(new QLabel(words.trimmed()));
        }
        sentence_ += words;
    };
    for (auto match = placeholder.globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        add_words(pattern.mid(end, found.capturedStart() - end));
        const int number = found.captured(1).toInt();
        QToolButton* const chip =
            number == 1 ? services_chip() : (number == 2 ? limit_chip() : pace_chip());
        row_->addWidget(chip);
        sentence_ += chip->toolTip();
        end = found.capturedEnd();
    }
    add_words(pattern.mid(end));
    row_->addStretch();
}

QString QuestionBar::sentence() const {
    return sentence_;
}

void QuestionBar::open_limit_menu() {
    if (limit_ != nullptr) {
        limit_->showMenu();
    }
}

void QuestionBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void QuestionBar::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

QToolButton* QuestionBar::make_chip(const QString& text, const QString& name) {
    auto* const chip = new QToolButton;
    chip->setProperty("chip", true);
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chip->setFont(sized_font(chip->font(), TextSize::Body, true));
    chip->setText(chip->fontMetrics().elidedText(text, Qt::ElideMiddle, kWidestChip) + kArrow);
    chip->setToolTip(text);
    chip->setAccessibleName(name + ": " + text);
    return chip;
}

QToolButton* QuestionBar::services_chip() {
    const Facilities& facilities = document_->result().study->facilities;
    std::set<FacilitySymbol> all;
    for (const Facility& facility : facilities.all) {
        all.insert(symbol_of(facilities, facility));
    }
    std::set<FacilitySymbol> all_but_anchors = all;
    const bool has_anchors = all_but_anchors.erase(FacilitySymbol::Anchor) > 0;
    const std::set<FacilitySymbol>& off = document_->services_off();
    const bool anchors_only = has_anchors && !off.empty() && off == all_but_anchors;
    const QString text =
        off.empty()
            ? tr("any care service")
            : (anchors_only ? tr("care blocks only")
                            : tr("%1 of %2 services").arg(all.size() - off.size()).arg(all.size()));
    QToolButton* const chip = make_chip(text, tr("Services"));
    auto* const menu = new QMenu(chip);
    const auto add = [&](const QString& words, bool chosen, const std::set<FacilitySymbol>& out) {
        QAction* const action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::triggered, this, [this, out] { emit services_chosen(out); });
    };
    add(tr("any care service"), off.empty(), {});
    if (has_anchors && !all_but_anchors.empty()) {
        add(tr("care blocks only"), anchors_only, all_but_anchors);
    }
    chip->setMenu(menu);
    return chip;
}

QToolButton* QuestionBar::limit_chip() {
    const Cutoff& cutoff = document_->cutoffs().back();
    QToolButton* const chip = make_chip(Words::limit(cutoff), tr("Limit"));
    limit_ = chip;
    auto* const menu = new QMenu(chip);
    const MetresPerSecond speed = document_->result().study->network.graph->speed();
    for (const char* text : kUsualLimits) {
        const Cutoff usual = parse_cutoffs(std::string_view(text)).front();
        const QString reach =
            usual.unit == CostUnit::Time
                ? tr("%1  (%2)").arg(Words::limit(usual), Words::metres(limit_metres(usual, speed)))
                : Words::limit(usual);
        QAction* const action = menu->addAction(reach);
        action->setCheckable(true);
        action->setChecked(usual.unit == cutoff.unit && usual.limit == cutoff.limit);
        connect(action, &QAction::triggered, this,
                [this, text] { emit limit_chosen(QString::fromLatin1(text), 0); });
    }
    menu->addSeparator();
    add_slider(*menu);
    chip->setMenu(menu);
    return chip;
}

void QuestionBar::add_slider(QMenu& menu) {
    auto* const box = new QWidget;
    auto* const row = new QHBoxLayout(box);
    row->setContentsMargins(12, 6, 12, 6);
    auto* const slider = new QSlider(Qt::Horizontal);
    slider->setRange(kShortestMinutes, kLongestMinutes);
    slider->setValue(
        minutes_of(document_->cutoffs().back(), document_->result().study->network.graph->speed()));
    slider->setMinimumWidth(150);
    slider->setAccessibleName(tr("Limit in minutes"));
    slider->setObjectName("limitSlider");
    auto* const label = new QLabel(Words::minutes(Seconds::of(60.0 * slider->value())));
    label->setMinimumWidth(46);
    row->addWidget(slider);
    row->addWidget(label);
    ++slides_;
    connect(slider, &QSlider::valueChanged, this, [this, label, slide = slides_](int minutes) {
        label->setText(Words::minutes(Seconds::of(60.0 * minutes)));
        emit limit_chosen(QString::number(minutes) + "min", slide);
    });
    auto* const action = new QWidgetAction(&menu);
    action->setDefaultWidget(box);
    menu.addAction(action);
}

QToolButton* QuestionBar::pace_chip() {
    const LoadedStudy& study = *document_->result().study;
    QToolButton* const chip = make_chip(
        Words::pace(study.settings.network.profile, study.network.graph->speed()), tr("Pace"));
    auto* const menu = new QMenu(chip);
    const std::vector<std::filesystem::path> folders(study.settings.profile_folders.begin(),
                                                     study.settings.profile_folders.end());
    for (const ProfileListing& profile : list_profiles(folders)) {
        QAction* const action = menu->addAction(QString::fromStdString(profile.name));
        action->setCheckable(true);
        action->setChecked(profile.name == study.settings.network.profile);
        connect(action, &QAction::triggered, this,
                [this, name = profile.name] { emit pace_chosen(QString::fromStdString(name)); });
    }
    chip->setMenu(menu);
    return chip;
}

}  // namespace cercania::viewer
