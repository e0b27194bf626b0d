#include "core/io/file_checksum.h"

#include <array>
#include <fstream>
#include <memory>

#include <fmt/format.h>
#include <openssl/evp.h>

#include "core/base/error.h"
#include "core/io/source_file.h"

namespace cercania {
namespace {

struct DigestCloser {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

}  // namespace

std::string sha256_of_file(const std::string& path) {
    require_readable(path);
    std::ifstream file(path, std::ios::binary);
    const std::unique_ptr<EVP_MD_CTX, DigestCloser> context(EVP_MD_CTX_new());
    CERCANIA_REQUIRE(context != nullptr &&
                     EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1);
    std::array<char, 1U << 16U> block{};
    while (file.read(block.data(), block.size()) || file.gcount() > 0) {
        EVP_DigestUpdate(context.get(), block.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (!file.eof()) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("'{}' cannot be read to its end", path));
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_DigestFinal_ex(context.get(), digest.data(), &length);
    return fmt::format("{:02x}", fmt::join(digest.begin(), digest.begin() + length, ""));
}

}  // namespace cercania
