#include "app/viewer/model/layer_catalog.h"

#include <algorithm>
#include <utility>

namespace cercania::viewer {
namespace {

constexpr std::size_t kMostKept = 16;

/// What classes depend on: not on which of them are hidden, nor on colours.
bool same_classes(LayerStyle a, LayerStyle b) {
    for (LayerStyle* style : {&a, &b}) {
        style->hidden.clear();
        style->ramp.clear();
        style->colour.clear();
    }
    return a == b;
}

}  // namespace

void LayerCatalog::put(const std::string& source, std::shared_ptr<const LayerData> data) {
    data_[source] = std::move(data);
}

std::shared_ptr<const LayerData> LayerCatalog::find(const std::string& source) const {
    const auto found = data_.find(source);
    return found == data_.end() ? nullptr : found->second;
}

void LayerCatalog::clear() {
    data_.clear();
    kept_.clear();
    state_.reset();
    areas_.reset();
    area_classes_.reset();
}

std::shared_ptr<const LayerClasses> LayerCatalog::classes(const std::string& source,
                                                          const LayerStyle& style) const {
    const auto data = find(source);
    if (!data) {
        return std::make_shared<const LayerClasses>();
    }
    const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& kept) {
        return kept.data == data && same_classes(kept.style, style);
    });
    if (found != kept_.end()) {
        return found->classes;
    }
    if (kept_.size() >= kMostKept) {
        kept_.erase(kept_.begin());
    }
    kept_.push_back(
        {data, style, std::make_shared<const LayerClasses>(classify(data->table, style))});
    return kept_.back().classes;
}

std::shared_ptr<const FeatureLayer> LayerCatalog::areas(
    const std::shared_ptr<const StudyState>& state) const {
    if (state != state_ || !areas_) {
        FeatureLayer table;
        if (state && state->live.gaps) {
            table = gaps_layer(*state->live.gaps, state->live.facilities);
            for (Feature& feature : table.features) {
                feature.shape = {};
            }
        }
        state_ = state;
        areas_ = std::make_shared<const FeatureLayer>(std::move(table));
        area_classes_.reset();
    }
    return areas_;
}

std::shared_ptr<const LayerClasses> LayerCatalog::area_classes(
    const std::shared_ptr<const StudyState>& state, const LayerStyle& style) const {
    const auto table = areas(state);
    if (!area_classes_ || !same_classes(area_style_, style)) {
        area_style_ = style;
        area_classes_ = std::make_shared<const LayerClasses>(classify(*table, style));
    }
    return area_classes_;
}

}  // namespace cercania::viewer
