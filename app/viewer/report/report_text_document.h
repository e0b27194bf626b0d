#pragma once

#include <QFont>
#include <QPagedPaintDevice>
#include <QTextDocument>
#include <optional>

#include "app/viewer/report/report_document.h"

namespace cercania::viewer {

/// A report laid out as pages of text, tables and figures.
class ReportTextDocument {
  public:
    /// For a device of so many dots a millimetre; `page` is the room for text on one page, in dots.
    /// The report must live as long as it is drawn.
    ReportTextDocument(const ReportDocument& report, const QFont& font, QPagedPaintDevice& device,
                       double dots_per_millimetre, const QSizeF& page);

    QTextDocument& text() { return document_; }

  private:
    QTextDocument document_;
    std::optional<ReportFigure> bar_;  ///< under the headline
};

}  // namespace cercania::viewer
