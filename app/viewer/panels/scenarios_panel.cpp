#include "app/viewer/panels/scenarios_panel.h"

#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/list_parts.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kBase = -1;
constexpr int kUnsaved = -2;
constexpr int kScenarioRole = Qt::UserRole;

QIcon radio(const QWidget& widget, bool on) {
    const Tokens tokens = tokens_for(widget);
    return drawn_icon(widget, [&](QPainter& painter, const QRectF& box) {
        painter.setPen(QPen(on ? tokens.accent : tokens.control_edge, on ? 4.0 : 1.2));
        painter.setBrush(tokens.base);
        const double radius = on ? 4.5 : 6.0;
        painter.drawEllipse(box.center(), radius, radius);
    });
}

}  // namespace

ScenariosPanel::ScenariosPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      title_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      list_(make_side_list()),
      button_(new QPushButton) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(4);
    title_->setContentsMargins(12, 0, 12, 0);
    list_->setObjectName("scenariosList");
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    button_->setMinimumHeight(scaled_for(font(), 28));
    button_->setObjectName("whatIfButton");
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(10, 4, 10, 0);
    row->addWidget(button_);
    column->addWidget(new Separator);
    column->addWidget(title_);
    column->addLayout(inset(*list_, 8));
    column->addLayout(row);
    connect(list_, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem* item) { ask(item->data(0, kScenarioRole).toInt()); });
    auto* const by_key = new QShortcut(Qt::Key_Return, list_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(by_key, &QShortcut::activated, this, [this] {
        if (const QTreeWidgetItem* const item = list_->currentItem()) {
            ask(item->data(0, kScenarioRole).toInt());
        }
    });
    connect(list_, &QWidget::customContextMenuRequested, this, &ScenariosPanel::open_menu);
    connect(button_, &QPushButton::clicked, this,
            [this] { document_->in_what_if() ? emit save_asked() : emit start_asked(); });
    connect(document_, &Document::counts_changed, this, &ScenariosPanel::refresh);
    refresh();
}

QString ScenariosPanel::beyond_of(const std::shared_ptr<const StudyState>& state) const {
    return state && state->figures ? Words::count(state->figures->total.beyond) : QString();
}

QString ScenariosPanel::counted(const Scenario& scenario) const {
    const auto beyond = document_->scenario_counts().beyond(document_->on_base(scenario.edits));
    return beyond ? Words::count(*beyond) : QString();
}

void ScenariosPanel::refresh() {
    title_->setText(tr("Scenarios"));
    list_->setAccessibleName(tr("Scenarios"));
    const bool trying = document_->in_what_if();
    button_->setText(trying ? tr("Save as scenario…") : tr("Start a what-if"));
    button_->setIcon(icon(trying ? u"save" : u"what-if", tokens_for(*this)));
    button_->setEnabled(document_->is_open() && (!trying || !document_->edits().empty()));
    list_->clear();
    if (!document_->is_open()) {
        return;
    }
    const auto shown = document_->shown_scenario();
    const auto add = [this](const QString& name, const QString& note, int scenario, bool on) {
        auto* const item = new QTreeWidgetItem(list_, {name, note});
        item->setData(0, kScenarioRole, scenario);
        item->setIcon(0, radio(*this, on));
        style_note(*item);
        if (on) {
            list_->setCurrentItem(item);
        }
        return item;
    };
    add(tr("Base"), beyond_of(document_->result().base), kBase, !trying);
    if (trying && !shown) {
        QTreeWidgetItem* const item =
            add(tr("Unsaved what-if"), beyond_of(document_->result().what_if), kUnsaved, true);
        QFont italic = list_->font();
        italic.setItalic(true);
        item->setFont(0, italic);
    }
    for (std::size_t i = 0; i < document_->scenarios().size(); ++i) {
        const bool on = shown == i;
        add(QString::fromStdString(document_->scenarios()[i].name),
            on ? beyond_of(document_->result().what_if) : counted(document_->scenarios()[i]),
            static_cast<int>(i), on);
    }
    fit_height(*list_);
}

void ScenariosPanel::ask(int row) {
    if (row == kBase) {
        emit base_asked();
    } else if (row >= 0) {
        emit scenario_asked(static_cast<std::size_t>(row));
    }
}

void ScenariosPanel::open_menu(const QPoint& at) {
    const QTreeWidgetItem* const item = list_->itemAt(at);
    if (item == nullptr || item->data(0, kScenarioRole).toInt() < 0) {
        return;
    }
    const auto number = static_cast<std::size_t>(item->data(0, kScenarioRole).toInt());
    QMenu menu;
    QAction* const rename = menu.addAction(tr("Rename…"));
    QAction* const duplicate = menu.addAction(tr("Duplicate"));
    const QAction* const compare = menu.addAction(tr("Compare with Base"));
    QAction* const remove = menu.addAction(tr("Delete this scenario"));
    const QAction* const chosen = menu.exec(list_->viewport()->mapToGlobal(at));
    std::vector<Scenario> scenarios = document_->scenarios();
    const QString before = QString::fromStdString(scenarios[number].name);
    if (chosen == rename) {
        const QString name = QInputDialog::getText(this, tr("Rename the scenario"), tr("Name"),
                                                   QLineEdit::Normal, before);
        if (name.trimmed().isEmpty()) {
            return;
        }
        scenarios[number].name = name.trimmed().toStdString();
        emit scenarios_asked(scenarios, tr("Rename %1").arg(before));
    } else if (chosen == duplicate) {
        Scenario copy = scenarios[number];
        copy.name = tr("%1 (copy)").arg(before).toStdString();
        scenarios.push_back(std::move(copy));
        emit scenarios_asked(scenarios, tr("Duplicate %1").arg(before));
    } else if (chosen == compare && chosen != nullptr) {
        emit compare_asked(number);
    } else if (chosen == remove) {
        scenarios.erase(scenarios.begin() + static_cast<std::ptrdiff_t>(number));
        emit scenarios_asked(scenarios, tr("Delete %1").arg(before));
    }
}

void ScenariosPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace cercania::viewer
