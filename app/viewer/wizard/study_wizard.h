#pragma once

#include <QDialog>
#include <array>
#include <string>
#include <vector>

#include "app/viewer/wizard/wizard_model.h"

class QPushButton;
class QStackedWidget;

namespace cercania::viewer {

class CarePage;
class LimitPage;
class Notice;
class PeoplePage;
class PreviewMap;
class StepList;
class StreetsPage;
class ToneLabel;
class WizardPage;

/// A new study from a person's layers, in four steps. It stays open until the study is on the map,
/// so that a study that cannot be computed can be mended; hidden, it keeps what was chosen.
class StudyWizard : public QDialog {
    Q_OBJECT

  public:
    explicit StudyWizard(std::vector<std::string> profile_folders, QWidget* parent = nullptr);

    WizardModel& model() { return *model_; }
    DraftStep step() const;
    /// What the foot says: the running total, or what is missing.
    QString foot_text() const;
    StreetsPage& streets_page() { return *streets_; }
    CarePage& care_page() { return *care_; }
    PeoplePage& people_page() { return *people_; }
    PreviewMap& preview() { return *preview_; }
    /// Something about files that could not be taken, on top of the pages.
    void show_notice(const QString& text);
    /// How far the opening of the study is.
    void show_progress(const QString& text);
    /// The study could not be opened.
    void show_failure(const QString& message);

  signals:
    /// The study is to be opened.
    void study_made(const cercania::StudySettings& settings);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* make_foot();
    void go_to(int step);
    void go_on();
    void refresh();
    void place_preview();
    void refresh_steps();
    void refresh_foot();
    QString note_of(DraftStep step) const;
    QString total() const;
    WizardPage& page(int step) { return *pages_[static_cast<std::size_t>(step)]; }

    WizardModel* model_;
    StepList* steps_;
    Notice* notice_;
    Notice* failure_;
    QStackedWidget* stack_;
    PreviewMap* preview_;
    StreetsPage* streets_;
    CarePage* care_;
    PeoplePage* people_;
    LimitPage* limit_;
    std::array<WizardPage*, 4> pages_;
    ToneLabel* foot_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* next_ = nullptr;
    int visited_ = 0;     ///< the farthest step
    bool asked_ = false;  ///< Next was pressed in vain: the foot says why
    QString progress_;    ///< empty: nothing is being opened
};

}  // namespace cercania::viewer
