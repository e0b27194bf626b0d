#include "app/viewer/wizard/people_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <array>

#include "app/viewer/panels/elided_choice.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/doctor_list.h"
#include "app/viewer/wizard/field_choice.h"
#include "app/viewer/wizard/layer_row.h"
#include "app/viewer/wizard/wizard_words.h"
#include "app/viewer/wizard/year_box.h"

namespace cercania::viewer {
namespace {

constexpr std::array<SpreadMethod, 4> kSpreads = {
    SpreadMethod::SurfacePoint, SpreadMethod::Frontage, SpreadMethod::Streets, SpreadMethod::Area};
constexpr double kHectare = 10'000.0;  // square metres

QVBoxLayout* bare_column(QWidget& widget) {
    auto* const column = new QVBoxLayout(&widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

}  // namespace

PeoplePage::PeoplePage(WizardModel& model, QWidget* parent)
    : WizardPage(model, parent),
      only_catchments_(new QCheckBox),
      counted_(new QWidget),
      people_(new LayerRow(model, LayerPurpose::People, false)),
      people_fields_(new QWidget),
      field_(new FieldChoice(true)),
      code_(new FieldChoice(false)),
      groups_(new FieldsChoice),
      spread_label_(make_choice_label()),
      spread_(new ElidedChoice),
      spread_note_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      year_label_(make_choice_label()),
      year_(new YearBox),
      are_areas_(new QCheckBox),
      areas_title_(new ToneLabel(TextSize::Title, Tone::Plain, true)),
      areas_(new LayerRow(model, LayerPurpose::Areas, false)),
      area_name_(new FieldChoice(false)),
      area_code_(new FieldChoice(false)),
      doctor_(new DoctorList(model, LayerPurpose::People)) {
    people_->setObjectName("peopleFile");
    areas_->setObjectName("areasFile");
    only_catchments_->setObjectName("onlyCatchments");
    are_areas_->setObjectName("peopleAreAreas");
    make_people();
    make_areas();
    column().addWidget(people_);
    QVBoxLayout& controls = add_controls_beside_preview();
    auto* const rows = bare_column(*counted_);
    for (QWidget* part : {people_fields_, static_cast<QWidget*>(are_areas_),
                          static_cast<QWidget*>(areas_title_), static_cast<QWidget*>(areas_),
                          static_cast<QWidget*>(area_name_), static_cast<QWidget*>(area_code_)}) {
        rows->addWidget(part);
    }
    controls.addWidget(counted_);
    controls.addStretch();
    column().addWidget(doctor_);
    column().addStretch();
    column().addWidget(only_catchments_);
    connect(only_catchments_, &QCheckBox::toggled, this, [this](bool on) {
        this->model().edit([=](StudyDraft& draft) { draft.only_catchments = on; });
    });
}

void PeoplePage::make_people() {
    auto* const rows = bare_column(*people_fields_);
    auto* const spread = new QHBoxLayout;
    spread->setSpacing(0);
    fit_width(*spread_, 220);
    spread_label_->setBuddy(spread_);
    spread->addWidget(spread_label_);
    spread->addWidget(spread_, 1);
    if (!is_large(font())) {
        spread->addSpacing(10);
        spread->addWidget(spread_note_);
    }
    spread->addStretch();
    rows->addWidget(field_);
    rows->addWidget(code_);
    rows->addWidget(groups_);
    rows->addLayout(spread);
    if (is_large(font())) {
        rows->addWidget(spread_note_);  // there is no room beside the choice
    }
    auto* const year = new QHBoxLayout;
    year->setSpacing(0);
    year_->setObjectName("peopleYear");
    fit_width(*year_, 220);
    year_label_->setBuddy(year_);
    year->addWidget(year_label_);
    year->addWidget(year_);
    year->addStretch();
    rows->addLayout(year);
    connect(year_, &QSpinBox::valueChanged, this, [this] {
        model().edit([&](StudyDraft& draft) { draft.people_year = year_->year(); });
    });
    using Field = const std::optional<std::string>&;
    connect(field_, &FieldChoice::chosen, this, [this](Field field) {
        model().edit([&](StudyDraft& draft) { draft.people_field = field; });
    });
    connect(code_, &FieldChoice::chosen, this, [this](Field field) {
        model().edit([&](StudyDraft& draft) { draft.people_code = field; });
    });
    connect(groups_, &FieldsChoice::chosen, this, [this](const std::vector<std::string>& fields) {
        model().edit([&](StudyDraft& draft) { draft.groups = fields; });
    });
    connect(spread_, &QComboBox::activated, this, [this](int index) {
        model().edit(
            [=](StudyDraft& draft) { draft.spread = kSpreads[static_cast<std::size_t>(index)]; });
    });
}

void PeoplePage::make_areas() {
    using Field = const std::optional<std::string>&;
    connect(are_areas_, &QCheckBox::toggled, this, [this](bool on) {
        model().edit([=](StudyDraft& draft) {
            draft.people_are_areas = on;
            const std::optional<LayerInfo>& ranked = on ? draft.people.info : draft.areas.info;
            draft.area_name = ranked ? name_field_in(*ranked) : std::nullopt;
            draft.area_code = ranked ? code_field_in(*ranked) : std::nullopt;
        });
    });
    connect(area_name_, &FieldChoice::chosen, this, [this](Field field) {
        model().edit([&](StudyDraft& draft) { draft.area_name = field; });
    });
    connect(area_code_, &FieldChoice::chosen, this, [this](Field field) {
        model().edit([&](StudyDraft& draft) { draft.area_code = field; });
    });
}

void PeoplePage::offer_only_catchments(bool offered) {
    only_catchments_->setVisible(offered);
}

void PeoplePage::refresh() {
    set_heading(tr("Where do people live?"), tr("Areas or points with a number of people."));
    only_catchments_->setText(tr("Only catchments: nobody is counted"));
    {
        const QSignalBlocker blocker(only_catchments_);
        only_catchments_->setChecked(draft().only_catchments);
    }
    people_->setEnabled(!draft().only_catchments);
    counted_->setEnabled(!draft().only_catchments);
    refresh_people();
    refresh_areas();
    doctor_->refresh();
    doctor_->setVisible(doctor_->isVisibleTo(this) && !draft().only_catchments);
}

void PeoplePage::refresh_people() {
    const std::optional<LayerInfo>& layer = draft().people.info;
    people_->set_prompt(tr("Choose the people, or drop their file here"));
    people_->refresh();
    people_fields_->setVisible(draft().people.usable());
    field_->set_name(tr("People"));
    field_->show(layer, draft().people_field, {});
    code_->set_name(tr("Code"));
    code_->show(layer, draft().people_code, tr("(none)"));
    groups_->set_name(tr("Groups"));
    groups_->show(layer, draft().groups, draft().people_field);
    year_label_->setText(tr("Year"));
    year_->setAccessibleName(year_label_->text());
    year_->refresh_texts();
    {
        const QSignalBlocker blocker(year_);
        year_->set_year(draft().people_year);
    }
    spread_label_->setText(tr("Spread"));
    spread_->setAccessibleName(spread_label_->text());
    const QSignalBlocker blocker(spread_);
    spread_->clear();
    for (const SpreadMethod method : kSpreads) {
        spread_->addItem(WizardWords::spread(method));
        if (method == draft().spread) {
            spread_->setCurrentIndex(spread_->count() - 1);
        }
    }
    const bool polygons = layer && layer->median_area;
    spread_->setEnabled(polygons);
    spread_note_->setText(
        polygons ? tr("median %1 ha")
                       .arg(QLocale().toString(layer->median_area->value() / kHectare, 'f', 1))
                 : QString());
}

void PeoplePage::refresh_areas() {
    const bool usable = draft().people.usable();
    const bool polygons =
        usable && draft().people.info && draft().people.info->shape_kind == ShapeKind::Polygons;
    are_areas_->setVisible(polygons);
    are_areas_->setText(tr("These areas are also the neighbourhoods to rank"));
    {
        const QSignalBlocker blocker(are_areas_);
        are_areas_->setChecked(draft().people_are_areas);
    }
    const bool same = polygons && draft().people_are_areas;
    areas_title_->setText(tr("Neighbourhoods"));
    areas_title_->setVisible(usable && !same);
    areas_->set_prompt(tr("Choose the neighbourhoods, or drop their file here"));
    areas_->refresh();
    areas_->setVisible(usable && !same);
    const bool named = same || (usable && draft().areas.usable());
    const std::optional<LayerInfo>& layer = same ? draft().people.info : draft().areas.info;
    area_name_->setVisible(named);
    area_code_->setVisible(named);
    area_name_->set_name(tr("Name"));
    area_name_->show(layer, draft().area_name, tr("(none)"));
    area_code_->set_name(tr("Code"));
    area_code_->show(layer, draft().area_code, tr("(none)"));
    code_->setVisible(usable && !same);
}

void PeoplePage::focus_on(DraftLack lack) {
    if (lack == DraftLack::PeopleField) {
        field_->box().setFocus(Qt::OtherFocusReason);
    } else if (lack == DraftLack::AreasFile || lack == DraftLack::AreasProblem) {
        areas_->focus();
    } else {
        people_->focus();
    }
}

}  // namespace cercania::viewer
