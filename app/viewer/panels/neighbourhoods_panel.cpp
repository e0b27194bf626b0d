#include "app/viewer/panels/neighbourhoods_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "app/viewer/model/told_state.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/charts/chart_files.h"
#include "app/viewer/panels/name_column.h"
#include "app/viewer/panels/table_delegates.h"
#include "app/viewer/panels/table_parts.h"
#include "app/viewer/panels/table_text.h"
#include "app/viewer/style/icons.h"
#include "core/base/error.h"

namespace cercania::viewer {
NeighbourhoodsPanel::NeighbourhoodsPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      pages_(new QStackedLayout(this)),
      model_(new ResultsTableModel(this)),
      filter_(new ResultsFilter(this)),
      delegate_(new ResultsDelegate(this)),
      changes_(new ChangesTableModel(this)) {
    filter_->setSourceModel(model_);
    pages_->addWidget(make_results());
    pages_->addWidget(make_changes());
    connect(document_, &Document::selection_changed, this, &NeighbourhoodsPanel::show_selection);
    connect(document_, &Document::hover_changed, this, &NeighbourhoodsPanel::show_hover);
    connect(filter_, &QAbstractItemModel::modelReset, this, &NeighbourhoodsPanel::set_up_columns);
    set_up_columns();
    refresh();
}

QWidget* NeighbourhoodsPanel::make_results() {
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    search_ = new QLineEdit;
    search_->setClearButtonEnabled(true);
    search_->setObjectName("neighbourhoodSearch");
    search_->setMinimumHeight(28);
    search_icon_ =
        search_->addAction(icon(u"search", tokens_for(*this)), QLineEdit::LeadingPosition);
    class_button_ = new QToolButton;
    class_button_->setObjectName("classFilter");
    class_button_->setPopupMode(QToolButton::InstantPopup);
    class_button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    class_button_->setProperty("chip", true);
    class_button_->setMenu(new QMenu(class_button_));
    more_button_ = new IconButton("more");
    more_button_->setPopupMode(QToolButton::InstantPopup);
    more_button_->setProperty("chip", true);
    more_button_->setMenu(new QMenu(more_button_));
    row->addWidget(search_, 1);
    row->addWidget(class_button_);
    row->addWidget(more_button_);
    table_ = new QTableView;
    table_->setObjectName("neighbourhoodTable");
    set_up_table(*table_);
    table_->setModel(filter_);
    table_->setItemDelegate(delegate_);
    table_->setSortingEnabled(true);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->sortByColumn(ResultsTableModel::Beyond, Qt::DescendingOrder);
    columns_ = new ResultsColumns(*table_, *model_, *delegate_, this);
    table_->viewport()->installEventFilter(this);
    table_->installEventFilter(this);
    nothing_ = new ToneLabel(TextSize::Body, Tone::Secondary);
    nothing_->setTextFormat(Qt::RichText);
    nothing_->setContentsMargins(16, 8, 16, 8);
    nothing_->setWordWrap(true);
    nothing_->hide();
    column->addLayout(row);
    column->addWidget(nothing_);
    column->addWidget(table_, 1);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->set_search(text);
        show_filter_state();
    });
    connect(nothing_, &QLabel::linkActivated, this, [this] {
        search_->clear();
        show_classes({});
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NeighbourhoodsPanel::take_selection);
    connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        emit zoom_asked(static_cast<std::size_t>(filter_->mapToSource(index).row()));
    });
    connect(table_, &QTableView::entered, this, [this](const QModelIndex& index) {
        document_->hover_zone(static_cast<std::size_t>(filter_->mapToSource(index).row()));
    });
    return page;
}

QWidget* NeighbourhoodsPanel::make_changes() {
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    changes_table_ = new QTableView;
    changes_table_->setObjectName("changesTable");
    set_up_table(*changes_table_);
    changes_table_->setModel(changes_);
    changes_table_->setItemDelegate(new ChangesDelegate(changes_table_));
    changes_table_->setSelectionMode(QAbstractItemView::SingleSelection);
    changes_table_->horizontalHeader()->setMinimumSectionSize(56);
    changed_names_ = new NameColumn(*changes_table_, ChangesTableModel::Name);
    unchanged_ = new ToneLabel(TextSize::Row, Tone::Secondary);
    unchanged_->setContentsMargins(12, 8, 12, 8);
    unchanged_->setWordWrap(true);
    what_changed_ = new ToneLabel(TextSize::Row);
    what_changed_->setContentsMargins(12, 8, 12, 8);
    what_changed_->setTextFormat(Qt::RichText);
    what_changed_->setWordWrap(true);
    column->addWidget(changes_table_, 1);
    column->addWidget(unchanged_);
    column->addWidget(new Separator);
    column->addWidget(what_changed_);
    connect(changes_table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        document_->select_zones(
            {static_cast<std::size_t>(index.data(ChangesTableModel::AreaRole).toULongLong())});
    });
    connect(changes_table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        emit zoom_asked(
            static_cast<std::size_t>(index.data(ChangesTableModel::AreaRole).toULongLong()));
    });
    return page;
}

