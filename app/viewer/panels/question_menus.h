#pragma once

#include <QObject>
#include <set>

#include "app/viewer/model/document.h"

class QMenu;

namespace cercania::viewer {

/// The kinds of care that a study has, and what of them the question counts.
struct ServiceKinds {
    std::set<FacilitySymbol> all;
    std::set<FacilitySymbol> all_but_anchors;
    bool has_anchors = false;
    bool anchors_only = false;  ///< chosen

    static ServiceKinds of(const Document& document);
};

/// What can be put in the place of the words of the question, as menus: for the bar above the map
/// and for the menu bar.
class QuestionMenus : public QObject {
    Q_OBJECT

  public:
    explicit QuestionMenus(const Document& document, QWidget* window);

    void fill_services(QMenu& menu);
    /// With a slider where `sliding` is, else with a field for any limit.
    void fill_limits(QMenu& menu, bool sliding);
    void fill_paces(QMenu& menu);

  signals:
    /// A limit in the words of a study file ("20min"); `slide` is not 0 while a slider is held.
    void limit_chosen(const QString& limit, int slide);
    /// The kinds of care that are left out.
    void services_chosen(const std::set<cercania::viewer::FacilitySymbol>& off);
    void all_needed_chosen(bool all);
    void pace_chosen(const QString& profile);

  private:
    void add_all_needed(QMenu& menu);
    void add_slider(QMenu& menu);
    void ask_for_limit();

    const Document* document_;
    QWidget* window_;
    int slides_ = 0;
};

}  // namespace cercania::viewer
