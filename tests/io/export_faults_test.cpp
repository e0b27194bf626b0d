#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <thread>

#include <fcntl.h>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "core/io/layer_writer.h"
#include "core/io/text_file.h"
#include "tests/support/layer_builder.h"
#include "tests/support/temp_folder.h"

// An export writes over an older one while something goes wrong. The old edition and the new one
// differ in everything that a mix would show: the number of features, their text, where they lie,
// the legend of the style and the facts of the provenance.

namespace cercania {
namespace {

namespace fs = std::filesystem;

using testing::content_of;
using ::testing::HasSubstr;
using testing::LayerBuilder;
using ::testing::Not;
using testing::point_shape;
using testing::TempFolder;

using Clock = std::chrono::steady_clock;

struct Edition {
    std::string word;
    int features;
    double longitude;
};

const Edition kOld = {"old", 40, -74.0};
const Edition kNew = {"new", 60, 2.0};

/// The formats; the last stands for a page of text with its figures beside it, as a report is.
constexpr const char* kReport = ".html";
constexpr std::array<const char*, 8> kFormats = {".gpkg", ".shp", ".geojson", ".csv",
                                                 ".xlsx", ".kml", ".fgb",     kReport};

/// A layer in whose table every cell has the word of its edition.
FeatureLayer layer_of(const Edition& edition) {
    LayerBuilder builder("care");
    builder.field("edition_of_the_layer", FieldType::Text);  // too long for a shapefile: a map
    builder.field("note", FieldType::Text);
    for (int i = 0; i < edition.features; ++i) {
        builder.add(point_shape(edition.longitude, 4.0 + 0.001 * i), {edition.word, edition.word});
    }
    return builder.layer();
}

WriteOptions options_of(const Edition& edition) {
    WriteOptions options;
    options.overwrite = true;
    options.metadata = {{"edition", edition.word}};
    OutputSymbol symbol;
    symbol.fill = "#0068A6";
    options.styles = {{"care", {std::nullopt, {{"", edition.word, symbol}}}}};
    return options;
}

std::string figures_of(const std::string& path) {
    return fs::path(path).replace_extension(".json").string();
}

void write_report(const std::string& path, const std::string& figures, const Edition& edition) {
    std::string text;
    for (int i = 0; i < 20000; ++i) {
        text += edition.word + " ";
    }
    write_text_files(std::vector<TextFile>{{path, text}, {figures, text}}, true);
}

void export_edition(const std::string& path, const Edition& edition) {
    if (path.ends_with(kReport)) {
        write_report(path, figures_of(path), edition);
        return;
    }
    Diagnostics diagnostics;
    write_layers(path, std::vector{layer_of(edition)}, options_of(edition), diagnostics, Control());
}

/// The words "old" and "new" in a text.
std::set<std::string> words_in(const std::string& text) {
    std::set<std::string> words;
    for (const Edition& edition : {kOld, kNew}) {
        if (text.find(edition.word) != std::string::npos) {
            words.insert(edition.word);
        }
    }
    return words;
}

std::set<std::string> words_of_layer(const std::string& path) {
    Diagnostics diagnostics;
    const FeatureLayer layer = read_layer(path, {}, diagnostics, Control());
    std::set<std::string> words;
    for (const Edition& edition : {kOld, kNew}) {
        const auto count = static_cast<std::size_t>(edition.features);
        if (layer.features.size() == count) {
            words.insert(edition.word);
        }
    }
    for (const Feature& feature : layer.features) {
        for (const FieldValue& value : feature.values) {
            words.merge(words_in(to_text(value)));
        }
        if (feature.shape.kind == ShapeKind::Points) {
            const double longitude = feature.shape.points.front().longitude.value();
            words.insert(longitude < 0.0 ? kOld.word : kNew.word);
        }
    }
    return words;
}

/// Which edition the files in the folder are: "old", "new", or what is wrong with them.
std::string edition_in(const std::string& path) {
    std::set<std::string> words;
    std::size_t files = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(path).parent_path())) {
        const std::string file = entry.path().string();
        const std::string extension = entry.path().extension().string();
        if (entry.path().filename().string().front() == '.') {
            continue;  // a stage that a killed program left: out of sight
        }
        ++files;
        const bool text = extension == ".qml" || extension == ".sld" || extension == ".json" ||
                          extension == kReport;
        if (text) {
            words.merge(words_in(content_of(file)));
        }
    }
    if (!path.ends_with(kReport)) {
        try {
            words.merge(words_of_layer(path));
        } catch (const Error& error) {
            return error.what();
        }
    }
    if (words.size() != 1) {
        return files == 0 ? "nothing" : "a mix";
    }
    return *words.begin();
}

