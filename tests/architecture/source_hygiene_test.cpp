#include <algorithm>
#include <filesystem>
#include <regex>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/source_tree.h"
#include "tests/support/folders/folders.h"

namespace cercania::architecture {
namespace {

using ::testing::IsEmpty;

constexpr std::ptrdiff_t kLongestFile = 500;  // lines; beyond it a file does more than one job

std::vector<std::string> paths_where(bool (*holds)(const SourceFile&)) {
    std::vector<std::string> paths;
    for (const SourceFile& source : read_source_tree(project_folder())) {
        if (holds(source)) {
            paths.push_back(source.path);
        }
    }
    return paths;
}

// The words are put together here, or this file would be the first to be found.
bool leaves_work_open(const SourceFile& source) {
    static const std::regex marks(
        "\\b(TO"
        "DO|FIX"
        "ME|XX"
        "X)\\b");
    return std::regex_search(source.text, marks);
}

bool names_folder_of_one_machine(const SourceFile& source) {
    static const std::regex folders("[\"' ]/(home|work|root|Users)/[a-z]");
    return std::regex_search(source.text, folders);
}

bool is_too_long(const SourceFile& source) {
    return std::count(source.text.begin(), source.text.end(), '\n') > kLongestFile;
}

bool is_header_without_guard(const SourceFile& source) {
    return source.is_header() && !source.text.starts_with("#pragma once\n");
}

// A test that is not listed would never run, and nobody would notice.
bool is_built_by_nothing(const SourceFile& source) {
    namespace fs = std::filesystem;
    if (source.is_header()) {
        return false;
    }
    const std::string name = fs::path(source.path).filename().string();
    for (fs::path folder = source.folder(); !folder.empty(); folder = folder.parent_path()) {
        const fs::path list = project_folder() / folder / "CMakeLists.txt";
        if (fs::exists(list) && read_text(list.string()).find(name) != std::string::npos) {
            return false;
        }
    }
    return true;
}

// Colours have their names in the tokens of a theme, the ramps in a table of their own.
bool mixes_a_colour_of_its_own(const SourceFile& source) {
    static const std::regex colours(
        "\"#[0-9A-Fa-f]{6}\"|\\b0x(FF|ff)?[0-9A-Fa-f]{6}\\b|\\bqRgba?\\([0-9]|QColor\\([1-9]");
    return source.path.starts_with("app/viewer/") &&
           !source.path.starts_with("app/viewer/style/tokens") &&
           !source.path.starts_with("app/viewer/style/colour_ramps") &&
           std::regex_search(source.text, colours);
}

TEST(SourceHygiene, Viewer_TakesItsColoursFromTheTokens) {
    EXPECT_THAT(paths_where(mixes_a_colour_of_its_own), IsEmpty());
}

TEST(SourceHygiene, WholeTree_LeavesNothingOpen) {
    EXPECT_THAT(paths_where(leaves_work_open), IsEmpty());
}

TEST(SourceHygiene, WholeTree_NamesNoFolderOfOneMachine) {
    EXPECT_THAT(paths_where(names_folder_of_one_machine), IsEmpty());
}

TEST(SourceHygiene, WholeTree_HasNoFileOverFiveHundredLines) {
    EXPECT_THAT(paths_where(is_too_long), IsEmpty());
}

TEST(SourceHygiene, EveryHeader_StartsWithItsGuard) {
    EXPECT_THAT(paths_where(is_header_without_guard), IsEmpty());
}

TEST(SourceHygiene, EverySource_IsListedInItsCMakeLists) {
    EXPECT_THAT(paths_where(is_built_by_nothing), IsEmpty());
}

TEST(SourceHygiene, EachMark_IsFoundWhereItStands) {
    EXPECT_TRUE(leaves_work_open(parse_source("a.cpp",
                                              "int x;  // TO"
                                              "DO: more\n")));
    EXPECT_FALSE(leaves_work_open(parse_source("a.cpp", "int to_do;\n")));
    EXPECT_TRUE(names_folder_of_one_machine(parse_source("a.cpp",
                                                         "open(\"/ho"
                                                         "me/ana/x\");\n")));
    EXPECT_FALSE(names_folder_of_one_machine(parse_source("a.cpp", "open(\"/dev/full\");\n")));
    EXPECT_TRUE(is_header_without_guard(parse_source("a.h", "int x;\n")));
    EXPECT_TRUE(is_built_by_nothing(parse_source("tests/architecture/forgotten.cpp", "")));
    EXPECT_TRUE(is_too_long(parse_source("a.cpp", std::string(501, '\n'))));
}

}  // namespace
}  // namespace cercania::architecture
