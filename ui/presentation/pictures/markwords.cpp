#include "ui/presentation/pictures/markwords.h"

#include <map>

namespace xunzhen::presentation {

using domain::MarkKind;

namespace {

QString kindWord(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Arrow: return QCoreApplication::translate("MarkWords", "arrow");
    case MarkKind::Box: return QCoreApplication::translate("MarkWords", "box");
    case MarkKind::Text: return QCoreApplication::translate("MarkWords", "words");
    case MarkKind::Pen: return QCoreApplication::translate("MarkWords", "pen");
    case MarkKind::Blur: return QCoreApplication::translate("MarkWords", "blur");
    }
    return {};
}

}

QString MarkWords::of(const QString &body)
{
    const auto marks = domain::marksFromText(body);
    if (!marks)
        return tr("drawn with a later version of the program");
    std::map<MarkKind, int> counts;
    QStringList written, told;
    for (const domain::Mark &mark : *marks) {
        ++counts[mark.kind];
        if (mark.kind == MarkKind::Text)
            written << mark.text;
    }
    for (const auto &[kind, count] : counts) {
        const QString words = kind == MarkKind::Text ? QStringLiteral(" (%1)").arg(written.join(tr(", "))) : QString();
        told << QStringLiteral("%1 × %2").arg(count).arg(kindWord(kind)) + words;
    }
    return told.join(tr(", "));
}

}
