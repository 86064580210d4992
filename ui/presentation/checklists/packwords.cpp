#include "ui/presentation/checklists/packwords.h"

#include "ui/presentation/words.h"

#include <array>

namespace xunzhen::presentation {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr std::array kFields{
    Word{"question", QT_TRANSLATE_NOOP("PackWords", "Question")},
    Word{"risk", QT_TRANSLATE_NOOP("PackWords", "Name of the risk")},
    Word{"method", QT_TRANSLATE_NOOP("PackWords", "How to check")},
    Word{"guide/do", QT_TRANSLATE_NOOP("PackWords", "Do")},
    Word{"guide/dont", QT_TRANSLATE_NOOP("PackWords", "Do not")},
    Word{"guide/extent", QT_TRANSLATE_NOOP("PackWords", "To what extent")},
    Word{"basis", QT_TRANSLATE_NOOP("PackWords", "Basis")},
    Word{"penalty", QT_TRANSLATE_NOOP("PackWords", "Penalty")},
    Word{"penaltyNote", QT_TRANSLATE_NOOP("PackWords", "Note on the penalty")},
    Word{"refer", QT_TRANSLATE_NOOP("PackWords", "Referred to")},
    Word{"grade", QT_TRANSLATE_NOOP("PackWords", "Grade")},
    Word{"majorHazard", QT_TRANSLATE_NOOP("PackWords", "Major hazard")},
    Word{"standard", QT_TRANSLATE_NOOP("PackWords", "Fixed when")},
    Word{"evidence", QT_TRANSLATE_NOOP("PackWords", "Evidence")},
    Word{"measure", QT_TRANSLATE_NOOP("PackWords", "Measurement")},
    Word{"when", QT_TRANSLATE_NOOP("PackWords", "Applies when")},
    Word{"leniency", QT_TRANSLATE_NOOP("PackWords", "Leniency entries")},
    Word{"retired", QT_TRANSLATE_NOOP("PackWords", "Retired from")},
    Word{"section", QT_TRANSLATE_NOOP("PackWords", "Place")},
    Word{"title", QT_TRANSLATE_NOOP("PackWords", "Title")},
    Word{"trades", QT_TRANSLATE_NOOP("PackWords", "Trades")},
    Word{"topics", QT_TRANSLATE_NOOP("PackWords", "Topics")},
    Word{"scope", QT_TRANSLATE_NOOP("PackWords", "Scope")},
    Word{"domain", QT_TRANSLATE_NOOP("PackWords", "Domain")},
    Word{"bureau", QT_TRANSLATE_NOOP("PackWords", "Bureau")},
    Word{"verified/against", QT_TRANSLATE_NOOP("PackWords", "Checked against")},
    Word{"verified/on", QT_TRANSLATE_NOOP("PackWords", "Checked on")},
    Word{"short", QT_TRANSLATE_NOOP("PackWords", "Short title")},
    Word{"version", QT_TRANSLATE_NOOP("PackWords", "Version")},
    Word{"inForce", QT_TRANSLATE_NOOP("PackWords", "In force from")},
    Word{"issuer", QT_TRANSLATE_NOOP("PackWords", "Issued by")},
    Word{"note", QT_TRANSLATE_NOOP("PackWords", "Note")},
    Word{"hint", QT_TRANSLATE_NOOP("PackWords", "How one sees it")},
    Word{"plan", QT_TRANSLATE_NOOP("PackWords", "Handling plan")},
    Word{"kind", QT_TRANSLATE_NOOP("PackWords", "Kind")},
    Word{"bars", QT_TRANSLATE_NOOP("PackWords", "Bars")},
    Word{"conditions", QT_TRANSLATE_NOOP("PackWords", "Conditions")},
    Word{"steps", QT_TRANSLATE_NOOP("PackWords", "Steps")},
    Word{"trade", QT_TRANSLATE_NOOP("PackWords", "Trade")},
    Word{"points", QT_TRANSLATE_NOOP("PackWords", "Points")},
    Word{"body", QT_TRANSLATE_NOOP("PackWords", "Text")},
};

constexpr std::array kKinds{
    Word{"added", QT_TRANSLATE_NOOP("PackWords", "Added")},
    Word{"changed", QT_TRANSLATE_NOOP("PackWords", "Changed")},
    Word{"moved", QT_TRANSLATE_NOOP("PackWords", "Moved")},
    Word{"retired", QT_TRANSLATE_NOOP("PackWords", "Retired")},
    Word{"reinstated", QT_TRANSLATE_NOOP("PackWords", "In use again")},
    Word{"removed", QT_TRANSLATE_NOOP("PackWords", "Removed")},
    Word{"rebased", QT_TRANSLATE_NOOP("PackWords", "Brought onto the newer version")},
    Word{"workbook", QT_TRANSLATE_NOOP("PackWords", "Workbook taken in")},
};

constexpr std::array kEntries{
    Word{"head", QT_TRANSLATE_NOOP("PackWords", "Pack")},
    Word{"law", QT_TRANSLATE_NOOP("PackWords", "Law")},
    Word{"feature", QT_TRANSLATE_NOOP("PackWords", "Feature of the firm")},
    Word{"checklist", QT_TRANSLATE_NOOP("PackWords", "Checklist")},
    Word{"item", QT_TRANSLATE_NOOP("PackWords", "Check item")},
    Word{"hazard", QT_TRANSLATE_NOOP("PackWords", "Major hazard")},
    Word{"leniency", QT_TRANSLATE_NOOP("PackWords", "Leniency entry")},
    Word{"discretion", QT_TRANSLATE_NOOP("PackWords", "Discretion benchmark")},
    Word{"plain-sheet", QT_TRANSLATE_NOOP("PackWords", "Plain sheet")},
    Word{"policy", QT_TRANSLATE_NOOP("PackWords", "Policy template")},
};

template<typename Words>
QString wordOf(const Words &words, const QString &code)
{
    for (const Word &word : words)
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("PackWords", word.text);
    return code;
}

}

QString PackWords::entry(domain::PackEntry entry) { return wordOf(kEntries, domain::packEntryCode(entry)); }
QString PackWords::kind(domain::PackChange::Kind kind) { return PackWords::kind(domain::packChangeCode(kind)); }
QString PackWords::kind(const QString &code) { return wordOf(kKinds, code); }
QString PackWords::field(const QString &key) { return wordOf(kFields, key); }

QString PackWords::value(const domain::FieldChange &change, const QString &text)
{
    if (text.isEmpty())
        return tr("(empty)");
    if (change.field == u"grade")
        if (const auto grade = domain::gradeFromCode(text))
            return Words::of(*grade);
    if (change.field == u"kind")
        if (const auto kind = domain::leniencyKindFromCode(text))
            return Words::of(*kind);
    return text;
}

QString PackWords::line(const domain::PackChange &change)
{
    QStringList parts{kind(change.kind), entry(change.entry), change.code};
    if (change.title != change.code)
        parts << change.title;
    return parts.join(QStringLiteral(" · "));
}

QString PackWords::line(const domain::FieldChange &change)
{
    return tr("%1: %2 → %3").arg(field(change.field), value(change, change.before), value(change, change.after));
}

QString PackWords::line(const domain::ReleaseChange &change)
{
    QStringList fields;
    for (const QString &key : change.fields)
        fields << field(key);
    QStringList parts{kind(change.kind), change.entry, fields.join(QStringLiteral(", ")), change.by};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}
