#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace cercania {

/// Why an operation was impossible. The names are stable: `kind_name` puts them in `--json`.
enum class ErrorKind {
    WrongUsage,             ///< the words of a command or a study file are off
    InputMissing,           ///< no such file, layer
    InputUnreadable,        ///< there, but not readable: permissions, damage, unknown format
    InputEmpty,             ///< readable, but with nothing in it to work on
    CrsMissing,             ///< the layer does not say its coordinate reference system
    CrsUnknown,             ///< a CRS that PROJ does not know, or cannot transform
    CoordinatesImpossible,  ///< NaN, infinite or outside what the CRS can hold
    GeometryWrongType,      ///< polygons where points are needed, and the like
    FieldMissing,           ///< a named field is not in the layer
    FieldNotNumeric,        ///< a field that must hold numbers does not
    ValueInvalid,           ///< a value outside its range: negative people, say
    NothingSnapped,         ///< no facility (or place) is near any usable street
    NoWalkableStreet,       ///< the network has nothing that can be walked on
    NetworkFileUnfit,       ///< a .cnet of another version, damaged, or made for other settings
    OutputExists,           ///< an output is there already and may not be replaced
    OutputUnwritable,       ///< an output cannot be written whole
    NotComputable,          ///< everything else that cannot be computed
};

/// The stable name of a kind, such as "field_missing".
std::string_view kind_name(ErrorKind kind);

/// The process exit code for a kind: 1 not computable, 2 wrong usage, 3 unusable input,
/// 4 unwritable output.
int exit_code(ErrorKind kind);

/// An operation that could not be done. The message says what is wrong, with the offending value,
/// and what to do; the context chain says, outermost first, what was being done.
class Error : public std::exception {
  public:
    Error(ErrorKind kind, std::string message);

    ErrorKind kind() const { return kind_; }
    const std::string& message() const { return message_; }
    /// Outermost first: "reading barrios.shp", "layer 'barrios'", "feature 812", "field 'POB'".
    const std::vector<std::string>& context() const { return context_; }
    /// "reading barrios.shp, layer 'barrios', feature 812, field 'POB': message".
    const char* what() const noexcept override { return full_text_.c_str(); }

    /// Puts one more, outer, step in front of the context chain.
    Error& add_context(std::string outer_step);

  private:
    void compose_full_text();

    ErrorKind kind_;
    std::string message_;
    std::vector<std::string> context_;
    std::string full_text_;
};

/// Runs `work`; an Error that leaves it gets `step` as its outermost context.
template <class Work>
decltype(auto) with_context(const std::string& step, Work&& work) {
    try {
        return work();
    } catch (Error& error) {
        error.add_context(step);
        throw;
    }
}

/// A broken precondition: a bug in the calling code, never the fault of an input.
class BugError : public std::exception {
  public:
    BugError(const char* condition, const char* file, int line);
    const char* what() const noexcept override { return text_.c_str(); }

  private:
    std::string text_;
};

}  // namespace cercania

/// States what the caller has promised; throws BugError when the promise is broken.
#define CERCANIA_REQUIRE(condition)                                     \
    do {                                                                \
        if (!(condition)) {                                             \
            throw ::cercania::BugError(#condition, __FILE__, __LINE__); \
        }                                                               \
    } while (false)
