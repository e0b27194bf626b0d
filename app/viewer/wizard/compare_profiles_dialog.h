#pragma once

#include <QDialog>
#include <string>
#include <vector>

#include "app/viewer/jobs/profile_comparer.h"
#include "app/viewer/model/comparison_tables.h"
#include "app/viewer/model/profile_choices.h"

class QListWidget;
class QPushButton;
class QTableView;
class QTabWidget;

namespace cercania::viewer {

class Notice;
class ToneLabel;

/// Whom a limit serves, profile by profile: who is lost against the first, where, and at which
/// streets. The comparison runs in the background beside the map.
class CompareProfilesDialog : public QDialog {
    Q_OBJECT

  public:
    /// `settings` is the question as the map shows it: its own profile is held against the others
    /// unless it names compared profiles.
    explicit CompareProfilesDialog(StudySettings settings, QWidget* parent = nullptr);

    bool is_busy() const { return comparer_->is_busy(); }
    /// The profiles that are ticked, the first of which the others are held against.
    std::vector<std::string> chosen() const;
    /// The question is another one now; what is shown is of the last.
    void renew(StudySettings settings);

  signals:
    /// These are to be the compared profiles of the study.
    void profiles_chosen(const std::vector<std::string>& profiles);
    void area_asked(std::size_t area, bool zoom);
    void place_asked(double longitude, double latitude);

  private:
    void list_profiles();
    void compare();
    void take(const std::shared_ptr<const ProfileComparison>& comparison);
    void show_choice();
    void show_progress();
    QTableView* make_table(const char* object_name, const QString& spoken_name);

    StudySettings settings_;
    std::vector<ProfileChoice> choices_;
    ProfileComparer* comparer_;
    AreaLosses losses_;
    PieceRows pieces_;
    QListWidget* list_;
    ToneLabel* first_;
    Notice* notice_;
    QTableView* profiles_;
    QTableView* areas_;
    QTableView* streets_;
    QTabWidget* tabs_;
    ToneLabel* progress_;
    QPushButton* compare_;
    QPushButton* stop_;
};

}  // namespace cercania::viewer
