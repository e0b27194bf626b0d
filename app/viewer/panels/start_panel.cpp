#include "app/viewer/panels/start_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "app/viewer/style/text_scale.h"
#include "core/base/version.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 560;
constexpr std::size_t kShownRecent = 3;

constexpr const char* kTour = "tour";  ///< the links at the foot
constexpr const char* kWords = "words";

/// As drawn, larger with larger text, and inside the window that it stands over.
QSize size_over(const QWidget* window, const QFont& font) {
    constexpr int kAround = 20;
    const QSize wanted(scaled_for(font, kWidth), scaled_for(font, kHeight));
    const QSize usual(kWidth, kHeight);
    if (window == nullptr) {
        return wanted;
    }
    return wanted.boundedTo(window->size() - QSize(2 * kAround, 2 * kAround)).expandedTo(usual);
}

QString link(const char* target, const QString& text) {
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text);
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
      show_(new QCheckBox),
      links_(new QLabel) {
    setFixedSize(size_over(parent, font()));
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
    links_->setObjectName("startLinks");
    links_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    links_->setMinimumHeight(24);
    foot->addWidget(links_);
    column->addLayout(head);
    column->addWidget(new Separator);
    column->addWidget(recovery_);
    column->addLayout(middle, 1);
    column->addWidget(new Separator);
    column->addLayout(foot);
    connect(close_, &QToolButton::clicked, this, &QDialog::reject);
    connect(language_, &QComboBox::activated, this,
            [this] { emit language_asked(language_->currentData().toString()); });
    connect(links_, &QLabel::linkActivated, this, [this](const QString& target) {
        target == QLatin1String(kTour) ? emit tour_asked() : emit words_asked();
    });
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
    new_ = new StartAction("new-study");
    new_->setObjectName("startNew");
    open_ = new StartAction("open");
    sample_ = new StartAction("facility");
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
    connect(new_, &StartAction::clicked, this, &StartPanel::new_asked);
    connect(open_, &StartAction::clicked, this, &StartPanel::open_asked);
    connect(sample_, &StartAction::clicked, this, &StartPanel::sample_asked);
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
    subtitle_->setText(tr("Who can walk to care, and who cannot yet."));
    language_->setAccessibleName(tr("Language"));
    close_->set_name(tr("Close"));
    const auto key = [](QKeySequence::StandardKey standard) {
        return QKeySequence(standard).toString(QKeySequence::NativeText);
    };
    new_->set_words(tr("New study from my layers…"), tr("Streets, care places, people: four steps"),
                    key(QKeySequence::New));
    open_->set_words(tr("Open a study…"), tr("A .toml file"), key(QKeySequence::Open));
    sample_->set_words(tr("Open the sample city"), tr("Ready in a second, safe to change"));
    drop_->setText("<b>" + tr("Drop files here") + "</b><br>" +
                   tr("GeoPackage, Shapefile, GeoJSON, CSV, KML, GPX, OpenStreetMap or a study. "
                      "Several at once is fine."));
    recent_title_->setText(tr("Recent studies"));
    recent_none_->setText(tr("None yet."));
    show_->setText(tr("Show at start"));
    const std::string_view version = software_version();
    links_->setText(
        QStringList{link(kTour, tr("Ten-minute tour")), link(kWords, tr("Words we use")),
                    QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size()))}
            .join(QString::fromUtf8(" · ")));
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
