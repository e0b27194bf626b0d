#include "app/viewer/panels/charts/walk_chart.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "app/viewer/model/words.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kLine = 16.0;  // at the usual size of text
constexpr std::size_t kMostLengths = 7;

}  // namespace

/// Where things stand while a chart is drawn.
struct WalkChart::Frame {
    QPainter& painter;
    const ChartLook& look;
    double width;
    double base;   ///< y of the axis
    double scale;  ///< pixels a person
    double pitch;  ///< width of a column with its gap
    double line;   ///< height of a line of text
};

WalkChart::WalkChart(QWidget* parent) : Chart(parent) {}

void WalkChart::set_walks(std::shared_ptr<const WalkHistogram> walks) {
    walks_ = std::move(walks);
    update();
}

void WalkChart::draw(QPainter& painter, const QSizeF& size, const ChartLook& look) const {
    if (!walks_ || walks_->columns.empty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized_font(look.font, TextSize::Tiny));
    double highest = 1.0;
    for (const WalkHistogram::Column& column : walks_->columns) {
        highest = std::max(highest, column.within + column.beyond);
    }
    const double line = std::max(kLine, QFontMetricsF(painter.font()).height());
    const double base = size.height() - line - 4.0;
    const double head = 2.0 * line + 2.0;  // the limit's name, and the highest column's figure
    const Frame frame{painter,
                      look,
                      size.width(),
                      base,
                      std::max(0.0, base - head) / highest,
                      size.width() / static_cast<double>(walks_->columns.size()),
                      line};
    draw_columns(frame);
    draw_lengths(frame);
    draw_limit(frame);
}

void WalkChart::draw_columns(const Frame& frame) const {
    const Tokens& tokens = frame.look.tokens;
    QPainter& painter = frame.painter;
    std::size_t most = 0;
    const auto people = [this](std::size_t i) {
        return walks_->columns[i].within + walks_->columns[i].beyond;
    };
    for (std::size_t i = 0; i < walks_->columns.size(); ++i) {
        const double left = frame.pitch * static_cast<double>(i) + 1.0;
        const double within = walks_->columns[i].within * frame.scale;
        const double beyond = walks_->columns[i].beyond * frame.scale;
        painter.fillRect(QRectF(left, frame.base - within, frame.pitch - 2.0, within),
                         tokens.reached);
        painter.fillRect(QRectF(left, frame.base - within - beyond, frame.pitch - 2.0, beyond),
                         tokens.beyond);
        most = people(i) > people(most) ? i : most;
    }
    painter.fillRect(QRectF(0.0, frame.base, frame.width, 1.0), tokens.line);
    painter.setPen(tokens.text);
    painter.drawText(QRectF(frame.pitch * static_cast<double>(most) - 40.0,
                            frame.base - people(most) * frame.scale - frame.line,
                            frame.pitch + 80.0, frame.line),
                     Qt::AlignCenter, Words::count(std::llround(people(most))));
}

void WalkChart::draw_lengths(const Frame& frame) const {
    QPainter& painter = frame.painter;
    painter.setPen(frame.look.tokens.text_secondary);
    const double unit = walks_->unit == CostUnit::Time ? 60.0 : 1.0;
    const std::size_t count = walks_->columns.size();
    const double longest = QFontMetricsF(painter.font())
                               .horizontalAdvance(Words::count(
                                   std::llround(walks_->step * static_cast<double>(count) / unit)));
    constexpr double kBetween = 10.0;
    // The last one stands left of its place, so as to end with the axis.
    const auto fitting = static_cast<std::size_t>(frame.width / (1.5 * longest + kBetween));
    const std::size_t most = std::clamp<std::size_t>(fitting, 1, kMostLengths);
    const std::size_t every = std::max<std::size_t>(1, (count + most - 1) / most);
    const double half = std::max(30.0, longest);
    for (std::size_t i = 0; i < count; i += every) {
        const double end = walks_->step * static_cast<double>(i + 1);
        const bool open = walks_->last_is_open && i + 1 == count;
        const QString text =
            open ? QString(">") + Words::count(std::llround((end - walks_->step) / unit))
                 : Words::count(std::llround(end / unit));
        // Under the column's end, which the number tells; the open column has none.
        const double middle =
            frame.pitch * static_cast<double>(i + 1) - (open ? frame.pitch / 2.0 : 0.0);
        const double left = std::min(middle - half, frame.width - 2.0 * half);
        const int side = left < middle - half ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(QRectF(left, frame.base + 3.0, 2.0 * half, frame.line),
                         side | Qt::AlignVCenter, text);
    }
}

void WalkChart::draw_limit(const Frame& frame) const {
    const double at = frame.pitch * walks_->limit / walks_->step;
    if (at > frame.width) {
        return;
    }
    QPainter& painter = frame.painter;
    painter.setPen(QPen(frame.look.tokens.text, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(at, frame.line), QPointF(at, frame.base));
    painter.setFont(sized_font(frame.look.font, TextSize::Tiny, true));
    painter.setPen(frame.look.tokens.text);
    const QString limit = walks_->unit == CostUnit::Time
                              ? Words::minutes(Seconds::of(walks_->limit))
                              : Words::metres(Metres::of(walks_->limit));
    const QString text = tr("Limit %1").arg(limit);
    const double half =
        std::max(60.0, QFontMetricsF(painter.font()).horizontalAdvance(text) / 2.0 + 2.0);
    const double left = std::clamp(at - half, 0.0, std::max(0.0, frame.width - 2.0 * half));
    const int side =
        left > at - half ? Qt::AlignLeft : (left < at - half ? Qt::AlignRight : Qt::AlignHCenter);
    painter.drawText(QRectF(left, 0.0, 2.0 * half, frame.line), side | Qt::AlignVCenter, text);
}

std::vector<QStringList> WalkChart::figures() const {
    std::vector<QStringList> lines;
    if (!walks_) {
        return lines;
    }
    const bool time = walks_->unit == CostUnit::Time;
    const double unit = time ? 60.0 : 1.0;
    lines.push_back({time ? tr("From (min)") : tr("From (m)"), time ? tr("To (min)") : tr("To (m)"),
                     tr("People within"), tr("People beyond")});
    for (std::size_t i = 0; i < walks_->columns.size(); ++i) {
        const bool open = walks_->last_is_open && i + 1 == walks_->columns.size();
        const double from = walks_->step * static_cast<double>(i) / unit;
        lines.push_back({QString::number(from),
                         open ? QString() : QString::number(from + walks_->step / unit),
                         QString::number(walks_->columns[i].within, 'f', 1),
                         QString::number(walks_->columns[i].beyond, 'f', 1)});
    }
    lines.push_back(
        {tr("No way"), {}, QString::number(0), QString::number(walks_->without_way, 'f', 1)});
    return lines;
}

}  // namespace cercania::viewer
