#pragma once

#include <QDialog>
#include <QStringList>

#include "app/viewer/panels/start_parts.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace cercania::viewer {

/// The first thing a person sees, over the sample's result: make a study, open one, keep the
/// sample, drop files, or go on with a recent study or with what a crash left. Escape keeps the
/// sample.
class StartPanel : public QDialog {
    Q_OBJECT

  public:
    StartPanel(std::vector<RecentStudy> recent, const QString& language, bool show_at_start,
               QWidget* parent = nullptr);
    bool shows_at_start() const;
    /// Offers the unsaved changes of a study, of this time.
    void offer_recovery(const QString& study, const QDateTime& when);
    void withdraw_recovery();

  signals:
    void new_asked();
    void recover_asked();
    void discard_asked();
    void open_asked();
    void sample_asked();
    void recent_asked(const QString& path);
    void language_asked(const QString& code);
    void files_dropped(const QStringList& paths);
    void tour_asked();
    void words_asked();

  protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* make_actions();
    QWidget* make_recent();
    void refresh_texts();

    std::vector<RecentStudy> recent_;
    ToneLabel* subtitle_;
    QComboBox* language_;
    IconButton* close_;
    RecoveryStrip* recovery_;
    StartAction* new_;
    StartAction* open_;
    StartAction* sample_;
    ToneLabel* drop_;
    ToneLabel* recent_title_;
    ToneLabel* recent_none_;
    QCheckBox* show_;
    QLabel* links_;  ///< to the help, and the version
};

}  // namespace cercania::viewer
