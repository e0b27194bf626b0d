#include "app/viewer/model/shown_figures.h"

#include "core/access/rounding.h"

namespace cercania::viewer {
namespace {

std::vector<std::int64_t> rounded(const GapTable& table, double AreaGap::*figure) {
    std::vector<double> values;
    values.reserve(table.areas.size());
    for (const AreaGap& area : table.areas) {
        values.push_back(area.*figure);
    }
    return rounded_to_total(values);
}

}  // namespace

std::optional<double> ShownFigures::share_served() const {
    const std::int64_t known = total.served + total.beyond;
    if (known == 0) {
        return std::nullopt;
    }
    return static_cast<double>(total.served) / static_cast<double>(known);
}

ShownFigures shown_figures(const GapTable& table) {
    const std::vector<std::int64_t> served = rounded(table, &AreaGap::served);
    const std::vector<std::int64_t> beyond = rounded(table, &AreaGap::unserved);
    const std::vector<std::int64_t> unplaced = rounded(table, &AreaGap::unplaced);
    ShownFigures figures;
    figures.areas.resize(table.areas.size());
    for (std::size_t i = 0; i < figures.areas.size(); ++i) {
        AreaFigures& area = figures.areas[i];
        area = {served[i] + beyond[i] + unplaced[i], served[i], beyond[i], unplaced[i]};
        figures.total.people += area.people;
        figures.total.served += area.served;
        figures.total.beyond += area.beyond;
        figures.total.unplaced += area.unplaced;
    }
    return figures;
}

ShownChange shown_change(const ShownFigures& before, const ShownFigures& after) {
    ShownChange change;
    change.areas.reserve(before.areas.size());
    for (std::size_t i = 0; i < before.areas.size(); ++i) {
        const std::int64_t more = before.areas[i].beyond - after.areas[i].beyond;
        change.areas.push_back(more);
        (more > 0 ? change.gain : change.lose) += more > 0 ? more : -more;
    }
    return change;
}

}  // namespace cercania::viewer
