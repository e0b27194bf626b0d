#include "app/viewer/wizard/check_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/viewer/model/failure_words.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/finding_card.h"
#include "app/viewer/wizard/missing_files_dialog.h"
#include "app/viewer/wizard/notice.h"
#include "app/viewer/wizard/wizard_words.h"
#include "core/io/source_file.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 560;
constexpr int kListWidth = 208;

QString file_name(const StudySource& source) {
    return QFileInfo(QString::fromStdString(source.path)).fileName();
}

ToneLabel* text_line(const QString& text, TextSize size, Tone tone, bool strong = false) {
    auto* const label = new ToneLabel(size, tone, strong);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

std::vector<StudySource> sources_at(const QStringList& files) {
    std::vector<StudySource> sources;
    for (const QString& file : files) {
        sources.push_back({SourceRole::Areas, file.toStdString(), {}});
    }
    return sources;
}

Severity gravest(const Diagnostics& findings) {
    Severity severity = Severity::Note;
    for (const Diagnostic& one : findings.all()) {
        severity = std::max(severity, one.severity);
    }
    return severity;
}

/// Drawn in the colour of the words where its row is chosen.
QIcon severity_sign(Severity severity, const Tokens& tokens) {
    const QString name = severity == Severity::Error     ? "error"
                         : severity == Severity::Warning ? "warning"
                                                         : "ok";
    const QColor colour = severity == Severity::Error     ? tokens.error
                          : severity == Severity::Warning ? tokens.warning
                                                          : tokens.ok;
    constexpr int kSize = 18;
    QIcon sign;
    sign.addPixmap(icon(name, colour).pixmap(kSize, kSize));
    sign.addPixmap(icon(name, tokens.on_accent).pixmap(kSize, kSize), QIcon::Selected);
    return sign;
}

bool is_usable(const CheckedLayer& layer) {
    return layer.info.unusable_because.empty();
}

/// Whether a mended copy differs from the file.
bool has_something_to_mend(const SourceFindings& found) {
    if (!found.checked) {
        return false;
    }
    const auto has = [&](std::string_view code) { return found.findings.count(code) > 0; };
    return has("thousands_marks") || has("text_not_utf8") ||
           std::any_of(found.checked->layers.begin(), found.checked->layers.end(),
                       [](const CheckedLayer& layer) {
                           return layer.found.repaired + layer.found.dropped > 0;
                       });
}

QString facts_of(const CheckedLayer& layer) {
    QStringList facts = {QString::fromStdString(layer.info.name), WizardWords::shapes(layer.info)};
    facts << (layer.info.crs_label.empty() ? CheckDialog::tr("no coordinate system")
                                           : QString::fromStdString(layer.info.crs_label));
    if (!layer.info.encoding.empty()) {
        facts << QString::fromStdString(layer.info.encoding);
    }
    return facts.join(QString::fromUtf8(" · "));
}

QString fate_of(const CheckedLayer& layer) {
    return CheckDialog::tr("%1 kept · %2 to repair · %3 to leave out")
        .arg(Words::count(static_cast<std::int64_t>(layer.found.kept)),
             Words::count(static_cast<std::int64_t>(layer.found.repaired)),
             Words::count(static_cast<std::int64_t>(layer.found.dropped)));
}

QString accented_words(const CheckedLayer& layer) {
    QStringList words;
    for (const std::string& word : layer.accented) {
        words << QString::fromStdString(word);
    }
    return words.isEmpty() ? QString() : CheckDialog::tr("Text such as: %1").arg(words.join(", "));
}

/// "blocks_mended.gpkg", or with a number where that is taken.
QString free_name(const QFileInfo& file) {
    QString name = file.completeBaseName() + "_mended.gpkg";
    for (int number = 2; file.dir().exists(name); ++number) {
        name = QString("%1_mended_%2.gpkg").arg(file.completeBaseName()).arg(number);
    }
    return name;
}

void add_fields(const CheckedLayer& layer, QVBoxLayout& column) {
    for (std::size_t i = 0; i < layer.info.fields.size(); ++i) {
        const FieldSummary& summary = layer.info.summaries[i];
        const QString note = WizardWords::field_note(summary, summary.numeric);
        const QString filled =
            CheckDialog::tr("%1 of %2 filled")
                .arg(Words::count(static_cast<std::int64_t>(summary.filled)),
                     Words::count(static_cast<std::int64_t>(layer.info.feature_count)));
        QStringList parts = {
            Words::named(QString::fromStdString(layer.info.fields[i].name), filled)};
        if (!note.isEmpty()) {
            parts << note;
        }
        column.addWidget(
            text_line(parts.join(QString::fromUtf8(" · ")), TextSize::Row, Tone::Secondary));
    }
}

}  // namespace

CheckDialog::CheckDialog(const StudySettings& settings, QWidget* parent)
    : CheckDialog(settings, SourceChecker::checkable(settings), true, parent) {}

