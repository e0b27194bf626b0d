#pragma once

#include <QWidget>
#include <vector>

#include "app/viewer/model/compare_choices.h"

class QButtonGroup;
class QComboBox;
class QPushButton;

namespace cercania::viewer {

class ToneLabel;

/// How two states are laid out: a map each, or one map with a border between them.
enum class CompareLayout { SideBySide, Swipe };

/// Stands in the place of the question while two states are compared: which two, how, and the way
/// out.
class CompareBar : public QWidget {
    Q_OBJECT

  public:
    explicit CompareBar(QWidget* parent = nullptr);

    /// Lists the states there are and marks the two that are compared.
    void show_choices(const std::vector<CompareChoice>& choices, std::size_t first,
                      std::size_t second);
    void show_layout(CompareLayout layout);

  signals:
    void choice_changed(std::size_t first, std::size_t second);
    void layout_chosen(cercania::viewer::CompareLayout layout);
    void leave_asked();

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh_texts();
    QComboBox* make_choice(const QString& name);

    ToneLabel* title_;
    ToneLabel* with_;
    QComboBox* first_;
    QComboBox* second_;
    QButtonGroup* layouts_;
    QPushButton* leave_;
    bool filling_ = false;
};

}  // namespace cercania::viewer
