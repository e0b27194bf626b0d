#pragma once

#include <QString>

#include "app/viewer/shell/main_window.h"

namespace cercania::viewer {

/// Walks a window that shows the sample city through its main states and saves a picture of each.
class Tour {
  public:
    Tour(MainWindow& window, QString folder);

    /// Returns the exit code: 0 when every picture was written.
    int run();

  private:
    bool wait_until_settled();
    void save(const QString& name);
    void show_result();
    void show_themes();
    void show_what_if();
    void show_explain();
    void show_tabs();
    void show_start();
    void show_languages();

    MainWindow* window_;
    QString folder_;
    bool failed_ = false;
};

}  // namespace cercania::viewer
