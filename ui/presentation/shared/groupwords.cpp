#include "ui/presentation/shared/groupwords.h"

#include "ui/presentation/pictures/markwords.h"
#include "ui/presentation/words.h"

#include <array>
#include <utility>

namespace xunzhen::presentation {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr std::array kEntities{
    Word{"enterprise", QT_TRANSLATE_NOOP("GroupWords", "Enterprise")},
    Word{"enterprise_feature", QT_TRANSLATE_NOOP("GroupWords", "Situation of the firm")},
    Word{"enterprise_alias", QT_TRANSLATE_NOOP("GroupWords", "Same firm")},
    Word{"number_block", QT_TRANSLATE_NOOP("GroupWords", "Granted numbers")},
    Word{"number_wish", QT_TRANSLATE_NOOP("GroupWords", "Wish for numbers")},
    Word{"number_void", QT_TRANSLATE_NOOP("GroupWords", "Void number")},
    Word{"release_consent", QT_TRANSLATE_NOOP("GroupWords", "Yes to a publication")},
    Word{"pack_release", QT_TRANSLATE_NOOP("GroupWords", "Checklist pack")},
    Word{"template_release", QT_TRANSLATE_NOOP("GroupWords", "Paper template")},
    Word{"inspector", QT_TRANSLATE_NOOP("GroupWords", "Inspector")},
    Word{"visit", QT_TRANSLATE_NOOP("GroupWords", "Visit")},
    Word{"visit_item", QT_TRANSLATE_NOOP("GroupWords", "Question")},
    Word{"answer", QT_TRANSLATE_NOOP("GroupWords", "Answer")},
    Word{"evidence", QT_TRANSLATE_NOOP("GroupWords", "Evidence")},
    Word{"finding", QT_TRANSLATE_NOOP("GroupWords", "Finding")},
    Word{"opinion", QT_TRANSLATE_NOOP("GroupWords", "Expert opinion")},
    Word{"remediation", QT_TRANSLATE_NOOP("GroupWords", "Remediation item")},
    Word{"reinspection", QT_TRANSLATE_NOOP("GroupWords", "Re-inspection")},
    Word{"signature", QT_TRANSLATE_NOOP("GroupWords", "Signature")},
    Word{"paper", QT_TRANSLATE_NOOP("GroupWords", "Paper")},
    Word{"paper_draft", QT_TRANSLATE_NOOP("GroupWords", "Paper being written")},
    Word{"form_answer", QT_TRANSLATE_NOOP("GroupWords", "Field of a paper")},
    Word{"paper_signature", QT_TRANSLATE_NOOP("GroupWords", "Signature on a paper")},
    Word{"planned_visit", QT_TRANSLATE_NOOP("GroupWords", "Planned visit")},
    Word{"remediation_call", QT_TRANSLATE_NOOP("GroupWords", "Reminder or extension")},
    Word{"picture_mark", QT_TRANSLATE_NOOP("GroupWords", "Marks on a photo")},
    Word{"visit_share", QT_TRANSLATE_NOOP("GroupWords", "Who takes a section")},
    Word{"contradiction_note", QT_TRANSLATE_NOOP("GroupWords", "Reason for a contradiction")},
};

constexpr std::array kGroups{
    Word{"identity", QT_TRANSLATE_NOOP("GroupWords", "name and code")},
    Word{"legal", QT_TRANSLATE_NOOP("GroupWords", "legal representative")},
    Word{"place", QT_TRANSLATE_NOOP("GroupWords", "place")},
    Word{"contact", QT_TRANSLATE_NOOP("GroupWords", "contact")},
    Word{"trade", QT_TRANSLATE_NOOP("GroupWords", "trade and size")},
    Word{"positive", QT_TRANSLATE_NOOP("GroupWords", "positive list")},
    Word{"presence", QT_TRANSLATE_NOOP("GroupWords", "yes or no")},
    Word{"note", QT_TRANSLATE_NOOP("GroupWords", "note")},
    Word{"void", QT_TRANSLATE_NOOP("GroupWords", "taken out or not")},
    Word{"role", QT_TRANSLATE_NOOP("GroupWords", "role")},
    Word{"phone", QT_TRANSLATE_NOOP("GroupWords", "phone")},
    Word{"qualification", QT_TRANSLATE_NOOP("GroupWords", "qualification")},
    Word{"opening", QT_TRANSLATE_NOOP("GroupWords", "registration")},
    Word{"team", QT_TRANSLATE_NOOP("GroupWords", "team")},
    Word{"state", QT_TRANSLATE_NOOP("GroupWords", "state")},
    Word{"overall", QT_TRANSLATE_NOOP("GroupWords", "overall assessment")},
    Word{"support", QT_TRANSLATE_NOOP("GroupWords", "support")},
    Word{"talked", QT_TRANSLATE_NOOP("GroupWords", "what was agreed")},
    Word{"verdict", QT_TRANSLATE_NOOP("GroupWords", "answer")},
    Word{"measurement", QT_TRANSLATE_NOOP("GroupWords", "measurement")},
    Word{"caption", QT_TRANSLATE_NOOP("GroupWords", "caption")},
    Word{"description", QT_TRANSLATE_NOOP("GroupWords", "description")},
    Word{"grading", QT_TRANSLATE_NOOP("GroupWords", "grade")},
    Word{"cause", QT_TRANSLATE_NOOP("GroupWords", "cause")},
    Word{"clauses", QT_TRANSLATE_NOOP("GroupWords", "clauses")},
    Word{"disposal", QT_TRANSLATE_NOOP("GroupWords", "disposal")},
    Word{"demand", QT_TRANSLATE_NOOP("GroupWords", "what to do")},
    Word{"due", QT_TRANSLATE_NOOP("GroupWords", "due date")},
    Word{"content", QT_TRANSLATE_NOOP("GroupWords", "content")},
    Word{"subject", QT_TRANSLATE_NOOP("GroupWords", "subject")},
    Word{"file", QT_TRANSLATE_NOOP("GroupWords", "file")},
    Word{"pin", QT_TRANSLATE_NOOP("GroupWords", "pinned text")},
    Word{"body", QT_TRANSLATE_NOOP("GroupWords", "text")},
    Word{"draft", QT_TRANSLATE_NOOP("GroupWords", "what was filled in")},
    Word{"day", QT_TRANSLATE_NOOP("GroupWords", "day")},
    Word{"outcome", QT_TRANSLATE_NOOP("GroupWords", "the visit that came of it")},
    Word{"who", QT_TRANSLATE_NOOP("GroupWords", "who")},
    Word{"reason", QT_TRANSLATE_NOOP("GroupWords", "reason")},
    Word{"together", QT_TRANSLATE_NOOP("GroupWords", "findings at one place")},
};

constexpr std::array kFields{
    Word{"name", QT_TRANSLATE_NOOP("GroupWords", "Name")},
    Word{"uscc", QT_TRANSLATE_NOOP("GroupWords", "Credit code")},
    Word{"legal_person", QT_TRANSLATE_NOOP("GroupWords", "Legal representative")},
    Word{"address", QT_TRANSLATE_NOOP("GroupWords", "Address")},
    Word{"town", QT_TRANSLATE_NOOP("GroupWords", "Town")},
    Word{"longitude", QT_TRANSLATE_NOOP("GroupWords", "Longitude")},
    Word{"latitude", QT_TRANSLATE_NOOP("GroupWords", "Latitude")},
    Word{"contact", QT_TRANSLATE_NOOP("GroupWords", "Contact")},
    Word{"phone", QT_TRANSLATE_NOOP("GroupWords", "Phone")},
    Word{"trade_code", QT_TRANSLATE_NOOP("GroupWords", "Trade code")},
    Word{"trade_name", QT_TRANSLATE_NOOP("GroupWords", "Trade")},
    Word{"scale", QT_TRANSLATE_NOOP("GroupWords", "Size")},
    Word{"employees", QT_TRANSLATE_NOOP("GroupWords", "Employees")},
    Word{"established", QT_TRANSLATE_NOOP("GroupWords", "Established")},
    Word{"positive_list", QT_TRANSLATE_NOOP("GroupWords", "Positive list")},
    Word{"present", QT_TRANSLATE_NOOP("GroupWords", "The firm has it")},
    Word{"version", QT_TRANSLATE_NOOP("GroupWords", "Version")},
    Word{"note", QT_TRANSLATE_NOOP("GroupWords", "Note")},
    Word{"voided", QT_TRANSLATE_NOOP("GroupWords", "Reason for taking out")},
    Word{"credential_number", QT_TRANSLATE_NOOP("GroupWords", "Credential number")},
    Word{"credential_until", QT_TRANSLATE_NOOP("GroupWords", "Credential valid until")},
    Word{"bureau", QT_TRANSLATE_NOOP("GroupWords", "Bureau")},
    Word{"role", QT_TRANSLATE_NOOP("GroupWords", "Role")},
    Word{"withdrawn", QT_TRANSLATE_NOOP("GroupWords", "Qualification withdrawn because")},
    Word{"kind", QT_TRANSLATE_NOOP("GroupWords", "Kind")},
    Word{"domain", QT_TRANSLATE_NOOP("GroupWords", "Domain")},
    Word{"source", QT_TRANSLATE_NOOP("GroupWords", "Source")},
    Word{"guard_override", QT_TRANSLATE_NOOP("GroupWords", "Reason for going all the same")},
    Word{"experts", QT_TRANSLATE_NOOP("GroupWords", "Experts")},
    Word{"companion", QT_TRANSLATE_NOOP("GroupWords", "Firm's person on site")},
    Word{"state", QT_TRANSLATE_NOOP("GroupWords", "State")},
    Word{"state_note", QT_TRANSLATE_NOOP("GroupWords", "Note on the state")},
    Word{"overall", QT_TRANSLATE_NOOP("GroupWords", "Overall assessment")},
    Word{"support", QT_TRANSLATE_NOOP("GroupWords", "Support")},
    Word{"talked", QT_TRANSLATE_NOOP("GroupWords", "What was agreed")},
    Word{"verdict", QT_TRANSLATE_NOOP("GroupWords", "Answer")},
    Word{"place", QT_TRANSLATE_NOOP("GroupWords", "Place")},
    Word{"measured", QT_TRANSLATE_NOOP("GroupWords", "Measured value")},
    Word{"unit", QT_TRANSLATE_NOOP("GroupWords", "Unit")},
    Word{"caption", QT_TRANSLATE_NOOP("GroupWords", "Caption")},
    Word{"file_name", QT_TRANSLATE_NOOP("GroupWords", "File name")},
    Word{"title", QT_TRANSLATE_NOOP("GroupWords", "Title")},
    Word{"fact", QT_TRANSLATE_NOOP("GroupWords", "Fact")},
    Word{"grade", QT_TRANSLATE_NOOP("GroupWords", "Grade")},
    Word{"major_hazard", QT_TRANSLATE_NOOP("GroupWords", "Major hazard")},
    Word{"cause", QT_TRANSLATE_NOOP("GroupWords", "Cause")},
    Word{"disposal", QT_TRANSLATE_NOOP("GroupWords", "Disposal")},
    Word{"disposal_reason", QT_TRANSLATE_NOOP("GroupWords", "Reason for the disposal")},
    Word{"leniency", QT_TRANSLATE_NOOP("GroupWords", "Leniency entry")},
    Word{"expert", QT_TRANSLATE_NOOP("GroupWords", "Expert")},
    Word{"text", QT_TRANSLATE_NOOP("GroupWords", "Text")},
    Word{"measure", QT_TRANSLATE_NOOP("GroupWords", "Measure")},
    Word{"standard", QT_TRANSLATE_NOOP("GroupWords", "Fixed when")},
    Word{"owner", QT_TRANSLATE_NOOP("GroupWords", "Responsible")},
    Word{"help", QT_TRANSLATE_NOOP("GroupWords", "Help")},
    Word{"emergency", QT_TRANSLATE_NOOP("GroupWords", "Emergency measure")},
    Word{"due", QT_TRANSLATE_NOOP("GroupWords", "Due")},
    Word{"result", QT_TRANSLATE_NOOP("GroupWords", "Result")},
    Word{"signer", QT_TRANSLATE_NOOP("GroupWords", "Signer")},
    Word{"refusal", QT_TRANSLATE_NOOP("GroupWords", "Reason for refusing")},
    Word{"witness", QT_TRANSLATE_NOOP("GroupWords", "Witness")},
    Word{"number", QT_TRANSLATE_NOOP("GroupWords", "Number")},
    Word{"reason", QT_TRANSLATE_NOOP("GroupWords", "Reason")},
    Word{"body", QT_TRANSLATE_NOOP("GroupWords", "Text")},
    Word{"day", QT_TRANSLATE_NOOP("GroupWords", "Day")},
    Word{"until", QT_TRANSLATE_NOOP("GroupWords", "Until")},
    Word{"section", QT_TRANSLATE_NOOP("GroupWords", "Section")},
    Word{"together", QT_TRANSLATE_NOOP("GroupWords", "At one place")},
};

template<size_t Count>
QString lookUp(const std::array<Word, Count> &words, const QString &code)
{
    for (const Word &word : words)
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("GroupWords", word.text);
    return {};
}

bool isCoded(const QString &column)
{
    static const QStringList coded{QStringLiteral("verdict"), QStringLiteral("grade"), QStringLiteral("state"),
                                   QStringLiteral("result"), QStringLiteral("kind"), QStringLiteral("disposal"),
                                   QStringLiteral("role"), QStringLiteral("signer"), QStringLiteral("domain"),
                                   QStringLiteral("present"), QStringLiteral("version")};
    return coded.contains(column);
}

}

