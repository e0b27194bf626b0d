#include "core/io/zip_file.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

#include <cpl_vsi.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"
#include "core/io/staged_output.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

struct FileCloser {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};
using FileHandle = std::unique_ptr<VSILFILE, FileCloser>;

struct DirectoryCloser {
    void operator()(VSIDIR* directory) const { VSICloseDir(directory); }
};

struct Entry {
    std::string name;  ///< from the top of the zip, with '/'
    std::uint64_t bytes = 0;

    friend bool operator<(const Entry& a, const Entry& b) { return a.name < b.name; }
    friend bool operator==(const Entry&, const Entry&) = default;
};

[[noreturn]] void refuse(const std::string& path, const std::string& why) {
    throw Error(ErrorKind::InputUnreadable, fmt::format("'{}' cannot be unpacked: {}", path, why));
}

std::vector<Entry> files_in(const fs::path& folder) {
    std::vector<Entry> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files.push_back(
                {entry.path().lexically_relative(folder).generic_string(), entry.file_size()});
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Entry> entries_of(const std::string& path) {
    const GdalMessages quiet;
    const std::unique_ptr<VSIDIR, DirectoryCloser> directory(
        VSIOpenDir(("/vsizip/" + path).c_str(), -1, nullptr));
    if (directory == nullptr) {
        refuse(path, "it is damaged, cut short or no zip file; get a complete copy");
    }
    std::vector<Entry> entries;
    while (const VSIDIREntry* entry = VSIGetNextDirEntry(directory.get())) {
        if (!VSI_ISDIR(entry->nMode)) {
            entries.push_back({entry->pszName, entry->nSize});
        }
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// Copies from one open file to another until its end; false when not all could be written.
bool copy_all(VSILFILE& from, VSILFILE& to, std::uint64_t most_bytes) {
    constexpr std::size_t kChunk = 65'536;
    std::vector<char> bytes(kChunk);
    std::uint64_t copied = 0;
    for (std::size_t count = kChunk; count == kChunk;) {
        count = VSIFReadL(bytes.data(), 1, kChunk, &from);
        copied += count;
        if (copied > most_bytes || VSIFWriteL(bytes.data(), 1, count, &to) != count) {
            return false;
        }
    }
    return true;
}

bool pack(const fs::path& folder, const std::string& zip) {
    const std::string inside = "/vsizip/" + zip;
    const FileHandle whole(VSIFOpenL(inside.c_str(), "wb"));
    if (whole == nullptr) {
        return false;
    }
    for (const Entry& file : files_in(folder)) {
        const FileHandle from(VSIFOpenL((folder / file.name).c_str(), "rb"));
        FileHandle to(VSIFOpenL((inside + "/" + file.name).c_str(), "wb"));
        if (from == nullptr || to == nullptr || !copy_all(*from, *to, file.bytes)) {
            return false;
        }
        if (VSIFCloseL(to.release()) != 0) {
            return false;
        }
    }
    return true;
}

/// Whether an entry's name stays within the folder that it is unpacked into.
bool stays_inside(const std::string& name) {
    const fs::path path(name);
    return path.is_relative() && std::none_of(path.begin(), path.end(),
                                              [](const fs::path& part) { return part == ".."; });
}

void unpack_one(const std::string& path, const Entry& entry, const fs::path& to) {
    std::error_code problem;
    fs::create_directories(to.parent_path(), problem);
    const FileHandle from(VSIFOpenL(("/vsizip/" + path + "/" + entry.name).c_str(), "rb"));
    FileHandle file(VSIFOpenL(to.c_str(), "wb"));
    if (file == nullptr) {
        refuse_unwritable(to.string(), "the file could not be made");
    }
    if (from == nullptr || !copy_all(*from, *file, entry.bytes)) {
        refuse(path, fmt::format("'{}' in it is damaged", entry.name));
    }
    if (VSIFCloseL(file.release()) != 0 || fs::file_size(to, problem) != entry.bytes) {
        refuse(path, fmt::format("'{}' in it is damaged, or the disk is full", entry.name));
    }
}

}  // namespace

void write_zip(const std::filesystem::path& folder, const std::string& path) {
    with_context(fmt::format("writing {}", path), [&] {
        constexpr bool kNeverOver = false;
        require_free_output(path, kNeverOver);
        StagedOutput staged(path);
        const std::string draft = staged.draft(path);
        const GdalMessages messages;
        if (!pack(folder, draft) || messages.has_failure() ||
            entries_of(draft) != files_in(folder)) {
            refuse_unwritable(path, messages.has_failure() ? messages.failure_text()
                                                           : "not all of it reached the disk");
        }
        staged.publish(kNeverOver);
    });
}

void unpack_zip(const std::string& path, const std::filesystem::path& folder,
                std::uint64_t most_bytes) {
    const GdalMessages quiet;
    const std::vector<Entry> entries = entries_of(path);
    std::uint64_t bytes = 0;
    for (const Entry& entry : entries) {
        if (!stays_inside(entry.name)) {
            refuse(path, fmt::format("'{}' in it lies outside of it", entry.name));
        }
        bytes += std::min(entry.bytes, most_bytes + 1);
        if (bytes > most_bytes) {
            refuse(path, fmt::format("it would take more than {} MB", most_bytes / 1'000'000));
        }
    }
    for (const Entry& entry : entries) {
        unpack_one(path, entry, folder / entry.name);
    }
}

}  // namespace cercania
