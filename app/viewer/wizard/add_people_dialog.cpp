#include "app/viewer/wizard/add_people_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/wizard/people_page.h"
#include "app/viewer/wizard/preview_map.h"
#include "app/viewer/wizard/wizard_words.h"
#include "core/io/source_file.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 800;
constexpr int kHeight = 600;

}  // namespace

AddPeopleDialog::AddPeopleDialog(StudySettings study, QWidget* parent)
    : QDialog(parent),
      study_(std::move(study)),
      model_(new WizardModel(study_.profile_folders, this)),
      page_(new PeoplePage(*model_)),
      preview_(new PreviewMap(*model_, this)),
      foot_(new ToneLabel(TextSize::Row)) {
    setObjectName("addPeople");
    setWindowTitle(tr("Add people"));
    fit_size(*this, {kWidth, kHeight});
    page_->offer_only_catchments(false);
    page_->preview_place()->insertWidget(0, preview_);
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page_);
    auto* const add = new QPushButton(tr("Add these people"));
    add->setObjectName("addThesePeople");
    add->setProperty("primary", true);
    add->setDefault(true);
    auto* const cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    foot_->setWordWrap(true);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(foot_, 1);
    foot->addWidget(cancel);
    foot->addWidget(add);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(new Separator);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &AddPeopleDialog::accept);
    connect(model_, &WizardModel::changed, this, &AddPeopleDialog::refresh);
    model_->edit([this](StudyDraft& draft) {
        draft.assume_crs = study_.sources.assume_crs;
        draft.profile = study_.network.profile;
        draft.snap_tolerance = study_.network.snap_tolerance;
        draft.join_crossings = study_.network.join_crossings;
    });
    // For the map beside, and to tell whether the people live near the streets.
    model_->choose_file(LayerPurpose::Streets,
                        QString::fromStdString(parse_source_name(study_.network.source).path));
    refresh();
}

void AddPeopleDialog::refresh() {
    page_->refresh();
    const auto lack = lack_in(model_->draft(), DraftStep::People);
    const bool reading =
        model_->is_reading(LayerPurpose::People) || model_->is_reading(LayerPurpose::Areas);
    asked_ = asked_ && (lack || reading);
    foot_->set_tone(asked_ ? Tone::Warning : Tone::Plain);
    if (asked_) {
        foot_->setText(reading ? tr("Still reading; a moment more.") : WizardWords::lack(*lack));
        return;
    }
    const auto people = people_in(model_->draft());
    foot_->setText(people ? tr("%1 people").arg(WizardWords::people(*people)) : QString());
}

QString AddPeopleDialog::foot_text() const {
    return foot_->text();
}

StudySettings AddPeopleDialog::settings() const {
    const StudySettings made = settings_of(model_->draft());
    StudySettings settings = study_;
    settings.demand = made.demand;
    settings.areas = made.areas;
    settings.sources.assume_crs = made.sources.assume_crs;
    return settings;
}

void AddPeopleDialog::accept() {
    const auto lack = lack_in(model_->draft(), DraftStep::People);
    if (lack || model_->is_reading(LayerPurpose::People) ||
        model_->is_reading(LayerPurpose::Areas)) {
        asked_ = true;
        refresh();
        if (lack) {
            page_->focus_on(*lack);
        }
        return;
    }
    QDialog::accept();
}

}  // namespace cercania::viewer
