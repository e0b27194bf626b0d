#include "core/base/error.h"

#include <utility>

#include <fmt/format.h>

#include "core/base/passwords.h"

namespace cercania {

std::string_view kind_name(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::WrongUsage:
            return "wrong_usage";
        case ErrorKind::InputMissing:
            return "input_missing";
        case ErrorKind::InputUnreadable:
            return "input_unreadable";
        case ErrorKind::InputEmpty:
            return "input_empty";
        case ErrorKind::CrsMissing:
            return "crs_missing";
        case ErrorKind::CrsUnknown:
            return "crs_unknown";
        case ErrorKind::CoordinatesImpossible:
            return "coordinates_impossible";
        case ErrorKind::GeometryWrongType:
            return "geometry_wrong_type";
        case ErrorKind::FieldMissing:
            return "field_missing";
        case ErrorKind::FieldNotNumeric:
            return "field_not_numeric";
        case ErrorKind::ValueInvalid:
            return "value_invalid";
        case ErrorKind::NothingSnapped:
            return "nothing_snapped";
        case ErrorKind::NoWalkableStreet:
            return "no_walkable_street";
        case ErrorKind::NetworkFileUnfit:
            return "network_file_unfit";
        case ErrorKind::OutputExists:
            return "output_exists";
        case ErrorKind::OutputUnwritable:
            return "output_unwritable";
        case ErrorKind::NotComputable:
            return "not_computable";
    }
    return "unknown";
}

int exit_code(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::WrongUsage:
            return 2;
        case ErrorKind::OutputExists:
        case ErrorKind::OutputUnwritable:
            return 4;
        case ErrorKind::NotComputable:
            return 1;
        default:
            return 3;
    }
}

Error::Error(ErrorKind kind, std::string message)
    : kind_(kind), message_(without_passwords(std::move(message))) {
    compose_full_text();
}

Error& Error::add_context(std::string outer_step) {
    context_.insert(context_.begin(), without_passwords(std::move(outer_step)));
    compose_full_text();
    return *this;
}

void Error::compose_full_text() {
    full_text_ =
        context_.empty() ? message_ : fmt::format("{}: {}", fmt::join(context_, ", "), message_);
}

BugError::BugError(const char* condition, const char* file, int line)
    : text_(fmt::format("{}:{}: broken precondition: {}", file, line, condition)) {}

}  // namespace cercania
