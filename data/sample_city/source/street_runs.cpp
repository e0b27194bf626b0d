#include "data/sample_city/source/street_runs.h"

#include <algorithm>

namespace cercania::sample {
namespace {

bool alike(const Stretch& a, const Stretch& b) {
    return a.kind == b.kind && a.bridge == b.bridge && a.private_access == b.private_access &&
           a.under_construction == b.under_construction && a.oneway == b.oneway;
}

}  // namespace

std::vector<Run> runs_of(const StreetPlan& plan, std::size_t street) {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < plan.stretches().size(); ++i) {
        if (!plan.stretches()[i].removed && plan.stretches()[i].street == street) {
            left.push_back(i);
        }
    }
    const auto find = [&](auto&& wanted) {
        return std::find_if(left.begin(), left.end(),
                            [&](std::size_t i) { return wanted(plan.stretches()[i]); });
    };
    std::vector<Run> runs;
    while (!left.empty()) {
        auto first = find([&](const Stretch& candidate) {
            return find([&](const Stretch& other) { return other.to == candidate.from; }) ==
                   left.end();
        });
        if (first == left.end()) {
            first = left.begin();
        }
        const Stretch start = plan.stretches()[*first];
        left.erase(first);
        Run run{street, start, {start.from, start.to}};
        for (;;) {
            const auto next = find([&](const Stretch& candidate) {
                return candidate.from == run.nodes.back() && alike(candidate, start);
            });
            if (next == left.end()) {
                break;
            }
            run.nodes.push_back(plan.stretches()[*next].to);
            left.erase(next);
        }
        runs.push_back(std::move(run));
    }
    return runs;
}

}  // namespace cercania::sample
