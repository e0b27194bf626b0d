#include "core/study/study_bundle.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/passwords.h"
#include "core/base/version.h"
#include "core/io/file_checksum.h"
#include "core/io/source_file.h"
#include "core/io/staged_output.h"
#include "core/io/text_file.h"
#include "core/io/zip_file.h"
#include "core/study/result_output.h"
#include "core/study/study_file.h"
#include "core/study/study_report.h"
#include "core/study/study_report_json.h"
#include "core/study/study_sources.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

using Json = nlohmann::ordered_json;

constexpr const char* kStudy = "study.toml";
constexpr const char* kManifest = "bundle.json";
constexpr const char* kFigures = "figures.json";
constexpr const char* kGaps = "gaps.gpkg";
constexpr const char* kInputs = "inputs";

/// The files that make up a source: of a shapefile all parts that are there. None of a folder.
std::vector<fs::path> files_of(const StudySource& source) {
    std::error_code problem;
    if (!fs::is_regular_file(source.path, problem)) {
        return {};
    }
    std::vector<fs::path> files = {source.path};
    if (lower_extension(source.path) == ".shp") {
        for (const char* part : {".shx", ".dbf", ".prj", ".cpg"}) {
            const fs::path beside = fs::path(source.path).replace_extension(part);
            if (fs::exists(beside, problem)) {
                files.push_back(beside);
            }
        }
    }
    return files;
}

Json manifest_of(const StudySettings& settings) {
    Json inputs = Json::array();
    for (const StudySource& source : sources_of(settings)) {
        for (const fs::path& file : files_of(source)) {
            Json input = {{"role", source_role_word(source.role)},
                          {"file", file.filename().string()},
                          {"sha256", sha256_of_file(file.string())}};
            if (std::find(inputs.begin(), inputs.end(), input) == inputs.end()) {
                inputs.push_back(std::move(input));
            }
        }
    }
    return {{"bundle", 1},
            {"software", "Cercanía " + std::string(software_version())},
            {"study", settings.name},
            {"inputs", std::move(inputs)}};
}

/// Copies the inputs into a folder, and names them there.
void copy_inputs(StudySettings& settings, const fs::path& folder) {
    std::error_code problem;
    if (!fs::create_directory(folder, problem)) {
        refuse_unwritable(folder.string(), problem.message());
    }
    for (const StudySource& source : sources_of(settings)) {
        const std::vector<fs::path> files = files_of(source);
        if (files.empty()) {
            throw Error(ErrorKind::WrongUsage,
                        fmt::format("'{}' is no file, and a bundle takes copies of files alone; "
                                    "make the bundle without its inputs",
                                    source.path));
        }
        const fs::path copy = folder / files.front().filename();
        for (const fs::path& file : files) {
            const fs::path to = folder / file.filename();
            if (fs::exists(to) && sha256_of_file(to.string()) != sha256_of_file(file.string())) {
                throw Error(ErrorKind::WrongUsage,
                            fmt::format("two inputs are called '{}'; rename one",
                                        file.filename().string()));
            }
            fs::copy_file(file, to, fs::copy_options::overwrite_existing, problem);
            if (problem) {
                refuse_unwritable(to.string(), problem.message());
            }
        }
        move_source(settings, source, copy.string());
    }
}

std::vector<FeatureLayer> gaps_layers(const StudyReport& report) {
    std::vector<FeatureLayer> layers;
    for (const ReportedState& state : report.by_cutoff) {
        if (state.live.gaps) {
            layers.push_back(gaps_layer(*state.live.gaps, state.live.facilities));
            layers.back().name += "_" + state.cutoff.label();
        }
    }
    return layers;
}

/// Without outputs and what belongs to one run; nobody's paths but those of inputs, and nobody's
/// passwords.
StudySettings bundled(StudySettings settings) {
    for (const StudySource& source : sources_of(settings)) {
        if (is_database(source.path)) {
            move_source(settings, source, without_passwords(source.path));
        }
    }
    settings.outputs = {};
    settings.scenario.reset();
    return settings;
}

