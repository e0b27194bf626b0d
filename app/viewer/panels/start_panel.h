#pragma once

#include <QDialog>
#include <QStringList>

#include "app/viewer/panels/panel_parts.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace cercania::viewer {

/// A study that was open before.
struct RecentStudy {
    QString path;
    QString name;
    QString headline;  ///< "57 % beyond 20 min"
};

/// The first thing a person sees, over the sample's result: open a study, keep the sample, drop
/// files, or go on with a recent study. Escape keeps the sample.
class StartPanel : public QDialog {
    Q_OBJECT

  public:
    StartPanel(std::vector<RecentStudy> recent, const QString& language, bool show_at_start,
               QWidget* parent = nullptr);
    bool shows_at_start() const;

  signals:
    void open_asked();
    void sample_asked();
    void recent_asked(const QString& path);
    void language_asked(const QString& code);
    void files_dropped(const QStringList& paths);

  protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QWidget* make_actions();
    QWidget* make_recent();
    void refresh_texts();

    std::vector<RecentStudy> recent_;
    ToneLabel* subtitle_;
    QComboBox* language_;
    IconButton* close_;
    QToolButton* open_;
    QToolButton* sample_;
    ToneLabel* drop_;
    ToneLabel* recent_title_;
    ToneLabel* recent_none_;
    QCheckBox* show_;
};

}  // namespace cercania::viewer
