#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace cercania::viewer {

class StepButton;

/// The steps of the wizard from top to bottom: which is shown, which are done, and in a few words
/// what was chosen. Steps that were visited can be gone back to.
class StepList : public QWidget {
    Q_OBJECT

  public:
    explicit StepList(int steps, QWidget* parent = nullptr);
    void set_step(int step, const QString& name, const QString& note, bool done, bool visited);
    void set_current(int step);
    void set_foot(const QString& text);
    QString note_of(int step) const;

  signals:
    void step_asked(int step);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<StepButton*> steps_;
    class ToneLabel* foot_;
};

}  // namespace cercania::viewer
