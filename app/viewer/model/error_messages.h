#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>

namespace cercania::viewer {

/// The messages of core's errors in the chosen language. Core speaks English; here its sentences
/// are known by their pattern, and said again with the same values.
class ErrorMessages {
    Q_DECLARE_TR_FUNCTIONS(ErrorMessages)

  public:
    /// Whether core's own words are those of the chosen language.
    static bool speaks_as_core();
    /// What core says, in the chosen language; none for a message that is not known.
    static std::optional<QString> said(const QString& core_message);
    /// One step of an error's context: "layer 'homes'", "feature 7", "field 'people'", or the name
    /// of the file that was read or written.
    static QString step(const QString& core_step);
};

}  // namespace cercania::viewer
