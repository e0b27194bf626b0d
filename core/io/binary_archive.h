#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/base/error.h"

namespace cercania {

/// Collects numbers, texts and tables as bytes, little-endian as all our machines are.
class BinaryWriter {
  public:
    template <class Value>
    void put(Value value) {
        static_assert(std::is_trivially_copyable_v<Value>);
        append(&value, sizeof value);
    }
    void put_text(std::string_view text) {
        put<std::uint64_t>(text.size());
        append(text.data(), text.size());
    }
    /// A table of rows without padding bytes.
    template <class Row>
    void put_table(const std::vector<Row>& rows) {
        static_assert(std::is_trivially_copyable_v<Row>);
        put<std::uint64_t>(rows.size());
        append(rows.data(), rows.size() * sizeof(Row));
    }
    /// One member of each row, so that padding bytes never reach the file.
    template <class Row, class Member>
    void put_column(const std::vector<Row>& rows, Member Row::*member) {
        static_assert(std::is_trivially_copyable_v<Member>);
        put<std::uint64_t>(rows.size());
        for (const Row& row : rows) {
            put(row.*member);
        }
    }
    const std::string& bytes() const { return bytes_; }

  private:
    void append(const void* data, std::size_t size) {
        if (size > 0) {
            bytes_.append(static_cast<const char*>(data), size);
        }
    }
    std::string bytes_;
};

/// Takes back what a BinaryWriter put, in the same order. Throws Error(NetworkFileUnfit) rather
/// than read past the end.
class BinaryReader {
  public:
    explicit BinaryReader(std::string_view bytes) : bytes_(bytes) {}

    template <class Value>
    Value get() {
        static_assert(std::is_trivially_copyable_v<Value>);
        Value value;
        take(&value, sizeof value);
        return value;
    }
    std::string get_text() {
        std::string text(get_size(1), '\0');
        take(text.data(), text.size());
        return text;
    }
    template <class Row>
    std::vector<Row> get_table() {
        static_assert(std::is_trivially_copyable_v<Row>);
        std::vector<Row> rows(get_size(sizeof(Row)));
        take(rows.data(), rows.size() * sizeof(Row));
        return rows;
    }
    /// Fills one member of each row; sizes the table when it is the first column.
    template <class Row, class Member>
    void get_column(std::vector<Row>& rows, Member Row::*member) {
        static_assert(std::is_trivially_copyable_v<Member>);
        rows.resize(get_size(sizeof(Member)));
        for (Row& row : rows) {
            row.*member = get<Member>();
        }
    }
    bool at_end() const { return bytes_.empty(); }

  private:
    std::size_t get_size(std::size_t row_size) {
        const auto count = get<std::uint64_t>();
        if (count > bytes_.size() / row_size) {
            refuse();
        }
        return static_cast<std::size_t>(count);
    }
    void take(void* target, std::size_t size) {
        if (size > bytes_.size()) {
            refuse();
        }
        if (size > 0) {
            std::memcpy(target, bytes_.data(), size);
        }
        bytes_.remove_prefix(size);
    }
    [[noreturn]] static void refuse() {
        throw Error(ErrorKind::NetworkFileUnfit,
                    "the network file ends too early or is damaged; make it again with "
                    "'cercania network SOURCE -o FILE.cnet'");
    }
    std::string_view bytes_;
};

}  // namespace cercania
