#include "ui/presentation/templates/templatewords.h"

#include "models/domain/handout/handoutkind.h"
#include "ui/presentation/words.h"

#include <QLocale>

#include <array>

namespace xunzhen::presentation {

namespace {

struct FieldWord
{
    const char *path, *word;
};

constexpr std::array kFields{
    FieldWord{"enterprise.name", QT_TRANSLATE_NOOP("TemplateWords", "name of the firm")},
    FieldWord{"enterprise.uscc", QT_TRANSLATE_NOOP("TemplateWords", "credit code of the firm")},
    FieldWord{"enterprise.address", QT_TRANSLATE_NOOP("TemplateWords", "address of the firm")},
    FieldWord{"enterprise.legalRepresentative", QT_TRANSLATE_NOOP("TemplateWords", "legal representative")},
    FieldWord{"enterprise.contact", QT_TRANSLATE_NOOP("TemplateWords", "contact person")},
    FieldWord{"enterprise.phone", QT_TRANSLATE_NOOP("TemplateWords", "phone of the firm")},
    FieldWord{"number", QT_TRANSLATE_NOOP("TemplateWords", "document number")},
    FieldWord{"date", QT_TRANSLATE_NOOP("TemplateWords", "date of the paper")},
    FieldWord{"kind", QT_TRANSLATE_NOOP("TemplateWords", "kind of visit")},
    FieldWord{"period", QT_TRANSLATE_NOOP("TemplateWords", "time of the visit")},
    FieldWord{"leadBureau", QT_TRANSLATE_NOOP("TemplateWords", "leading bureau")},
    FieldWord{"bureaus", QT_TRANSLATE_NOOP("TemplateWords", "bureaus taking part")},
    FieldWord{"district", QT_TRANSLATE_NOOP("TemplateWords", "district")},
};

}

QString TemplateWords::title(const services::TemplateSummary &summary)
{
    if (summary.id == u"consultation-report")
        return tr("Consultation report");
    using Kind = domain::HandoutKind;
    for (const Kind kind : {Kind::Checklist, Kind::SelfCheck, Kind::PlainSheet, Kind::Policy})
        if (summary.id == u"handout-"_qs + domain::handoutKindCode(kind))
            return tr("Handout: %1").arg(Words::of(kind));
    const bool english = QLocale().language() == QLocale::English;
    const QString &title = english && !summary.titleEn.isEmpty() ? summary.titleEn : summary.titleZh;
    return title.isEmpty() ? summary.id : title;
}

QString TemplateWords::mark(const services::TemplateSummary &summary)
{
    const QString which = summary.faulty ? tr("! As shipped, the bureau's own has faults")
                          : summary.own  ? tr("The bureau's own")
                                         : tr("As shipped");
    return summary.drafted ? tr("%1 · draft").arg(which) : which;
}

QString TemplateWords::use(services::SentenceUse use)
{
    using Use = services::SentenceUse;
    switch (use) {
    case Use::Title: return tr("title of the file");
    case Use::Mark: return tr("mark above each page");
    case Use::Heading: return tr("heading");
    case Use::Paragraph: return tr("paragraph");
    case Use::Label: return tr("label");
    case Use::Head: return tr("head of a column");
    case Use::Caption: return tr("caption");
    case Use::Word: return tr("word for a choice");
    case Use::Instead: return tr("when there is nothing to show");
    case Use::Added: return tr("added when there is something to show");
    case Use::Other: break;
    }
    return tr("other text");
}

QString TemplateWords::place(const services::TemplateSentence &sentence)
{
    if (sentence.times == 0)
        return tr("not used by this paper");
    const QString where = use(sentence.use);
    const QString under = sentence.under.isEmpty() || sentence.use == services::SentenceUse::Heading
                            ? where : tr("%1, under “%2”").arg(where, sentence.under);
    return sentence.times > 1 ? tr("%1 (%n places)", nullptr, sentence.times).arg(under) : under;
}

QString TemplateWords::field(const QString &path)
{
    for (const FieldWord &field : kFields)
        if (path == QLatin1String(field.path))
            return tr("%1 – %2").arg(tr(field.word), path);
    return path;
}

QString TemplateWords::version(const services::TemplateVersion &version)
{
    if (version.inEffect)
        return version.reset ? tr("✓ In effect: as shipped") : tr("✓ In effect");
    if (!version.allowed)
        return tr("! Not in effect: the publisher may not publish");
    return version.reset ? tr("Return to the shipped one") : tr("Earlier version");
}

QString TemplateWords::sample(const QString &code)
{
    if (code == u"rich")
        return tr("Sample: a full record");
    if (code == u"empty")
        return tr("Sample: an empty record");
    return tr("Sample: an extreme record");
}

}
