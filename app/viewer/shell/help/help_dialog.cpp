#include "app/viewer/shell/help/help_dialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

HelpDialog::HelpDialog(const HelpPage& page, QWidget* parent)
    : QDialog(parent), browser_(new QTextBrowser) {
    setObjectName("helpDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(page.title);
    fit_size(*this, {620, 600});
    auto* const column = new QVBoxLayout(this);
    browser_->setFrameShape(QFrame::NoFrame);
    browser_->setOpenExternalLinks(true);
    browser_->setAccessibleName(page.title);
    browser_->document()->setDocumentMargin(12);
    browser_->setHtml(page.html);
    auto* const buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(browser_, 1);
    column->addWidget(buttons);
}

QString HelpDialog::text() const {
    return browser_->toPlainText();
}

}  // namespace cercania::viewer
