#pragma once

#include <QFrame>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/viewer/jobs/layer_loader.h"
#include "app/viewer/map/map_scene.h"
#include "app/viewer/wizard/wizard_model.h"

namespace cercania::viewer {

class MapCanvas;
class ToneLabel;

/// A small map of the layers that were chosen so far: the streets as they were joined, and over
/// them barriers, people, neighbourhoods and places of care. It can be moved and zoomed.
class PreviewMap : public QFrame {
    Q_OBJECT

  public:
    explicit PreviewMap(const WizardModel& model, QWidget* parent = nullptr);
    MapCanvas& canvas() { return *canvas_; }
    /// Whether all that was chosen is read and drawn.
    bool is_complete() const;
    /// Rewrites its words in the language that is spoken.
    void refresh_texts();

  protected:
    /// All is seen, whatever the size.
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Chosen {
        LayerPurpose purpose = LayerPurpose::Streets;
        std::string source;

        friend bool operator==(const Chosen&, const Chosen&) = default;
    };
    std::vector<Chosen> chosen() const;
    std::optional<GeoPoint> centre() const;
    void follow_model();
    void take(const LayerDelivery& delivery);
    void draw();
    /// What was read of a layer, and its shapes as they are drawn.
    struct ReadLayer {
        std::shared_ptr<const LayerData> data;
        std::shared_ptr<const ExtraShapes> shapes;
    };
    void add_layer(MapScene& scene, const Chosen& layer, const ReadLayer& read) const;
    std::optional<QString> areas_on_streets() const;

    const WizardModel* model_;
    MapCanvas* canvas_;
    ToneLabel* caption_;
    LayerLoader loader_;
    std::optional<LocalProjection> projection_;
    std::shared_ptr<const RoadGraph> graph_;
    std::vector<Chosen> shown_;
    std::optional<std::string> assumed_crs_;
    std::map<std::string, ReadLayer> data_;  ///< by source; none: waited for
    /// By which the places of care were drawn.
    std::optional<std::string> service_field_;
    std::vector<std::string> services_out_;
    std::uint64_t oldest_order_ = 0;
};

}  // namespace cercania::viewer
