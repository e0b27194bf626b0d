#include "app/viewer/panels/charts_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/viewer/panels/charts/chart_files.h"
#include "app/viewer/style/text_scale.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

constexpr int kLowestChart = 108;
constexpr int kHighestChart = 200;

}  // namespace

ChartsPanel::ChartsPanel(const Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      walk_(new WalkChart),
      coverage_(new CoverageChart),
      groups_(new GroupChart) {
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* const page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    scroll->setWidget(page);
    for (Chart* const chart : {static_cast<Chart*>(walk_), static_cast<Chart*>(coverage_)}) {
        chart->setMinimumHeight(scaled_for(font(), kLowestChart));
        chart->setMaximumHeight(scaled_for(font(), kHighestChart));
        chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    add(walk_, "walks", 1);
    add(coverage_, "coverage", 1);
    add(groups_, "groups", 0);
    column->addStretch();
    refresh();
}

void ChartsPanel::add(Chart* chart, const QString& file_name, int stretch) {
    auto* const head = new QWidget;
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* const title = new ToneLabel(TextSize::Body, Tone::Plain, true);
    title->setWordWrap(true);
    auto* const more = new IconButton("more");
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    more->setFixedSize(28, 28);
    more->setMenu(new QMenu(more));
    more->setObjectName(file_name + "Menu");
    row->addWidget(title, 1);
    row->addWidget(more);
    auto* const column = qobject_cast<QVBoxLayout*>(findChild<QScrollArea*>()->widget()->layout());
    column->addWidget(head);
    column->addWidget(chart, stretch);
    parts_.push_back({chart, head, title, more, file_name});
}

void ChartsPanel::fill_menu(const Part& part) {
    QMenu& menu = *part.more->menu();
    menu.clear();
    connect(menu.addAction(tr("Copy")), &QAction::triggered, this, [this, part] { copy(part); });
    menu.addSeparator();
    for (const char* const ending : {"svg", "png", "csv"}) {
        connect(menu.addAction(tr("Save as %1…").arg(QString(ending).toUpper())),
                &QAction::triggered, this, [this, part, ending] { ask_to_write(part, ending); });
    }
}

void ChartsPanel::copy(const Part& part) {
    try {
        require_told(document_->settings().privacy);
    } catch (const Error& error) {
        emit failed(tr("The chart was not copied."), QString::fromStdString(error.message()));
        return;
    }
    auto* const content = new QMimeData;
    content->setImageData(chart_picture(*part.chart, part.title->text()));
    QStringList lines;
    for (const QStringList& line : part.chart->figures()) {
        lines << line.join('\t');
    }
    content->setText(lines.join('\n'));
    QApplication::clipboard()->setMimeData(content);
}

void ChartsPanel::ask_to_write(const Part& part, const QString& ending) {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the chart"), part.file_name + '.' + ending,
                                     ending.toUpper() + " (*." + ending + ')');
    if (path.isEmpty()) {
        return;
    }
    try {
        require_told(document_->settings().privacy);
        write_chart(path, *part.chart, part.title->text());
        emit written(path);
    } catch (const Error& error) {
        emit failed(tr("The chart was not saved."), QString::fromStdString(error.message()));
    }
}

void ChartsPanel::refresh() {
    if (!document_->is_open()) {
        return;
    }
    const auto state = document_->shown_state();
    const bool time = state->cutoff().unit == CostUnit::Time;
    parts_[0].title->setText(time ? tr("People by walking time, in minutes")
                                  : tr("People by length of walk, in metres"));
    parts_[1].title->setText(tr("Share of people served, by neighbourhood"));
    parts_[2].title->setText(tr("Share of people served, by group"));
    coverage_->set_state(state);
    groups_->set_state(state, *document_->result().study);
    const bool grouped = !document_->result().study->settings.demand.group_fields.empty();
    parts_[2].head->setVisible(grouped);
    groups_->setVisible(grouped);
    for (const Part& part : parts_) {
        part.more->set_name(tr("Copy or save the chart"));
        fill_menu(part);
    }
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