/// A process that exports the new edition; the pipe ends when it and all it started are gone.
class Exporter {
  public:
    explicit Exporter(const std::string& path)
        : Exporter([&path] { export_edition(path, kNew); }) {}
    explicit Exporter(const std::function<void()>& work) {
        std::array<int, 2> ends = {};
        EXPECT_EQ(::pipe(ends.data()), 0);
        child_ = ::fork();
        if (child_ == 0) {
            ::close(ends[0]);
            try {
                work();
            } catch (...) {
                std::_Exit(1);
            }
            std::_Exit(0);
        }
        ::close(ends[1]);
        all_gone_ = ends[0];
    }
    ~Exporter() { ::close(all_gone_); }
    Exporter(const Exporter&) = delete;
    Exporter& operator=(const Exporter&) = delete;

    void kill_now() const { ::kill(child_, SIGKILL); }
    bool ended() const { return ::waitpid(child_, nullptr, WNOHANG) != 0; }
    void wait() const {
        ::waitpid(child_, nullptr, 0);
        char nothing = 0;
        while (::read(all_gone_, &nothing, 1) < 0 && errno == EINTR) {
        }
    }

  private:
    pid_t child_ = -1;
    int all_gone_ = -1;
};

/// How long an export takes that nothing disturbs.
std::chrono::microseconds time_of_export(const std::string& path) {
    export_edition(path, kOld);
    const auto start = Clock::now();
    Exporter(path).wait();
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
}

class KilledExport : public ::testing::TestWithParam<const char*> {};

// 8 formats, 25 moments each: 200.
TEST_P(KilledExport, AtRandomMoments_LeavesTheOldOneOrTheNewOneWhole) {
    constexpr int kKills = 25;
    const TempFolder folder;
    const std::string path = folder.path(std::string("out") + GetParam());
    const auto whole = time_of_export(path);
    std::mt19937 random(20241129);
    std::uniform_real_distribution<double> moment(0.0, 1.1);
    std::map<std::string, int> endings;
    for (int i = 0; i < kKills; ++i) {
        export_edition(path, kOld);
        ASSERT_EQ(edition_in(path), "old");
        const Exporter exporter(path);
        std::this_thread::sleep_for(whole * moment(random));
        exporter.kill_now();
        exporter.wait();
        const std::string edition = edition_in(path);
        EXPECT_TRUE(edition == "old" || edition == "new") << "kill " << i << ": " << edition;
        ++endings[edition];
    }
    EXPECT_GT(endings["old"], 0) << "some of the kills came before the end";
}

/// The number of the file at a path, which changes when another one takes its place.
std::vector<ino_t> file_numbers(const std::string& path) {
    std::vector<ino_t> numbers;
    for (const char* part : {".shp", ".dbf", ".shx", ".cpg", ".prj", ".qml", ".sld"}) {
        struct stat facts = {};
        const std::string file = fs::path(path).replace_extension(part).string();
        numbers.push_back(::stat(file.c_str(), &facts) == 0 ? facts.st_ino : 0);
    }
    return numbers;
}

TEST(KilledShapefileExport, WhileItsPartsAreSwapped_LeavesThemTogether) {
    constexpr int kKills = 25;
    const TempFolder folder;
    const std::string path = folder.path("out.shp");
    for (int i = 0; i < kKills; ++i) {
        export_edition(path, kOld);
        const std::vector<ino_t> before = file_numbers(path);
        const Exporter exporter(path);
        while (file_numbers(path) == before && !exporter.ended()) {
        }
        exporter.kill_now();  // the first of the parts has just been swapped
        exporter.wait();
        ASSERT_EQ(edition_in(path), "new") << "kill " << i;
    }
}

/// "old", "new" or "a mix": what a report and its figures hold together.
std::string edition_of_both(const std::string& page, const std::string& figures) {
    std::set<std::string> words = words_in(content_of(page));
    words.merge(words_in(content_of(figures)));
    return words.size() == 1 ? *words.begin() : "a mix";
}

