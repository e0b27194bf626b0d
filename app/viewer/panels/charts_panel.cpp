#include "app/viewer/panels/charts_panel.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

constexpr int kChartHeight = 126;
constexpr int kFoot = 20;
constexpr int kHead = 18;

class ChartTexts {
    Q_DECLARE_TR_FUNCTIONS(ChartTexts)
};

/// People of a group who are served, and of whom it can be told, over the whole study.
std::optional<double> group_share(const StudyState& state, const LoadedStudy& study,
                                  std::size_t group) {
    const std::vector<DemandPlace>& places = study.demand->places.places;
    double served = 0.0;
    double all = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::optional<double>& people = study.demand->groups[group][places[i].unit];
        if (people) {
            all += *people * places[i].share;
            served += state.live.place_served[i] != 0 ? *people * places[i].share : 0.0;
        }
    }
    return all > 0.0 ? std::optional(served / all) : std::nullopt;
}

}  // namespace

WalkChart::WalkChart(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kChartHeight);
}

void WalkChart::set_walks(std::shared_ptr<const WalkHistogram> walks) {
    walks_ = std::move(walks);
    update();
}

void WalkChart::paintEvent(QPaintEvent*) {
    if (!walks_ || walks_->columns.empty()) {
        return;
    }
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized_font(font(), TextSize::Tiny));
    double highest = 1.0;
    for (const WalkHistogram::Column& column : walks_->columns) {
        highest = std::max(highest, column.within + column.beyond);
    }
    const double base = height() - kFoot;
    const double scale = (base - kHead) / highest;
    const double pitch = static_cast<double>(width()) / static_cast<double>(walks_->columns.size());
    std::size_t most = 0;
    for (std::size_t i = 0; i < walks_->columns.size(); ++i) {
        const WalkHistogram::Column& column = walks_->columns[i];
        const double left = pitch * static_cast<double>(i) + 1.0;
        const double within = column.within * scale;
        const double beyond = column.beyond * scale;
        painter.fillRect(QRectF(left, base - within, pitch - 2.0, within), tokens.reached);
        painter.fillRect(QRectF(left, base - within - beyond, pitch - 2.0, beyond), tokens.beyond);
        if (column.within + column.beyond >= highest) {
            most = i;
        }
    }
    painter.fillRect(QRectF(0.0, base, width(), 1.0), tokens.line);
    painter.setPen(tokens.text_secondary);
    const bool time = walks_->unit == CostUnit::Time;
    const std::size_t every = std::max<std::size_t>(1, (walks_->columns.size() + 6) / 7);
    for (std::size_t i = 0; i < walks_->columns.size(); i += every) {
        const double end = walks_->step * static_cast<double>(i + 1);
        const bool open = walks_->last_is_open && i + 1 == walks_->columns.size();
        const QString text =
            open ? QString(">") +
                       Words::count(std::llround((end - walks_->step) / (time ? 60.0 : 1.0)))
                 : Words::count(std::llround(end / (time ? 60.0 : 1.0)));
        // Under the column's end, which the number tells; the open column has none.
        const double middle = pitch * static_cast<double>(i + 1) - (open ? pitch / 2.0 : 0.0);
        const double left = std::min(middle - 30.0, width() - 60.0);
        const int side = left < middle - 30.0 ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(QRectF(left, base + 2.0, 60.0, kFoot - 2.0), side | Qt::AlignVCenter,
                         text);
    }
    painter.setPen(tokens.text);
    const WalkHistogram::Column& top = walks_->columns[most];
    painter.drawText(QRectF(pitch * static_cast<double>(most) - 40.0,
                            base - (top.within + top.beyond) * scale - kHead, pitch + 80.0, kHead),
                     Qt::AlignCenter, Words::count(std::llround(top.within + top.beyond)));
    const double limit = pitch * walks_->limit / walks_->step;
    if (limit < width()) {
        painter.setPen(QPen(tokens.text, 1.2, Qt::DashLine));
        painter.drawLine(QPointF(limit, 0.0), QPointF(limit, base));
    }
}

CoverageChart::CoverageChart(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kChartHeight);
}

