#include "core/io/zip_file.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

using testing::content_of;
using ::testing::HasSubstr;
using testing::TempFolder;

constexpr std::uint64_t kPlenty = 1'000'000;

/// A folder with a file, and a folder with one in it.
void fill(const TempFolder& folder) {
    fs::create_directories(folder.path("from/inputs"));
    folder.write("from/study.toml", "name = \"Peñón\"");
    folder.write("from/inputs/日本.csv", std::string(200'000, 'x'));
}

ErrorKind kind_of_unpacking(const std::string& zip, const fs::path& to, std::uint64_t most) {
    try {
        unpack_zip(zip, to, most);
    } catch (const Error& error) {
        return error.kind();
    }
    return ErrorKind::NotComputable;
}

TEST(ZipFile, Folder_IsUnpackedAsItWas) {
    const TempFolder folder;
    fill(folder);
    write_zip(folder.path("from"), folder.path("a.zip"));
    fs::create_directory(folder.path("to"));
    unpack_zip(folder.path("a.zip"), folder.path("to"), kPlenty);
    EXPECT_EQ(content_of(folder.path("to/study.toml")), "name = \"Peñón\"");
    EXPECT_EQ(content_of(folder.path("to/inputs/日本.csv")), std::string(200'000, 'x'));
    EXPECT_EQ(folder.listing(), "a.zip from to") << "no draft is left";
}

TEST(ZipFile, OverOneThatIsThere_IsRefused) {
    const TempFolder folder;
    fill(folder);
    folder.write("a.zip", "mine");
    EXPECT_THROW(write_zip(folder.path("from"), folder.path("a.zip")), Error);
    EXPECT_EQ(content_of(folder.path("a.zip")), "mine");
}

TEST(ZipFile, ThatSwells_IsNotUnpacked) {
    const TempFolder folder;
    fill(folder);
    write_zip(folder.path("from"), folder.path("a.zip"));
    fs::create_directory(folder.path("to"));
    EXPECT_EQ(kind_of_unpacking(folder.path("a.zip"), folder.path("to"), 100'000),
              ErrorKind::InputUnreadable);
    EXPECT_TRUE(fs::is_empty(folder.path("to")));
}

TEST(ZipFile, CutShort_IsRefused) {
    const TempFolder folder;
    fill(folder);
    write_zip(folder.path("from"), folder.path("a.zip"));
    const std::string bytes = content_of(folder.path("a.zip"));
    folder.write("cut.zip", bytes.substr(0, bytes.size() / 2));
    fs::create_directory(folder.path("to"));
    EXPECT_EQ(kind_of_unpacking(folder.path("cut.zip"), folder.path("to"), kPlenty),
              ErrorKind::InputUnreadable);
}

TEST(ZipFile, EntryThatClimbsOut_WritesNothingOutside) {
    const TempFolder folder;
    fs::create_directories(folder.path("from/xx"));
    folder.write("from/xx/evil.toml", "evil");
    write_zip(folder.path("from"), folder.path("a.zip"));
    // The same length, so that the zip stays whole: "xx/evil" becomes "../evil".
    std::string bytes = content_of(folder.path("a.zip"));
    for (std::size_t at = bytes.find("xx/evil"); at != std::string::npos;
         at = bytes.find("xx/evil")) {
        bytes.replace(at, 2, "..");
    }
    fs::create_directory(folder.path("to"));
    kind_of_unpacking(folder.write("climbs.zip", bytes), folder.path("to"), kPlenty);
    EXPECT_FALSE(fs::exists(folder.path("evil.toml")));
    EXPECT_TRUE(fs::is_empty(folder.path("to")));
}

}  // namespace
}  // namespace cercania
