#include "app/viewer/shell/tour.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QTabWidget>
#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

#include "app/viewer/model/street_bands.h"
#include "app/viewer/shell/layers_export_dialog.h"
#include "app/viewer/shell/print_preview.h"
#include "app/viewer/shell/tour_sights.h"
#include "app/viewer/style/picture_file.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/add_people_dialog.h"
#include "app/viewer/wizard/check_dialog.h"
#include "app/viewer/wizard/compare_profiles_dialog.h"
#include "app/viewer/wizard/doctor_list.h"
#include "app/viewer/wizard/preview_map.h"
#include "app/viewer/wizard/step_list.h"
#include "app/viewer/wizard/study_properties_dialog.h"
#include "app/viewer/wizard/study_wizard.h"
#include "core/io/source_file.h"

namespace cercania::viewer {
namespace {

constexpr qint64 kLongestWait = 60'000;  // milliseconds
constexpr int kCannotWrite = 4;
constexpr QSize kUsual(1280, 800);
constexpr QSize kSmall(1024, 700);

void send_mouse(QWidget& widget, QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void click(QWidget& widget, QPointF at) {
    send_mouse(widget, QEvent::MouseMove, at, Qt::NoButton);
    send_mouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton);
    send_mouse(widget, QEvent::MouseButtonRelease, at, Qt::NoButton);
}

}  // namespace

Tour::Tour(MainWindow& window, QString folder) : window_(&window), folder_(std::move(folder)) {}

int Tour::run() {
    if (!QDir().mkpath(folder_)) {
        std::fprintf(stderr, "cercania-viewer: cannot make the folder %s\n", qPrintable(folder_));
        return kCannotWrite;
    }
    if (!wait_until_settled()) {
        std::fprintf(stderr, "cercania-viewer: the sample city did not open: %s\n",
                     qPrintable(window_->failure_bar().text()));
        return 1;
    }
    window_->use_language("en");
    window_->use_theme(ThemeChoice::Light);
    window_->resize(kUsual);
    if (window_->devicePixelRatioF() > 1.0) {
        walk("en-2x");
        return failed_ ? kCannotWrite : 0;
    }
    constexpr int kUsualLength = 100;
    if (scaled_for(QApplication::font(), kUsualLength) > 3 * kUsualLength / 2) {
        walk_in_each_language("-large-text");
        return failed_ ? kCannotWrite : 0;
    }
    walk_in_each_language("");
    window_->use_language("en");
    window_->use_theme(ThemeChoice::Dark);
    walk("en-dark");
    window_->use_theme(ThemeChoice::Light);
    window_->resize(kSmall);
    walk("en-1024");
    window_->use_language("es");
    walk("es-1024");
    walk_in_another_program({"--text-scale", "2"});
    walk_in_another_program({}, "2");
    return failed_ ? kCannotWrite : 0;
}

void Tour::walk_in_each_language(const QString& suffix) {
    for (const char* const language : {"en", "es", "fr"}) {
        window_->use_language(language);
        walk(language + suffix);
    }
}

void Tour::walk(const QString& suffix) {
    suffix_ = suffix;
    show_start();
    show_result();
    show_explain("04-explain");
    show_what_if();
    show_print();
    show_tabs();
    show_wizard();
    show_forms();
    show_layers();
    show_compared_profiles();
    show_all_services();
}

bool Tour::wait_for(const std::function<bool()>& done) {
    QElapsedTimer time;
    time.start();
    // Several times, because what arrives may ask for more.
    for (int quiet = 0; quiet < 3 && time.elapsed() < kLongestWait;) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        quiet = done() ? quiet + 1 : 0;
    }
    return done();
}

bool Tour::wait_until_settled() {
    return wait_for(
        [this] { return window_->is_settled() && !window_->study().worker().is_busy(); });
}

void Tour::write(const QPixmap& picture, const QString& name) {
    const QString path = QDir(folder_).filePath(name + '-' + suffix_ + ".png");
    if (!write_picture(path, picture.toImage())) {
        std::fprintf(stderr, "cercania-viewer: cannot write %s\n", qPrintable(path));
        failed_ = true;
    }
}

void Tour::save(const QString& name) {
    wait_until_settled();
    write(window_->grab(), name);
}

