#pragma once

#include <QWidget>

#include "app/viewer/model/document.h"

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace cercania::viewer {

/// The whole analysis as one sentence with words that can be changed: what care, within what limit,
/// at what pace.
class QuestionBar : public QWidget {
    Q_OBJECT

  public:
    explicit QuestionBar(const Document& document, QWidget* parent = nullptr);

    void refresh();
    void open_limit_menu();
    /// The sentence as it reads, with the chips' words.
    QString sentence() const;

  signals:
    /// A limit in the words of a study file ("20min"); `slide` is not 0 while a slider is held.
    void limit_chosen(const QString& limit, int slide);
    /// The kinds of care that are left out.
    void services_chosen(const std::set<cercania::viewer::FacilitySymbol>& off);
    void pace_chosen(const QString& profile);

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QToolButton* make_chip(const QString& text, const QString& name);
    QToolButton* services_chip();
    QToolButton* limit_chip();
    QToolButton* pace_chip();
    void add_slider(QMenu& menu);

    const Document* document_;
    QHBoxLayout* row_;
    QToolButton* limit_ = nullptr;
    QString sentence_;
    int slides_ = 0;
};

}  // namespace cercania::viewer
