#include "models/services/papers/shownversions.h"

#include "models/domain/picture/picturemarks.h"
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

bool goesOn(const QString &key) { return goesOnAfterIssue(key.section(u'/', 0, 0), key.section(u'/', -1)); }

/// Group of a record -> the operation shown, by the names of the streams instead of their places in the list.
QMap<QString, QString> fixedVersions(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray streams = all.value(QLatin1String("streams")).toArray();
    const QJsonObject versions = all.value(QLatin1String("versions")).toObject();
    QMap<QString, QString> shown;
    for (auto it = versions.constBegin(); it != versions.constEnd(); ++it) {
        const QString version = it.value().toString();
        if (!goesOn(it.key()))
            shown.insert(it.key(), streams.at(version.section(u':', 0, 0).toInt()).toString() + u':' + version.section(u':', 1));
    }
    return shown;
}

void addEvidence(VersionList &list, const domain::Evidence &evidence)
{
    list.add("evidence", evidence.id);
    if (evidence.width > 0)
        list.add("picture_mark", domain::pictureMarkIdFor(evidence.id));
}

void addRecord(VersionList &list, const domain::VisitRecord &record)
{
    const domain::Visit &visit = record.visit;
    list.add("visit", visit.id);
    list.add("enterprise", visit.enterprise);
    list.add("inspector", visit.lead);
    list.add("inspector", visit.second);
    for (const domain::PinnedItem &pinned : record.items)
        list.add("visit_item", store::visitItemIdFor(visit.id, pinned.item.code).toBytes());
    for (const domain::Answer &answer : record.answers)
        list.add("answer", answer.id);
    for (const domain::Evidence &evidence : record.evidence)
        if (evidence.remediation.isNull()) // proof of a fix comes later and stands on no paper
            addEvidence(list, evidence);
    for (const domain::Finding &finding : record.findings)
        list.add("finding", finding.id);
    for (const domain::Opinion &opinion : record.opinions)
        list.add("opinion", opinion.id);
    for (const domain::RemediationItem &item : record.plan)
        list.add("remediation", item.id);
    for (const domain::Signature &signature : record.signatures)
        list.add("signature", signature.id);
}

}

QString shownVersions(Workspace &workspace, const domain::VisitRecord &record)
{
    VersionList list(workspace.database());
    addRecord(list, record);
    return list.text();
}

QString shownVersions(Workspace &workspace, const domain::DraftRecord &draft, const domain::VisitRecord *record)
{
    VersionList list(workspace.database());
    if (record)
        addRecord(list, *record);
    list.add("paper_draft", draft.draft.id);
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value)
        list.add("form_answer", domain::formAnswerIdFor(draft.draft.id, value.key()));
    for (const domain::PaperSignature &signature : draft.signatures)
        list.add("paper_signature", domain::paperSignatureIdFor(draft.draft.id, signature.role));
    return list.text();
}

bool showSame(const QString &issued, const QString &now)
{
    return fixedVersions(issued) == fixedVersions(now);
}

QString withCorrection(const QString &versions, const QString &correction)
{
    QJsonObject all = QJsonDocument::fromJson(versions.toUtf8()).object();
    all.insert(QStringLiteral("correction"), correction);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QString correctionIn(const QString &versions)
{
    return QJsonDocument::fromJson(versions.toUtf8()).object().value(QLatin1String("correction")).toString();
}

bool goesOnAfterIssue(const QString &entity, const QString &group)
{
    if (entity == QLatin1String("visit") || entity == QLatin1String("remediation"))
        return group == QLatin1String("state");
    if (entity == QLatin1String("inspector"))
        return group != QLatin1String("identity") && group != QLatin1String("*");
    return isOnNoPaper(entity, group);
}

bool isOnNoPaper(const QString &entity, const QString &group)
{
    if (entity == QLatin1String("enterprise"))
        return group == QLatin1String("note") || group == QLatin1String("positive");
    return entity == QLatin1String("finding") && group == QLatin1String("together");
}

/// By looking for the text: a screen asks this for each of its records, and the whole list is long.
bool isShown(const QString &versions, const store::Operation &operation)
{
    const QString key = QStringLiteral("\"%1/%2/%3\":\"").arg(operation.entity, QString::fromLatin1(operation.record.toHex()), operation.group);
    const qsizetype at = versions.indexOf(key), list = versions.indexOf(QLatin1String("\"streams\":["));
    if (at < 0 || list < 0)
        return false;
    const QString version = versions.mid(at + key.size(), 40).section(u'"', 0, 0);
    const QStringList streams = versions.mid(list).section(u'[', 1, 1).section(u']', 0, 0).split(u',');
    const store::StreamKey &stream = operation.version.stream;
    return version.section(u':', 1).toLongLong() == operation.version.seq
        && streams.value(version.section(u':', 0, 0).toInt())
               == QStringLiteral("\"%1\"").arg(QString::fromLatin1(stream.device.toHex() + '.' + stream.incarnation.toHex()));
}

bool shows(const QString &versions, const char *entity, const QByteArray &record)
{
    return versions.contains(QStringLiteral("\"%1/%2/").arg(QString::fromLatin1(entity), QString::fromLatin1(record.toHex())));
}

}