void Tour::save_over(QWidget& dialog, const QString& name) {
    QPixmap picture = window_->grab();
    QPainter painter(&picture);
    painter.fillRect(QRect(QPoint(), window_->size()), QColor(0, 0, 0, 90));
    painter.drawPixmap(
        QPoint((window_->width() - dialog.width()) / 2, (window_->height() - dialog.height()) / 2),
        dialog.grab());
    painter.end();
    write(picture, name);
}

void Tour::show_start() {
    window_->show_start_panel();
    wait_until_settled();
    if (auto* const panel = window_->findChild<StartPanel*>()) {
        save_over(*panel, "01-start");
        panel->reject();
    }
    wait_until_settled();
}

void Tour::show_result() {
    window_->show_tab(ResultTab::Neighbourhoods);
    window_->canvas().zoom_all();
    save("02-result");
    window_->study().document().select_zones({worst_zone(window_->study().document())});
    save("03-identify");
    window_->study().document().select_zones({});
}

void Tour::show_explain(const QString& name) {
    window_->actions().explain_tool->trigger();
    wait_until_settled();
    MapCanvas& canvas = window_->canvas();
    click(canvas, canvas.pixel_at(worst_place(window_->study().document())));
    save(name);
    window_->map().clear_explained();
    window_->actions().select_tool->trigger();
    window_->show_tab(ResultTab::Neighbourhoods);
    canvas.zoom_all();
}

