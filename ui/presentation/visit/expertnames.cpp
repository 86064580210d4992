#include "ui/presentation/visit/expertnames.h"

#include <QRegularExpression>

namespace xunzhen::presentation {

QStringList ExpertNames::in(const QString &text)
{
    // Not those inside brackets: 王明（电气、机械） is one person.
    static const QRegularExpression separators(QStringLiteral("[,;，；、](?![^（(]*[）)])"));
    QStringList experts;
    for (const QString &name : text.split(separators))
        if (!name.trimmed().isEmpty())
            experts << name.trimmed();
    return experts;
}

QString ExpertNames::text(const QStringList &experts) { return experts.join(QStringLiteral("、")); }

}
