#pragma once

#include <QDialog>
#include <functional>
#include <vector>

#include "app/viewer/jobs/source_checker.h"

class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cercania::viewer {

class ToneLabel;

using StudyChange = std::function<void(StudySettings&)>;

/// The loading doctor: what is in each file of a study, what is wrong with it feature by feature,
/// and what to do about it. Files stay as they are: what is mended is mended in a copy, which the
/// study then takes and says how it was made.
class CheckDialog : public QDialog {
    Q_OBJECT

  public:
    explicit CheckDialog(StudySettings settings, QWidget* parent = nullptr);

    bool is_busy() const { return checker_->is_busy(); }
    /// Makes a mended copy of the file that is shown, at this place, for the study to take.
    void use_copy(const QString& path);

  signals:
    void place_asked(double longitude, double latitude);
    /// The study, which may have gone on since this was opened, is to be changed so; `text` says
    /// what is done.
    void change_asked(const cercania::viewer::StudyChange& change, const QString& text);

  private:
    void change(const StudyChange& change, const QString& text);
    void take(const SourceFindings& found);
    void take_copy(const MendedCopy& copy);
    void count_each_once();
    void ask_for_copy();
    void show_current();
    void show_progress();
    QWidget* page_of(const SourceFindings& found);
    void add_findings(const SourceFindings& found, QVBoxLayout& column);
    void say(const QString& problem);

    StudySettings settings_;
    SourceChecker* checker_;
    std::vector<StudySource> sources_;
    std::vector<SourceFindings> found_;  ///< by row; without a source while it is looked at
    QListWidget* list_;
    QScrollArea* page_;
    ToneLabel* progress_;
    QPushButton* stop_;
};

}  // namespace cercania::viewer
