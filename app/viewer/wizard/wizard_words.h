#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <string_view>
#include <vector>

#include "core/study/study_draft.h"

namespace cercania::viewer {

/// What the wizard says of files, steps and what they lack.
class WizardWords {
    Q_DECLARE_TR_FUNCTIONS(WizardWords)

  public:
    static QString step_name(DraftStep step);
    /// What to do about a lack: "Choose the file with the streets."
    static QString lack(DraftLack lack);
    static QString spread(SpreadMethod method);
    /// "From home to care".
    static QString direction(Direction direction);
    /// "177 points", "114 areas", "52,104 lines".
    static QString shapes(const LayerInfo& layer);
    /// "holds lines; care places are points or polygons".
    static QString wrong_shape(const QString& file, const std::vector<LayerInfo>& layers,
                               LayerPurpose purpose);
    static QString street_map_elsewhere(const QString& file);
    /// "1.4 MB"; empty for a folder.
    static QString file_size(const QString& path);
    /// "e.g. Venecia", "7,406,592 in all"; empty for a field without values.
    static QString field_note(const FieldSummary& summary, bool as_count);
    /// How many people the layer has, without decimals.
    static QString people(double count);
    /// A country by its code, as country_accesses has it: "Colombia", "The whole world".
    static QString country(std::string_view code);
};

}  // namespace cercania::viewer
