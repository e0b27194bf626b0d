#pragma once

#include <QObject>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <vector>

#include "app/viewer/report/report_document.h"

namespace cercania::viewer {

/// Draws the figures of a report where the text of a document has room for them.
class ReportFigureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

  public:
    /// Belongs to the document, and draws for it.
    ReportFigureObject(double dots_per_millimetre, QTextDocument& document);

    /// The format of an object replacement character that stands for the figure, which must live as
    /// long as the document is drawn.
    QTextCharFormat add(const ReportFigure& figure);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int position,
                    const QTextFormat& format) override;

  private:
    const ReportFigure& figure_of(const QTextFormat& format) const;

    double dots_per_millimetre_;
    std::vector<const ReportFigure*> figures_;
};

}  // namespace cercania::viewer
