#include "app/viewer/model/group_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(GroupNames)
};

}  // namespace

QString group_name(const std::string& field) {
    QString name = QString::fromStdString(field);
    static const QRegularExpression ages("^age_(\\d+)(?:_(\\d+))?$",
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = ages.match(name); match.hasMatch()) {
        return match.captured(2).isEmpty() ? match.captured(1) + '+'
                                           : match.captured(1) + QChar(0x2013) + match.captured(2);
    }
    if (name.compare(u"women", Qt::CaseInsensitive) == 0) {
        return Texts::tr("Women");
    }
    return name;
}

}  // namespace cercania::viewer
