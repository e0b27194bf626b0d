#include "app/viewer/commands/layer_commands.h"

#include <utility>

namespace cercania::viewer {
namespace {

constexpr int kNoMerging = -1;
constexpr int kSlideId = 3;

}  // namespace

ChangeLayers::ChangeLayers(Document& document, std::vector<MapLayer> layers, const QString& text,
                           int slide)
    : QUndoCommand(text),
      document_(&document),
      before_(document.layers()),
      after_(std::move(layers)),
      slide_(slide) {}

void ChangeLayers::undo() {
    document_->set_layers(before_);
}

void ChangeLayers::redo() {
    document_->set_layers(after_);
}

int ChangeLayers::id() const {
    return slide_ == 0 ? kNoMerging : kSlideId;
}

bool ChangeLayers::mergeWith(const QUndoCommand* other) {
    const auto* const next = dynamic_cast<const ChangeLayers*>(other);
    if (next == nullptr || next->slide_ != slide_) {
        return false;
    }
    after_ = next->after_;
    return true;
}

}  // namespace cercania::viewer
