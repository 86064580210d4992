#include "ui/presentation/sentences.h"

#include "ui/presentation/enterprises/fieldwords.h"
#include "ui/presentation/sentencetables.h"
#include "ui/presentation/words.h"

#include <QRegularExpression>

namespace xunzhen::presentation {

namespace {

constexpr int kReasonsShown = 5;

QString lookUp(const SentenceTable &table, const QString &code)
{
    for (const SentenceEntry &entry : table)
        if (code == QLatin1String(entry.code))
            return QCoreApplication::translate("Sentences", entry.text);
    return {};
}

/// Arguments that are themselves codes or ISO dates are said in the words of the screen.
QString worded(const QString &argument)
{
    if (argument == QLatin1String("service"))
        return Words::of(domain::VisitKind::Service);
    if (argument == QLatin1String("check"))
        return Words::of(domain::VisitKind::Check);
    const QDateTime moment = argument.size() >= 19 ? QDateTime::fromString(argument, Qt::ISODate) : QDateTime();
    if (moment.isValid())
        return Words::moment(moment);
    const QDate date = argument.size() == 10 ? QDate::fromString(argument, Qt::ISODate) : QDate();
    return date.isValid() ? Words::day(date) : argument;
}

}

QString Sentences::filled(QString sentence, const QString &code, const QStringList &arguments)
{
    if (sentence.isEmpty())
        return arguments.isEmpty() ? tr("Reason: %1.").arg(code)
                                   : tr("Reason: %1 (%2).").arg(code, arguments.join(QStringLiteral(", ")));
    for (int i = 1; i <= 4; ++i) {
        const QString mark = QStringLiteral("%%1").arg(i);
        if (sentence.contains(mark))
            sentence.replace(mark, i <= arguments.size() ? worded(arguments.at(i - 1)) : QStringLiteral("–"));
    }
    return sentence;
}

QString Sentences::failure(base::ErrorCode code) { return lookUp(failureSentences(), base::codeName(code)); }
QString Sentences::gap(const QString &code) { return lookUp(gapSentences(), code); }
QString Sentences::guard(const QString &code) { return lookUp(guardSentences(), code); }
QString Sentences::sync(const QString &code) { return lookUp(syncSentences(), code); }

QString Sentences::problem(const QString &code)
{
    for (const auto *table : {&problemSentences(), &packSentences(), &gapSentences(), &guardSentences(), &syncSentences()})
        if (const QString sentence = lookUp(*table, code); !sentence.isEmpty())
            return sentence;
    return {};
}

QString Sentences::reason(const QString &code, const QStringList &arguments)
{
    return filled(problem(code), code, arguments);
}

QString Sentences::of(const base::Error &error)
{
    QStringList lines{failure(error.code())};
    for (const base::Problem &reason : error.problems()) {
        if (lines.size() > kReasonsShown) {
            lines << tr("… and %n more", nullptr, int(error.problems().size()) - kReasonsShown);
            break;
        }
        lines << of(reason);
    }
    if (lines.size() == 1 && error.code() == base::ErrorCode::Internal && !error.detail().isEmpty())
        lines << tr("Detail for support: %1").arg(error.detail());
    return lines.join(u'\n');
}

QString Sentences::of(const base::Problem &problem)
{
    const QString why = reason(problem.code, problem.arguments);
    return problem.place.isEmpty() ? why : tr("%1: %2").arg(place(problem.place), why);
}

/// Rows, lines and fields in words; a heading of the sheet, a file's name or a place in a pack is quoted as it is.
QString Sentences::place(const QString &place)
{
    static const QRegularExpression row(QStringLiteral("^(?:第 )?([0-9]+)(?: 行)?(?: · (.+))?$"));
    static const QRegularExpression line(QStringLiteral("^line ([0-9]+)$"));
    static const QRegularExpression page(QStringLiteral("^page ([0-9]+)$"));
    static const QRegularExpression fileLine(QStringLiteral("^(.+\\.(?:md|markdown|json)):([0-9]+)$"));
    if (const auto found = row.match(place); found.hasMatch())
        return found.captured(2).isEmpty() ? tr("Row %1").arg(found.captured(1))
                                           : tr("Row %1, %2").arg(found.captured(1), found.captured(2));
    if (const auto found = line.match(place); found.hasMatch())
        return tr("Line %1").arg(found.captured(1));
    if (const auto found = page.match(place); found.hasMatch())
        return tr("Page %1").arg(found.captured(1));
    if (const auto found = fileLine.match(place); found.hasMatch())
        return tr("%1, line %2").arg(found.captured(1), found.captured(2));
    return FieldWords::ofCode(place);
}

QString Sentences::of(const domain::GuardNote &note) { return filled(guard(note.code), note.code, note.arguments); }

QString Sentences::of(const domain::Gap &item) { return filled(gap(item.code), item.code, item.arguments); }

QString Sentences::of(const services::SyncNote &note) { return filled(sync(note.code), note.code, note.arguments); }

}
