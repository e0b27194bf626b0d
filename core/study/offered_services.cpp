#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/study/facilities.h"

namespace cercania {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto is_space = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    while (!text.empty() && is_space(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && is_space(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

/// The parts of a list.
std::vector<std::string> parts_of(std::string_view list) {
    std::vector<std::string> parts;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(";,|"), list.size());
        const std::string_view part = trimmed(list.substr(0, end));
        if (!part.empty()) {
            parts.emplace_back(part);
        }
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

/// Whether a field named like a service says that it is offered.
bool says_yes(const FieldValue& value) {
    std::string text = to_text(value);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::string_view word = trimmed(text);
    return !word.empty() && word != "0" && word != "no" && word != "non" && word != "false";
}

/// Every value that the service field offers, for a person who asked for another.
std::string offered_text(const Facilities& facilities) {
    std::set<std::string> offered;
    for (const Facility& facility : facilities.all) {
        const std::vector<std::string> kinds = parts_of(facilities.service_of(facility));
        const std::vector<std::string> services = facilities.services_of(facility);
        offered.insert(kinds.begin(), kinds.end());
        offered.insert(services.begin(), services.end());
    }
    if (offered.empty()) {
        return "no field tells what they offer; name it with --service-field, or as 'service' in "
               "[facilities]";
    }
    return fmt::format("they offer: {}", fmt::join(offered, ", "));
}

}  // namespace

std::vector<std::string> Facilities::services_of(const Facility& facility) const {
    if (!list_field) {
        return parts_of(service_of(facility));
    }
    return facility.row < layer.features.size()
               ? parts_of(to_text(layer.features[facility.row].values[*list_field]))
               : std::vector<std::string>();
}

std::vector<std::string> Facilities::offered_by(const Facility& facility) const {
    std::vector<std::string> offered = services_of(facility);
    const std::string whole = service_of(facility);
    for (std::string& part : parts_of(whole)) {
        offered.push_back(std::move(part));
    }
    offered.push_back(whole);
    return offered;
}

bool Facilities::offers(const Facility& facility, const std::string& service) const {
    const std::vector<std::string> offered = offered_by(facility);
    const auto own_field = layer.field_index(service);
    return std::find(offered.begin(), offered.end(), service) != offered.end() ||
           (own_field && facility.row < layer.features.size() &&
            says_yes(layer.features[facility.row].values[*own_field]));
}

void Facilities::ask_for(std::vector<std::string> services) {
    if (services.size() > kMostServices) {
        throw Error(ErrorKind::WrongUsage, fmt::format("{} services are required together; at most "
                                                       "{} can be",
                                                       services.size(), kMostServices));
    }
    required = std::move(services);
    for (Facility& facility : all) {
        facility.offered.set();
    }
    for (std::size_t i = 0; i < required.size(); ++i) {
        bool is_offered = false;
        for (Facility& facility : all) {
            const bool offered = offers(facility, required[i]);
            facility.offered.set(i, offered);
            is_offered = is_offered || offered;
        }
        if (!is_offered) {
            throw Error(ErrorKind::WrongUsage,
                        fmt::format("service '{}' is required, but no facility of {} (layer '{}') "
                                    "offers it; {}",
                                    required[i], layer.source, layer.name, offered_text(*this)));
        }
    }
}

BundleSeeds Facilities::seeds_by_service() const {
    BundleSeeds bundle(service_count());
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const std::vector<Seed> own = seeds(i);
        for (std::size_t service = 0; service < bundle.size(); ++service) {
            if (all[i].offered.test(service)) {
                bundle[service].insert(bundle[service].end(), own.begin(), own.end());
            }
        }
    }
    return bundle;
}

std::optional<std::size_t> Facilities::missing_service() const {
    if (required.empty()) {
        return open_count() == 0 ? std::optional<std::size_t>(0) : std::nullopt;
    }
    for (std::size_t service = 0; service < required.size(); ++service) {
        const bool is_there = std::any_of(all.begin(), all.end(), [&](const Facility& one) {
            return one.offered.test(service) && !one.entries.empty();
        });
        if (!is_there) {
            return service;
        }
    }
    return std::nullopt;
}

}  // namespace cercania