void CoverageChart::set_state(std::shared_ptr<const StudyState> state) {
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

void CoverageChart::paintEvent(QPaintEvent*) {
    if (bars_.empty()) {
        return;
    }
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setFont(sized_font(font(), TextSize::Tiny));
    const double base = height() - kFoot;
    const double pitch = static_cast<double>(width()) / static_cast<double>(bars_.size());
    const double gap = pitch > 4.0 ? 2.0 : 0.0;
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const double left = pitch * static_cast<double>(i);
        const double served = (base - kHead) * bars_[i].share;
        painter.fillRect(QRectF(left, kHead, pitch - gap, base - kHead), tokens.line_faint);
        painter.fillRect(QRectF(left, base - served, pitch - gap, served), tokens.reached);
    }
    painter.fillRect(QRectF(0.0, base, width(), 1.0), tokens.line);
    painter.setPen(tokens.text_secondary);
    const QRectF foot(0.0, base + 2.0, width(), kFoot - 2.0);
    const auto label = [](const Bar& bar) { return bar.name + ' ' + Words::percent(bar.share); };
    const QFontMetrics metrics(painter.font());
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(label(bars_.front()), Qt::ElideRight, width() / 2 - 8));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(label(bars_.back()), Qt::ElideRight, width() / 2 - 8));
}

bool CoverageChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !bars_.empty()) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const auto bar = static_cast<std::size_t>(
            std::clamp(help->pos().x() * static_cast<int>(bars_.size()) / std::max(width(), 1), 0,
                       static_cast<int>(bars_.size()) - 1));
        QToolTip::showText(help->globalPos(),
                           bars_[bar].name + ": " + Words::percent(bars_[bar].share), this);
        return true;
    }
    return QWidget::event(event);
}

GroupChart::GroupChart(QWidget* parent) : QWidget(parent) {}

void GroupChart::set_state(std::shared_ptr<const StudyState> state, const LoadedStudy& study) {
    dots_.clear();
    const std::optional<double> everyone =
        state && state->figures ? state->figures->share_served() : std::nullopt;
    if (everyone && study.demand) {
        dots_.push_back({ChartTexts::tr("Everyone"), *everyone});
        const std::vector<std::string>& names = study.settings.demand.group_fields;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (const auto share = group_share(*state, study, i)) {
                dots_.push_back({QString::fromStdString(names[i]), *share});
            }
        }
    }
    setFixedHeight(std::max(1, static_cast<int>(dots_.size()) * 24));
    update();
}

void GroupChart::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized_font(font(), TextSize::Row));
    constexpr double kName = 96.0;
    constexpr double kText = 96.0;
    const double length = width() - kName - kText;
    for (std::size_t i = 0; i < dots_.size(); ++i) {
        const double middle = 24.0 * static_cast<double>(i) + 12.0;
        painter.fillRect(QRectF(kName, middle - 0.5, length, 1.0), tokens.line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == 0 ? tokens.text : tokens.reached);
        painter.drawEllipse(QPointF(kName + length * dots_[i].share, middle), 5.0, 5.0);
        painter.setPen(tokens.text);
        painter.drawText(QRectF(0.0, middle - 12.0, kName - 8.0, 24.0),
                         Qt::AlignLeft | Qt::AlignVCenter, dots_[i].name);
        QString text = Words::percent(dots_[i].share);
        if (i > 0) {
            // The gap between the shown shares, so that the three numbers agree.
            const auto points =
                std::llround(100.0 * dots_[i].share) - std::llround(100.0 * dots_.front().share);
            text += ' ' + ChartTexts::tr("(%1 points)").arg(Words::change(points));
        }
        painter.drawText(QRectF(width() - kText, middle - 12.0, kText, 24.0),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

ChartsPanel::ChartsPanel(const Document& document, QWidget* parent)
    : QWidget(parent), document_(&document) {
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    const auto add = [&](QWidget* chart) {
        auto* const title = new ToneLabel(TextSize::Body, Tone::Plain, true);
        title->setWordWrap(true);
        column->addWidget(title);
        column->addWidget(chart);
        column->addSpacing(10);
        return title;
    };
    walk_title_ = add(walk_ = new WalkChart);
    coverage_title_ = add(coverage_ = new CoverageChart);
    group_title_ = add(groups_ = new GroupChart);
    column->addStretch();
    scroll->setWidget(page);
    refresh();
}

void ChartsPanel::refresh() {
    if (!document_->is_open()) {
        return;
    }
    const auto state = document_->shown_state();
    const bool time = state->cutoff().unit == CostUnit::Time;
    walk_title_->setText(time ? tr("People by walking time, in minutes")
                              : tr("People by length of walk, in metres"));
    coverage_title_->setText(tr("Share of people served, by neighbourhood"));
    group_title_->setText(tr("Share of people served, by group"));
    coverage_->set_state(state);
    groups_->set_state(state, *document_->result().study);
    group_title_->setVisible(!document_->result().study->settings.demand.group_fields.empty());
    groups_->setVisible(group_title_->isVisibleTo(this));
}

void ChartsPanel::set_walks(std::shared_ptr<const WalkHistogram> walks) {
    walk_->set_walks(std::move(walks));
}

void ChartsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace cercania::viewer
