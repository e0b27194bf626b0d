#pragma once

#include <QString>
#include <functional>

#include "app/viewer/shell/main_window.h"

namespace cercania::viewer {

/// Walks a window that shows the sample city through its states and saves a picture of each: in
/// every language, dark, small, and (in programs of their own) with large text in every language
/// and at twice the pixels. The names of the files say the state: "04-explain-es.png".
class Tour {
  public:
    Tour(MainWindow& window, QString folder);

    /// Returns the exit code: 0 when every picture was written.
    int run();

  private:
    bool wait_until_settled();
    bool wait_for(const std::function<bool()>& done);
    /// Every state in every language; `suffix` stands behind the language: "en-large-text".
    void walk_in_each_language(const QString& suffix);
    /// Every state once; `suffix` ends the names: "es", "en-dark".
    void walk(const QString& suffix);
    void write(const QPixmap& picture, const QString& name);
    void save(const QString& name);
    /// A dialog over the window, as it is seen.
    void save_over(QWidget& dialog, const QString& name);
    void show_start();
    void show_result();
    /// Why the worst neighbourhood is beyond, as a picture of this name.
    void show_explain(const QString& name);
    void show_what_if();
    void show_compare();
    void show_print();
    void show_tabs();
    /// The four steps of a new study from the files of the sample.
    void show_wizard();
    void show_forms();
    void show_layers();
    /// Who reaches care by three profiles, and the streets that cut some off.
    void show_compared_profiles();
    /// People who need all services within reach.
    void show_all_services();
    void save_form(QDialog* form, const QString& name);
    /// `pixels`: device pixels of a logical one.
    void walk_in_another_program(const QStringList& options, const QString& pixels = "1");

    MainWindow* window_;
    QString folder_;
    QString suffix_;
    bool failed_ = false;
};

}  // namespace cercania::viewer
