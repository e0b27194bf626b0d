#pragma once

#include <QWidget>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/question_menus.h"

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace cercania::viewer {

class QuestionChip;

/// The whole analysis as one sentence with words that can be changed: what care, within what limit,
/// at what pace.
class QuestionBar : public QWidget {
    Q_OBJECT

  public:
    explicit QuestionBar(const Document& document, QWidget* parent = nullptr);

    void refresh();
    void open_limit_menu();
    /// Adds Limit, Pace and Services to a menu; they are filled when they open.
    void add_menus(QMenu& study);
    /// Offers to bring the results up to date.
    void set_waiting(bool waiting);
    /// The sentence as it reads, with the chips' words.
    QString sentence() const;

  signals:
    /// A limit in the words of a study file ("20min"); `slide` is not 0 while a slider is held.
    void limit_chosen(const QString& limit, int slide);
    /// The kinds of care that are left out.
    void services_chosen(const std::set<cercania::viewer::FacilitySymbol>& off);
    /// Whether people need all services that count.
    void all_needed_chosen(bool all);
    void pace_chosen(const QString& profile);
    void update_asked();

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QuestionChip* make_chip(const QString& text, const QString& name);
    QuestionChip* services_chip();
    QuestionChip* limit_chip();
    QuestionChip* pace_chip();

    const Document* document_;
    QuestionMenus* menus_;
    QHBoxLayout* row_;
    QPushButton* update_;
    QuestionChip* limit_ = nullptr;
    QString sentence_;
};

}  // namespace cercania::viewer
