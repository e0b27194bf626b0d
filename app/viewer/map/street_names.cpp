#include "app/viewer/map/street_names.h"

#include "app/viewer/map/facility_marks.h"
#include "app/viewer/map/line_text.h"
#include "app/viewer/map/map_labels.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kRepeatPixels = 300.0;

void keep_labels_clear(LineText& writer, const PreparedScene& prepared, const MapFrame& frame,
                       const QFont& font) {
    const LabelFonts fonts(font);
    const auto labels = prepared.labels(frame.metres_per_pixel(), font);
    for (const PlacedLabel& label : *labels) {
        writer.keep_clear(label_box(label, fonts).translated(frame.to_painter(label.anchor)));
    }
    if (prepared.opacity(LayerKind::Facilities) <= 0.0) {
        return;
    }
    for (const FacilityMark& facility : prepared.scene().facilities) {
        const double radius = facility_radius(facility.symbol) *
                              facility_scale(facility.symbol, frame.metres_per_pixel());
        const QPointF at = frame.to_painter(facility.point);
        writer.keep_clear(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
    }
}

}  // namespace

void paint_street_names(QPainter& painter, const PreparedScene& prepared, const MapFrame& frame,
                        const MapLook& look) {
    if (frame.metres_per_pixel() > kStreetNamesFrom || prepared.streets() == nullptr) {
        return;
    }
    const PreparedStreets& streets = *prepared.streets();
    const StreetChains& chains = streets.at(zoom_step_of(frame.metres_per_pixel()));
    LineText writer(painter, frame, sized_font(look.font, TextSize::Tiny), look.tokens.label_halo,
                    kRepeatPixels);
    keep_labels_clear(writer, prepared, frame, look.font);
    const std::vector<std::uint32_t> near = chains.near(frame.box);
    for (const bool main : {true, false}) {
        for (const std::uint32_t i : near) {
            const StreetChain& chain = chains.chain(i);
            const std::string& name = streets.graph().text(chain.name);
            if ((chain.kind == StreetKind::Main) == main && !name.empty()) {
                writer.write(chain.points, QString::fromStdString(name),
                             look.tokens.text_secondary);
            }
        }
    }
}

}  // namespace cercania::viewer
