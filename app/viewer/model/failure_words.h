#pragma once

#include <QCoreApplication>
#include <QString>
#include <string>

#include "core/base/error.h"

namespace cercania::viewer {

/// How the viewer says what could not be done.
class FailureWords {
    Q_DECLARE_TR_FUNCTIONS(FailureWords)

  public:
    /// What kind of thing is wrong, in the chosen language; then where (file, layer, feature,
    /// field); then what core says of it with the offending value and the way out, where that is
    /// known in the chosen language. What core calls an option of the command line is named as the
    /// study file has it.
    static QString message(const Error& error);
    /// What core says is wrong with a layer, in the chosen language.
    static QString said(const std::string& core_message, ErrorKind kind);
    /// One sentence of the kind.
    static QString kind(ErrorKind kind);
    /// "homes.csv › layer 'homes' › field 'people'": the context chain with file names only; empty
    /// where there is none.
    static QString place(const Error& error);
    /// Everything, to be copied and sent: the context chain, the message, the stable kind.
    static QString details(const Error& error);
};

}  // namespace cercania::viewer
