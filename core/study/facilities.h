#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"
#include "core/network/care_bundle.h"
#include "core/study/prepared_network.h"
#include "core/study/study_settings.h"

namespace cercania {

/// The most services that can be asked for together.
inline constexpr std::size_t kMostServices = 64;
/// Which services of a bundle a facility offers, in the bundle's order.
using OfferedServices = std::bitset<kMostServices>;

/// One place of care and where it can be entered from the streets.
struct Facility {
    std::size_t row = 0;  ///< its feature in Facilities::layer
    std::string id;       ///< from the id field, else the source's feature id
    std::string name;
    PlanePoint point;  ///< where it is drawn: the point, or the middle of the polygon's entries
    std::vector<StreetPosition> entries;  ///< empty: closed or tied to no street, reached by nobody
    bool closed = false;  ///< by the scenario, or left out of the question; has no entries
    OfferedServices offered = OfferedServices().set();  ///< of the services asked for; else all
};

/// The facilities of a study, numbered by place (longitude, latitude, then id), so that ties
/// between them do not depend on the order of the file.
struct Facilities {
    FeatureLayer layer;
    std::vector<Facility> all;
    std::optional<std::size_t> service_field;  ///< of `layer`: what a facility offers
    /// Of `layer`: lists of what facilities offer, beside the service field, which then tells their
    /// kind ("care_block" that offers "childcare; laundry").
    std::optional<std::size_t> list_field;
    /// The services that people need all of; none: any facility serves them.
    std::vector<std::string> required;

    /// What the layer says a facility offers; empty where it says nothing, and for one that is
    /// added.
    std::string service_of(const Facility& facility) const;

    /// The services it offers by name: the parts of a list such as "childcare; laundry" (separated
    /// by ; , or |) in the list field, or in the service field where there is no list field.
    std::vector<std::string> services_of(const Facility& facility) const;
    /// The same, and what the service field says beside the list field, in parts and as a whole.
    std::vector<std::string> offered_by(const Facility& facility) const;
    /// Whether it offers a service: by those fields, or by a field named like the service that
    /// holds anything but 0, "no", "non" or "false".
    bool offers(const Facility& facility, const std::string& service) const;
    /// Makes people need all of these services, from facilities as their layer has them. Throws
    /// Error(WrongUsage) for more than kMostServices, and for a service that no facility offers,
    /// listing those that are offered.
    void ask_for(std::vector<std::string> services);
    /// How many services a place is measured to: those required, else one, which all offer.
    std::size_t service_count() const { return required.empty() ? 1 : required.size(); }

    /// Seeds of one facility, or of all together, or by each service asked for.
    std::vector<Seed> seeds(std::uint32_t facility) const;
    std::vector<Seed> seeds() const;
    BundleSeeds seeds_by_service() const;
    /// The first service asked for that no facility on a street offers; none: each has one. Where
    /// no services are required, the only one is missing when every facility is closed.
    std::optional<std::size_t> missing_service() const;
    std::size_t snapped_count() const;
    /// Those that are not closed.
    std::size_t open_count() const;
    /// Sorts `all` by place, then id.
    void number_by_place();
};

/// Reads the facilities and ties each to its street: points to the nearest usable point within
/// max-snap, polygons by their entrances layer or else at the nearest boundary point to each
/// fronting street. What cannot be tied is noted (facility_not_snapped) and kept without entries.
/// Then applies the edits of the scenario that is run, if any, and closes those whose service the
/// study leaves out, and asks for the required services (see Facilities::ask_for). Throws
/// Error(NothingSnapped) when none of the layer's facilities can be tied, Error(FieldMissing) when
/// services are left out that no field tells, and Error(WrongUsage) for a service that is required
/// while all that offer it are left out.
Facilities load_facilities(const StudySettings& settings, const PreparedNetwork& network,
                           Diagnostics& diagnostics, const Control& control);

/// The facilities with edits applied: a moved one becomes a point at its new place and is tied to
/// the street there, added ones are appended to the layer, closed ones lose their entries; numbered
/// anew by place. Edits may name what they add. Throws Error(WrongUsage) that names the id, for an
/// edit of a facility that is not there (or is there twice), or an added one that is there already.
/// What is added offers every service asked for.
Facilities with_edits(Facilities facilities, const FacilityEdits& edits,
                      const FacilitySettings& settings, const PreparedNetwork& network);

/// The position of the field that a person named, else the first of the usual names (in English,
/// Spanish, French) that the layer has; none when it has none of them.
std::optional<std::size_t> id_field_of(const FeatureLayer& layer,
                                       const std::optional<std::string>& named);
std::optional<std::size_t> name_field_of(const FeatureLayer& layer,
                                         const std::optional<std::string>& named);
std::optional<std::size_t> service_field_of(const FeatureLayer& layer,
                                            const std::optional<std::string>& named);

/// A field called "services" or "servicios" beside the service field; none without.
std::optional<std::size_t> list_field_of(const FeatureLayer& layer,
                                         const std::optional<std::size_t>& service_field);

/// The ids of the facilities whose service the study leaves out, in the order of `facilities`,
/// which must be as their layer has them: what edits add offers every service. Throws
/// Error(FieldMissing) when services are left out that no field of the layer tells, and
/// Error(WrongUsage) for a service that is required while all that offer it are left out.
std::vector<std::string> left_out_ids(const Facilities& facilities,
                                      const FacilitySettings& settings);

}  // namespace cercania
