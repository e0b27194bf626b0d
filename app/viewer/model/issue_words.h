#pragma once

#include <QCoreApplication>
#include <QString>
#include <string>

#include "core/base/diagnostics.h"

namespace cercania::viewer {

/// How the viewer says what was imperfect in the data, in the chosen language.
class IssueWords {
    Q_DECLARE_TR_FUNCTIONS(IssueWords)

  public:
    /// Whether a code of core has a sentence here.
    static bool knows(const std::string& code);
    /// One sentence about `count` cases of a kind; core's own message where the kind has none.
    static QString kind(const std::string& code, int count, const std::string& message);
    /// What a person does about cases of a kind; empty where nothing is to be done.
    static QString way_out(const std::string& code);
    /// Which feature of which layer a case is about, and what core says of it.
    static QString one_case(const Diagnostic& diagnostic);
};

}  // namespace cercania::viewer
