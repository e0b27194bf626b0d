#include "app/viewer/wizard/wizard_page.h"

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

void WizardPage::set_heading(const QString& question, const QString& help) {
    question_->setText(question);
    help_->setText(help);
}

}  // namespace cercania::viewer
