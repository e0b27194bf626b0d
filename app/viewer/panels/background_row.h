#pragma once

#include <QCheckBox>
#include <QWidget>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

/// The background map beneath the layers: whether it is drawn, and which.
class BackgroundRow : public QWidget {
    Q_OBJECT

  public:
    explicit BackgroundRow(QWidget* parent = nullptr);
    /// `name` is empty where there is none.
    void show_background(const QString& name);

  signals:
    /// It is to be drawn or not; a menu about which belongs at this place of the screen.
    void asked(bool on, QPoint global);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    QCheckBox* check_;
    ToneLabel* note_;
    QString name_;
};

}  // namespace cercania::viewer
