#include "models/services/casefiles/evidenceitems.h"

#include "models/services/casefiles/paperitems.h"
#include "models/services/casefiles/safefilename.h"
#include "models/services/photos/renditions.h"
#include "models/services/workspace.h"

#include "models/base/chinatime.h"
#include "models/base/hashing.h"
#include "models/store/files/blobstore.h"

#include <QJsonArray>
#include <QMimeDatabase>

namespace xunzhen::services {

namespace {

QString mediaCode(const QString &mediaType)
{
    if (mediaType.startsWith(QLatin1String("image/")))
        return QStringLiteral("photo");
    if (mediaType.startsWith(QLatin1String("audio/")))
        return QStringLiteral("audio");
    return mediaType.startsWith(QLatin1String("video/")) ? QStringLiteral("video") : QStringLiteral("document");
}

QString endingOf(const domain::Evidence &evidence)
{
    const QString own = evidence.fileName.section(QLatin1Char('.'), -1).toLower();
    const bool plain = evidence.fileName.contains(QLatin1Char('.')) && own.size() <= 5
                    && std::ranges::all_of(own, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    return plain && !own.isEmpty() ? own : QMimeDatabase().mimeTypeForName(evidence.mediaType).preferredSuffix();
}

class EvidenceItems
{
public:
    EvidenceItems(Workspace &workspace, const CaseSources &sources, CasePress &press, CaseBundle &made)
        : m_workspace(workspace), m_sources(sources), m_press(press), m_made(made)
    {
    }

    void add()
    {
        for (const domain::Evidence &evidence : m_sources.report.record.evidence)
            addEvidence(evidence);
        for (const CaseSignature &signature : m_sources.signatures)
            addSignature(signature);
        for (const domain::Evidence &evidence : m_sources.voided) {
            QJsonObject voided = facts(evidence);
            voided[QStringLiteral("reason")] = evidence.voided;
            m_made.voided.append(voided);
        }
    }

private:
    /// Goes on the list in any case; into the file when its bytes are here.
    void push(report::CaseEvidence line, CaseItem item, const QString &ending)
    {
        const QString index = QString::number(m_made.values.evidence.size() + 1).rightJustified(3, QLatin1Char('0'));
        const QString word = m_press.word(QStringLiteral("media.") + line.kind);
        const QString caption = line.caption;
        line.absent = !m_workspace.blobs().has(line.sha256);
        m_made.values.evidence.push_back(line);
        if (line.absent) {
            m_made.values.missingFiles << word + index;
            m_made.absent.append(item.facts);
            return;
        }
        item.type = line.kind;
        item.folder = QStringLiteral("evidence");
        item.name = m_names.unique(QStringList{index, word, caption}.join(QLatin1Char(' ')), ending);
        item.title = caption;
        item.source = {m_workspace.blobs().path(line.sha256), {}, line.sha256};
        m_made.items.push_back(std::move(item));
    }

    QString placeOf(const domain::Evidence &evidence) const
    {
        const domain::Answer *answer = m_sources.report.record.answerFor(evidence.itemCode);
        return answer ? answer->place : QString();
    }

    QString nameOf(const domain::InspectorId &id) const
    {
        const auto known = m_sources.names.find(id);
        return known == m_sources.names.end() ? QString() : known->second;
    }

    QJsonObject facts(const domain::Evidence &evidence) const
    {
        return {{QStringLiteral("record"), evidence.id.toString()}, {QStringLiteral("sha256"), evidence.hash},
                {QStringLiteral("originalName"), evidence.fileName}, {QStringLiteral("mediaType"), evidence.mediaType},
                {QStringLiteral("item"), evidence.itemCode}, {QStringLiteral("place"), placeOf(evidence)},
                {QStringLiteral("caption"), evidenceCaption(m_sources.report.record, evidence)},
                {QStringLiteral("takenAt"), momentText(evidence.takenAt)}, {QStringLiteral("addedAt"), momentText(evidence.addedAt)},
                {QStringLiteral("addedBy"), nameOf(evidence.addedBy)}};
    }

    void addEvidence(const domain::Evidence &evidence)
    {
        const QDateTime taken = evidence.takenAt.isValid() ? evidence.takenAt : evidence.addedAt;
        report::CaseEvidence line{mediaCode(evidence.mediaType), evidenceCaption(m_sources.report.record, evidence),
                                  placeOf(evidence), base::chinaTime(taken), evidence.hash, false};
        CaseItem item;
        item.date = base::chinaDay(taken);
        item.created = evidence.addedAt;
        item.mediaType = evidence.mediaType.toLatin1();
        item.facts = facts(evidence);
        push(std::move(line), std::move(item), endingOf(evidence));
        if (evidence.width > 0 && m_workspace.blobs().has(evidence.hash) && !marksOn(m_workspace, evidence.id).isEmpty())
            addMarked(evidence);
    }

    /// Beside the photo that was just pushed: the one with what is drawn over it.
    void addMarked(const domain::Evidence &evidence)
    {
        CaseItem item = m_made.items.back();
        const QByteArray bytes = printCopy(m_workspace, evidence);
        item.name = m_names.unique(item.name.section(QLatin1Char('.'), 0, -2) + QStringLiteral("（标注）"),
                                   QStringLiteral("jpg"));
        item.mediaType = "image/jpeg";
        item.source = {{}, bytes, base::sha256Hex(bytes)};
        item.facts = {{QStringLiteral("record"), evidence.id.toString()}, {QStringLiteral("sha256"), item.source.sha256},
                      {QStringLiteral("renditionOf"), evidence.hash}};
        m_made.items.push_back(std::move(item));
    }

    void addSignature(const CaseSignature &signature)
    {
        report::CaseEvidence line{QStringLiteral("signature"), signature.name, {}, base::chinaTime(signature.signedAt),
                                  signature.imageHash, false};
        CaseItem item;
        item.date = base::chinaDay(signature.signedAt);
        item.created = signature.signedAt;
        item.mediaType = "image/png";
        item.facts = {{QStringLiteral("record"), signature.record}, {QStringLiteral("sha256"), signature.imageHash},
                      {QStringLiteral("signer"), signature.role}, {QStringLiteral("name"), signature.name},
                      {QStringLiteral("signedAt"), momentText(signature.signedAt)}};
        push(std::move(line), std::move(item), QStringLiteral("png"));
    }

    Workspace &m_workspace;
    const CaseSources &m_sources;
    CasePress &m_press;
    CaseBundle &m_made;
    FileNames m_names;
};

}

void addEvidence(Workspace &workspace, const CaseSources &sources, CasePress &press, CaseBundle &made)
{
    EvidenceItems(workspace, sources, press, made).add();
}

}
