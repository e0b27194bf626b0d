#pragma once

#include <QDialog>
#include <QString>

#include "app/viewer/shell/look.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace cercania::viewer {

/// What a person prefers of the program, whatever the study.
struct Preferences {
    QString language = "en";  ///< "en", "es" or "fr"
    ThemeChoice theme = ThemeChoice::System;
    bool more_contrast = false;
    bool shows_start = true;  ///< the start panel, when the program starts
    bool less_motion = false;
    bool updates_by_itself = true;  ///< results follow every change

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Shows the preferences; what is changed counts at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT

  public:
    explicit PreferencesDialog(const Preferences& now, QWidget* parent = nullptr);
    const Preferences& preferences() const { return now_; }

  signals:
    void changed(const cercania::viewer::Preferences& preferences);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void add_choices(QFormLayout& form);
    void refresh_texts();
    void take();

    Preferences now_;
    QLabel* language_label_;
    QComboBox* language_;
    QLabel* theme_label_;
    QComboBox* theme_;
    QCheckBox* contrast_;
    QCheckBox* start_;
    QCheckBox* motion_;
    QCheckBox* updates_;
    QPushButton* close_;
};

}  // namespace cercania::viewer
