#include "app/viewer/panels/explain_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <cmath>

#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/words.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"
#include "core/access/rounding.h"

namespace cercania::viewer {
namespace {

constexpr int kSide = 16;

QLabel* cell(const QString& text, bool strong = false, Qt::Alignment alignment = Qt::AlignLeft) {
    auto* const label = new ToneLabel(TextSize::Row, Tone::Plain, strong);
    label->setText(text);
    label->setAlignment(alignment | Qt::AlignVCenter);
    label->setMinimumHeight(20);
    return label;
}

/// A text at the left, which gives way to the figures: it wraps where there is no room.
QLabel* name_cell(const QString& text, bool strong = false) {
    QLabel* const label = cell(text, strong);
    label->setWordWrap(true);
    return label;
}

}  // namespace

ExplainPanel::ExplainPanel(const Document& document, QWidget* parent)
    : QWidget(parent), document_(&document), scroll_(new QScrollArea) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll_);
    refresh();
}

void ExplainPanel::show_place(std::shared_ptr<const ExplainedPlace> place,
                              std::optional<std::size_t> zone) {
    place_ = std::move(place);
    zone_ = zone;
    refresh();
}

void ExplainPanel::show_zone(std::optional<std::size_t> zone) {
    place_.reset();
    zone_ = zone;
    refresh();
}

