#pragma once

#include <string>

#include "tests/support/bad_inputs.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {

/// Drops a file on the window as a file manager does.
void drop_file(MainWindow& window, const std::string& path);

/// A window that shows the study of the small town, analysed from its own study file.
class TownWindow : public SampleWindow {
  protected:
    void SetUp() override;

    /// What is on the screen and must stay when something else goes wrong.
    struct Shown {
        QString headline;
        QString path;
        QString title;
        const LoadedStudy* study;
        QStringList rows;

        friend bool operator==(const Shown&, const Shown&) = default;
    };
    Shown shown() const;
    /// Waits for the failure bar and gives what it says; empty when nothing fails.
    std::string failure();
    /// Everything that the Details button copies.
    std::string copied_details();

    testing::SmallTown town_;
    testing::TownInputs inputs_{town_};
    std::string study_;  ///< the path of the study file
};

}  // namespace cercania::viewer
