#include "models/services/casefiles/casepress.h"

#include "models/report/content/casefilecontent.h"
#include "models/report/pdf/pdfwriter.h"
#include "models/report/portfolio/pagestamps.h"

namespace xunzhen::services {

namespace {

const QString kList = QStringLiteral("case-list");

}

CasePress::CasePress(const QStringList &fontFolders, const base::Work &work)
    : m_work(work), m_fonts(report::FontSet::fromFolders(fontFolders))
{
}

const report::Template &CasePress::paper(const QString &id)
{
    const auto known = m_templates.find(id);
    if (known != m_templates.end())
        return known->second;
    return m_templates.emplace(id, report::Template::load(QStringLiteral(":/xunzhen/templates/") + id, report::caseFileSchema())).first->second;
}

report::RenderedPaper CasePress::layOut(const QString &templateId, const report::CaseFile &values)
{
    return report::PaperRenderer::layOut(report::caseFileContent(values), paper(templateId), m_fonts, m_work);
}

QByteArray CasePress::pdf(const QString &templateId, const report::CaseFile &values)
{
    return report::writePdf(layOut(templateId, values).pages, m_work);
}

QByteArray CasePress::stamps(int count)
{
    return report::writePdf(report::pageStamps(paper(kList), m_fonts, std::max(count, 1)), m_work);
}

QString CasePress::word(const QString &key)
{
    return paper(kList).wording().resolve(QLatin1Char('@') + key);
}

std::map<QString, QString> CasePress::used() const
{
    std::map<QString, QString> hashes;
    for (const auto &[id, paper] : m_templates)
        hashes[id] = paper.hash();
    return hashes;
}

}
