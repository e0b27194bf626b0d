#include "core/study/mended_sources.h"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "core/io/file_checksum.h"
#include "core/io/source_file.h"
#include "core/study/source_check.h"

namespace cercania {
namespace {

bool is_there(const std::string& source) {
    std::error_code ignored;
    return std::filesystem::exists(parse_source_name(source).path, ignored);
}

/// Empty for a folder, which has no content of its own.
std::string checksum_of(const std::string& source) {
    const std::string path = parse_source_name(source).path;
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored) ? sha256_of_file(path) : std::string();
}

}  // namespace

MendedSource mend_source(const std::string& source, const std::string& to,
                         const SourceSettings& settings, const Control& control) {
    Diagnostics findings;
    std::vector<CheckedSource> checked = {check_source(source, settings, findings, control)};
    constexpr bool kNeverOver = false;
    write_mended_copy(parse_source_name(to).path, checked, settings, kNeverOver, findings, control);
    MendedSource mended = {to, source, checksum_of(source), {}};
    for (const auto& [code, count] : findings.counts()) {
        mended.findings.push_back(fmt::format("{}: {}", code, count));
    }
    return mended;
}

void remake_mended_copies(const StudySettings& settings, Diagnostics& diagnostics,
                          const Control& control) {
    for (const MendedSource& mended : settings.mended) {
        if (is_there(mended.copy) || !is_there(mended.source)) {
            continue;
        }
        const MendedSource again =
            mend_source(mended.source, mended.copy, settings.sources, control);
        if (again.sha256 != mended.sha256) {
            diagnostics.add(
                {.code = "mended_source_changed",
                 .severity = Severity::Warning,
                 .message = fmt::format(
                     "{} was made again from {}, which has changed since the study was made",
                     mended.copy, mended.source),
                 .source = mended.source});
        }
    }
}

}  // namespace cercania
