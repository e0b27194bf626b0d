#include "app/viewer/wizard/study_wizard.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/care_page.h"
#include "app/viewer/wizard/limit_page.h"
#include "app/viewer/wizard/notice.h"
#include "app/viewer/wizard/people_page.h"
#include "app/viewer/wizard/preview_map.h"
#include "app/viewer/wizard/step_list.h"
#include "app/viewer/wizard/streets_page.h"
#include "app/viewer/wizard/wizard_words.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 980;
constexpr int kHeight = 688;
constexpr int kLastStep = 3;

QScrollArea* scrolled(QWidget* page) {
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

/// The purposes whose files a step asks for.
std::vector<LayerPurpose> purposes_of(DraftStep step) {
    switch (step) {
        case DraftStep::Streets:
            return {LayerPurpose::Streets, LayerPurpose::Barriers};
        case DraftStep::CarePlaces:
            return {LayerPurpose::CarePlaces};
        case DraftStep::People:
            return {LayerPurpose::People, LayerPurpose::Areas};
        case DraftStep::Limit:
            break;
    }
    return {};
}

}  // namespace

StudyWizard::StudyWizard(std::vector<std::string> profile_folders, QWidget* parent)
    : QDialog(parent),
      model_(new WizardModel(std::move(profile_folders), this)),
      steps_(new StepList(kLastStep + 1)),
      notice_(new Notice(NoticeKind::Warning)),
      failure_(new Notice(NoticeKind::Error)),
      stack_(new QStackedWidget),
      preview_(new PreviewMap(*model_, this)),
      streets_(new StreetsPage(*model_)),
      care_(new CarePage(*model_)),
      people_(new PeoplePage(*model_)),
      limit_(new LimitPage(*model_)),
      pages_{streets_, care_, people_, limit_} {
    setObjectName("studyWizard");
    const QSize wished(scaled_for(font(), kWidth), scaled_for(font(), kHeight));
    const QSize room = parent != nullptr ? parent->window()->size() - QSize(24, 24) : wished;
    resize(wished.boundedTo(room));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(steps_);
    auto* const right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto* const notices = new QVBoxLayout;
    notices->setContentsMargins(20, 10, 20, 0);
    notices->addWidget(notice_);
    notices->addWidget(failure_);
    right->addLayout(notices);
    right->addWidget(stack_, 1);
    middle->addLayout(right, 1);
    for (WizardPage* one : pages_) {
        stack_->addWidget(scrolled(one));
    }
    column->addWidget(new Separator);
    column->addLayout(middle, 1);
    column->addWidget(new Separator);
    column->addWidget(make_foot());
    connect(steps_, &StepList::step_asked, this, &StudyWizard::go_to);
    connect(model_, &WizardModel::changed, this, &StudyWizard::refresh);
    go_to(0);
    streets_->focus_on(DraftLack::StreetsFile);
}

QWidget* StudyWizard::make_foot() {
    auto* const box = new QWidget;
    auto* const row = new QHBoxLayout(box);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    foot_ = new ToneLabel(TextSize::Row);
    foot_->setObjectName("wizardFoot");
    foot_->setWordWrap(true);
    cancel_ = new QPushButton;
    back_ = new QPushButton;
    next_ = new QPushButton;
    next_->setObjectName("wizardNext");
    next_->setProperty("primary", true);
    cancel_->setAutoDefault(false);
    back_->setAutoDefault(false);
    next_->setDefault(true);
    row->addWidget(foot_, 1);
    row->addWidget(cancel_);
    row->addWidget(back_);
    row->addWidget(next_);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(back_, &QPushButton::clicked, this, [this] { go_to(stack_->currentIndex() - 1); });
    connect(next_, &QPushButton::clicked, this, &StudyWizard::go_on);
    return box;
}

DraftStep StudyWizard::step() const {
    return static_cast<DraftStep>(stack_->currentIndex());
}

QString StudyWizard::foot_text() const {
    return foot_->text();
}

void StudyWizard::go_to(int step) {
    stack_->setCurrentIndex(std::clamp(step, 0, kLastStep));
    visited_ = std::max(visited_, stack_->currentIndex());
    place_preview();
    asked_ = false;
    refresh();
}

void StudyWizard::place_preview() {
    // One map goes along from page to page, at the top of the place that each has for it.
    if (QVBoxLayout* const place = page(stack_->currentIndex()).preview_place()) {
        place->insertWidget(0, preview_);
    }
}

void StudyWizard::go_on() {
    // Whatever is still missing, in this step or in one before it, is asked for where it is.
    const int here = stack_->currentIndex();
    const int first = here == kLastStep ? 0 : here;
    for (int one = first; one <= here; ++one) {
        const auto step = static_cast<DraftStep>(one);
        const std::vector<LayerPurpose> purposes = purposes_of(step);
        const bool reading =
            std::any_of(purposes.begin(), purposes.end(),
                        [this](LayerPurpose purpose) { return model_->is_reading(purpose); });
        const auto lack = lack_in(model_->draft(), step);
        if (reading || lack) {
            go_to(one);
            asked_ = true;
            refresh_foot();
            if (lack) {
                page(one).focus_on(*lack);
            }
            return;
        }
    }
    if (here < kLastStep) {
        go_to(here + 1);
        return;
    }
    failure_->set_text({});
    emit study_made(settings_of(model_->draft()));
}

