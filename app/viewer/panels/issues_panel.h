#pragma once

#include <QWidget>

#include "app/viewer/model/document.h"
#include "app/viewer/model/issues_model.h"
#include "app/viewer/panels/panel_parts.h"

class QPushButton;
class QTreeView;

namespace cercania::viewer {

/// What was imperfect in the data, by kind; a click shows where.
class IssuesPanel : public QWidget {
    Q_OBJECT

  public:
    explicit IssuesPanel(const Document& document, QWidget* parent = nullptr);
    void refresh();
    int open_count() const { return model_->open_count(); }

  signals:
    void place_asked(double longitude, double latitude);
    void open_count_changed();
    /// Places are too far from any street: the limit on that is to be changed.
    void raise_asked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void show_current();
    void offer_to_raise();

    const Document* document_;
    IssuesModel* model_;
    QTreeView* tree_;
    ToneLabel* empty_;
    QPushButton* show_;
    QPushButton* done_;
    QPushButton* raise_;
};

}  // namespace cercania::viewer
