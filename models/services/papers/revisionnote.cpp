#include "models/services/papers/revisionnote.h"

#include "models/base/chinatime.h"

namespace xunzhen::services {

namespace {

QString withStop(const QString &sentence)
{
    return sentence.endsWith(QChar(u'。')) ? sentence : sentence + QChar(u'。');
}

/// A digest that can be read aloud and that lines may break in.
QString inGroups(const QString &hexadecimal)
{
    constexpr qsizetype kGroup = 16;
    QStringList groups;
    for (qsizetype at = 0; at < hexadecimal.size(); at += kGroup)
        groups << hexadecimal.mid(at, kGroup);
    return groups.join(QLatin1Char(' '));
}

}

QString editionWord(int revision)
{
    return QStringLiteral("第%1版").arg(revision);
}

QString revisionNote(const domain::Paper &replaced, const QString &reason, const QString &correction)
{
    const QString day = base::chinaDay(replaced.issuedAt).toString(QStringLiteral("yyyy年M月d日"));
    const QStringList paragraphs{
        QStringLiteral("更正说明：本件为%1第%2版，自签发之日起替代%3签发的第%4版，原件存档备查。")
            .arg(replaced.number, QString::number(replaced.revision + 1), day, QString::number(replaced.revision)),
        QStringLiteral("被替代电子原件的SHA-256：") + inGroups(replaced.pdfHash),
        QStringLiteral("更正原因：") + withStop(reason), QStringLiteral("更正内容：") + withStop(correction)};
    return paragraphs.join(QLatin1Char('\n'));
}

}
