#pragma once

#include <QDialog>

#include "app/viewer/shell/help/help_texts.h"

class QTextBrowser;

namespace cercania::viewer {

/// A page of help, to be read beside the window.
class HelpDialog : public QDialog {
    Q_OBJECT

  public:
    explicit HelpDialog(const HelpPage& page, QWidget* parent = nullptr);
    /// What it says, without marks.
    QString text() const;

  private:
    QTextBrowser* browser_;
};

}  // namespace cercania::viewer
