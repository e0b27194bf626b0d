#include "app/viewer/panels/start_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/viewer/style/icons.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 560;
constexpr std::size_t kShownRecent = 3;

QToolButton* action_button() {
    auto* const button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({22, 22});
    button->setProperty("startAction", true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFixedHeight(58);
    return button;
}

}  // namespace

StartPanel::StartPanel(std::vector<RecentStudy> recent, const QString& language, bool show_at_start,
                       QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      recent_(std::move(recent)),
      subtitle_(new ToneLabel(TextSize::Body, Tone::Secondary)),
      language_(new QComboBox),
      close_(new IconButton("close")),
      recovery_(new RecoveryStrip),
      show_(new QCheckBox) {
    setFixedSize(kWidth, kHeight);
    language_->setMinimumHeight(24);
    show_->setMinimumHeight(24);
    setAcceptDrops(true);
    setObjectName("startPanel");
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(28, 20, 20, 16);
    head->setSpacing(14);
    auto* const titles = new QVBoxLayout;
    auto* const title = new ToneLabel(TextSize::Figure, Tone::Plain, true);
    title->setText(QString::fromUtf8("Cercanía"));
    titles->addWidget(title);
    titles->addWidget(subtitle_);
    titles->setSpacing(0);
    language_->addItem("English", "en");
    language_->addItem(QString::fromUtf8("Español"), "es");
    language_->addItem(QString::fromUtf8("Français"), "fr");
    language_->setCurrentIndex(std::max(0, language_->findData(language)));
    head->addWidget(new Logo);
    head->addLayout(titles);
    head->addStretch();
    head->addWidget(language_);
    head->addWidget(close_);
    auto* const middle = new QHBoxLayout;
    middle->setContentsMargins(28, 16, 28, 16);
    middle->setSpacing(28);
    middle->addWidget(make_actions(), 1);
    middle->addWidget(make_recent(), 1);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(28, 10, 28, 10);
    show_->setChecked(show_at_start);
    foot->addWidget(show_);
    foot->addStretch();
    column->addLayout(head);
    column->addWidget(new Separator);
    column->addWidget(recovery_);
    column->addLayout(middle, 1);
    column->addWidget(new Separator);
    column->addLayout(foot);
    connect(close_, &QToolButton::clicked, this, &QDialog::reject);
    connect(language_, &QComboBox::activated, this,
            [this] { emit language_asked(language_->currentData().toString()); });
    connect(recovery_, &RecoveryStrip::recover_asked, this, &StartPanel::recover_asked);
    connect(recovery_, &RecoveryStrip::discard_asked, this, &StartPanel::discard_asked);
    refresh_texts();
    new_->setFocus();
}

QWidget* StartPanel::make_actions() {
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    new_ = action_button();
    new_->setObjectName("startNew");
    open_ = action_button();
    sample_ = action_button();
    drop_ = new ToneLabel(TextSize::Row, Tone::Secondary);
    drop_->setTextFormat(Qt::RichText);
    drop_->setAlignment(Qt::AlignCenter);
    drop_->setWordWrap(true);
    drop_->setMinimumWidth(330);
    column->addWidget(new_);
    column->addWidget(open_);
    column->addWidget(sample_);
    column->addWidget(new DropZone(drop_));
    column->addStretch();
    connect(new_, &QToolButton::clicked, this, &StartPanel::new_asked);
    connect(open_, &QToolButton::clicked, this, &StartPanel::open_asked);
    connect(sample_, &QToolButton::clicked, this, &StartPanel::sample_asked);
    return box;
}

QWidget* StartPanel::make_recent() {
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    recent_title_ = new ToneLabel(TextSize::Row, Tone::Plain, true);
    recent_none_ = new ToneLabel(TextSize::Row, Tone::Secondary);
    recent_none_->setVisible(recent_.empty());
    column->addWidget(recent_title_);
    column->addWidget(recent_none_);
    for (std::size_t i = 0; i < std::min(recent_.size(), kShownRecent); ++i) {
        auto* const card = new RecentCard(recent_[i]);
        column->addWidget(card);
        connect(card, &RecentCard::clicked, this,
                [this, path = recent_[i].path] { emit recent_asked(path); });
    }
    column->addStretch();
    return box;
}

void StartPanel::offer_recovery(const QString& study, const QDateTime& when) {
    recovery_->show_offer(study, when);
}

void StartPanel::withdraw_recovery() {
    recovery_->hide();
}

bool StartPanel::shows_at_start() const {
    return show_->isChecked();
}

void StartPanel::refresh_texts() {
    const Tokens tokens = tokens_for(*this);
    subtitle_->setText(tr("Who can walk to care, and who cannot yet."));
    language_->setAccessibleName(tr("Language"));
    close_->set_name(tr("Close"));
    new_->setText(tr("New study from my layers…") + '\n' +
                  tr("Streets, care places, people: four steps"));
    new_->setIcon(icon(u"new-study", tokens));
    new_->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    open_->setText(tr("Open a study…") + '\n' + tr("A .toml file"));
    open_->setIcon(icon(u"open", tokens));
    sample_->setText(tr("Open the sample city") + '\n' + tr("Ready in a second, safe to change"));
    sample_->setIcon(icon(u"facility", tokens));
    drop_->setText("<b>" + tr("Drop files here") + "</b><br>" +
                   tr("GeoPackage, Shapefile, GeoJSON, CSV, KML, GPX, OpenStreetMap or a study. "
                      "Several at once is fine."));
    recent_title_->setText(tr("Recent studies"));
    recent_none_->setText(tr("None yet."));
    show_->setText(tr("Show at start"));
}

void StartPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh_texts();
    }
    QDialog::changeEvent(event);
}

void StartPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void StartPanel::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    accept();
    emit files_dropped(paths);
}

void StartPanel::keyPressEvent(QKeyEvent* event) {
    // Enter does what has the focus, as it does elsewhere, and at first that is the first action.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* const button = qobject_cast<QAbstractButton*>(focusWidget()); enter && button) {
        button->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void StartPanel::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.base);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace cercania::viewer
