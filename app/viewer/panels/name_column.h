#pragma once

#include <QObject>

class QTableView;

namespace cercania::viewer {

/// What a column must be wide to show its head whole, in pixels: the words of the longest line, and
/// the room that a head keeps beside them. Names that someone else gave can be of any length: a
/// head takes at most 160 px of the usual text (more with larger text), and is elided beyond.
int width_of_head(const QTableView& table, int column);

/// The column of a table that holds names: it takes the room that the others leave. Where that is
/// less than it needs, as with large text, it keeps a width of its own and the table is moved
/// sideways. Lives as long as its table.
class NameColumn : public QObject {
    Q_OBJECT

  public:
    NameColumn(QTableView& table, int column);

    /// In pixels: what it needs (its head is shown whole in any case), and what it is given where
    /// the table is moved sideways, which is never more than half of what is seen.
    void set_widths(int least, int wished);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fit();

    QTableView* table_;
    int column_;
    int least_ = 0;
    int wished_ = 0;
};

}  // namespace cercania::viewer
