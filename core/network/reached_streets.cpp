#include "core/network/reached_streets.h"

#include <algorithm>

namespace cercania {
namespace {

double cost_at(const ReachedStretch& stretch, double along) {
    if (along == stretch.to_m) {
        return stretch.cost_to;
    }
    return stretch.cost_from + (stretch.cost_to - stretch.cost_from) * (along - stretch.from_m) /
                                   (stretch.to_m - stretch.from_m);
}

/// Puts two fields together stretch by stretch: at every point one of the two counts.
class FieldPair {
  public:
    enum class Counts { Slower, Cheaper };
    explicit FieldPair(Counts counts) : counts_(counts) {}

    ReachedStreets together(std::span<const ReachedStretch> a, std::span<const ReachedStretch> b) {
        while (!a.empty() || !b.empty()) {
            const bool take_a = b.empty() || (!a.empty() && !(b.front().edge < a.front().edge));
            const EdgeId edge = take_a ? a.front().edge : b.front().edge;
            const auto of_edge = [edge](std::span<const ReachedStretch>& field) {
                const auto end = std::find_if(field.begin(), field.end(),
                                              [edge](const auto& one) { return one.edge != edge; });
                const auto own = field.first(static_cast<std::size_t>(end - field.begin()));
                field = field.subspan(own.size());
                return own;
            };
            const auto own_a = of_edge(a);
            add_edge(own_a, of_edge(b));
        }
        return std::move(result_);
    }

  private:
    void add_edge(std::span<const ReachedStretch> a, std::span<const ReachedStretch> b) {
        last_ = nullptr;
        cuts_.clear();
        for (const auto field : {a, b}) {
            for (const ReachedStretch& stretch : field) {
                cuts_.push_back(stretch.from_m);
                cuts_.push_back(stretch.to_m);
            }
        }
        std::sort(cuts_.begin(), cuts_.end());
        cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
        for (std::size_t i = 0; i + 1 < cuts_.size(); ++i) {
            const ReachedStretch* const of_a = covering(a, cuts_[i]);
            const ReachedStretch* const of_b = covering(b, cuts_[i]);
            if (of_a != nullptr && of_b != nullptr) {
                add_both(*of_a, *of_b, cuts_[i], cuts_[i + 1]);
            } else if (counts_ == Counts::Cheaper && (of_a != nullptr || of_b != nullptr)) {
                add(of_a != nullptr ? *of_a : *of_b, cuts_[i], cuts_[i + 1]);
            }
        }
    }

    /// The stretch that goes on beyond `from`; drops those that end before.
    static const ReachedStretch* covering(std::span<const ReachedStretch>& field, double from) {
        while (!field.empty() && field.front().to_m <= from) {
            field = field.subspan(1);
        }
        return !field.empty() && field.front().from_m <= from ? &field.front() : nullptr;
    }

    /// Two straight lines change places at most once.
    void add_both(const ReachedStretch& a, const ReachedStretch& b, double from, double to) {
        const double before = cost_at(a, from) - cost_at(b, from);
        const double after = cost_at(a, to) - cost_at(b, to);
        if (before * after < 0.0) {
            const double middle = from + (to - from) * (before / (before - after));
            if (middle > from && middle < to) {
                add(before_other(a, b, before) ? a : b, from, middle);
                add(before_other(a, b, after) ? a : b, middle, to);
                return;
            }
        }
        add(before_other(a, b, before + after) ? a : b, from, to);
    }

    /// Whether `a` counts where it costs `more` more than `b`.
    bool before_other(const ReachedStretch& a, const ReachedStretch& b, double more) const {
        if (counts_ == Counts::Slower) {
            return more >= 0.0;
        }
        return more < 0.0 || (more == 0.0 && a.facility <= b.facility);
    }

    void add(const ReachedStretch& stretch, double from, double to) {
        if (&stretch == last_ && result_.back().to_m == from) {
            result_.back().to_m = to;
            result_.back().cost_to = cost_at(stretch, to);
        } else {
            result_.push_back({stretch.edge, from, to, cost_at(stretch, from), cost_at(stretch, to),
                               stretch.facility});
        }
        last_ = &stretch;
    }

    Counts counts_;
    ReachedStreets result_;
    std::vector<double> cuts_;
    const ReachedStretch* last_ = nullptr;  // whose stretch was added last
};

}  // namespace

ReachedStreets clipped_to(std::span<const ReachedStretch> streets, double limit) {
    ReachedStreets result;
    result.reserve(streets.size());
    for (ReachedStretch stretch : streets) {
        const double low = std::min(stretch.cost_from, stretch.cost_to);
        const double high = std::max(stretch.cost_from, stretch.cost_to);
        if (low > limit || (low == limit && high > limit)) {
            continue;
        }
        if (high > limit) {
            const double kept = (limit - low) / (high - low) * (stretch.to_m - stretch.from_m);
            if (stretch.cost_from > stretch.cost_to) {
                stretch.from_m = stretch.to_m - kept;
                stretch.cost_from = limit;
            } else {
                stretch.to_m = stretch.from_m + kept;
                stretch.cost_to = limit;
            }
        }
        result.push_back(stretch);
    }
    return result;
}

ReachedStreets slower_of(std::span<const ReachedStretch> a, std::span<const ReachedStretch> b) {
    return FieldPair(FieldPair::Counts::Slower).together(a, b);
}

ReachedStreets cheaper_of(std::span<const ReachedStretch> a, std::span<const ReachedStretch> b) {
    return FieldPair(FieldPair::Counts::Cheaper).together(a, b);
}

Metres length_of(std::span<const ReachedStretch> streets) {
    Metres total;
    for (const ReachedStretch& stretch : streets) {
        total += Metres::of(stretch.to_m - stretch.from_m);
    }
    return total;
}

}  // namespace cercania
