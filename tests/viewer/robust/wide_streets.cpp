#include "tests/viewer/robust/wide_streets.h"

namespace cercania::viewer {

std::string wide_streets(int count) {
    std::string text = R"({"type":"FeatureCollection","features":[)";
    for (int i = 0; i < count; ++i) {
        for (const bool north : {false, true}) {
            text += text.back() == '[' ? "" : ",";
            text += R"({"type":"Feature","properties":{},"geometry":{"type":"LineString",)"
                    R"("coordinates":[)";
            for (int k = 0; k < count; ++k) {
                const std::string fixed = std::to_string(0.0005 * i);
                const std::string moving = std::to_string(0.0005 * k);
                text += (k == 0 ? "[" : ",[") + (north ? fixed : moving) + "," +
                        (north ? moving : fixed) + "]";
            }
            text += "]}}";
        }
    }
    return text + "]}";
}

}  // namespace cercania::viewer
