#include "app/viewer/report/report_figure_object.h"

#include <QAbstractTextDocumentLayout>

namespace cercania::viewer {
namespace {

constexpr int kFigureObject = QTextFormat::UserObject + 1;
constexpr int kFigureIndex = QTextFormat::UserProperty + 1;

}  // namespace

ReportFigureObject::ReportFigureObject(double dots_per_millimetre, QTextDocument& document)
    : QObject(&document), dots_per_millimetre_(dots_per_millimetre) {
    document.documentLayout()->registerHandler(kFigureObject, this);
}

QTextCharFormat ReportFigureObject::add(const ReportFigure& figure) {
    QTextCharFormat format;
    format.setObjectType(kFigureObject);
    format.setProperty(kFigureIndex, static_cast<int>(figures_.size()));
    figures_.push_back(&figure);
    return format;
}

QSizeF ReportFigureObject::intrinsicSize(QTextDocument* /*document*/, int /*position*/,
                                         const QTextFormat& format) {
    return figure_of(format).millimetres * dots_per_millimetre_;
}

void ReportFigureObject::drawObject(QPainter* painter, const QRectF& box,
                                    QTextDocument* /*document*/, int /*position*/,
                                    const QTextFormat& format) {
    const ReportFigure& figure = figure_of(format);
    painter->save();
    painter->setClipRect(box, Qt::IntersectClip);
    painter->translate(box.topLeft());
    painter->scale(dots_per_millimetre_, dots_per_millimetre_);
    figure.draw(*painter, QRectF(QPointF(), figure.millimetres));
    painter->restore();
}

const ReportFigure& ReportFigureObject::figure_of(const QTextFormat& format) const {
    return *figures_[static_cast<std::size_t>(format.property(kFigureIndex).toInt())];
}

}  // namespace cercania::viewer
