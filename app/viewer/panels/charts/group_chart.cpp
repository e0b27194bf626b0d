#include "app/viewer/panels/charts/group_chart.h"

#include <algorithm>
#include <cmath>

#include "app/viewer/model/group_names.h"
#include "app/viewer/model/words.h"
#include "app/viewer/style/palette.h"
#include "core/study/group_sums.h"

namespace cercania::viewer {
namespace {

constexpr double kRow = 24.0;
constexpr double kDot = 5.0;  // radius
constexpr double kSpace = 10.0;
constexpr double kShortestLine = 36.0;  // from 0 to 100 %, where names are long

}  // namespace

GroupChart::GroupChart(QWidget* parent) : Chart(parent) {}

void GroupChart::set_state(const std::shared_ptr<const StudyState>& state,
                           const LoadedStudy& study) {
    dots_.clear();
    const std::optional<double> everyone =
        state && state->figures ? state->figures->share_served() : std::nullopt;
    if (everyone && study.demand) {
        dots_.push_back({tr("Everyone"), *everyone});
        const std::vector<std::string>& names = study.settings.demand.group_fields;
        const std::vector<GroupSum> sums =
            group_sums(*study.demand, state->live.place_counted, state->live.place_served);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (const auto share = sums[i].share()) {
                dots_.push_back({group_name(names[i]), *share});
            }
        }
    }
    setFixedHeight(std::max(1, static_cast<int>(static_cast<double>(dots_.size()) * kRow)));
    update();
}

std::int64_t GroupChart::points_of(const Dot& dot) const {
    return std::llround(100.0 * dot.share) - std::llround(100.0 * dots_.front().share);
}

void GroupChart::draw(QPainter& painter, const QSizeF& size, const ChartLook& look) const {
    const Tokens& tokens = look.tokens;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized_font(look.font, TextSize::Row));
    const QFontMetricsF metrics(painter.font());
    const auto text_of = [this](const Dot& dot) {
        const QString share = Words::percent(dot.share);
        return &dot == &dots_.front()
                   ? share
                   : share + ' ' + tr("(%1 points)").arg(Words::change(points_of(dot)));
    };
    double names = 0.0;
    double texts = 0.0;
    for (const Dot& dot : dots_) {
        names = std::max(names, metrics.horizontalAdvance(dot.name) + kSpace);
        texts = std::max(texts, metrics.horizontalAdvance(text_of(dot)) + kSpace);
    }
    names = std::min(names, std::max(0.4 * size.width(), size.width() - texts - kShortestLine));
    const double length = size.width() - names - texts;
    const double everyone = dots_.empty() ? 0.0 : names + length * dots_.front().share;
    for (std::size_t i = 0; i < dots_.size(); ++i) {
        const Dot& dot = dots_[i];
        const double middle = kRow * static_cast<double>(i) + kRow / 2;
        const double at = names + length * dot.share;
        painter.fillRect(QRectF(names, middle - 0.5, length, 1.0), tokens.line);
        // The gap itself, from everyone to the group.
        painter.fillRect(
            QRectF(std::min(at, everyone), middle - 1.5, std::fabs(at - everyone), 3.0),
            dot.share < dots_.front().share ? tokens.beyond : tokens.reached);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == 0 ? tokens.text : tokens.reached);
        painter.drawEllipse(QPointF(at, middle), kDot, kDot);
        painter.setPen(tokens.text);
        painter.drawText(QRectF(0.0, middle - kRow / 2, names - kSpace, kRow),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(dot.name, Qt::ElideRight, names - kSpace));
        painter.drawText(QRectF(size.width() - texts, middle - kRow / 2, texts, kRow),
                         Qt::AlignRight | Qt::AlignVCenter, text_of(dot));
    }
}

std::vector<QStringList> GroupChart::figures() const {
    std::vector<QStringList> lines = {{tr("Group"), tr("Served (%)"), tr("Gap (points)")}};
    for (const Dot& dot : dots_) {
        lines.push_back({dot.name, QString::number(100.0 * dot.share, 'f', 2),
                         QString::number(100.0 * (dot.share - dots_.front().share), 'f', 2)});
    }
    return lines;
}

}  // namespace cercania::viewer
