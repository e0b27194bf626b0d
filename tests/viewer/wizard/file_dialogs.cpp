#include "tests/viewer/wizard/file_dialogs.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

namespace cercania::viewer {

bool type_into_file_dialog(QWidget& above, const QString& path) {
    constexpr int kWait = 10'000;
    QFileDialog* dialog = nullptr;
    const bool opened = QTest::qWaitFor(
        [&] {
            dialog = above.findChild<QFileDialog*>();
            return dialog != nullptr && dialog->isVisible();
        },
        kWait);
    auto* const edit = opened ? dialog->findChild<QLineEdit*>("fileNameEdit") : nullptr;
    if (edit == nullptr) {
        return false;
    }
    edit->setText(path);
    QTest::keyClick(edit, Qt::Key_Return);
    return QTest::qWaitFor([&] { return above.findChild<QFileDialog*>() == nullptr; }, kWait);
}

}  // namespace cercania::viewer
