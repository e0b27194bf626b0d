#include "tests/viewer/robust/town_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QUrl>

namespace cercania::viewer {

void drop_file(MainWindow& window, const std::string& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(path))});
    QDragEnterEvent enter({600, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop({600.0, 400.0}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
}

void TownWindow::SetUp() {
    study_ = town_.write("town.toml", testing::study_text(inputs_));
    open_window(study_);
}

TownWindow::Shown TownWindow::shown() const {
    const Document& document = window_->study().document();
    Shown now{window_->headline().number(),
              document.path(),
              document.title(),
              document.result().study.get(),
              {}};
    const ResultsFilter& rows = window_->neighbourhoods().filter();
    for (int row = 0; row < rows.rowCount(); ++row) {
        now.rows << rows.index(row, ResultsTableModel::Name).data().toString() + ' ' +
                        rows.index(row, ResultsTableModel::Beyond).data().toString();
    }
    return now;
}

std::string TownWindow::failure() {
    constexpr int kLongestWait = 30'000;  // milliseconds
    const bool came =
        QTest::qWaitFor([this] { return window_->failure_bar().isVisible(); }, kLongestWait);
    return came ? QTextDocumentFragment::fromHtml(window_->failure_bar().text())
                      .toPlainText()
                      .toStdString()
                : std::string();
}

std::string TownWindow::copied_details() {
    auto* const button = window_->failure_bar().findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    return QApplication::clipboard()->text().toStdString();
}

}  // namespace cercania::viewer
