#include "app/viewer/shell/study_forms.h"

#include "app/viewer/wizard/add_people_dialog.h"
#include "app/viewer/wizard/check_dialog.h"
#include "app/viewer/wizard/compare_profiles_dialog.h"
#include "app/viewer/wizard/study_properties_dialog.h"

namespace cercania::viewer {

StudyForms::StudyForms(StudyController& study, QWidget& window)
    : QObject(&window), study_(&study), window_(&window) {}

StudyPropertiesDialog* StudyForms::properties() const {
    return properties_;
}

AddPeopleDialog* StudyForms::people() const {
    return people_;
}

CheckDialog* StudyForms::check() const {
    return check_;
}

CompareProfilesDialog* StudyForms::compared_profiles() const {
    return compared_;
}

StudySettings StudyForms::shown_settings() const {
    const Document& document = study_->document();
    StudySettings settings = document.settings();
    settings.scenarios.clear();
    if (!document.edits().empty()) {
        constexpr const char* kShown = "shown";
        settings.scenarios.push_back({kShown, document.edits()});
        settings.scenario = kShown;
    }
    return settings;
}

void StudyForms::compare_profiles() {
    if (!study_->document().is_open()) {
        return;
    }
    if (compared_) {
        compared_->raise();
        compared_->activateWindow();
        return;
    }
    compared_ = new CompareProfilesDialog(shown_settings(), window_);
    compared_->setAttribute(Qt::WA_DeleteOnClose);
    connect(compared_, &CompareProfilesDialog::place_asked, this, &StudyForms::place_asked);
    connect(compared_, &CompareProfilesDialog::area_asked, this, &StudyForms::area_asked);
    connect(compared_, &CompareProfilesDialog::profiles_chosen, this,
            [this](const std::vector<std::string>& profiles) {
                StudySettings settings = study_->document().settings();
                settings.compared_profiles = profiles;
                study_->change_study(std::move(settings), tr("Compare profiles"));
            });
    const Document& document = study_->document();
    const auto renew = [this] {
        if (compared_) {
            compared_->renew(shown_settings());
        }
    };
    connect(&document, &Document::question_changed, compared_, renew);
    connect(&document, &Document::edits_changed, compared_, renew);
    connect(&document, &Document::settings_changed, compared_, renew);
    // The study that is open may be read again; another one has other people.
    connect(&document, &Document::opened, compared_,
            [this, renew, &document, path = document.path()] {
                document.path() == path ? renew() : static_cast<void>(compared_->close());
            });
    compared_->show();
}

void StudyForms::check_inputs() {
    if (!study_->document().is_open()) {
        return;
    }
    if (check_) {
        check_->raise();
        check_->activateWindow();
        return;
    }
    check_ = new CheckDialog(study_->document().settings(), window_);
    check_->setAttribute(Qt::WA_DeleteOnClose);
    connect(check_, &CheckDialog::place_asked, this, &StudyForms::place_asked);
    connect(check_, &CheckDialog::change_asked, this,
            [this](const StudyChange& change, const QString& text) {
                StudySettings settings = study_->document().settings();
                change(settings);
                study_->change_study(std::move(settings), text);
            });
    check_->show();
}

void StudyForms::show_properties() {
    if (!study_->document().is_open() || properties_) {
        return;
    }
    properties_ = new StudyPropertiesDialog(study_->document().settings(), window_);
    properties_->setAttribute(Qt::WA_DeleteOnClose);
    connect(properties_, &QDialog::accepted, this,
            [this] { study_->change_study(properties_->settings(), tr("Study properties")); });
    properties_->open();
}

void StudyForms::show_reach_of_streets() {
    show_properties();
    if (properties_) {
        properties_->show_max_snap();
    }
}

void StudyForms::offer_heights(const QStringList& rasters) {
    show_properties();
    if (properties_) {
        properties_->take_heights(rasters);
    }
}

void StudyForms::add_people() {
    if (!study_->document().is_open() || people_) {
        return;
    }
    people_ = new AddPeopleDialog(study_->document().settings(), window_);
    people_->setAttribute(Qt::WA_DeleteOnClose);
    connect(people_, &QDialog::accepted, this,
            [this] { study_->change_study(people_->settings(), tr("Add people")); });
    people_->open();
}

}  // namespace cercania::viewer