void write_contents(const StudySettings& settings, const BundleOptions& options,
                    const fs::path& folder, RunReport& report, const Control& control) {
    const StudyReport figures = make_study_report(settings, control);
    StudySettings named = bundled(settings);
    if (options.with_inputs) {
        copy_inputs(named, folder / kInputs);
    }
    write_study_file((folder / kStudy).string(), named);
    write_text_file((folder / kFigures).string(), study_report_json(figures), false);
    write_text_file((folder / kManifest).string(), manifest_of(settings).dump(2) + "\n", false);
    if (std::vector<FeatureLayer> layers = gaps_layers(figures); !layers.empty()) {
        RunReport ignored("bundle");
        write_results((folder / kGaps).string(), std::move(layers), named, ignored, control);
    }
    report.add_count("inputs", manifest_of(settings)["inputs"].size());
}

/// A hidden folder beside the bundle that becomes it, or goes.
class DraftFolder {
  public:
    explicit DraftFolder(const fs::path& final_path)
        : final_path_(final_path),
          draft_(final_path.parent_path() / (".draft-" + final_path.filename().string())) {
        std::error_code problem;
        fs::remove_all(draft_, problem);
        if (!fs::create_directory(draft_, problem)) {
            refuse_unwritable(final_path.string(), problem.message());
        }
    }
    ~DraftFolder() {
        std::error_code ignored;
        fs::remove_all(draft_, ignored);
    }
    DraftFolder(const DraftFolder&) = delete;
    DraftFolder& operator=(const DraftFolder&) = delete;

    const fs::path& path() const { return draft_; }
    void publish() const {
        std::error_code problem;
        fs::rename(draft_, final_path_, problem);
        if (problem) {
            refuse_unwritable(final_path_.string(), problem.message());
        }
    }

  private:
    fs::path final_path_;
    fs::path draft_;
};

/// A folder of this run alone, that is removed with all that is in it.
class PassingFolder {
  public:
    PassingFolder() {
        std::string name = (fs::temp_directory_path() / "cercania-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            refuse_unwritable(name, "a folder for the unpacked bundle could not be made");
        }
        path_ = name;
    }
    ~PassingFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;

    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

bool is_zip_name(const fs::path& path) {
    return lower_extension(path.string()) == ".zip";
}

/// A study file names files below its folder by the way from it, and others in full: in the draft
/// that is the draft's own name no more than in the bundle.
fs::path plain_folder(const std::string& folder) {
    fs::path path = fs::absolute(folder).lexically_normal();
    return path.filename().empty() ? path.parent_path() : path;
}

Json read_json(const fs::path& path) {
    try {
        return Json::parse(read_text_file(path.string()));
    } catch (const Json::exception& problem) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("'{}' is damaged: {}", path.string(), problem.what()));
    }
}

/// What is wrong with the inputs, one line each.
std::vector<std::string> differing_inputs(const Json& manifest, const StudySettings& settings) {
    const Json now = manifest_of(settings);
    std::vector<std::string> lines;
    for (const StudySource& missing : missing_sources(settings)) {
        lines.push_back(
            fmt::format("{} ({}) is missing", missing.path, source_role_word(missing.role)));
    }
    const auto same_file = [](const Json& a, const Json& b) {
        return a["role"] == b["role"] && a["file"] == b["file"];
    };
    for (const Json& then : manifest.at("inputs")) {
        for (const Json& one : now["inputs"]) {
            if (same_file(then, one) && then["sha256"] != one["sha256"]) {
                lines.push_back(fmt::format("{} ({}) is another file: SHA-256 {}, not {}",
                                            std::string(one["file"]), std::string(one["role"]),
                                            std::string(one["sha256"]),
                                            std::string(then["sha256"])));
            }
        }
    }
    return lines;
}

