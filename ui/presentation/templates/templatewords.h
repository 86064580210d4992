#pragma once

#include "models/services/templateservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// Templates of papers in words. Qt Core only: the command line uses it too.
class TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)

public:
    static QString title(const services::TemplateSummary &summary);
    /// "As shipped", "The bureau's own", with what stands out.
    static QString mark(const services::TemplateSummary &summary);
    /// Where a sentence stands in the paper.
    static QString place(const services::TemplateSentence &sentence);
    /// A field as people say it, as far as it is a common one; else its name.
    static QString field(const QString &path);
    static QString version(const services::TemplateVersion &version);
    static QString sample(const QString &code);

private:
    static QString use(services::SentenceUse use);
};

}
