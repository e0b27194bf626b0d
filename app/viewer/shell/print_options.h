#pragma once

#include <QWidget>

#include "app/viewer/shell/page_maker.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace cercania::viewer {

/// What can be chosen for a page, as a column of controls.
class PrintOptions : public QWidget {
    Q_OBJECT

  public:
    /// `language` is that of the program; `title` the study's.
    PrintOptions(const QString& language, const QString& title, QWidget* parent = nullptr);

    /// The page that is chosen; its ground is left open.
    PageRequest request() const;
    /// Lists the round scales around the one that fits.
    void offer_scales(double fitting);

  signals:
    void changed();

  private:
    QComboBox* add_choice(const QString& title, const QString& name);
    QCheckBox* add_check(const QString& text, const QString& name, bool on);

    QComboBox* paper_;
    QComboBox* scale_;
    QComboBox* language_;
    QLineEdit* title_;
    QString study_title_;
    QCheckBox* headline_;
    QCheckBox* legend_;
    QCheckBox* table_;
    QCheckBox* scale_and_north_;
    QCheckBox* sources_;
    QCheckBox* footer_;
    QCheckBox* grid_;
    QCheckBox* black_and_white_;
};

}  // namespace cercania::viewer
