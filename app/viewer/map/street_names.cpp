#include "app/viewer/map/street_names.h"

#include "app/viewer/map/line_text.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kRepeatPixels = 300.0;

}  // namespace

void paint_street_names(QPainter& painter, const PreparedStreets& streets, const MapFrame& frame,
                        const MapLook& look) {
    if (frame.metres_per_pixel() > kStreetNamesFrom) {
        return;
    }
    const StreetChains& chains = streets.at(zoom_step_of(frame.metres_per_pixel()));
    LineText writer(painter, frame, sized_font(look.font, TextSize::Tiny), look.tokens.label_halo,
                    kRepeatPixels);
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
