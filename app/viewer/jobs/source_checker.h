#pragma once

#include <QObject>
#include <QString>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/viewer/jobs/job_thread.h"
#include "core/base/error.h"
#include "core/study/mended_sources.h"
#include "core/study/source_check.h"
#include "core/study/study_sources.h"

namespace cercania::viewer {

/// What is in a file of a study, and what is wrong with it.
struct SourceFindings {
    StudySource source;
    std::optional<CheckedSource> checked;  ///< without its mended layers
    Diagnostics findings;
    QString problem;  ///< why it cannot be read
    std::optional<ErrorKind> problem_kind;
};

/// A mended copy that was asked for.
struct MendedCopy {
    StudySource source;
    std::optional<MendedSource> mended;
    QString problem;  ///< why there is none
};

/// Checks the files of a study, one after the other, on a thread of its own.
class SourceChecker : public QObject {
    Q_OBJECT

  public:
    explicit SourceChecker(QObject* parent = nullptr);
    ~SourceChecker() override;

    /// Those of the sources that can be checked: layers, and no street map, raster or profile.
    static std::vector<StudySource> checkable(const StudySettings& settings);
    void check(const std::vector<StudySource>& sources, const SourceSettings& settings);
    /// Writes a copy of one source with what can be mended mended.
    void mend(const StudySource& source, const QString& path, const SourceSettings& settings);
    /// What waits is not done any more.
    void stop();
    bool is_busy() const { return running_; }

  signals:
    void checked(const cercania::viewer::SourceFindings& findings);
    void mended(const cercania::viewer::MendedCopy& copy);
    void busy_changed();

  private:
    /// Done on the thread; what it returns is done here afterwards.
    using Task = std::function<std::function<void()>(const Control&)>;

    void post(Task task);
    void begin_next();

    std::deque<Task> waiting_;
    bool running_ = false;
    std::unique_ptr<JobThread> thread_;
};

}  // namespace cercania::viewer
