// How long a person waits for a picture of a study: viewer_bench STUDY.

#include <QApplication>
#include <QTest>

#include "app/viewer/shell/main_window.h"
#include "tests/bench/viewer/figures.h"

int main(int argc, char** argv) {
    using namespace cercania::viewer;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: viewer_bench STUDY\n");
        return 2;
    }
    Language language;
    language.use("en");
    MainWindow window(language, false);
    window.resize(1600, 1000);
    window.show();
    window.open_study(QString::fromLocal8Bit(argv[1]));
    constexpr int kLongestWait = 600'000;
    const bool shown = QTest::qWaitFor(
        [&] {
            return (window.is_settled() && !window.study().worker().is_busy()) ||
                   window.failure_bar().isVisible();
        },
        kLongestWait);
    if (!shown || window.failure_bar().isVisible()) {
        std::fprintf(stderr, "%s\n", qPrintable(window.failure_bar().text()));
        return 1;
    }
    Figures figures;
    time_frames(window, figures);
    for (const char* const limit : {"800m", "20min"}) {
        time_drag(window, limit, figures);
    }
    return figures.all_within() ? 0 : 1;
}
