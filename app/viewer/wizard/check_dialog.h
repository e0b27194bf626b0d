#pragma once

#include <QDialog>
#include <QStringList>
#include <functional>
#include <vector>

#include "app/viewer/jobs/source_checker.h"

class QHBoxLayout;
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
    explicit CheckDialog(const StudySettings& settings, QWidget* parent = nullptr);
    /// For files that are not part of the study yet, layers all of them.
    CheckDialog(StudySettings settings, const QStringList& files, QWidget* parent);

    /// Adds a button to the foot for what may be done with the files.
    QPushButton* add_choice(const QString& text);
    /// The files that are looked at; of a mended one, the copy.
    QStringList files() const;
    bool is_busy() const { return checker_->is_busy(); }
    /// Makes a mended copy of the file that is shown, at this place, for the study to take.
    void use_copy(const QString& path);

  signals:
    void place_asked(double longitude, double latitude);
    /// The study, which may have gone on since this was opened, is to be changed so; `text` says
    /// what is done.
    void change_asked(const cercania::viewer::StudyChange& change, const QString& text);

  private:
    CheckDialog(StudySettings settings, std::vector<StudySource> sources, bool of_study,
                QWidget* parent);

    QString entry_of(const StudySource& source) const;
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
    bool of_study_;                      ///< the sources are those of the study
    std::vector<SourceFindings> found_;  ///< by row; without a source while it is looked at
    QListWidget* list_;
    QScrollArea* page_;
    ToneLabel* progress_;
    QPushButton* stop_;
    QHBoxLayout* foot_;
};

}  // namespace cercania::viewer
