#pragma once

#include <QFrame>
#include <vector>

#include "core/base/diagnostics.h"

class QPushButton;
class QHBoxLayout;

namespace cercania::viewer {

/// One kind of thing that is wrong with a file: what, in which features, what to do about it, and
/// where it is on the map.
class FindingCard : public QFrame {
    Q_OBJECT

  public:
    /// `cases` are of one kind, at least one.
    explicit FindingCard(std::vector<Diagnostic> cases, QWidget* parent = nullptr);

    /// Adds a button that does something about it.
    QPushButton* add_fix(const QString& text);

  signals:
    /// Each time for the next of the cases that have a place.
    void place_asked(double longitude, double latitude);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void show_next();

    std::vector<DiagnosticPlace> places_;
    std::size_t next_ = 0;
    QPushButton* show_;
    QHBoxLayout* buttons_;
};

/// The findings of one kind after the other, the gravest first.
std::vector<std::vector<Diagnostic>> findings_by_kind(const Diagnostics& findings);

}  // namespace cercania::viewer