void StudyWizard::refresh() {
    setWindowTitle(tr("New study from my layers"));
    // A page may hold the control that is being used: only the one that is seen is filled again.
    page(stack_->currentIndex()).refresh();
    preview_->refresh_texts();
    asked_ = asked_ && lack_in(model_->draft(), step()).has_value();
    refresh_steps();
    refresh_foot();
}

void StudyWizard::refresh_steps() {
    // A step can be gone to when it was visited, or when all before it are complete.
    int reachable = 0;
    while (reachable < kLastStep && !lack_in(model_->draft(), static_cast<DraftStep>(reachable))) {
        ++reachable;
    }
    reachable = std::max(reachable, visited_);
    for (int i = 0; i <= kLastStep; ++i) {
        const auto step = static_cast<DraftStep>(i);
        const bool done = i < reachable && !lack_in(model_->draft(), step);
        steps_->set_step(i, WizardWords::step_name(step), note_of(step), done, i <= reachable);
    }
    steps_->set_current(stack_->currentIndex());
    steps_->set_foot(tr("Nothing is written to your files. What you choose is kept in the study."));
}

QString StudyWizard::note_of(DraftStep step) const {
    const StudyDraft& draft = model_->draft();
    switch (step) {
        case DraftStep::Streets:
            if (const auto& streets = model_->streets()) {
                return tr("%1 km of streets")
                    .arg(Words::count(std::llround(streets->length.value() / 1000.0)));
            }
            break;
        case DraftStep::CarePlaces:
            if (draft.care.usable() && draft.care.info) {
                return WizardWords::shapes(*draft.care.info);
            }
            break;
        case DraftStep::People:
            if (draft.only_catchments) {
                return tr("only catchments");
            }
            if (const auto people = people_in(draft)) {
                return tr("%1 people").arg(WizardWords::people(*people));
            }
            return tr("and their neighbourhoods");
        case DraftStep::Limit:
            if (!lack_in(draft, DraftStep::Limit)) {
                return Words::limit(parse_cutoffs(std::string_view(draft.limit)).front()) +
                       QString::fromUtf8(" · ") + Words::profile_name(draft.profile);
            }
            break;
    }
    return {};
}

QString StudyWizard::total() const {
    const StudyDraft& draft = model_->draft();
    QStringList parts;
    if (const auto& streets = model_->streets()) {
        parts << tr("%1 km of streets")
                     .arg(Words::count(std::llround(streets->length.value() / 1000.0)));
    }
    if (draft.care.usable() && draft.care.info) {
        parts << tr("%1 care place(s)", nullptr, static_cast<int>(draft.care.info->feature_count))
                     .arg(Words::count(static_cast<std::int64_t>(draft.care.info->feature_count)));
    }
    const DraftLayer& areas = draft.people_are_areas ? draft.people : draft.areas;
    if (const auto people = people_in(draft)) {
        parts << (areas.usable() && areas.info
                      ? tr("%1 people in %2")
                            .arg(WizardWords::people(*people), WizardWords::shapes(*areas.info))
                      : tr("%1 people").arg(WizardWords::people(*people)));
    }
    return parts.join(QString::fromUtf8(" · "));
}

void StudyWizard::refresh_foot() {
    const int here = stack_->currentIndex();
    const bool opening = !progress_.isEmpty();
    const auto lack = lack_in(model_->draft(), step());
    foot_->set_tone(asked_ && lack ? Tone::Warning : Tone::Plain);
    foot_->setText(opening          ? progress_
                   : asked_ && lack ? WizardWords::lack(*lack)
                   : asked_         ? tr("Still reading; a moment more.")
                                    : total());
    cancel_->setText(tr("Cancel"));
    back_->setText(tr("Back"));
    back_->setEnabled(here > 0 && !opening);
    stack_->setEnabled(!opening);
    steps_->setEnabled(!opening);
    next_->setEnabled(!opening);
    next_->setText(
        here == kLastStep
            ? tr("Show the map")
            : tr("Next: %1").arg(WizardWords::step_name(static_cast<DraftStep>(here + 1))));
}

void StudyWizard::show_notice(const QString& text) {
    notice_->set_text(text);
}

void StudyWizard::show_progress(const QString& text) {
    progress_ = text;
    refresh_foot();
}

void StudyWizard::show_failure(const QString& message) {
    progress_.clear();
    failure_->set_text(message);
    refresh_foot();
}

void StudyWizard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QDialog::changeEvent(event);
}

void StudyWizard::keyPressEvent(QKeyEvent* event) {
    // Enter in a text field ends the text, not the step.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget* const focus = focusWidget();
    const bool typing =
        focus != nullptr && (focus->inherits("QLineEdit") || focus->inherits("QComboBox") ||
                             focus->inherits("QAbstractSpinBox"));
    if (enter && typing) {
        focusNextChild();
        return;
    }
    QDialog::keyPressEvent(event);
}

}  // namespace cercania::viewer
