#include "models/services/casefiles/casebinding.h"

#include "models/services/casefiles/manifest.h"
#include "models/services/outputfile.h"

#include "models/base/hashing.h"
#include "models/report/page/joinedpages.h"
#include "models/report/pdf/pdfwriter.h"
#include "models/report/portfolio/boundfile.h"
#include "models/report/portfolio/portfoliowriter.h"

namespace xunzhen::services {

namespace {

const QString kCover = QStringLiteral("case-cover"), kList = QStringLiteral("case-list"), kClosing = QStringLiteral("case-closing");

/// The sheets one after the other as one PDF.
QByteArray sheets(const QStringList &ids, const report::CaseFile &values, CasePress &press, const base::Work &work)
{
    std::vector<report::PageModel> parts;
    for (const QString &id : ids)
        parts.push_back(press.layOut(id, values).pages);
    report::PageModel whole = report::joined(parts);
    whole.properties.archival = false;
    return report::writePdf(whole, work);
}

report::PortfolioEntry entryOf(const CaseItem &item, CasePress &press)
{
    report::PortfolioEntry entry;
    entry.fileName = item.name;
    entry.number = item.number;
    entry.title = item.title;
    entry.kind = press.word(QStringLiteral("type.") + item.type);
    entry.date = item.date;
    entry.pages = item.pages;
    entry.mediaType = item.mediaType;
    entry.created = item.created;
    entry.source = item.source;
    return entry;
}

report::PortfolioEntry manifestEntry(const CaseBundle &bundle, CasePress &press)
{
    std::vector<ListedFile> files;
    for (const CaseItem &item : bundle.items)
        files.push_back({item.name, item.source.sha256, item.source.size(), &item});
    report::PortfolioEntry entry;
    entry.fileName = QStringLiteral("manifest.json");
    entry.title = press.word(QStringLiteral("made.manifest"));
    entry.kind = press.word(QStringLiteral("type.manifest"));
    entry.date = bundle.values.filedOn;
    entry.mediaType = "application/json";
    entry.created = bundle.now;
    entry.relation = report::PortfolioEntry::Relation::Data;
    entry.source.bytes = manifestJson(bundle, files, press);
    return entry;
}

}

void writeCasePortfolio(const CaseBundle &bundle, CasePress &press, const QString &path, const base::Work &work)
{
    report::Portfolio portfolio;
    portfolio.cover = sheets({kCover, kList, kClosing}, bundle.values, press, work);
    portfolio.heads = {press.word(QStringLiteral("col.index")), press.word(QStringLiteral("col.number")),
                       press.word(QStringLiteral("col.title")), press.word(QStringLiteral("col.date")),
                       press.word(QStringLiteral("col.pages")), press.word(QStringLiteral("col.kind"))};
    for (const CaseItem &item : bundle.items)
        portfolio.entries.push_back(entryOf(item, press));
    portfolio.entries.push_back(manifestEntry(bundle, press));
    writeOutput(path, [&](QIODevice &target) { report::writePortfolio(portfolio, target, work); });
}

void writeCaseBound(CaseBundle &bundle, CasePress &press, const QString &path, const base::Work &work)
{
    numberThrough(bundle.values);
    report::BoundFile file;
    file.title = press.layOut(kCover, bundle.values).pages.properties.title;
    file.author = bundle.values.bureau;
    file.front = sheets({kCover, kList}, bundle.values, press, work);
    int pages = 0;
    for (const CaseItem *paper : bundle.papers()) {
        file.papers.push_back({paper->number.isEmpty() ? paper->title : paper->number + QLatin1Char(' ') + paper->title, paper->source});
        pages += *paper->pages;
    }
    file.back = sheets({kClosing}, bundle.values, press, work);
    file.backTitle = press.word(QStringLiteral("made.closing"));
    file.stamps = press.stamps(pages);
    writeOutput(path, [&](QIODevice &target) { report::writeBound(file, target, work); });
}

}