void NeighbourhoodsPanel::refresh() {
    const auto base = document_->result().base;
    const bool changes =
        document_->in_what_if() && document_->what_if_view() == WhatIfView::Difference;
    pages_->setCurrentIndex(changes ? 1 : 0);
    model_->set_state(document_->shown_state());
    changes_->set_states(base, document_->result().what_if);
    tell_changes();
    show_filter_state();
}

void NeighbourhoodsPanel::set_up_columns() {
    columns_->set_up();
    refresh_texts();
}

void NeighbourhoodsPanel::refresh_texts() {
    const int count = model_->rowCount();
    search_->setPlaceholderText(tr("Filter %n neighbourhood(s)", nullptr, count));
    search_->setAccessibleName(tr("Filter neighbourhoods"));
    table_->setAccessibleName(tr("Neighbourhoods"));
    changes_table_->setAccessibleName(tr("Changes in this what-if"));
    show_class_count();
    class_button_->setIcon(icon(u"filter", tokens_for(*this)));
    search_icon_->setIcon(icon(u"search", tokens_for(*this)));
    more_button_->set_name(tr("Columns and copy"));
    fit_changes();
    fill_menus();
}

void NeighbourhoodsPanel::fit_changes() {
    QHeaderView& header = *changes_table_->horizontalHeader();
    const QFontMetrics cells(sized_font(changes_table_->font(), TextSize::Row, true));
    constexpr int kPaddings = 18;
    const auto fit = [&](int column, const QString& longest, int usual) {
        header.resizeSection(column, std::max({usual, width_of_head(*changes_table_, column),
                                               cells.horizontalAdvance(longest) + kPaddings}));
    };
    fit(ChangesTableModel::Before, Words::percent(1.0), 66);
    fit(ChangesTableModel::After, Words::percent(1.0), 60);
    fit(ChangesTableModel::Change, Words::change(-100'000), 112);
}

void NeighbourhoodsPanel::tell_changes() {
    unchanged_->setText(tr("%n neighbourhood(s) do not change.", nullptr,
                           static_cast<int>(changes_->unchanged_count())));
    const FacilityEdits& edits = document_->edits();
    QStringList lines = {"<b>" + tr("Changes in this what-if") + "</b>"};
    const auto named = [this](const std::string& id) {
        const auto& base = document_->result().base->live.facilities;
        const auto found = facility_with_id(base, id);
        return found ? facility_name(base.all[*found]) : QString::fromStdString(id);
    };
    for (const MovedFacility& moved : edits.moved) {
        lines << tr("Move %1").arg(named(moved.id).toHtmlEscaped());
    }
    for (const AddedFacility& added : edits.added) {
        lines << tr("Add %1").arg(QString::fromStdString(added.name).toHtmlEscaped());
    }
    for (const std::string& closed : edits.closed) {
        lines << tr("Close %1").arg(named(closed).toHtmlEscaped());
    }
    if (edits.empty()) {
        lines << tr("Drag a care place on the map, or add one.");
    } else {
        const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
        lines.front() += QString::fromUtf8(" · ") + tr("%1 undoes one").arg(keys);
    }
    what_changed_->setText(lines.join("<br>"));
}

void NeighbourhoodsPanel::fill_menus() {
    QMenu& classes = *class_button_->menu();
    classes.clear();
    for (const GapClass one : {GapClass::Unserved, GapClass::Underserved, GapClass::Partly,
                               GapClass::Served, GapClass::NoPeople, GapClass::NoData}) {
        QAction* const action = classes.addAction(Words::gap_class_with_range(one));
        action->setCheckable(true);
        action->setChecked(filter_->classes().count(one) != 0);
        connect(action, &QAction::triggered, this, [this, one](bool on) {
            std::set<GapClass> chosen = filter_->classes();
            on ? static_cast<void>(chosen.insert(one)) : static_cast<void>(chosen.erase(one));
            show_classes(std::move(chosen));
        });
    }
    classes.addSeparator();
    connect(classes.addAction(tr("All classes")), &QAction::triggered, this,
            [this] { show_classes({}); });
    QMenu& more = *more_button_->menu();
    for (QMenu* below : more.findChildren<QMenu*>()) {
        below->deleteLater();
    }
    more.clear();
    columns_->fill_menu(more);
    more.addSeparator();
    connect(more.addAction(tr("Copy")), &QAction::triggered, this, [this] { copy(false); });
    connect(more.addAction(tr("Copy with headers")), &QAction::triggered, this,
            [this] { copy(true); });
    connect(more.addAction(tr("Export CSV…")), &QAction::triggered, this,
            &NeighbourhoodsPanel::ask_to_write_csv);
    connect(more.addAction(tr("Export results…")), &QAction::triggered, this,
            &NeighbourhoodsPanel::export_asked);
}

void NeighbourhoodsPanel::focus_search() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void NeighbourhoodsPanel::set_search(const QString& text) {
    search_->setText(text);
}

void NeighbourhoodsPanel::show_classes(std::set<GapClass> classes) {
    filter_->set_classes(std::move(classes));
    fill_menus();
    show_class_count();
    show_filter_state();
    emit classes_shown(filter_->classes());
}

/// "Class · 2" while only two are listed.
void NeighbourhoodsPanel::show_class_count() {
    const auto count = static_cast<qlonglong>(filter_->classes().size());
    class_button_->setText(count == 0 ? tr("Class")
                                      : tr("Class") + QString::fromUtf8(" · ") +
                                            QLocale().toString(count));
}

void NeighbourhoodsPanel::show_filter_state() {
    const bool empty = filter_->rowCount() == 0 && model_->rowCount() > 0;
    nothing_->setVisible(empty);
    if (empty) {
        nothing_->setText(
            search_->text().isEmpty()
                ? tr("No neighbourhood is of the chosen classes. <a href=\"#\">Clear</a>")
                : tr("No neighbourhood matches '%1'. <a href=\"#\">Clear</a>")
                      .arg(search_->text().toHtmlEscaped()));
    }
}

void NeighbourhoodsPanel::select_all() {
    table_->selectAll();
}

void NeighbourhoodsPanel::copy(bool with_headers) const {
    ResultsTableModel told;
    told.set_state(told_state(document_->shown_state(), document_->settings()));
    const TableText text(*table_, told);
    QStringList lines;
    for (const QStringList& cells : text.shown_cells(text.rows_to_copy(), with_headers)) {
        lines << cells.join('\t');
    }
    QApplication::clipboard()->setText(lines.join('\n'));
}

void NeighbourhoodsPanel::write_csv(const QString& path) const {
    ResultsTableModel told;
    told.set_state(told_state(document_->shown_state(), document_->settings()));
    const TableText text(*table_, told);
    write_text(path, csv_text(text.plain_cells(text.all_rows())));
}

void NeighbourhoodsPanel::ask_to_write_csv() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the table"),
                                                      "neighbourhoods.csv", "CSV (*.csv)");
    if (path.isEmpty()) {
        return;
    }
    try {
        write_csv(path);
        emit written(path);
    } catch (const Error& error) {
        emit failed(tr("The table was not exported."), QString::fromStdString(error.message()));
    }
}

