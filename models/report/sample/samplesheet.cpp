#include "models/report/sample/samplesheet.h"

#include "models/base/error.h"
#include "models/report/content/casefilecontent.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/content/handoutcontent.h"
#include "models/report/formpaper.h"
#include "models/report/sample/samplecase.h"
#include "models/report/sample/samplehandout.h"

#include <QDir>

namespace xunzhen::report {

namespace {

const QString kShipped = QStringLiteral(":/xunzhen/templates/");
const QString kReport = QStringLiteral("consultation-report");
const QString kHandout = QStringLiteral("handout-");
const QString kCase = QStringLiteral("case-");

domain::HandoutKind handoutKind(const QString &id)
{
    using domain::HandoutKind;
    for (const auto kind : {HandoutKind::Checklist, HandoutKind::SelfCheck, HandoutKind::PlainSheet, HandoutKind::Policy})
        if (id == kHandout + domain::handoutKindCode(kind))
            return kind;
    throw base::Error(base::ErrorCode::NotFound, id, {{u"paper-kind-unknown"_qs, {}, {id}}});
}

SampleSheet handoutSheet(const QString &id, const TemplateFiles &files, Sample sample)
{
    const domain::HandoutKind kind = handoutKind(id);
    return {Template::parse(files, handoutSchema()),
            handoutContent(sample == Sample::Empty ? bareHandout(kind) : sampleHandout(kind))};
}

} // namespace

QStringList shippedPapers()
{
    QStringList ids = QStringList{kReport} + FormPaper::shippedIds();
    for (const QString &id : QDir(kShipped).entryList(QDir::Dirs, QDir::Name))
        if (!ids.contains(id))
            ids << id;
    return ids;
}

QString shippedFolder(const QString &id)
{
    return kShipped + id;
}

SampleSheet sampleSheet(const QString &id, const TemplateFiles &files, Sample sample)
{
    if (id == kReport)
        return {Template::parse(files, consultationSchema()), consultationContent(sampleRecord(sample))};
    if (id.startsWith(kHandout))
        return handoutSheet(id, files, sample);
    if (id.startsWith(kCase))
        return {Template::parse(files, caseFileSchema()), caseFileContent(sampleCase(sample))};
    FormPaper paper = FormPaper::parse(files);
    Content content = paper.content(samplePaper(paper.form(), sample));
    return {paper.layout(), std::move(content)};
}

} // namespace xunzhen::report
