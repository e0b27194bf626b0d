#include "core/base/memory_reuse.h"

#include <cstdlib>  // tells whether the library is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cercania {

void keep_freed_memory() {
#ifdef __GLIBC__
    constexpr int kMegabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 32 * kMegabyte);  // the most that glibc takes
    mallopt(M_TRIM_THRESHOLD, 64 * kMegabyte);
#endif
}

}  // namespace cercania
