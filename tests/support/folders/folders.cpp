#include "tests/support/folders/folders.h"

namespace cercania {

std::filesystem::path project_folder() {
    return CERCANIA_SOURCE_DIR;
}

std::filesystem::path shared_folder() {
    return CERCANIA_SOURCE_DIR "/../shared";
}

}  // namespace cercania