QString GroupWords::entity(const QString &entity)
{
    const QString word = lookUp(kEntities, entity);
    return word.isEmpty() ? entity : word;
}

QString GroupWords::group(const QString &entity, const QString &group)
{
    return QStringLiteral("%1 · %2").arg(GroupWords::entity(entity), groupWord(group));
}

QString GroupWords::groupWord(const QString &group)
{
    const QString word = lookUp(kGroups, group);
    return word.isEmpty() ? group : word;
}

QString GroupWords::field(const QString &column)
{
    const QString word = lookUp(kFields, column);
    return word.isEmpty() ? column : word;
}

QString GroupWords::worded(const QString &column, const QJsonValue &value)
{
    if (column == QLatin1String("present"))
        return !value.isDouble() ? tr("not known") : value.toInt() != 0 ? tr("yes") : tr("no");
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isBool() || column == QLatin1String("positive_list"))
        return value.toVariant().toInt() != 0 ? tr("yes") : tr("no");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    const QString text = value.toString();
    if (const auto verdict = domain::verdictFromWord(text); verdict && column == QLatin1String("verdict"))
        return Words::of(*verdict);
    if (const auto grade = domain::gradeFromCode(text); grade && column == QLatin1String("grade"))
        return Words::of(*grade);
    if (const auto kind = domain::visitKindFromCode(text); kind && column == QLatin1String("kind"))
        return Words::of(*kind);
    if (const auto signer = domain::signerFromCode(text); signer && column == QLatin1String("signer"))
        return Words::of(*signer);
    if (column == QLatin1String("disposal"))
        return Words::disposal(text);
    if (column == QLatin1String("domain"))
        return Words::domain(text);
    if (MarkWords::isMarks(text) && column == QLatin1String("body"))
        return MarkWords::of(text);
    const bool isState = column == QLatin1String("state") || column == QLatin1String("result");
    if (const auto state = domain::remediationStateFromCode(text); state && isState)
        return Words::of(*state);
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? Words::day(day) : text;
}

std::vector<GroupWords::Field> GroupWords::fields(const QJsonObject &value)
{
    std::vector<Field> fields;
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString word = lookUp(kFields, it.key());
        if (word.isEmpty())
            continue;
        const bool writable = !isCoded(it.key()) && !it.value().isDouble() && !it.value().isBool()
                              && !MarkWords::isMarks(it.value().toString());
        fields.push_back({it.key(), word, worded(it.key(), it.value()), writable});
    }
    return fields;
}

}
