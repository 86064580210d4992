#include "models/services/casefiles/paperitems.h"

#include "models/services/casefiles/procedureorder.h"
#include "models/services/casefiles/safefilename.h"
#include "models/services/workspace.h"
#include "models/services/paperforms/draftsource.h"
#include "models/services/papers/revisionnote.h"

#include "models/base/chinatime.h"
#include "models/base/hashing.h"
#include "models/report/portfolio/boundfile.h"
#include "models/store/files/blobstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace xunzhen::services {

namespace {

class PaperItems
{
public:
    PaperItems(Workspace &workspace, const CaseSources &sources, CasePress &press, CaseBundle &made)
        : m_workspace(workspace), m_sources(sources), m_press(press), m_made(made)
    {
    }

    void add()
    {
        bool answered = m_made.values.checklists.empty();
        for (const domain::Paper &paper : m_sources.papers) {
            if (!answered && procedureOrder(m_workspace, paper.kind) > kAnswersOrder)
                answered = addAnswers();
            addPaper(paper);
        }
        if (!answered)
            addAnswers();
    }

private:
    /// Has the next number of the list; its name says what it is.
    void push(report::CaseEntry entry, CaseItem item)
    {
        const QString index = QString::number(m_made.values.entries.size() + 1).rightJustified(2, QLatin1Char('0'));
        const QString edition = entry.edition.isEmpty() ? QString() : QStringLiteral("（%1）").arg(entry.edition);
        QStringList words{index, entry.number, entry.title + edition};
        words.removeAll(QString());
        item.folder = QStringLiteral("papers");
        item.name = m_names.unique(words.join(QLatin1Char(' ')), QStringLiteral("pdf"));
        item.number = entry.number;
        item.title = entry.title + edition;
        item.date = entry.date;
        item.pages = entry.pages;
        item.mediaType = "application/pdf";
        m_made.values.entries.push_back(std::move(entry));
        m_made.items.push_back(std::move(item));
    }

    bool addAnswers()
    {
        const report::RenderedPaper laidOut = m_press.layOut(QStringLiteral("case-answers"), m_made.values);
        CaseItem item;
        item.type = QStringLiteral("record");
        item.source.bytes = m_press.pdf(QStringLiteral("case-answers"), m_made.values);
        item.source.sha256 = base::sha256Hex(item.source.bytes);
        item.created = m_sources.now;
        item.facts = {{QStringLiteral("record"), m_sources.report.record.visit.id.toString()}};
        report::CaseEntry entry;
        entry.title = m_press.word(QStringLiteral("made.answers"));
        entry.date = base::chinaDay(m_sources.now);
        entry.pages = int(laidOut.pages.pages.size());
        entry.made = true;
        push(std::move(entry), std::move(item));
        return true;
    }

    void addPaper(const domain::Paper &paper)
    {
        const QString title = kindTitle(m_workspace, paper.kind);
        if (!m_workspace.blobs().has(paper.pdfHash)) {
            m_made.values.missingFiles << (paper.number.isEmpty() ? title : paper.number);
            m_made.absent.append(facts(paper));
            return;
        }
        CaseItem item;
        item.type = QStringLiteral("paper");
        item.source = {m_workspace.blobs().path(paper.pdfHash), {}, paper.pdfHash};
        item.created = paper.issuedAt;
        item.facts = facts(paper);
        report::CaseEntry entry;
        entry.number = paper.number;
        entry.title = title;
        entry.edition = paper.revision > 1 ? editionWord(paper.revision) : QString();
        entry.reason = paper.reason;
        entry.date = base::chinaDay(paper.issuedAt);
        entry.pages = report::pageCount(item.source);
        push(std::move(entry), std::move(item));
    }

    QJsonObject facts(const domain::Paper &paper) const
    {
        const auto issuer = m_sources.names.find(paper.issuedBy);
        return {{QStringLiteral("record"), paper.id.toString()}, {QStringLiteral("paperKind"), paper.kind},
                {QStringLiteral("number"), paper.number}, {QStringLiteral("edition"), paper.revision},
                {QStringLiteral("reason"), paper.reason}, {QStringLiteral("issuedAt"), momentText(paper.issuedAt)},
                {QStringLiteral("issuedBy"), issuer == m_sources.names.end() ? paper.issuedBy.toString() : issuer->second},
                {QStringLiteral("recordDigest"), paper.recordDigest},
                {QStringLiteral("shown"), QJsonDocument::fromJson(paper.versions.toUtf8()).object()},
                {QStringLiteral("template"), QJsonObject{{QStringLiteral("id"), paper.templateId},
                                                         {QStringLiteral("sha256"), paper.templateHash}}}};
    }

    Workspace &m_workspace;
    const CaseSources &m_sources;
    CasePress &m_press;
    CaseBundle &m_made;
    FileNames m_names;
};

}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? base::chinaTime(moment).toString(Qt::ISODate) : QString();
}

void addPapers(Workspace &workspace, const CaseSources &sources, CasePress &press, CaseBundle &made)
{
    PaperItems(workspace, sources, press, made).add();
}

}