CheckDialog::CheckDialog(StudySettings settings, const QStringList& files, QWidget* parent)
    : CheckDialog(std::move(settings), sources_at(files), false, parent) {}

CheckDialog::CheckDialog(StudySettings settings, std::vector<StudySource> sources, bool of_study,
                         QWidget* parent)
    : QDialog(parent),
      settings_(std::move(settings)),
      checker_(new SourceChecker(this)),
      sources_(std::move(sources)),
      of_study_(of_study),
      found_(sources_.size()),
      list_(new QListWidget),
      page_(new QScrollArea),
      progress_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      stop_(new QPushButton(tr("Stop"))),
      foot_(new QHBoxLayout) {
    setObjectName("checkInputs");
    setWindowTitle(tr("Loading doctor"));
    fit_size(*this, {kWidth, kHeight});
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(
        text_line(of_study_ ? tr("What is in the files of this study, and what is wrong with it")
                            : tr("What is in these files, and what is wrong with it"),
                  TextSize::Title, Tone::Plain, true));
    list_->setObjectName("checkedFiles");
    list_->setAccessibleName(of_study_ ? tr("Files of the study") : tr("Files"));
    list_->setFixedWidth(scaled_for(font(), kListWidth));
    list_->setWordWrap(true);
    list_->setSpacing(2);
    for (const StudySource& source : sources_) {
        auto* const item = new QListWidgetItem(entry_of(source));
        item->setToolTip(QString::fromStdString(source_text(source)));
        list_->addItem(item);
    }
    page_->setObjectName("checkedFile");
    page_->setWidgetResizable(true);
    page_->setFrameShape(QFrame::NoFrame);
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(list_);
    middle->addWidget(page_, 1);
    column->addLayout(middle, 1);
    auto* const close = new QPushButton(tr("Close"));
    stop_->setObjectName("stopChecking");
    for (QPushButton* const button : {stop_, close}) {
        button->setAutoDefault(false);
    }
    foot_->addWidget(progress_, 1);
    foot_->addWidget(stop_);
    foot_->addWidget(close);
    column->addLayout(foot_);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(stop_, &QPushButton::clicked, checker_, &SourceChecker::stop);
    connect(list_, &QListWidget::currentRowChanged, this, &CheckDialog::show_current);
    connect(checker_, &SourceChecker::checked, this, &CheckDialog::take);
    connect(checker_, &SourceChecker::mended, this, &CheckDialog::take_copy);
    connect(checker_, &SourceChecker::busy_changed, this, &CheckDialog::show_progress);
    checker_->check(sources_, settings_.sources);
    list_->setCurrentRow(0);
    show_progress();
}

QString CheckDialog::entry_of(const StudySource& source) const {
    return of_study_ ? MissingFilesDialog::name_of(source.role) + '\n' + file_name(source)
                     : file_name(source);
}

QPushButton* CheckDialog::add_choice(const QString& text) {
    auto* const choice = new QPushButton(text);
    choice->setAutoDefault(false);
    foot_->insertWidget(foot_->count() - 1, choice);
    return choice;
}

QStringList CheckDialog::files() const {
    QStringList files;
    for (const StudySource& source : sources_) {
        files << QString::fromStdString(source.path);
    }
    return files;
}

void CheckDialog::take(const SourceFindings& found) {
    const auto row = std::find(sources_.begin(), sources_.end(), found.source) - sources_.begin();
    if (row == std::ssize(sources_)) {
        return;
    }
    found_[static_cast<std::size_t>(row)] = found;
    const bool broken =
        !found.checked || std::any_of(found.checked->layers.begin(), found.checked->layers.end(),
                                      [](const auto& l) { return !is_usable(l); });
    const Severity severity = broken ? Severity::Error : gravest(found.findings);
    list_->item(static_cast<int>(row))->setIcon(severity_sign(severity, tokens_for(*this)));
    if (list_->currentRow() == row) {
        show_current();
    }
}

void CheckDialog::show_current() {
    const int row = list_->currentRow();
    if (row < 0) {
        page_->setWidget(text_line(tr("The study has no file that can be looked at this way."),
                                   TextSize::Body, Tone::Secondary));
        return;
    }
    page_->setWidget(page_of(found_[static_cast<std::size_t>(row)]));
}

