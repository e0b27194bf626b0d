#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "app/viewer/model/document.h"
#include "app/viewer/style/facility_symbol.h"

namespace cercania::viewer {

/// One class of a layer, as its legend shows it.
struct LayerEntry {
    struct CatchmentOrder {
        std::size_t order = 0;
    };
    /// Streets in one band of the walk to care.
    struct ReachBand {
        std::size_t band = 0;
        std::size_t bands = 0;
    };
    using Sample = std::variant<QColor, GapClass, FacilitySymbol, CatchmentOrder, ReachBand>;

    std::uint32_t number = 0;  ///< in LayerStyle::hidden
    Sample sample;
    QString text;
    std::optional<std::size_t> count;
    bool hidden = false;
};

/// What the viewer says of layers: their names, their classes, what is in them.
class LayerTexts {
    Q_DECLARE_TR_FUNCTIONS(cercania::viewer::LayerTexts)

  public:
    /// The name that a person gave it, else the usual one, else the file's.
    static QString name(const MapLayer& layer);
    /// The grey note of its row: how many there are, or the limit.
    static QString note(const Document& document, const MapLayer& layer);
    /// A field in words: "Share served" for results, its own name for others.
    static QString field(const std::string& name);
    /// A number of a class, short.
    static QString number(double value);
    static QString class_text(const LayerClass& one, const LayerStyle& style);
};

/// The classes that a layer shows, worst or first first; none for a layer in one colour.
std::vector<LayerEntry> layer_entries(const Document& document, const MapLayer& layer);

/// The colours of the classes of a style, one each.
std::vector<QColor> class_colours(const LayerClasses& classes, const LayerStyle& style);

/// Whether a layer lies over all others wherever it stands in the list: care places and names,
/// which move and give way to each other over the finished picture.
bool is_always_on_top(MapLayerKind kind);

/// Whether the study uses a layer's data: what a person takes off the map then is only its picture.
bool is_used_by_study(const Document& document, MapLayerKind kind);

}  // namespace cercania::viewer
