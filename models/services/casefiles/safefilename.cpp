#include "models/services/casefiles/safefilename.h"

#include <QRegularExpression>

namespace xunzhen::services {

namespace {

constexpr qsizetype kMostUnits = 60;
constexpr qsizetype kMostBytes = 200;

bool isForbidden(QChar c)
{
    return c < QChar(0x20) || c == QChar(0x7f) || QStringView(u"\\/:*?\"<>|").contains(c) || c.category() == QChar::Other_Format
        || c == QChar(0x2028) || c == QChar(0x2029);
}

/// CON, NUL, COM1 … with or without an ending are devices under Windows.
bool isReserved(const QString &name)
{
    static const QRegularExpression device(QStringLiteral("^(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name.section(QLatin1Char('.'), 0, 0).trimmed()).hasMatch();
}

QString trimmedEnd(QString name)
{
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')) || name.endsWith(QChar(0x3000)))
        name.chop(1);
    return name;
}

void shorten(QString &name, qsizetype units, qsizetype bytes)
{
    while (name.size() > units || name.toUtf8().size() > bytes) {
        name.chop(1);
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
    }
}

QString clean(const QString &text)
{
    QString name = text.normalized(QString::NormalizationForm_C).simplified();
    for (QChar &c : name)
        if (isForbidden(c))
            c = QLatin1Char('_');
    return name;
}

}

QString safeFileName(const QString &text, const QString &ending)
{
    QString tail = clean(ending);
    shorten(tail, 10, 10);
    const QString dotted = tail.isEmpty() ? QString() : QLatin1Char('.') + tail;
    QString name = clean(text);
    shorten(name, kMostUnits - dotted.size(), kMostBytes - dotted.toUtf8().size());
    name = trimmedEnd(name);
    if (name.isEmpty() || isReserved(name))
        name.prepend(QLatin1Char('_'));
    return name + dotted;
}

QString FileNames::unique(const QString &text, const QString &ending)
{
    QString name = safeFileName(text, ending);
    for (int again = 2; m_taken.contains(name.toCaseFolded()); ++again) {
        const QString suffix = QStringLiteral(" (%1)").arg(again);
        QString shorter = clean(text);
        shorten(shorter, kMostUnits - suffix.size() - ending.size() - 1, kMostBytes - suffix.size() - ending.toUtf8().size() - 1);
        name = safeFileName(trimmedEnd(shorter) + suffix, ending);
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

}
