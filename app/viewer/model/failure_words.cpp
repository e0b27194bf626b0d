#include "app/viewer/model/failure_words.h"

#include <QRegularExpression>
#include <QStringList>

#include "app/viewer/model/error_messages.h"
#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

/// Names "--max-snap" as the study file does, "max_snap", and keeps the first of those it met.
QString with_study_keys(QString text, QString& key) {
    static const QRegularExpression option(
        "--(assume-crs|encoding|max-snap|barriers|demand|areas|cutoff)\\b");
    for (QRegularExpressionMatch match = option.match(text); match.hasMatch();
         match = option.match(text)) {
        const QString name = match.captured(1).replace('-', '_');
        key = key.isEmpty() ? name : key;
        text.replace(match.capturedStart(), match.capturedLength(), name);
    }
    return text;
}

QString with_stop(const QString& text) {
    return text.endsWith('.') || text.isEmpty() ? text : text + '.';
}

QString as_sentence(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return with_stop(text);
}

}  // namespace

QString FailureWords::kind(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::WrongUsage:
            return tr("The study asks for something that cannot be.");
        case ErrorKind::InputMissing:
            return tr("A file or a layer is not there.");
        case ErrorKind::InputUnreadable:
            return tr("A file cannot be read.");
        case ErrorKind::InputEmpty:
            return tr("There is nothing in the file to work on.");
        case ErrorKind::CrsMissing:
            return tr("The file does not say its coordinate system.");
        case ErrorKind::CrsUnknown:
            return tr("The coordinate system is not known.");
        case ErrorKind::CoordinatesImpossible:
            return tr("The coordinates cannot be right.");
        case ErrorKind::GeometryWrongType:
            return tr("The layer holds shapes of the wrong kind.");
        case ErrorKind::FieldMissing:
            return tr("A field is not there.");
        case ErrorKind::FieldNotNumeric:
            return tr("A field must hold numbers and does not.");
        case ErrorKind::ValueInvalid:
            return tr("A value cannot be right.");
        case ErrorKind::NothingSnapped:
            return tr("Nothing lies near enough to a street.");
        case ErrorKind::NoWalkableStreet:
            return tr("There is no street that can be walked.");
        case ErrorKind::NetworkFileUnfit:
            return tr("The prepared network does not fit this study.");
        case ErrorKind::OutputExists:
            return tr("There is a file of that name already.");
        case ErrorKind::OutputUnwritable:
            return tr("The file cannot be written; what was there before is whole.");
        case ErrorKind::NotComputable:
            break;
    }
    return tr("It cannot be computed.");
}

QString FailureWords::place(const Error& error) {
    QStringList steps;
    for (const std::string& step : error.context()) {
        const QString shown = ErrorMessages::step(QString::fromStdString(step));
        if (!shown.isEmpty() && !steps.contains(shown)) {
            steps << shown;
        }
    }
    return steps.join(QString::fromUtf8(" › "));
}

QString FailureWords::message(const Error& error) {
    QString key;
    const QString said = with_study_keys(
        ErrorMessages::said(QString::fromStdString(error.message())).value_or(QString()), key);
    QStringList parts = {kind(error.kind())};
    const QString where = place(error);
    parts << (where.isEmpty()  ? as_sentence(said)
              : said.isEmpty() ? with_stop(where)
                               : with_stop(Words::named(where, said)));
    parts.removeAll(QString());
    if (!key.isEmpty()) {
        parts << tr("(%1 is set in the study file.)").arg(key);
    }
    return parts.join(' ');
}

QString FailureWords::said(const std::string& core_message, ErrorKind kind) {
    return ErrorMessages::said(QString::fromStdString(core_message))
        .value_or(FailureWords::kind(kind));
}

QString FailureWords::details(const Error& error) {
    QStringList lines;
    for (const std::string& step : error.context()) {
        lines << QString::fromStdString(step);
    }
    const std::string_view name = kind_name(error.kind());
    lines << QString::fromStdString(error.message())
          << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return lines.join('\n');
}

}  // namespace cercania::viewer
