#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QSettings>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>

#include "app/viewer/shell/data_folders.h"
#include "app/viewer/shell/main_window.h"
#include "app/viewer/shell/render.h"
#include "app/viewer/shell/render_report.h"
#include "app/viewer/shell/tour.h"
#include "core/base/memory_reuse.h"
#include "core/base/version.h"

namespace {

using namespace cercania::viewer;

constexpr int kWrongUsage = 2;

struct Options {
    QCommandLineOption language{"language", "en, es or fr.", "language"};
    QCommandLineOption theme{"theme", "light, dark or system.", "theme", "system"};
    QCommandLineOption text_scale{
        "text-scale", "Write everything larger: 1 as the system, 2 twice as large.", "factor", "1"};
    QCommandLineOption tour{
        "tour", "Walk through the main states and save a picture of each in <folder>.", "folder"};
    QCommandLineOption render{"render", "Draw the map of <study> without a window.", "study"};
    QCommandLineOption report{"report", "Write the report of <study> without a window.", "study"};
    QCommandLineOption figures{"figures", "With --report: its figures as JSON too.", "file"};
    QCommandLineOption tell_progress{
        "tell-progress", "With --report: progress on stderr; stop when stdin is closed."};
    QCommandLineOption output{{"o", "output"},
                              "With --render: .png, .svg or .pdf; with --report: .pdf or .html.",
                              "file"};
    QCommandLineOption paper{"paper", "With --render: a4 or a3.", "paper", "a4"};
    QCommandLineOption portrait{"portrait", "With --render: the page stands upright."};
    QCommandLineOption black_and_white{"black-and-white",
                                       "With --render: readable in black and white."};
    QCommandLineOption title{"title", "With --render: the title of the page.", "title"};
    QCommandLineOption overwrite{"overwrite",
                                 "With --render and --report: replace a file that exists."};
};

/// Drawing without a window must not need a display.
void leave_display_alone(int argument_count, char** arguments) {
    const bool rendering =
        std::any_of(arguments, arguments + argument_count, [](const char* argument) {
            const std::string_view word(argument);
            return word.starts_with("--render") || word.starts_with("--report");
        });
    if (rendering) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

PageRequest request_from(const QCommandLineParser& parser, const Options& options) {
    PageRequest request;
    request.options.paper = parser.value(options.paper).toLower() == "a3" ? Paper::A3 : Paper::A4;
    request.options.orientation =
        parser.isSet(options.portrait) ? PageOrientation::Portrait : PageOrientation::Landscape;
    request.options.black_and_white = parser.isSet(options.black_and_white);
    request.title = parser.value(options.title);
    return request;
}

/// Between what can be read and what fits: the text of all windows, from here on.
void enlarge_text(double factor) {
    constexpr double kLargest = 3.0;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * std::clamp(factor, 1.0, kLargest));
    QApplication::setFont(font);
}

int run_window(QApplication& application, const QCommandLineParser& parser, const Options& options,
               Language& language) {
    const bool touring = parser.isSet(options.tour);
    MainWindow window(language, !touring);
    if (touring || parser.isSet(options.theme)) {
        window.use_theme(theme_choice_from(parser.value(options.theme)));
    }
    window.show();
    if (touring) {
        window.open_sample();
        return Tour(window, parser.value(options.tour)).run();
    }
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty()) {
        window.take_files(files);
    } else {
        window.open_sample();
        if (QSettings().value("show_at_start", true).toBool() || window.has_recovery()) {
            QTimer::singleShot(0, &window, &MainWindow::show_start_panel);
        }
    }
    return application.exec();
}

}  // namespace

int main(int argument_count, char** arguments) {
    cercania::keep_freed_memory();
    leave_display_alone(argument_count, arguments);
    QApplication application(argument_count, arguments);
    QApplication::setOrganizationName("cercania");
    QApplication::setApplicationName("cercania-viewer");
    const std::string version(cercania::software_version());
    QApplication::setApplicationVersion(QString::fromStdString(version));
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8("Who can walk to care, and who cannot."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("study", "A study file (.toml).", "[STUDY.toml]");
    parser.addOptions({options.language, options.theme, options.text_scale, options.tour,
                       options.render, options.report, options.figures, options.tell_progress,
                       options.output, options.paper, options.portrait, options.black_and_white,
                       options.title, options.overwrite});
    parser.process(application);
    Language language;
    language.use(parser.isSet(options.language) ? parser.value(options.language)
                                                : QSettings().value("language").toString());
    if (parser.isSet(options.render)) {
        if (!parser.isSet(options.output)) {
            std::fprintf(stderr, "cercania-viewer: --render needs -o FILE\n");
            return kWrongUsage;
        }
        use_theme(application, ThemeChoice::Light);
        return render_study(parser.value(options.render), parser.value(options.output),
                            parser.isSet(options.overwrite), request_from(parser, options));
    }
    if (parser.isSet(options.report)) {
        if (!parser.isSet(options.output)) {
            std::fprintf(stderr, "cercania-viewer: --report needs -o FILE\n");
            return kWrongUsage;
        }
        return render_report({parser.value(options.report), parser.value(options.output),
                              parser.value(options.figures), language.code(),
                              parser.isSet(options.overwrite),
                              parser.isSet(options.tell_progress)});
    }
    enlarge_text(parser.value(options.text_scale).toDouble());
    return run_window(application, parser, options, language);
}
