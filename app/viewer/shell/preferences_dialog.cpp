#include "app/viewer/shell/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace cercania::viewer {

PreferencesDialog::PreferencesDialog(const Preferences& now, QWidget* parent)
    : QDialog(parent),
      now_(now),
      language_label_(new QLabel),
      language_(new QComboBox),
      theme_label_(new QLabel),
      theme_(new QComboBox),
      contrast_(new QCheckBox),
      start_(new QCheckBox),
      motion_(new QCheckBox),
      updates_(new QCheckBox),
      close_(new QPushButton) {
    setObjectName("preferences");
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    auto* const form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    add_choices(*form);
    column->addLayout(form);
    const std::array<std::pair<QCheckBox*, bool>, 4> checks = {
        {{contrast_, now_.more_contrast},
         {start_, now_.shows_start},
         {motion_, now_.less_motion},
         {updates_, now_.updates_by_itself}}};
    for (const auto& [check, on] : checks) {
        check->setChecked(on);
        column->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &PreferencesDialog::take);
    }
    column->addSpacing(6);
    column->addStretch();
    close_->setObjectName("closePreferences");
    column->addWidget(close_, 0, Qt::AlignRight);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    refresh_texts();
}

void PreferencesDialog::add_choices(QFormLayout& form) {
    language_->setObjectName("preferredLanguage");
    language_->addItem("English", "en");
    language_->addItem(QString::fromUtf8("Español"), "es");
    language_->addItem(QString::fromUtf8("Français"), "fr");
    language_->setCurrentIndex(language_->findData(now_.language));
    theme_->setObjectName("preferredTheme");
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        theme_->addItem(QString(), static_cast<int>(choice));
    }
    theme_->setCurrentIndex(theme_->findData(static_cast<int>(now_.theme)));
    contrast_->setObjectName("preferredContrast");
    start_->setObjectName("preferredStart");
    motion_->setObjectName("preferredMotion");
    updates_->setObjectName("preferredUpdates");
    const std::array<std::pair<QLabel*, QComboBox*>, 2> rows = {
        {{language_label_, language_}, {theme_label_, theme_}}};
    for (const auto& [label, box] : rows) {
        label->setBuddy(box);
        box->setMinimumWidth(180);
        form.addRow(label, box);
        connect(box, &QComboBox::activated, this, &PreferencesDialog::take);
    }
}

void PreferencesDialog::refresh_texts() {
    setWindowTitle(tr("Preferences"));
    language_label_->setText(tr("Language"));
    theme_label_->setText(tr("Theme"));
    theme_->setItemText(0, tr("As the system"));
    theme_->setItemText(1, tr("Light"));
    theme_->setItemText(2, tr("Dark"));
    contrast_->setText(tr("More contrast: stronger outlines and secondary text"));
    start_->setText(tr("Show the start panel when Cercanía starts"));
    motion_->setText(tr("Less motion on the map"));
    updates_->setText(tr("Results follow every change by themselves"));
    close_->setText(tr("Close"));
    language_->setAccessibleName(language_label_->text());
    theme_->setAccessibleName(theme_label_->text());
}

void PreferencesDialog::take() {
    Preferences chosen;
    chosen.language = language_->currentData().toString();
    chosen.theme = static_cast<ThemeChoice>(theme_->currentData().toInt());
    chosen.more_contrast = contrast_->isChecked();
    chosen.shows_start = start_->isChecked();
    chosen.less_motion = motion_->isChecked();
    chosen.updates_by_itself = updates_->isChecked();
    if (chosen != now_) {
        now_ = chosen;
        emit changed(now_);
    }
}

void PreferencesDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh_texts();
    }
    QDialog::changeEvent(event);
}

}  // namespace cercania::viewer