void ExplainPanel::refresh() {
    auto* const page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(8);
    if (document_->is_open()) {
        if (place_) {
            add_answer(*column);
            add_walks(*column);
            add_services(*column);
            add_nearest(*column);
        }
        if (zone_ && document_->shown_state()->live.gaps) {
            add_zone(*column);
            add_reach(*column);
        }
        if (place_) {
            add_buttons(*column);
        } else if (!zone_) {
            auto* const hint = new ToneLabel(TextSize::Body, Tone::Secondary);
            hint->setText(tr("Click a place on the map to see its walk to care."));
            hint->setWordWrap(true);
            hint->setContentsMargins(kSide, 0, kSide, 0);
            column->addWidget(hint);
        }
    }
    column->addStretch();
    // A button of the old page may have asked for this, or Qt may be restyling its parts.
    if (QWidget* const old = scroll_->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    scroll_->setWidget(page);
    ask_for_reach();
}

void ExplainPanel::add_answer(QVBoxLayout& column) {
    const ExplainTexts texts = explain_texts(*place_, *document_);
    auto* const title = new ToneLabel(TextSize::Title, Tone::Plain, true);
    title->setText(texts.title);
    title->setWordWrap(true);
    auto* const sentence = new ToneLabel(TextSize::Body);
    sentence->setTextFormat(Qt::RichText);
    sentence->setWordWrap(true);
    sentence->setText(texts.sentence);
    sentence->setObjectName("explainSentence");
    for (QLabel* label : {static_cast<QLabel*>(title), static_cast<QLabel*>(sentence)}) {
        label->setContentsMargins(kSide, 0, kSide, 0);
        column.addWidget(label);
    }
}

QGridLayout* ExplainPanel::add_section(QVBoxLayout& column, const QString& title,
                                       const QString& note) {
    column.addWidget(new Separator);
    auto* const grid = new QGridLayout;
    grid->setContentsMargins(kSide, 0, kSide, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(name_cell(title, true), 0, 0);
    auto* const right = new ToneLabel(TextSize::Row, Tone::Secondary);
    right->setText(note);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (is_large(font())) {
        right->setWordWrap(true);  // under the title, where both have no room side by side
        right->setAlignment(Qt::AlignLeft);
        grid->addWidget(right, 1, 0, 1, 3);
    } else {
        grid->addWidget(right, 0, 1, 1, 2, Qt::AlignRight);
    }
    column.addLayout(grid);
    return grid;
}

void ExplainPanel::add_walks(QVBoxLayout& column) {
    for (const ExplainedWay& way : place_->explanation.ways) {
        add_walk(column, way);
    }
}

void ExplainPanel::add_walk(QVBoxLayout& column, const ExplainedWay& way) {
    const std::vector<ShownLeg> legs =
        shown_legs(way, document_->result().study->network.graph->speed());
    if (legs.empty()) {
        return;
    }
    const WalkTitle words = walk_title(place_->explanation, way);
    QGridLayout* const grid = add_section(column, words.title, words.note);
    for (const ShownLeg& leg : legs) {
        const int row = grid->rowCount();
        grid->addWidget(name_cell(leg.street), row, 0);
        grid->addWidget(cell(Words::metres(leg.length), false, Qt::AlignRight), row, 1);
        grid->addWidget(cell(Words::minutes(leg.time_so_far), false, Qt::AlignRight), row, 2);
    }
    add_extras(column, way);
}

WalkExtras ExplainPanel::extras_of(const ExplainedWay& way) const {
    return walk_extras(walk_costs(*document_->result().study->network.graph, way.route));
}

void ExplainPanel::add_extras(QVBoxLayout& column, const ExplainedWay& way) {
    const WalkExtras extras = extras_of(way);
    if (extras.all.empty()) {
        return;
    }
    QGridLayout* const grid =
        add_section(column, tr("What takes more or less time"), tr("on the streets"));
    const auto add = [&](const QString& what, const QString& metres, Seconds added, bool strong) {
        const int row = grid->rowCount();
        grid->addWidget(name_cell(what, strong), row, 0);
        grid->addWidget(cell(metres, false, Qt::AlignRight), row, 1);
        QLabel* const time = cell(Words::added_time(added), strong, Qt::AlignRight);
        grid->addWidget(time, row, 2);
        return time;
    };
    add(tr("In all"), Words::metres(extras.length), extras.added, true)
        ->setObjectName("extrasTotal");
    for (const WalkExtra& extra : extras.all) {
        add(extra_title(extra),
            extra.kind == ExtraKind::Wait ? QString() : Words::metres(extra.length), extra.added,
            false);
        auto* const detail = new ToneLabel(TextSize::Small, Tone::Secondary);
        detail->setText(extra_detail(extra));
        detail->setWordWrap(true);
        detail->setContentsMargins(0, 0, 0, 4);
        grid->addWidget(detail, grid->rowCount(), 0, 1, 3);
    }
    if (Words::added_time(extras.small) != Words::added_time(Seconds())) {
        add(tr("Smaller ones"), {}, extras.small, false);
    }
}

void ExplainPanel::add_services(QVBoxLayout& column) {
    const std::vector<ExplainedService>& services = place_->explanation.services;
    if (services.empty()) {
        return;
    }
    QGridLayout* const grid = add_section(column, tr("Each service needed"), {});
    for (std::size_t i = 0; i < services.size(); ++i) {
        const ExplainedService& one = services[i];
        const int row = grid->rowCount();
        const QString name = service_words(one.service);
        grid->addWidget(name_cell(one.within ? name : tr("%1: beyond").arg(name), !one.within), row,
                        0);
        if (one.cost) {
            grid->addWidget(cell(Words::minutes(one.cost->time), true, Qt::AlignRight), row, 1);
            grid->addWidget(cell(Words::metres(one.cost->distance), false, Qt::AlignRight), row, 2);
        } else {
            grid->addWidget(cell(tr("no way"), true, Qt::AlignRight), row, 1, 1, 2);
        }
        auto* const where = new ToneLabel(TextSize::Small, Tone::Secondary);
        where->setText(place_->service_places[i]);
        where->setWordWrap(true);
        where->setContentsMargins(0, 0, 0, 4);
        grid->addWidget(where, grid->rowCount(), 0, 1, 3);
    }
}

void ExplainPanel::add_nearest(QVBoxLayout& column) {
    if (place_->nearest.empty()) {
        return;
    }
    QGridLayout* const grid = add_section(column, tr("Nearest care places"), {});
    for (const NearCare& care : place_->nearest) {
        const int row = grid->rowCount();
        grid->addWidget(name_cell(care.name), row, 0);
        grid->addWidget(cell(Words::minutes(care.cost.time), true, Qt::AlignRight), row, 1);
        grid->addWidget(cell(Words::metres(care.cost.distance), false, Qt::AlignRight), row, 2);
    }
}

void ExplainPanel::add_zone(QVBoxLayout& column) {
    const StudyState& state = *document_->shown_state();
    const AreaGap& gap = state.live.gaps->table.areas[*zone_];
    const AreaFigures& figures = state.figures->areas[*zone_];
    QGridLayout* const grid =
        add_section(column, tr("%1 as a whole").arg(area_name(*state.live.gaps, *zone_)),
                    tr("%1 people beyond").arg(Words::count(figures.beyond)));
    // Rounded to the shown total, so that the reasons add up to it.
    std::vector<double> people;
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        people.push_back(
            static_cast<GapReason>(i) == GapReason::EdgeOfData ? 0.0 : gap.unserved_by_reason[i]);
    }
    const std::vector<std::int64_t> shown = rounded_to_total(people);
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        const auto reason = static_cast<GapReason>(i);
        const bool always = reason == GapReason::TooFar || reason == GapReason::Detour;
        if (reason == GapReason::EdgeOfData || (shown[i] == 0 && !always)) {
            continue;
        }
        const int row = grid->rowCount();
        grid->addWidget(name_cell(Words::reason(reason)), row, 0);
        grid->addWidget(cell(Words::count(shown[i]), true, Qt::AlignRight), row, 1, 1, 2);
        auto* const bar = new PlainBar(&Tokens::beyond);
        bar->set_share(gap.unserved > 0.0 ? people[i] / gap.unserved : 0.0);
        grid->addWidget(bar, row + 1, 0, 1, 3);
    }
}

