#include "app/viewer/panels/compare_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <climits>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/name_column.h"
#include "app/viewer/panels/table_delegates.h"
#include "app/viewer/panels/table_parts.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kHeadPadding = 14;
constexpr int kFirstWidth = 60;
constexpr int kSecondWidth = 80;
constexpr int kChangeWidth = 88;
constexpr int kNameLeast = 80;
constexpr int kNameWidth = 110;  // where the table is moved sideways

/// The name in one line, or in two that are broken at the space which keeps both short.
QString in_two_lines(const QString& name, const QFontMetrics& metrics, int width) {
    const auto elided = [&](const QString& text) {
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    };
    if (metrics.horizontalAdvance(name) <= width) {
        return name;
    }
    int shortest = INT_MAX;
    QString broken = elided(name);
    for (qsizetype space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
        const QString first = name.left(space);
        const QString second = name.mid(space + 1);
        const int wider =
            std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (wider < shortest) {
            shortest = wider;
            broken = elided(first) + '\n' + elided(second);
        }
    }
    return broken;
}

std::size_t area_of(const QModelIndex& index) {
    return static_cast<std::size_t>(index.data(ChangesTableModel::AreaRole).toULongLong());
}

}  // namespace

ComparePanel::ComparePanel(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      model_(new ChangesTableModel(this)),
      title_(new ToneLabel(TextSize::Small, Tone::Secondary)),
      first_(new ToneLabel(TextSize::Body)),
      second_(new ToneLabel(TextSize::Body)),
      net_(new ToneLabel(TextSize::Title)),
      table_(new QTableView),
      names_(new NameColumn(*table_, ChangesTableModel::Name)),
      unchanged_(new ToneLabel(TextSize::Row, Tone::Secondary)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(4);
    for (ToneLabel* const label : {title_, first_, second_, net_, unchanged_}) {
        label->setContentsMargins(16, 0, 16, 0);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
    }
    net_->setObjectName("compareNet");
    unchanged_->setContentsMargins(16, 8, 16, 8);
    table_->setObjectName("compareTable");
    set_up_table(*table_);
    table_->setModel(model_);
    table_->setItemDelegate(new ChangesDelegate(table_));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    for (QWidget* const part : std::initializer_list<QWidget*>{title_, first_, second_, net_}) {
        column->addWidget(part);
    }
    column->addSpacing(4);
    column->addWidget(new Separator);
    column->addWidget(table_, 1);
    column->addWidget(unchanged_);
    connect(table_, &QTableView::clicked, this,
            [this](const QModelIndex& index) { document_->select_zones({area_of(index)}); });
    connect(table_, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit zoom_asked(area_of(index)); });
    connect(table_, &QTableView::entered, this,
            [this](const QModelIndex& index) { document_->hover_zone(area_of(index)); });
    refresh();
}

void ComparePanel::fit_columns() {
    QHeaderView& header = *table_->horizontalHeader();
    const auto scaled = [this](int pixels) { return scaled_for(table_->font(), pixels); };
    header.resizeSection(ChangesTableModel::Before, scaled(kFirstWidth));
    header.resizeSection(ChangesTableModel::After, scaled(kSecondWidth));
    header.resizeSection(
        ChangesTableModel::Change,
        std::max(scaled(kChangeWidth), width_of_head(*table_, ChangesTableModel::Change)));
    names_->set_widths(scaled(kNameLeast), scaled(kNameWidth));
}

void ComparePanel::set_comparison(std::optional<Comparison> comparison) {
    comparison_ = std::move(comparison);
    refresh();
}

void ComparePanel::refresh() {
    table_->setAccessibleName(tr("Compared neighbourhoods"));
    const bool known = comparison_ && comparison_->change().has_value();
    for (QWidget* const part :
         std::initializer_list<QWidget*>{first_, second_, net_, table_, unchanged_}) {
        part->setVisible(known);
    }
    if (!known) {
        title_->setText(comparison_ ? tr("Catchments only. Add people to count them.")
                                    : tr("Updating"));
        return;
    }
    QHeaderView& header = *table_->horizontalHeader();
    const QFontMetrics metrics(header.font());
    const auto fitting = [&](const QString& name, int width) {
        return in_two_lines(name, metrics, scaled_for(table_->font(), width) - kHeadPadding);
    };
    model_->set_names(fitting(comparison_->first_name, kFirstWidth),
                      fitting(comparison_->second_name, kSecondWidth));
    fit_columns();
    header.setToolTip(comparison_->first_name + QString::fromUtf8(" · ") +
                      comparison_->second_name);
    model_->set_states(comparison_->first, comparison_->second);
    unchanged_->setText(tr("%n neighbourhood(s) do not differ.", nullptr,
                           static_cast<int>(model_->unchanged_count())));
    tell_figures();
}

void ComparePanel::tell_figures() {
    const ShownChange change = *comparison_->change();
    const Tokens tokens = tokens_for(*this);
    title_->setText(
        tr("People %1")
            .arg(Words::beyond_limit(comparison_->first->cutoff(),
                                     comparison_->first->live.facilities.required.size())));
    const auto line = [](const QString& name, const StudyState& state) {
        return tr("<b>%1</b> · %2")
            .arg(Words::count(state.figures->total.beyond), name.toHtmlEscaped());
    };
    first_->setText(line(comparison_->first_name, *comparison_->first));
    second_->setText(line(comparison_->second_name, *comparison_->second));
    const QString colour = (change.net() < 0 ? tokens.loss : tokens.gain).text.name();
    if (change.net() == 0) {
        net_->setText(tr("<b>As many people</b> within the limit"));
    } else {
        net_->setText(tr("<b><font color=\"%1\">%2 people</font></b> within the limit")
                          .arg(colour, Words::change(change.net())));
    }
}

void ComparePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace cercania::viewer
