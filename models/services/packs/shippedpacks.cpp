#include "models/services/packs/shippedpacks.h"

#include "models/store/checklist/packrepository.h"
#include "models/store/local/settings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace xunzhen::services {

namespace {

const auto kKey = QStringLiteral("packs.shipped");

QString fingerprintOf(const std::vector<QByteArray> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &file : files)
        hash.addData(QCryptographicHash::hash(file, QCryptographicHash::Sha256));
    return QString::fromLatin1(hash.result().toHex());
}

}

ShippedPacks::ShippedPacks(Workspace &workspace, const std::vector<QByteArray> &files)
    : m_workspace(workspace), m_fingerprint(fingerprintOf(files))
{
}

bool ShippedPacks::areKnown() const
{
    QStringList words = store::Settings(m_workspace.database()).value(kKey, {}).split(u' ');
    if (words.takeFirst() != m_fingerprint)
        return false;
    const auto packs = store::PackRepository(m_workspace.database()).versions();
    return std::all_of(words.begin(), words.end(), [&](const QString &code) {
        return std::any_of(packs.begin(), packs.end(), [&](const store::PackDocument &pack) { return pack.code == code; });
    });
}

void ShippedPacks::remember(const QStringList &codes)
{
    store::Settings(m_workspace.database()).set(kKey, (QStringList{m_fingerprint} + codes).join(u' '));
}

}
