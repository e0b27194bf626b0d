#pragma once

#include <QDialog>
#include <vector>

#include "core/study/study_sources.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace cercania::viewer {

class ToneLabel;

/// "Where did it go?": the files of a study that are not where it says. Each can be found again, or
/// left out where the study can do without; finding one finds those that moved with it.
class MissingFilesDialog : public QDialog {
    Q_OBJECT

  public:
    /// `study` is what the study is called.
    MissingFilesDialog(const QString& study, StudySettings settings, QWidget* parent = nullptr);

    /// What the file of a role is called.
    static QString name_of(SourceRole role);
    /// The study with what was found and left out.
    const StudySettings& settings() const { return settings_; }
    /// Takes a file for the missing one of this row.
    void find(std::size_t row, const QString& path);
    void leave_out(std::size_t row);

  private:
    /// One missing file and what became of it.
    struct Row {
        StudySource source;
        QString found;
        bool left_out = false;
        ToneLabel* state = nullptr;
        QPushButton* find = nullptr;
        QPushButton* leave_out = nullptr;
    };

    void add_row(QGridLayout& grid, std::size_t number);
    void ask_for(std::size_t row);
    void take(Row& row, const QString& path);
    void refresh();

    StudySettings settings_;
    std::vector<Row> rows_;
    QPushButton* open_;
};

}  // namespace cercania::viewer