TEST(KilledReport, WhileItAndItsFiguresInAnotherFolderAreSwapped_LeavesThemTogether) {
    constexpr int kKills = 25;
    const TempFolder folder;
    fs::create_directory(folder.path("figures"));
    const std::string page = folder.path("report.html");
    const std::string figures = folder.path("figures/figures.json");
    const auto number_of_page = [&page] {
        struct stat facts = {};
        return ::stat(page.c_str(), &facts) == 0 ? facts.st_ino : 0;
    };
    for (int i = 0; i < kKills; ++i) {
        write_report(page, figures, kOld);
        ASSERT_EQ(edition_of_both(page, figures), "old");
        const ino_t before = number_of_page();
        const Exporter exporter([&] { write_report(page, figures, kNew); });
        while (number_of_page() == before && !exporter.ended()) {
        }
        exporter.kill_now();  // the page has just been swapped, its figures perhaps not
        exporter.wait();
        ASSERT_EQ(edition_of_both(page, figures), "new") << "kill " << i;
    }
}

TEST(ReportWithFigures, WhereTheFiguresCannotBeWritten_LeavesTheOldReport) {
    const TempFolder folder;
    const std::string page = folder.path("report.html");
    write_report(page, folder.path("figures.json"), kOld);
    const std::string nowhere = folder.path("missing/figures.json");
    EXPECT_THROW(write_report(page, nowhere, kNew), Error);
    EXPECT_EQ(words_in(content_of(page)), std::set<std::string>{"old"});
}

INSTANTIATE_TEST_SUITE_P(Formats, KilledExport, ::testing::ValuesIn(kFormats));

TEST(KilledExportStage, LeftBehind_IsRemovedByALaterOneUnlessOldFilesAreInIt) {
    const TempFolder folder;
    const auto stage = [&folder](const std::string& name, const char* file) {
        fs::create_directory(folder.path(name));
        folder.write(name + "/" + file, "draft");
        fs::last_write_time(folder.path(name),
                            fs::file_time_type::clock::now() - std::chrono::hours(1));
    };
    stage(".cercania-dead01", "out.csv");
    stage(".cercania-dead02", "replaced-out.csv");
    export_edition(folder.path("out.csv"), kNew);
    EXPECT_THAT(folder.listing(), Not(HasSubstr(".cercania-dead01")));
    EXPECT_THAT(folder.listing(), HasSubstr(".cercania-dead02"));
}

/// A disk of a few hundred kilobytes at the folder, seen by this process alone; false where the
/// system does not let it be mounted.
bool mount_small_disk(const std::string& folder) {
    return ::unshare(CLONE_NEWNS) == 0 &&
           ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=1m") == 0;
}

