#pragma once

#include <QString>
#include <QStringList>
#include <string>

#include "app/viewer/style/facility_symbol.h"
#include "core/study/facilities.h"

namespace cercania::viewer {

/// The symbol of a service by its name in English, Spanish or French: "Jardín infantil"; an anchor
/// where the name is empty.
FacilitySymbol symbol_of(const std::string& service);

/// The symbol of a facility of the study, by what its layer says of its kind or services; an anchor
/// where it says nothing.
FacilitySymbol symbol_of(const Facilities& facilities, const Facility& facility);

/// What a service is called: by its kind, else as the layer of the care places has it.
QString service_words(const std::string& service);
/// The services that people need all of, in words; empty where any care serves them.
QStringList needed_services(const Facilities& facilities);

}  // namespace cercania::viewer
