#include "app/viewer/model/study_result.h"

#include <algorithm>
#include <array>

namespace cercania::viewer {

QString area_name(const GapResult& gaps, std::size_t area) {
    const Feature& feature = gaps.areas.features[area];
    const QString name = gaps.name_field
                             ? QString::fromStdString(to_text(feature.values[*gaps.name_field]))
                             : QString();
    return name.isEmpty() ? QString::number(feature.id) : name;
}

QString area_parent(const GapResult& gaps, std::size_t area) {
    constexpr std::array<std::string_view, 8> kParentFields = {
        "municipality", "localidad", "nomlocalidad", "municipio",
        "commune",      "comuna",    "district",     "parent"};
    for (const std::string_view field : kParentFields) {
        if (const auto index = gaps.areas.field_index(field)) {
            return QString::fromStdString(to_text(gaps.areas.features[area].values[*index]));
        }
    }
    return {};
}

QString facility_name(const Facility& facility) {
    return QString::fromStdString(facility.name.empty() ? facility.id : facility.name);
}

std::optional<std::size_t> facility_with_id(const Facilities& facilities, const std::string& id) {
    const auto found = std::find_if(facilities.all.begin(), facilities.all.end(),
                                    [&](const Facility& one) { return one.id == id; });
    if (found == facilities.all.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - facilities.all.begin());
}

}  // namespace cercania::viewer
