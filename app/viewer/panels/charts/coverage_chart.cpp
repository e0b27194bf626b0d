#include "app/viewer/panels/charts/coverage_chart.h"

#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>

#include "app/viewer/model/words.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kFoot = 20.0;
constexpr double kHead = 4.0;
constexpr double kNarrow = 4.0;  // pixels: bars thinner than that stand without a gap

}  // namespace

CoverageChart::CoverageChart(QWidget* parent) : Chart(parent) {}

void CoverageChart::set_state(const std::shared_ptr<const StudyState>& state) {
    bars_.clear();
    if (state && state->live.gaps) {
        const GapResult& gaps = *state->live.gaps;
        for (std::size_t i = 0; i < gaps.table.areas.size(); ++i) {
            if (gaps.table.areas[i].share) {
                bars_.push_back({area_name(gaps, i), *gaps.table.areas[i].share});
            }
        }
        std::stable_sort(bars_.begin(), bars_.end(),
                         [](const Bar& a, const Bar& b) { return a.share > b.share; });
    }
    update();
}

void CoverageChart::draw(QPainter& painter, const QSizeF& size, const ChartLook& look) const {
    if (bars_.empty()) {
        return;
    }
    const Tokens& tokens = look.tokens;
    painter.setFont(sized_font(look.font, TextSize::Tiny));
    const double base = size.height() - kFoot;
    const double pitch = size.width() / static_cast<double>(bars_.size());
    const double gap = pitch > kNarrow ? 2.0 : 0.0;
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const double left = pitch * static_cast<double>(i);
        const double served = (base - kHead) * bars_[i].share;
        painter.fillRect(QRectF(left, kHead, pitch - gap, base - kHead), tokens.line_faint);
        painter.fillRect(QRectF(left, base - served, pitch - gap, served), tokens.reached);
    }
    painter.fillRect(QRectF(0.0, base, size.width(), 1.0), tokens.line);
    painter.setPen(tokens.text_secondary);
    const QRectF foot(0.0, base + 2.0, size.width(), kFoot - 2.0);
    const QFontMetricsF metrics(painter.font());
    const auto label = [&](const Bar& bar) {
        return metrics.elidedText(bar.name + ' ' + Words::percent(bar.share), Qt::ElideMiddle,
                                  size.width() / 2 - 8);
    };
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, label(bars_.front()));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, label(bars_.back()));
}

std::vector<QStringList> CoverageChart::figures() const {
    std::vector<QStringList> lines = {{tr("Neighbourhood"), tr("Served (%)")}};
    for (const Bar& bar : bars_) {
        lines.push_back({bar.name, QString::number(100.0 * bar.share, 'f', 2)});
    }
    return lines;
}

bool CoverageChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !bars_.empty()) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const int count = static_cast<int>(bars_.size());
        const auto bar = static_cast<std::size_t>(
            std::clamp(help->pos().x() * count / std::max(width(), 1), 0, count - 1));
        QToolTip::showText(help->globalPos(),
                           Words::named(bars_[bar].name, Words::percent(bars_[bar].share)), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace cercania::viewer