void NeighbourhoodsPanel::take_selection() {
    if (selecting_) {
        return;
    }
    std::vector<std::size_t> zones;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        zones.push_back(static_cast<std::size_t>(filter_->mapToSource(index).row()));
    }
    std::sort(zones.begin(), zones.end());
    selecting_ = true;
    document_->select_zones(std::move(zones));
    selecting_ = false;
}

void NeighbourhoodsPanel::show_selection() {
    if (selecting_) {
        return;
    }
    selecting_ = true;
    QItemSelection selection;
    QModelIndex first;
    for (const std::size_t zone : document_->selected_zones()) {
        const QModelIndex index = filter_->mapFromSource(model_->index(static_cast<int>(zone), 0));
        if (index.isValid()) {
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    table_->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid()) {
        table_->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        table_->scrollTo(first);
    }
    selecting_ = false;
}

void NeighbourhoodsPanel::show_hover() {
    const auto zone = document_->hovered_zone();
    const QModelIndex index =
        zone ? filter_->mapFromSource(model_->index(static_cast<int>(*zone), 0)) : QModelIndex();
    delegate_->set_hovered_row(index.isValid() ? index.row() : -1);
    table_->viewport()->update();
}

void NeighbourhoodsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh_texts();
        refresh();
    }
    QWidget::changeEvent(event);
}

bool NeighbourhoodsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Leave) {
        document_->hover_zone(std::nullopt);
    }
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            const QModelIndex current = table_->currentIndex();
            if (current.isValid()) {
                emit zoom_asked(static_cast<std::size_t>(filter_->mapToSource(current).row()));
            }
            return true;
        }
        const bool typed = !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
                           (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        if (typed) {
            search_->setFocus();
            search_->setText(key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace cercania::viewer