/// Where two figures differ by more than a billionth, as "/limits/0/totals/served"; none: nowhere.
/// When files were changed last is no figure.
std::optional<std::string> first_difference(const Json& a, const Json& b, const std::string& at) {
    constexpr double kTolerance = 1e-9;
    if (at == "/software" || at.ends_with("/modified")) {
        return std::nullopt;
    }
    if (a.is_number() && b.is_number()) {
        const double first = a;
        const double second = b;
        const double most = std::max({1.0, std::abs(first), std::abs(second)});
        return std::abs(first - second) <= kTolerance * most ? std::nullopt : std::optional(at);
    }
    if (a.type() != b.type() || a.size() != b.size()) {
        return at;
    }
    if (!a.is_structured()) {
        return a == b ? std::nullopt : std::optional(at);
    }
    for (const auto& [key, value] : a.items()) {
        const std::string below = fmt::format("{}/{}", at, key);
        if (b.is_object() && !b.contains(key)) {
            return below;
        }
        const Json& other = b.is_object() ? b[key] : b[std::stoul(key)];
        if (auto difference = first_difference(value, other, below)) {
            return difference;
        }
    }
    return std::nullopt;
}

Json at_pointer(const Json& json, const std::string& pointer) {
    const Json::json_pointer place(pointer);
    return json.contains(place) ? json[place] : Json(nullptr);
}

void require_same(const Json& then, const Json& now) {
    const auto difference = first_difference(then, now, "");
    if (difference) {
        throw Error(ErrorKind::NotComputable,
                    fmt::format("the figures are not those of the bundle: {} is {}, and was {}",
                                *difference, at_pointer(now, *difference).dump(),
                                at_pointer(then, *difference).dump()));
    }
}

}  // namespace

RunReport make_bundle(const StudySettings& settings, const BundleOptions& options,
                      const Control& control) {
    RunReport report("bundle");
    if (options.with_inputs && settings.privacy.keeps_anything()) {
        throw Error(ErrorKind::WrongUsage,
                    "the study keeps something private, which copies of its inputs would tell; "
                    "make the bundle without them");
    }
    const fs::path folder = plain_folder(options.folder);
    constexpr bool kNeverOver = false;
    std::error_code problem;
    if (fs::exists(folder, problem)) {
        throw Error(ErrorKind::OutputExists,
                    fmt::format("'{}' is there already; give another name", folder.string()));
    }
    require_free_output(folder.string(), kNeverOver);
    const DraftFolder draft(folder);
    write_contents(settings, options, draft.path(), report, control);
    if (is_zip_name(folder)) {
        write_zip(draft.path(), folder.string());
        report.add_output(folder.string());
    } else {
        draft.publish();
    }
    for (const char* file : {kStudy, kManifest, kFigures, kGaps}) {
        if (fs::exists(folder / file, problem)) {
            report.add_output((folder / file).string());
        }
    }
    report.add_line(
        fmt::format("'cercania replay {}' does the study again and compares.", options.folder));
    report.stage_done("write");
    return report;
}

RunReport replay_bundle(const std::string& path, const StudySettings& settings,
                        const Control& control) {
    return with_context(fmt::format("replaying {}", path), [&] {
        RunReport report("replay");
        fs::path bundle = plain_folder(path);
        std::optional<PassingFolder> unpacked;
        if (is_zip_name(bundle) && !fs::is_directory(bundle)) {
            constexpr std::uint64_t kMostBytes = 20'000'000'000;
            unpacked.emplace();
            unpack_zip(bundle.string(), unpacked->path(), kMostBytes);
            bundle = unpacked->path();
        }
        const Json manifest = read_json(bundle / kManifest);
        StudySettings study = read_study_file((bundle / kStudy).string());
        study.profile_folders = settings.profile_folders;
        study.threads = settings.threads;
        const std::vector<std::string> lines = differing_inputs(manifest, study);
        if (!lines.empty()) {
            throw Error(
                ErrorKind::InputUnreadable,
                fmt::format("the inputs are not those of the bundle: {}", fmt::join(lines, "; ")));
        }
        const Json now = Json::parse(study_report_json(make_study_report(study, control)));
        require_same(read_json(bundle / kFigures), now);
        const std::string made_by = manifest.value("software", "");
        report.add_line(
            fmt::format("Every figure is the same ({} inputs, made by {}, done again "
                        "by Cercanía {}).",
                        manifest.at("inputs").size(), made_by, software_version()));
        report.add_count("inputs", manifest.at("inputs").size());
        report.stage_done("search");
        return report;
    });
}

}  // namespace cercania
