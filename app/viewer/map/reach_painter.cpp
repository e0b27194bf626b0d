#include "app/viewer/map/reach_painter.h"

#include <algorithm>
#include <vector>

#include "app/viewer/map/street_parts.h"
#include "app/viewer/style/reach_style.h"

namespace cercania::viewer {
namespace {

constexpr double kThinnest = 0.9;       // pixels: a colour is not seen on a finer line
constexpr std::size_t kDashesFrom = 3;  // zoom step: farther off a street is shorter than a dash

/// The streets of one kind by band, what lies beyond last.
using Bands = std::vector<StreetParts>;

class ReachPainter {
  public:
    ReachPainter(QPainter& painter, std::size_t bands, const std::set<std::size_t>& hidden,
                 const MapFrame& frame, const Tokens& tokens)
        : painter_(painter),
          bands_(bands),
          hidden_(hidden),
          dashes_(zoom_step_of(frame.metres_per_pixel()) >= kDashesFrom),
          tokens_(tokens) {}

    void paint(const Bands& streets, double width, double casing) {
        for (const StreetParts& parts : streets) {
            if (casing > 0.0) {
                parts.draw(painter_, plain(tokens_.street_casing, casing));
            }
        }
        // The nearest last: where bands meet it is seen whole.
        for (std::size_t band = streets.size(); band-- > 0;) {
            const bool is_plain = hidden_.count(band) != 0;
            if (casing > 0.0) {
                streets[band].draw(painter_, plain(tokens_.street_fill, width));
            } else if (is_plain) {
                streets[band].draw(painter_, plain(tokens_.street_thin, width));
            }
            if (!is_plain) {
                streets[band].draw(painter_, reach_pen(band, bands_, std::max(width, kThinnest),
                                                       dashes_, tokens_));
            }
        }
    }

  private:
    static QPen plain(const QColor& colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    }

    QPainter& painter_;
    std::size_t bands_;
    const std::set<std::size_t>& hidden_;
    bool dashes_;
    const Tokens& tokens_;
};

}  // namespace

void paint_reached_streets(QPainter& painter, const StreetReach& reach,
                           const std::set<std::size_t>& hidden, const MapFrame& frame,
                           const Tokens& tokens) {
    const std::size_t number = zoom_step_of(frame.metres_per_pixel());
    const ZoomStep& step = zoom_steps()[number];
    const StreetChains& chains = reach.at(number);
    const PlaneBox box = frame.box_with_margin();
    Bands local(reach.bands() + 1);
    Bands main(reach.bands() + 1);
    for (const std::uint32_t i : chains.near(box)) {
        const StreetChain& chain = chains.chain(i);
        const bool is_main = chain.kind == StreetKind::Main;
        (is_main ? main : local)[chain.band].add_runs(chain.points, frame, box);
    }
    ReachPainter drawn(painter, reach.bands(), hidden, frame, tokens);
    drawn.paint(local, step.local_width, step.local_casing);
    drawn.paint(main, step.main_width, step.main_casing);
}

}  // namespace cercania::viewer
