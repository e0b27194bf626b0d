#include "app/viewer/panels/issues_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/wrapped_rows.h"
#include "app/viewer/style/icons.h"

namespace cercania::viewer {
namespace {

QIcon severity_icon(Severity severity, const Tokens& tokens) {
    switch (severity) {
        case Severity::Error:
            return icon(u"error", tokens.error);
        case Severity::Warning:
            return icon(u"warning", tokens.warning);
        case Severity::Note:
            break;
    }
    return icon(u"identify", tokens.text_secondary);
}

/// The first case below a row (or the row itself) that has a place.
QModelIndex located(const QModelIndex& index, const IssuesModel& model) {
    if (index.data(IssuesModel::LongitudeRole).isValid()) {
        return index;
    }
    for (int row = 0; row < model.rowCount(index); ++row) {
        const QModelIndex child = model.index(row, 0, index);
        if (child.data(IssuesModel::LongitudeRole).isValid()) {
            return child;
        }
    }
    return {};
}

}  // namespace

IssuesPanel::IssuesPanel(const Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      model_(new IssuesModel(this)),
      tree_(new QTreeView),
      empty_(new ToneLabel(TextSize::Body, Tone::Secondary)),
      show_(new QPushButton),
      done_(new QPushButton),
      raise_(new QPushButton) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    tree_->setObjectName("issuesTree");
    tree_->setModel(model_);
    tree_->setHeaderHidden(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setItemDelegate(new WrappedRows(*tree_));
    tree_->setExpandsOnDoubleClick(false);
    tree_->setObjectName("issuesTree");
    empty_->setContentsMargins(16, 4, 16, 4);
    empty_->setWordWrap(true);
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(show_);
    row->addWidget(done_);
    raise_->setObjectName("raiseLimit");
    row->addWidget(raise_);
    row->addStretch();
    column->addWidget(empty_);
    column->addWidget(tree_, 1);
    column->addLayout(row);
    connect(tree_, &QTreeView::activated, this, &IssuesPanel::show_current);
    connect(tree_, &QTreeView::doubleClicked, this, &IssuesPanel::show_current);
    connect(show_, &QPushButton::clicked, this, &IssuesPanel::show_current);
    connect(raise_, &QPushButton::clicked, this, &IssuesPanel::raise_asked);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IssuesPanel::offer_to_raise);
    connect(done_, &QPushButton::clicked, this, [this] {
        const QModelIndex index = tree_->currentIndex();
        const QModelIndex kind = index.parent().isValid() ? index.parent() : index;
        model_->toggle_done(kind);
        const Tokens tokens = tokens_for(*this);
        model_->setData(
            kind,
            QBrush(kind.data(IssuesModel::DoneRole).toBool() ? tokens.text_secondary : tokens.text),
            Qt::ForegroundRole);
        emit open_count_changed();
    });
    refresh();
}

void IssuesPanel::refresh() {
    tree_->setAccessibleName(tr("Issues"));
    show_->setText(tr("Show"));
    done_->setText(tr("Done looking"));
    empty_->setText(tr("Nothing was wrong with the data."));
    model_->set_diagnostics(document_->result().diagnostics ? *document_->result().diagnostics
                                                            : Diagnostics());
    const Tokens tokens = tokens_for(*this);
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStandardItem* const kind = model_->item(row);
        kind->setIcon(severity_icon(
            static_cast<Severity>(kind->data(IssuesModel::SeverityRole).toInt()), tokens));
        const int count = kind->data(IssuesModel::CountRole).toInt();
        if (count > 1 && !kind->text().contains(Words::count(count))) {
            kind->setText(tr("%1 (%2 cases)").arg(kind->text(), Words::count(count)));
        }
    }
    const bool none = model_->rowCount() == 0;
    empty_->setVisible(none);
    show_->setVisible(!none);
    done_->setVisible(!none);
    offer_to_raise();
    emit open_count_changed();
}

void IssuesPanel::offer_to_raise() {
    const QString code = tree_->currentIndex().data(IssuesModel::CodeRole).toString();
    raise_->setVisible(code == "facility_not_snapped");
    if (document_->is_open()) {
        raise_->setText(tr("Raise the limit of %1…")
                            .arg(Words::metres(document_->settings().network.max_snap)));
    }
}

void IssuesPanel::show_current() {
    const QModelIndex place = located(tree_->currentIndex(), *model_);
    if (place.isValid()) {
        emit place_asked(place.data(IssuesModel::LongitudeRole).toDouble(),
                         place.data(IssuesModel::LatitudeRole).toDouble());
    } else {
        tree_->expand(tree_->currentIndex());
    }
}

void IssuesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace cercania::viewer
