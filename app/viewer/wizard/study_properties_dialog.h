#pragma once

#include <QDialog>
#include <QStringList>
#include <string>
#include <vector>

#include "core/study/study_settings.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cercania::viewer {

class Notice;
class YearBox;

/// What a study is called, what it asks, where its data come from and how they are joined: all that
/// its file says, but the layers and the scenarios. Nothing changes before it is accepted.
class StudyPropertiesDialog : public QDialog {
    Q_OBJECT

  public:
    explicit StudyPropertiesDialog(StudySettings settings, QWidget* parent = nullptr);

    /// The study as it was accepted.
    const StudySettings& settings() const { return settings_; }
    /// What is wrong with what was typed; empty: nothing that was seen.
    QString problem() const;

    /// Brings the distance into view within which a place belongs to a street.
    void show_max_snap();
    /// Takes these rasters of heights; none: every street is flat.
    void take_heights(const QStringList& rasters);

    void accept() override;

  private:
    void add_question(QVBoxLayout& column);
    void add_heights(QVBoxLayout& column);
    void add_sources(QVBoxLayout& column);
    void add_distances(QVBoxLayout& column);
    /// The settings as typed; none, and the problem is shown, when they cannot be.
    bool take_typed(StudySettings& settings);
    bool refuse(const QString& text, QWidget& field);

    StudySettings settings_;
    QLineEdit* name_;
    QLineEdit* limits_;
    YearBox* year_;  ///< of the count of the people
    QComboBox* pace_;
    QComboBox* direction_;
    QComboBox* unknown_;
    QComboBox* country_;  ///< whose defaults of access hold
    QLabel* heights_;
    QPushButton* no_heights_;
    QStringList rasters_;
    QLineEdit* crs_;
    QLineEdit* encoding_;
    QDoubleSpinBox* max_snap_;
    QDoubleSpinBox* snap_;
    QDoubleSpinBox* island_;
    QDoubleSpinBox* frontage_;
    QCheckBox* crossings_;
    QScrollArea* scroll_;
    Notice* problem_;
};

}  // namespace cercania::viewer
