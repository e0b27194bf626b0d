#pragma once

#include <QString>

#include "tests/support/temp_folder.h"

namespace cercania::viewer {

/// The sample city in a folder of its own, so that a test may change and move its files.
class StudyCopy {
  public:
    StudyCopy();
    QString study() const { return path("study.toml"); }
    QString path(const char* name) const { return QString::fromStdString(folder_.path(name)); }
    const cercania::testing::TempFolder& folder() const { return folder_; }

  private:
    cercania::testing::TempFolder folder_;
};

}  // namespace cercania::viewer