/// Leaves so many bytes free on the disk.
void fill_disk(const std::string& folder, std::size_t leave_free) {
    const fs::path filler = fs::path(folder) / ".filler";
    fs::remove(filler);
    const std::size_t free = fs::space(folder).available;
    const int file = ::open(filler.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const bool filled = leave_free >= free ||
                        ::posix_fallocate(file, 0, static_cast<off_t>(free - leave_free)) == 0;
    ::close(file);
    if (!filled) {
        std::fputs("the disk could not be filled\n", stderr);
        std::_Exit(1);
    }
}

/// Where no disk can be mounted: files may not grow beyond so many bytes.
void limit_files(std::size_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {bytes, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
}

[[noreturn]] void end_with(const std::string& complaint) {
    std::fprintf(stderr, "%s\n", complaint.c_str());
    std::_Exit(complaint.empty() ? 0 : 1);
}

/// What is wrong after an export with so many bytes free; `done`: whether it succeeded.
std::string complaint_after_export(const std::string& path, std::size_t free, bool& done) {
    int code = 0;
    try {
        export_edition(path, kNew);
    } catch (const Error& error) {
        code = exit_code(error.kind());
    }
    done = code == 0;
    const std::string edition = edition_in(path);
    const bool left =
        std::any_of(fs::directory_iterator(fs::path(path).parent_path()), fs::directory_iterator(),
                    [](const fs::directory_entry& entry) {
                        return entry.path().filename().string().starts_with(".cercania-");
                    });
    const bool right =
        !left && ((code == 0 && edition == "new") || (code == 4 && edition == "old"));
    return right ? ""
                 : fmt::format("{} bytes free: exit code {}, {}{}", free, code, edition,
                               left ? ", and drafts are left" : "");
}

/// Runs in a process of its own: the disk is full at first, and then two pages of 4 kB less so each
/// time, until all of the export fits.
[[noreturn]] void export_to_ever_larger_disks(const TempFolder& folder, const std::string& format) {
    constexpr std::size_t kStep = 8192;
    constexpr std::size_t kMost = 600'000;
    const bool mounted = mount_small_disk(folder.path(""));
    const std::string path = folder.path("out" + format);
    export_edition(path, kOld);
    std::size_t failures = 0;
    for (std::size_t free = 0; free < kMost; free += kStep) {
        if (mounted) {
            fill_disk(folder.path(""), free);
        } else {
            limit_files(free);
        }
        bool done = false;
        const std::string complaint = complaint_after_export(path, free, done);
        if (!complaint.empty()) {
            end_with(complaint);
        }
        if (done) {
            end_with(failures > 0 ? "" : "the disk was never full");
        }
        ++failures;
    }
    end_with("the export never fitted");
}

class ExportToFullDisk : public ::testing::TestWithParam<const char*> {};

TEST_P(ExportToFullDisk, WhereverTheRoomEnds_KeepsTheOldOneWhole) {
    const TempFolder folder;
    EXPECT_EXIT(export_to_ever_larger_disks(folder, GetParam()), ::testing::ExitedWithCode(0), "");
}

INSTANTIATE_TEST_SUITE_P(Formats, ExportToFullDisk, ::testing::ValuesIn(kFormats));

/// Runs in a process of its own, as somebody who may not write there.
[[noreturn]] void export_to_read_only_folder(const std::string& path) {
    constexpr uid_t kNobody = 65534;
    if (::geteuid() == 0 && ::setuid(kNobody) != 0) {
        end_with("root cannot become nobody");
    }
    bool done = false;
    const std::string complaint = complaint_after_export(path, 0, done);
    end_with(done ? "it was written" : complaint);
}

class ExportOverOldOne : public ::testing::TestWithParam<const char*> {};

TEST_P(ExportOverOldOne, InAReadOnlyFolder_KeepsIt) {
    const TempFolder folder;
    const std::string path = folder.path(std::string("out") + GetParam());
    export_edition(path, kOld);
    fs::permissions(folder.path(""), fs::perms(0555));
    EXPECT_EXIT(export_to_read_only_folder(path), ::testing::ExitedWithCode(0), "");
    fs::permissions(folder.path(""), fs::perms(0755));
}

TEST_P(ExportOverOldOne, ThatIsHeldOpen_ReplacesItAndTheReaderKeepsWhatItReads) {
    const TempFolder folder;
    const std::string path = folder.path(std::string("out") + GetParam());
    export_edition(path, kOld);
    const std::string before = content_of(path);
    const int reader = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    export_edition(path, kNew);
    EXPECT_EQ(edition_in(path), "new");
    std::string held(before.size(), ' ');
    EXPECT_EQ(::pread(reader, held.data(), held.size(), 0), static_cast<ssize_t>(before.size()));
    EXPECT_EQ(held, before);
    ::close(reader);
}

INSTANTIATE_TEST_SUITE_P(Formats, ExportOverOldOne, ::testing::ValuesIn(kFormats));

TEST(ExportOverHeldGeoPackage, WithAWriteAheadLog_ReplacesItWhole) {
    const TempFolder folder;
    const std::string path = folder.path("out.gpkg");
    export_edition(path, kOld);
    sqlite3* other = nullptr;  // as QGIS holds it
    ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    for (const char* statement :
         {"PRAGMA journal_mode = WAL", "UPDATE gpkg_contents SET description = 'edited'"}) {
        ASSERT_EQ(sqlite3_exec(other, statement, nullptr, nullptr, nullptr), SQLITE_OK);
    }
    ASSERT_TRUE(fs::exists(path + "-wal"));
    export_edition(path, kNew);
    EXPECT_EQ(edition_in(path), "new");
    sqlite3_close(other);
    EXPECT_EQ(edition_in(path), "new") << "also after the other program closed its own";
}

}  // namespace
}  // namespace cercania
