#pragma once

#include <algorithm>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace cercania {

/// Calls `work(worker, begin, end)` for consecutive ranges that together make [0, count), one range
/// a thread, the last of them here, and waits for all. `worker` counts from 0 to threads - 1. The
/// first range's exception, if any, is rethrown.
template <class Work>
void for_ranges(std::size_t count, unsigned threads, const Work& work) {
    const std::size_t workers =
        std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count, 1));
    if (workers == 1) {
        work(std::size_t{0}, std::size_t{0}, count);
        return;
    }
    std::vector<std::exception_ptr> failures(workers);
    const auto work_on_range = [&](std::size_t worker) {
        try {
            work(worker, count * worker / workers, count * (worker + 1) / workers);
        } catch (...) {
            failures[worker] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> pool;
        pool.reserve(workers - 1);
        for (std::size_t worker = 0; worker + 1 < workers; ++worker) {
            pool.emplace_back([&, worker] { work_on_range(worker); });
        }
        work_on_range(workers - 1);
    }
    for (const std::exception_ptr& failure : failures) {
        if (failure) {
            std::rethrow_exception(failure);
        }
    }
}

/// Calls both pieces of work, the first on a thread of its own where there are more than one, and
/// waits for both. The exception of the first, else of the second, if any, is rethrown.
template <class First, class Second>
void at_once(unsigned threads, const First& first, const Second& second) {
    for_ranges(2, std::min(threads, 2U), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t work = begin; work < end; ++work) {
            work == 0 ? first() : second();
        }
    });
}

}  // namespace cercania
