#include "app/viewer/map/background/picture_cache.h"

#include <algorithm>
#include <utility>

namespace cercania::viewer {
namespace {

constexpr std::size_t kMostPictures = 256;

}  // namespace

std::optional<QImage> PictureCache::find(const PyramidTile& tile) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(tile);
    if (found == entries_.end()) {
        return std::nullopt;
    }
    found->second.used = ++clock_;
    return found->second.picture;
}

void PictureCache::insert(const PyramidTile& tile, QImage picture) {
    const std::lock_guard lock(mutex_);
    entries_[tile] = {std::move(picture), ++clock_};
    if (entries_.size() > kMostPictures) {
        entries_.erase(std::ranges::min_element(
            entries_, {}, [](const auto& entry) { return entry.second.used; }));
    }
}

}  // namespace cercania::viewer
