#include "models/services/papers/shownversions.h"

#include "models/store/oplog.h"
#include "models/store/visit/visititemrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace xunzhen::services {

namespace {

class VersionList
{
public:
    explicit VersionList(store::Database &database) : m_log(database) {}

    /// The last operation on each group is the one shown: history comes oldest first, and what superseded a value is later.
    void add(const char *entity, const QByteArray &record)
    {
        if (record.isEmpty())
            return;
        const QString name = QString::fromLatin1(entity);
        QMap<QString, store::Version> shown;
        for (const store::Operation &operation : m_log.history(name, record))
            shown.insert(operation.group, operation.version);
        for (auto it = shown.cbegin(); it != shown.cend(); ++it)
            m_versions.insert(QStringLiteral("%1/%2/%3").arg(name, QString::fromLatin1(record.toHex()), it.key()),
                              QStringLiteral("%1:%2").arg(streamIndex(it->stream)).arg(it->seq));
    }

    template<typename Tag>
    void add(const char *entity, const base::Id<Tag> &id)
    {
        if (!id.isNull())
            add(entity, id.toBytes());
    }

    QString text() const
    {
        const QJsonObject all{{QStringLiteral("streams"), m_streams}, {QStringLiteral("versions"), m_versions}};
        return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    }

private:
    int streamIndex(const store::StreamKey &key)
    {
        const QString name = QString::fromLatin1(key.device.toHex() + '.' + key.incarnation.toHex());
        for (int i = 0; i < m_streams.size(); ++i)
            if (m_streams.at(i).toString() == name)
                return i;
        m_streams.append(name);
        return int(m_streams.size()) - 1;
    }

    store::OperationLog m_log;
    QJsonArray m_streams;
    QJsonObject m_versions;
};

}

QString shownVersions(Workspace &workspace, const domain::VisitRecord &record)
{
    const domain::Visit &visit = record.visit;
    VersionList list(workspace.database());
    list.add("visit", visit.id);
    list.add("enterprise", visit.enterprise);
    list.add("inspector", visit.lead);
    list.add("inspector", visit.second);
    for (const domain::PinnedItem &pinned : record.items)
        list.add("visit_item", store::visitItemIdFor(visit.id, pinned.item.code).toBytes());
    for (const domain::Answer &answer : record.answers)
        list.add("answer", answer.id);
    for (const domain::Evidence &evidence : record.evidence)
        list.add("evidence", evidence.id);
    for (const domain::Finding &finding : record.findings)
        list.add("finding", finding.id);
    for (const domain::Opinion &opinion : record.opinions)
        list.add("opinion", opinion.id);
    for (const domain::RemediationItem &item : record.plan)
        list.add("remediation", item.id);
    for (const domain::Signature &signature : record.signatures)
        list.add("signature", signature.id);
    return list.text();
}

}
