#pragma once

#include <QWidget>

#include "app/viewer/wizard/wizard_model.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace cercania::viewer {

class IconButton;
class Notice;
class ToneLabel;

/// The file for one part of a study: chosen by button or dropped, with what was found in it; its
/// layer where it has several, its coordinate system where it does not say it, and what is wrong.
class LayerRow : public QWidget {
    Q_OBJECT

  public:
    /// `optional`: the file can be taken away again.
    LayerRow(WizardModel& model, LayerPurpose purpose, bool optional, QWidget* parent = nullptr);
    void refresh();
    void set_prompt(const QString& prompt);
    void focus();
    /// What is said of the file: the problem, if there is one.
    QString problem() const;

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    QWidget* make_crs_row();
    void ask_for_file();
    void refresh_layers();
    QString facts() const;
    void take_crs();

    WizardModel* model_;
    LayerPurpose purpose_;
    bool optional_;
    QString prompt_;
    QLabel* icon_;
    ToneLabel* name_;
    ToneLabel* facts_;
    IconButton* clear_;
    QPushButton* choose_;
    QWidget* layer_row_;
    QLabel* layer_label_;
    QComboBox* layers_;
    QWidget* crs_row_;
    ToneLabel* crs_label_;
    QComboBox* crs_;
    QPushButton* use_crs_;
    Notice* problem_;
    Notice* doubt_;
};

}  // namespace cercania::viewer
