#include "app/cli/run_and_print.h"

#include <cstdio>
#include <new>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "app/cli/progress_line.h"

namespace cercania::cli {
namespace {

constexpr int kDone = 0;
constexpr int kStoppedByUser = 130;

/// Writes a text to a stream; false when not all of it got there (a full disk, a closed pipe).
bool put(std::FILE* stream, const std::string& text) {
    return std::fputs(text.c_str(), stream) >= 0 && std::fflush(stream) == 0;
}

}  // namespace

int report_error(const Error& error, bool json) {
    if (json) {
        put(stdout, error_json(error) + "\n");
    } else {
        put(stderr, fmt::format("cercania: {}\n", error.what()));
    }
    return exit_code(error.kind());
}

int run_and_print(const std::function<RunReport(const Control&)>& work, const Words& words,
                  const std::stop_token& stop) {
    try {
        const RunReport report = [&] {
            ProgressLine line(words.progress);
            const Control control(stop, [&line](std::string_view stage, double fraction) {
                line.show(stage, fraction);
            });
            return work(control);
        }();
        if (!put(stdout, words.json ? report.to_json() + "\n" : report.to_text())) {
            return report_error(
                Error(ErrorKind::OutputUnwritable, "the result could not be printed in full"),
                false);
        }
        return kDone;
    } catch (const Error& error) {
        return report_error(error, words.json);
    } catch (const Cancelled&) {
        put(stderr, "cercania: stopped; nothing half-written was left\n");
        return kStoppedByUser;
    } catch (const std::bad_alloc&) {
        return report_error(Error(ErrorKind::NotComputable, "not enough memory for this data"),
                            words.json);
    } catch (const std::exception& error) {
        return report_error(
            Error(ErrorKind::NotComputable, fmt::format("a fault in Cercanía: {}", error.what())),
            words.json);
    }
}

}  // namespace cercania::cli