QWidget* CheckDialog::page_of(const SourceFindings& found) {
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(6);
    if (!found.problem.isEmpty()) {
        auto* const notice = new Notice(NoticeKind::Error);
        notice->set_text(found.problem);
        column->addWidget(notice);
    } else if (!found.checked) {
        column->addWidget(text_line(tr("Looking at it…"), TextSize::Body, Tone::Secondary));
    } else {
        for (const CheckedLayer& layer : found.checked->layers) {
            column->addWidget(text_line(facts_of(layer), TextSize::Body, Tone::Plain, true));
            if (!is_usable(layer)) {
                auto* const notice = new Notice(NoticeKind::Error);
                notice->set_text(FailureWords::said(
                    layer.info.unusable_because,
                    layer.info.unusable_kind.value_or(ErrorKind::InputUnreadable)));
                column->addWidget(notice);
                continue;
            }
            column->addWidget(text_line(fate_of(layer), TextSize::Row, Tone::Secondary));
        }
        add_findings(found, *column);
        for (const CheckedLayer& layer : found.checked->layers) {
            if (const QString words = accented_words(layer); !words.isEmpty()) {
                column->addWidget(text_line(words, TextSize::Row, Tone::Secondary));
            }
            add_fields(layer, *column);
        }
    }
    column->addStretch();
    return page;
}

void CheckDialog::add_findings(const SourceFindings& found, QVBoxLayout& column) {
    if (found.findings.empty()) {
        auto* const fine = new Notice(NoticeKind::Fine);
        fine->set_text(tr("Nothing is wrong with this file."));
        column.addWidget(fine);
    }
    if (has_something_to_mend(found)) {
        auto* const use = new QPushButton(tr("Use a mended copy…"));
        use->setObjectName("useCopy");
        use->setProperty("primary", true);
        use->setToolTip(tr("The file itself stays as it is; the study takes the copy."));
        connect(use, &QPushButton::clicked, this, &CheckDialog::ask_for_copy);
        column.addWidget(use, 0, Qt::AlignLeft);
    }
    for (std::vector<Diagnostic>& cases : findings_by_kind(found.findings)) {
        const bool repeated =
            cases.front().code == "repeated_population" && !settings_.demand.split_repeated;
        auto* const card = new FindingCard(std::move(cases));
        connect(card, &FindingCard::place_asked, this, &CheckDialog::place_asked);
        if (repeated) {
            QPushButton* const fix = card->add_fix(tr("Count each once"));
            fix->setObjectName("countOnce");
            connect(fix, &QPushButton::clicked, this, &CheckDialog::count_each_once);
        }
        column.addWidget(card);
    }
}

void CheckDialog::change(const StudyChange& change, const QString& text) {
    change(settings_);
    emit change_asked(change, text);
}

void CheckDialog::count_each_once() {
    change([](StudySettings& settings) { settings.demand.split_repeated = true; },
           tr("Count each population once"));
    show_current();
}

void CheckDialog::ask_for_copy() {
    const QFileInfo file(
        QString::fromStdString(sources_[static_cast<std::size_t>(list_->currentRow())].path));
    auto* const dialog = new QFileDialog(this, tr("Save a mended copy"), file.absolutePath(),
                                         tr("GeoPackage (*.gpkg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("gpkg");
    dialog->selectFile(free_name(file));
    connect(dialog, &QFileDialog::fileSelected, this, &CheckDialog::use_copy);
    dialog->open();
}

void CheckDialog::use_copy(const QString& path) {
    checker_->mend(sources_[static_cast<std::size_t>(list_->currentRow())], path,
                   settings_.sources);
}

void CheckDialog::take_copy(const MendedCopy& copy) {
    if (!copy.mended) {
        say(copy.problem);
        return;
    }
    const auto row = static_cast<std::size_t>(
        std::find(sources_.begin(), sources_.end(), copy.source) - sources_.begin());
    StudySource taken = copy.source;
    taken.path = parse_source_name(copy.mended->copy).path;
    if (taken.layer.empty()) {  // the copy holds the findings too
        const auto& layers = found_[row].checked->layers;
        taken.layer = std::find_if(layers.begin(), layers.end(), is_usable)->info.name;
    }
    MendedSource mended = *copy.mended;
    mended.copy = source_text(taken);
    sources_[row] = taken;
    found_[row] = {};
    list_->item(static_cast<int>(row))->setText(entry_of(taken));
    list_->item(static_cast<int>(row))->setToolTip(QString::fromStdString(source_text(taken)));
    checker_->check({taken}, settings_.sources);
    show_current();
    change(
        [source = copy.source, mended](StudySettings& settings) {
            replace_source(settings, source, mended.copy);
            settings.mended.push_back(mended);
        },
        tr("Use a mended copy of %1").arg(file_name(copy.source)));
}

void CheckDialog::say(const QString& problem) {
    auto* const box =
        new QMessageBox(QMessageBox::Warning, windowTitle(), problem, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void CheckDialog::show_progress() {
    const auto waiting = std::count_if(found_.begin(), found_.end(), [](const auto& found) {
        return !found.checked && found.problem.isEmpty();
    });
    stop_->setVisible(checker_->is_busy());
    progress_->setText(checker_->is_busy()
                           ? tr("%n file(s) to look at", nullptr, static_cast<int>(waiting))
                           : QString());
}

}  // namespace cercania::viewer
