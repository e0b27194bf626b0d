#pragma once

#include <QDialog>
#include <memory>
#include <vector>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/panel_parts.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTreeWidget;

namespace cercania::viewer {

/// Asks how a layer of the map is coloured. While it is open the map shows each choice.
class StyleDialog : public QDialog {
    Q_OBJECT

  public:
    StyleDialog(const Document& document, std::size_t layer, QWidget* parent = nullptr);

    /// The style as it is chosen now.
    const LayerStyle& style() const { return style_; }
    /// Whether a kind of layer has styles to choose from.
    static bool can_style(const MapLayer& layer);

  signals:
    void style_chosen(const cercania::LayerStyle& style);

  private:
    void lay_out();
    void fill_choices();
    void fill_fields(QComboBox& box, bool numbers_only, const std::string& chosen);
    void fill_ramps();
    void take_choice();
    void take_limits();
    void show_rows();
    void show_classes();
    StyleKind chosen_kind() const;
    /// Whether the style shows the values of a field of the layer's own.
    bool shows_values() const;
    std::string chosen_field() const;
    /// Whether the layer has a colour of its own to choose.
    bool has_colour() const;
    std::shared_ptr<const FeatureLayer> table() const;

    const Document* document_;
    MapLayer layer_;
    LayerStyle style_;
    QFormLayout* form_;
    QComboBox* kind_;
    QComboBox* colour_;
    QComboBox* field_;
    QComboBox* second_;
    QComboBox* method_;
    QSpinBox* classes_;
    QLineEdit* limits_;
    QComboBox* ramp_;
    ToneLabel* safe_;
    QTreeWidget* preview_;
    ToneLabel* without_;
    bool filling_ = false;
};

}  // namespace cercania::viewer
