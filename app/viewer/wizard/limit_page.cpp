#include "app/viewer/wizard/limit_page.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>
#include <array>

#include "app/viewer/model/profile_choices.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/choice_card.h"
#include "app/viewer/wizard/field_choice.h"
#include "app/viewer/wizard/wizard_words.h"

namespace cercania::viewer {
namespace {

struct UsualLimit {
    const char* limit;
    const char* norm;
};

constexpr std::array<UsualLimit, 4> kLimits = {
    {{"800m", QT_TRANSLATE_NOOP("cercania::viewer::LimitPage", "Bogotá care system")},
     {"10min", QT_TRANSLATE_NOOP("cercania::viewer::LimitPage", "Bogotá plan (POT), art. 171")},
     {"15min",
      QT_TRANSLATE_NOOP("cercania::viewer::LimitPage", "Bogotá plan (POT), art. 171; care system")},
     {"20min", QT_TRANSLATE_NOOP("cercania::viewer::LimitPage", "Bogotá care system")}}};
constexpr int kOther = static_cast<int>(kLimits.size());

/// The limit as core reads it: without the spaces that people type.
std::string limit_in(const QString& text) {
    return QString(text).remove(' ').toStdString();
}

}  // namespace

LimitPage::LimitPage(WizardModel& model, QWidget* parent)
    : WizardPage(model, parent),
      limits_(new QButtonGroup(this)),
      other_(new QLineEdit),
      pace_title_(new ToneLabel(TextSize::Title, Tone::Plain, true)),
      paces_(new QButtonGroup(this)),
      direction_label_(make_choice_label()),
      direction_(new QComboBox),
      name_label_(make_choice_label()),
      name_(new QLineEdit) {
    other_->setObjectName("otherLimit");
    other_->setMaximumWidth(scaled_for(other_->font(), 260));
    name_->setObjectName("studyName");
    column().addLayout(make_limits());
    column().addWidget(other_);
    column().addSpacing(8);
    column().addWidget(pace_title_);
    column().addLayout(make_paces());
    column().addSpacing(8);
    const std::array<std::pair<QLabel*, QWidget*>, 2> rows = {
        {{direction_label_, direction_}, {name_label_, name_}}};
    for (const auto& [label, control] : rows) {
        auto* const row = new QHBoxLayout;
        row->setSpacing(0);
        fit_width(*control, 330);
        label->setBuddy(control);
        row->addWidget(label);
        row->addWidget(control, 1);
        row->addStretch();
        column().addLayout(row);
    }
    column().addStretch();
    connect(limits_, &QButtonGroup::idClicked, this, [this](int id) {
        this->model().edit([&](StudyDraft& draft) {
            draft.limit = id == kOther ? limit_in(other_->text())
                                       : kLimits[static_cast<std::size_t>(id)].limit;
        });
        if (id == kOther) {
            other_->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(other_, &QLineEdit::textEdited, this, [this](const QString& text) {
        this->model().edit([&](StudyDraft& draft) { draft.limit = limit_in(text); });
    });
    connect(paces_, &QButtonGroup::idClicked, this, [this](int id) {
        this->model().edit(
            [&](StudyDraft& draft) { draft.profile = profiles_[static_cast<std::size_t>(id)]; });
    });
    connect(direction_, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<Direction>(direction_->currentData().toInt());
        this->model().edit([=](StudyDraft& draft) { draft.direction = chosen; });
    });
    connect(name_, &QLineEdit::textEdited, this, [this](const QString& text) {
        this->model().edit([&](StudyDraft& draft) { draft.name = text.trimmed().toStdString(); });
    });
}

QHBoxLayout* LimitPage::make_limits() {
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    for (int id = 0; id <= kOther; ++id) {
        auto* const card = new ChoiceCard;
        card->setObjectName(QString("limit%1").arg(id));
        limits_->addButton(card, id);
        row->addWidget(card);
    }
    return row;
}

QGridLayout* LimitPage::make_paces() {
    constexpr int kInARow = 5;
    auto* const grid = new QGridLayout;
    grid->setSpacing(8);
    for (const ProfileChoice& choice : profile_choices(model().profile_folders())) {
        auto* const card = new ChoiceCard;
        const int id = static_cast<int>(profiles_.size());
        paces_->addButton(card, id);
        profiles_.push_back(choice.name);
        grid->addWidget(card, id / kInARow, id % kInARow);
    }
    for (int column = 0; column < kInARow; ++column) {
        grid->setColumnStretch(column, 1);
    }
    return grid;
}

void LimitPage::refresh() {
    set_heading(tr("How far is near?"),
                tr("A limit on the metres walked or on the minutes taken, from the door."));
    refresh_limits();
    refresh_paces();
    direction_label_->setText(tr("Direction"));
    direction_->setAccessibleName(direction_label_->text());
    name_label_->setText(tr("Name of the study"));
    name_->setAccessibleName(name_label_->text());
    name_->setPlaceholderText(tr("Untitled study"));
    const QSignalBlocker direction(direction_);
    direction_->clear();
    for (const Direction one : {Direction::Towards, Direction::From, Direction::RoundTrip}) {
        direction_->addItem(WizardWords::direction(one), static_cast<int>(one));
    }
    direction_->setCurrentIndex(direction_->findData(static_cast<int>(draft().direction)));
    if (name_->text().trimmed() != QString::fromStdString(draft().name)) {
        name_->setText(QString::fromStdString(draft().name));
    }
}

void LimitPage::refresh_limits() {
    const std::vector<ProfileChoice> choices = profile_choices(model().profile_folders());
    const auto pace = std::ranges::find(choices, draft().profile, &ProfileChoice::name);
    const bool known = pace != choices.end() && pace->profile;
    const MetresPerSecond speed = known ? pace->profile->speed : WalkingProfile().speed;
    int chosen = kOther;
    for (int id = 0; id < kOther; ++id) {
        const UsualLimit& usual = kLimits[static_cast<std::size_t>(id)];
        const Cutoff cutoff = parse_cutoffs(std::string_view(usual.limit)).front();
        const QString reach = cutoff.unit == CostUnit::Time ? Words::limit_in_metres(cutoff, speed)
                                                            : tr("metres walked");
        qobject_cast<ChoiceCard*>(limits_->button(id))
            ->set_texts(Words::limit(cutoff), tr(usual.norm), reach);
        chosen = draft().limit == usual.limit ? id : chosen;
    }
    qobject_cast<ChoiceCard*>(limits_->button(kOther))
        ->set_texts(tr("Other…"), tr("Minutes or metres of your own"), {});
    limits_->button(chosen)->setChecked(true);
    other_->setVisible(chosen == kOther);
    other_->setPlaceholderText(tr("12 min or 600 m"));
    other_->setAccessibleName(tr("Limit"));
}

void LimitPage::refresh_paces() {
    pace_title_->setText(tr("Pace"));
    for (const ProfileChoice& choice : profile_choices(model().profile_folders())) {
        const auto at = std::ranges::find(profiles_, choice.name) - profiles_.begin();
        auto* const card = qobject_cast<ChoiceCard*>(paces_->button(static_cast<int>(at)));
        if (card != nullptr) {
            card->set_texts(choice.shown,
                            choice.profile ? QString() : tr("This profile is damaged."),
                            choice.speed_text);
            card->setEnabled(choice.profile.has_value());
            card->setChecked(choice.name == draft().profile);
        }
    }
}

void LimitPage::focus_on(DraftLack) {
    other_->setFocus(Qt::OtherFocusReason);
}

}  // namespace cercania::viewer