void Tour::show_what_if() {
    StudyController& study = window_->study();
    MapCanvas& canvas = window_->canvas();
    study.start_what_if();
    wait_until_settled();
    const StudyState& base = *study.document().result().base;
    const PlanePoint from = base.live.facilities.all[busiest_facility(base)].point;
    const PlanePoint to = worst_place(study.document());
    const QPointF start = canvas.pixel_at(from);
    const QPointF end = canvas.pixel_at(to);
    send_mouse(canvas, QEvent::MouseMove, start, Qt::NoButton);
    send_mouse(canvas, QEvent::MouseButtonPress, start, Qt::LeftButton);
    constexpr int kSteps = 20;
    for (int step = 1; step <= kSteps; ++step) {
        send_mouse(canvas, QEvent::MouseMove, start + (end - start) * step / kSteps,
                   Qt::LeftButton);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    save("05-what-if-dragging");
    send_mouse(canvas, QEvent::MouseButtonRelease, end, Qt::NoButton);
    save("06-what-if-dropped");
    study.document().set_what_if_view(WhatIfView::After);
    save("07-what-if-after");
    show_compare();
    study.leave_what_if();
    study.document().undo_stack().clear();
    wait_until_settled();
}

void Tour::show_compare() {
    CompareMode& compare = window_->compare();
    compare.start();
    save("08-compare");
    if (compare.is_on()) {
        compare.show_layout(CompareLayout::Swipe);
        save("09-compare-swipe");
        compare.leave();
    }
}

void Tour::show_print() {
    window_->actions().print->trigger();
    if (auto* const preview = window_->findChild<PrintPreview*>()) {
        wait_for([preview] { return preview->page().is_complete(); });
        write(preview->grab(), "10-print-preview");
        preview->close();
    }
    wait_until_settled();
}

void Tour::show_tabs() {
    window_->show_tab(ResultTab::Charts);
    save("11-charts");
    window_->show_tab(ResultTab::Issues);
    save("12-issues");
    window_->show_tab(ResultTab::Neighbourhoods);
    window_->study().set_limit("20min");
    save("13-twenty-minutes");
    window_->study().document().undo_stack().undo();
    wait_until_settled();
}

void Tour::show_wizard() {
    const StudySettings sample = window_->study().document().settings();
    window_->desk().new_study();
    StudyWizard* const wizard = window_->desk().wizard();
    if (wizard == nullptr) {
        return;
    }
    WizardModel& model = wizard->model();
    const auto choose = [&model](LayerPurpose purpose, const std::optional<std::string>& source) {
        if (source) {
            model.choose_file(purpose, QString::fromStdString(parse_source_name(*source).path));
        }
    };
    if (model.file_for(LayerPurpose::Streets) == nullptr) {
        choose(LayerPurpose::Streets, sample.network.source);
        choose(LayerPurpose::Barriers, sample.network.barriers);
        choose(LayerPurpose::CarePlaces, sample.facilities.source);
        choose(LayerPurpose::People, sample.demand.source);
        choose(LayerPurpose::Areas,
               sample.areas ? std::optional(sample.areas->source) : std::nullopt);
    }
    auto* const steps = wizard->findChild<StepList*>();
    const std::array<QString, 4> names = {"14-wizard-streets", "15-wizard-care", "16-wizard-people",
                                          "17-wizard-limit"};
    for (int step = 0; step < static_cast<int>(names.size()); ++step) {
        emit steps->step_asked(step);
        const QList<DoctorList*> doctors = wizard->findChildren<DoctorList*>();
        wait_for([&] {
            return !model.is_busy() && wizard->preview().is_complete() &&
                   std::none_of(doctors.begin(), doctors.end(),
                                [](const DoctorList* doctor) { return doctor->is_busy(); });
        });
        save_over(*wizard, names[static_cast<std::size_t>(step)]);
    }
    wizard->reject();
    wait_until_settled();
}

void Tour::show_forms() {
    window_->forms().show_properties();
    save_form(window_->forms().properties(), "18-properties");
    window_->forms().add_people();
    save_form(window_->forms().people(), "19-add-people");
    window_->actions().preferences->trigger();
    save_form(window_->findChild<PreferencesDialog*>(), "20-preferences");
    window_->results_export().ask_for_layers();
    save_form(window_->findChild<LayersExportDialog*>(), "21-export-layers");
    window_->forms().check_inputs();
    wait_for([this] { return !window_->forms().check()->is_busy(); });
    save_form(window_->forms().check(), "22-check-inputs");
    wait_until_settled();
}

void Tour::show_layers() {
    Document& document = window_->study().document();
    const std::vector<MapLayer> before = document.layers();
    std::vector<MapLayer> styled = before;
    for (MapLayer& layer : styled) {
        if (layer.kind == MapLayerKind::Streets) {
            layer.style.kind = StyleKind::Graduated;
            layer.style.field = kReachField;
        } else if (layer.kind == MapLayerKind::Areas) {
            layer.visible = false;
        }
    }
    document.set_layers(styled);
    save("23-streets-by-reach");
    styled = before;
    for (MapLayer& layer : styled) {
        if (layer.kind == MapLayerKind::Areas) {
            layer.style.kind = StyleKind::Bivariate;
            layer.style.field = "people";
            layer.style.second_field = "unserved";
        }
    }
    document.set_layers(styled);
    save("24-two-numbers-at-once");
    document.set_layers(before);
    wait_until_settled();
}

void Tour::show_compared_profiles() {
    const StudySettings before = window_->study().document().settings();
    window_->forms().compare_profiles();
    CompareProfilesDialog* const form = window_->forms().compared_profiles();
    auto* const choices = form->findChild<QListWidget*>("profileChoices");
    for (int row = 0; row < choices->count(); ++row) {
        QListWidgetItem& item = *choices->item(row);
        const QString profile = item.data(Qt::UserRole).toString();
        if (profile == "older_80_plus" || profile == "wheelchair_manual") {
            item.setCheckState(Qt::Checked);
        }
    }
    form->findChild<QPushButton*>("compareNow")->click();
    wait_for([form] { return !form->is_busy(); });
    save_over(*form, "25-compare-profiles");
    form->findChild<QTabWidget*>()->setCurrentIndex(1);
    save_form(form, "26-streets-that-cut-off");
    window_->study().change_study(before, {});  // for the next walk to tick them again
    wait_until_settled();
}

void Tour::show_all_services() {
    window_->study().set_all_needed(true);
    show_explain("27-all-services");
    window_->study().set_all_needed(false);
    window_->study().document().undo_stack().clear();
    wait_until_settled();
}

void Tour::save_form(QDialog* form, const QString& name) {
    if (form != nullptr) {
        wait_for([] { return true; });
        save_over(*form, name);
        form->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Tour::walk_in_another_program(const QStringList& options, const QString& pixels) {
    // The size of text and the scale of a program are fixed when it starts.
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_SCALE_FACTOR", pixels);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QApplication::applicationFilePath(), QStringList{"--tour", folder_} + options);
    const bool ended = program.waitForFinished(-1);
    failed_ = failed_ || !ended || program.exitCode() != 0;
}

}  // namespace cercania::viewer
