#include "core/study/mended_sources.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/io/file_checksum.h"
#include "core/io/source_file.h"
#include "core/study/source_check.h"
#include "core/study/study_sources.h"

namespace cercania {
namespace {

bool is_there(const std::string& source) {
    std::error_code ignored;
    return std::filesystem::exists(parse_source_name(source).path, ignored);
}

bool is_same_file(const std::string& a, const std::string& b) {
    std::error_code ignored;
    return a == b || std::filesystem::equivalent(a, b, ignored);
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
    return {to, source, checksum_of(source), findings_to_keep(findings)};
}

std::vector<std::string> findings_to_keep(const Diagnostics& findings) {
    std::vector<std::string> kept;
    for (const auto& [code, count] : findings.counts()) {
        kept.push_back(fmt::format("{}: {}", code, count));
    }
    return kept;
}

void take_mended_copy(StudySettings& settings, const std::string& source, const std::string& copy,
                      const std::string& layer, std::vector<std::string> findings) {
    std::vector<std::string> paths;
    bool taken = false;
    for (const StudySource& read : sources_of(settings)) {
        paths.push_back(read.path);
        if (is_same_file(read.path, source)) {
            const std::string& named = read.layer.empty() ? layer : read.layer;
            replace_source(settings, read, source_text({read.role, copy, named}));
            taken = true;
        }
    }
    if (!taken) {
        throw Error(ErrorKind::InputMissing,
                    fmt::format("the study does not read '{}'; its files are: '{}'", source,
                                fmt::join(paths, "', '")));
    }
    settings.mended.push_back({copy, source, checksum_of(source), std::move(findings)});
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
