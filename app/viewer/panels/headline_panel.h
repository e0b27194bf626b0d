#pragma once

#include <QWidget>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/panel_parts.h"

class QStackedLayout;

namespace cercania::viewer {

/// The answer in one number: people beyond the limit, of how many, and what circles would claim; in
/// a what-if, how many fewer (or more) than in the base.
class HeadlinePanel : public QWidget {
    Q_OBJECT

  public:
    explicit HeadlinePanel(const Document& document, QWidget* parent = nullptr);

    /// "population 2018": the year of the count that figures of people stand on.
    static QString population_of(int year);
    /// Rewrites everything from the document.
    void refresh();
    /// The big number as it is shown; empty when there is none.
    QString number() const;
    /// Says that newer figures are on their way.
    void set_updating(bool updating);

  signals:
    void classes_asked(bool within);  ///< a half of the bar was clicked
    /// Nobody is served, and the link to a longer limit was used: "15min".
    void longer_limit_asked(const QString& limit);
    void people_asked();  ///< the link under a headline without people

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* make_result();
    QWidget* make_change();
    void refresh_result();
    void refresh_change();
    QString formula() const;

    const Document* document_;
    QStackedLayout* pages_;
    ToneLabel* result_title_;
    ToneLabel* number_;
    ToneLabel* sentence_;
    ShareBar* bar_;
    ToneLabel* within_;
    ToneLabel* beyond_;
    ToneLabel* circles_;
    ToneLabel* change_title_;
    ToneLabel* change_before_;
    ToneLabel* change_number_;
    ToneLabel* change_sentence_;
    ToneLabel* gain_;
    ToneLabel* lose_;
    ToneLabel* gain_title_;
    ToneLabel* lose_title_;
    bool updating_ = false;
};

}  // namespace cercania::viewer
