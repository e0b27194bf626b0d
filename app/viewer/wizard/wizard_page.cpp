#include "app/viewer/wizard/wizard_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

WizardPage::WizardPage(WizardModel& model, QWidget* parent)
    : QWidget(parent),
      model_(&model),
      column_(new QVBoxLayout(this)),
      question_(new ToneLabel(TextSize::Heading, Tone::Plain, true)),
      help_(new ToneLabel(TextSize::Row, Tone::Secondary)) {
    column_->setContentsMargins(20, 14, 20, 14);
    column_->setSpacing(10);
    help_->setWordWrap(true);
    column_->addWidget(question_);
    column_->addWidget(help_);
}

QVBoxLayout& WizardPage::add_controls_beside_preview() {
    constexpr int kGap = 14;
    auto* const row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto* const controls = new QVBoxLayout;
    controls->setSpacing(column_->spacing());
    preview_place_ = new QVBoxLayout;
    row->addLayout(controls, 3);
    row->addLayout(preview_place_, 2);
    preview_place_->addStretch();
    column_->addLayout(row);
    return *controls;
}

void WizardPage::set_heading(const QString& question, const QString& help) {
    question_->setText(question);
    help_->setText(help);
}

}  // namespace cercania::viewer