void ExplainPanel::add_reach(QVBoxLayout& column) {
    if (!reach_ || reach_->empty() || reach_zone_ != zone_) {
        return;
    }
    const bool time = document_->shown_state()->cutoff().unit == CostUnit::Time;
    QGridLayout* const grid =
        add_section(column, tr("Almost reached by"), tr("nearest home, people"));
    for (const NearlyReaching& facility : *reach_) {
        const int row = grid->rowCount();
        const PlaceCost& cost = facility.nearest;
        QLabel* const name = name_cell(facility.name);
        name->setObjectName("reachName");
        grid->addWidget(name, row, 0);
        grid->addWidget(cell(time ? Words::minutes(cost.time) : Words::metres(cost.distance), true,
                             Qt::AlignRight),
                        row, 1);
        grid->addWidget(cell(Words::count(std::llround(facility.people)), false, Qt::AlignRight),
                        row, 2);
    }
}

void ExplainPanel::ask_for_reach() {
    const auto state = document_->is_open() ? document_->shown_state() : nullptr;
    const bool known = reach_zone_ == zone_ && reach_state_ == state;
    if (zone_ && state && !known && isVisible()) {
        reach_.reset();
        reach_zone_ = zone_;
        reach_state_ = state;
        emit reach_asked(*zone_);
    }
}

void ExplainPanel::show_reach(std::size_t area, const std::vector<NearlyReaching>& facilities) {
    if (zone_ == area) {
        reach_ = facilities;
        refresh();
    }
}

void ExplainPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask_for_reach();
}

void ExplainPanel::add_buttons(QVBoxLayout& column) {
    column.addWidget(new Separator);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(kSide, 0, kSide, 0);
    const Tokens tokens = tokens_for(*this);
    auto* const try_place = new QPushButton(icon(u"facility-add", tokens), tr("Try a place here"));
    auto* const copy = new QPushButton(icon(u"export", tokens), tr("Copy"));
    row->addWidget(try_place);
    row->addWidget(copy);
    row->addStretch();
    column.addLayout(row);
    connect(try_place, &QPushButton::clicked, this,
            [this] { emit try_place_asked(place_->point); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(text()); });
}

QString ExplainPanel::text() const {
    if (!place_) {
        return {};
    }
    const ExplainTexts texts = explain_texts(*place_, *document_);
    QStringList lines = {texts.title,
                         QTextDocumentFragment::fromHtml(texts.sentence).toPlainText()};
    for (const ExplainedWay& way : place_->explanation.ways) {
        if (is_round_trip(place_->explanation)) {
            const WalkTitle words = walk_title(place_->explanation, way);
            lines << words.title + '\t' + words.note;
        }
        for (const ShownLeg& leg :
             shown_legs(way, document_->result().study->network.graph->speed())) {
            lines << leg.street + '\t' + Words::metres(leg.length) + '\t' +
                         Words::minutes(leg.time_so_far);
        }
        for (const WalkExtra& extra : extras_of(way).all) {
            lines << extra_title(extra) + '\t' + Words::added_time(extra.added) + '\t' +
                         extra_detail(extra);
        }
    }
    for (const NearCare& care : place_->nearest) {
        lines << care.name + '\t' + Words::minutes(care.cost.time) + '\t' +
                     Words::metres(care.cost.distance);
    }
    return lines.join('\n');
}

void ExplainPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace cercania::viewer
