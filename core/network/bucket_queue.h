#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cercania {

/// A queue that gives items by ascending cost to within one bucket's width: a label-correcting
/// search over it finds the same exact costs as one over a heap, in less time, because most pushes
/// and pops touch only the end of a vector. Buckets are used round and round (Dial 1969;
/// Cherkassky, Goldberg & Radzik 1996, section "approximate buckets").
class BucketQueue {
  public:
    struct Entry {
        std::uint32_t item;
        double cost;
    };

    /// Empties the queue. No push may be more than `longest_step` above the cost last popped (or
    /// above 0 before the first pop); `typical_step` sets the width of a bucket.
    void reset(double typical_step, double longest_step) {
        constexpr double kBucketsPerTypicalStep = 4.0;
        constexpr double kMostBuckets = 65536.0;
        double width = typical_step / kBucketsPerTypicalStep;
        width = std::fmax(width, longest_step / kMostBuckets);
        buckets_per_cost_ = width > 0.0 ? 1.0 / width : 1.0;
        const double wanted = std::fmin(longest_step * buckets_per_cost_, kMostBuckets) + 2.0;
        std::size_t needed = 2;
        while (static_cast<double>(needed) < wanted) {
            needed *= 2;
        }
        for (std::vector<Entry>& bucket : buckets_) {
            bucket.clear();
        }
        if (buckets_.size() < needed) {
            buckets_.resize(needed);
        }
        mask_ = buckets_.size() - 1;
        current_ = 0;
        size_ = 0;
    }

    void push(std::uint32_t item, double cost) {
        const auto number = static_cast<std::uint64_t>(cost * buckets_per_cost_);
        buckets_[number & mask_].push_back({item, cost});
        ++size_;
    }

    std::optional<Entry> pop() {
        if (size_ == 0) {
            return std::nullopt;
        }
        while (buckets_[current_ & mask_].empty()) {
            ++current_;
        }
        std::vector<Entry>& bucket = buckets_[current_ & mask_];
        const Entry entry = bucket.back();
        bucket.pop_back();
        --size_;
        return entry;
    }

  private:
    std::vector<std::vector<Entry>> buckets_;
    double buckets_per_cost_ = 1.0;
    std::size_t mask_ = 0;
    std::uint64_t current_ = 0;
    std::size_t size_ = 0;
};

}  // namespace cercania
