#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "app/viewer/model/document.h"
#include "app/viewer/model/explained_place.h"
#include "app/viewer/model/nearly_reaching.h"
#include "app/viewer/model/walk_extras.h"
#include "app/viewer/panels/panel_parts.h"

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace cercania::viewer {

/// The answer to "why is this place beyond?" in words: the verdict, and the same as one sentence.
struct ExplainTexts {
    QString title;     ///< "Why is this place beyond?"
    QString sentence;  ///< with the limit, the cost, the straight line and the reason
    QString figure;    ///< "27 min"; empty without a way
    QString detail;    ///< "2,146 m on foot"
    QString verdict;   ///< "Beyond: 7 min over the 20-minute limit"
    QString care;      ///< "to Casa de Justicia"
    bool served = false;
};
/// What stands above the list of a way: "The walk" from here to care, or, where people walk there
/// and back, which way it is, its metres and minutes, and whether it is the one that counts.
struct WalkTitle {
    QString title;
    QString note;
};
WalkTitle walk_title(const Explanation& explanation, const ExplainedWay& way);
ExplainTexts explain_texts(const ExplainedPlace& place, const Document& document);

/// Why a place is served or not: the answer, the walk, the nearest care, and the neighbourhood as a
/// whole.
class ExplainPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ExplainPanel(const Document& document, QWidget* parent = nullptr);

    /// Explains a place in a neighbourhood (none: outside all of them).
    void show_place(std::shared_ptr<const ExplainedPlace> place, std::optional<std::size_t> zone);
    /// Shows a neighbourhood alone.
    void show_zone(std::optional<std::size_t> zone);
    void refresh();
    /// The facilities that reach the neighbourhood most nearly, as they were asked for.
    void show_reach(std::size_t area, const std::vector<NearlyReaching>& facilities);
    const std::shared_ptr<const ExplainedPlace>& place() const { return place_; }
    /// Everything that is shown, as text.
    QString text() const;

  signals:
    void reach_asked(std::size_t area);
    void try_place_asked(cercania::PlanePoint point);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void add_answer(QVBoxLayout& column);
    void add_walks(QVBoxLayout& column);
    void add_walk(QVBoxLayout& column, const ExplainedWay& way);
    void add_extras(QVBoxLayout& column, const ExplainedWay& way);
    void add_services(QVBoxLayout& column);
    void add_nearest(QVBoxLayout& column);
    void add_zone(QVBoxLayout& column);
    void add_reach(QVBoxLayout& column);
    void ask_for_reach();
    void add_buttons(QVBoxLayout& column);
    WalkExtras extras_of(const ExplainedWay& way) const;
    QGridLayout* add_section(QVBoxLayout& column, const QString& title, const QString& note);

    const Document* document_;
    QScrollArea* scroll_;
    std::shared_ptr<const ExplainedPlace> place_;
    std::optional<std::size_t> zone_;
    std::optional<std::vector<NearlyReaching>> reach_;  ///< none: not known yet
    std::optional<std::size_t> reach_zone_;             ///< that it was asked for
    std::shared_ptr<const StudyState> reach_state_;     ///< and the state it is of
};

}  // namespace cercania::viewer
