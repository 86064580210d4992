#include "models/services/papers/signingkeys.h"

#include "models/store/person/inspectorrepository.h"
#include "models/store/profile.h"
#include "models/sync/keys/filekeystore.h"

namespace xunzhen::services {

namespace {

constexpr int kSerialBytes = 16;

QString keyName(const domain::InspectorId &person)
{
    return QStringLiteral("paper-") + QString::fromLatin1(person.toBytes().toHex());
}

std::optional<report::SigningCredential> keptCredential(const sync::KeyStore &keys, const QString &name)
{
    try {
        const auto secret = keys.load(name);
        return secret ? std::optional(report::SigningCredential::fromSecret(*secret)) : std::nullopt;
    } catch (const base::Error &error) {
        throw base::Error(base::ErrorCode::Refused, error.detail(),
                          {{QStringLiteral("signing-key-unreadable"), {}, {name + QStringLiteral(".key")}}});
    }
}

}

report::SigningCredential SigningKeys::credential(Workspace &workspace, const domain::InspectorId &person,
                                                  const report::SignerName &name)
{
    const std::lock_guard lock(m_one);
    sync::FileKeyStore keys(workspace.profile().layout().keyFolder(), workspace.ids());
    const QDateTime now = workspace.clock().now();
    if (const auto known = keptCredential(keys, keyName(person));
        known && known->name() == report::subjectOf(name) && known->isValidAt(now))
        return *known;
    auto made = report::SigningCredential::make(name, now, workspace.ids().randomBytes(kSerialBytes));
    keys.save(keyName(person), made.secret());
    return made;
}

report::SignerName signerName(Workspace &workspace)
{
    const auto me = store::InspectorRepository(workspace.database()).find(workspace.me());
    if (!me)
        throw base::Error(base::ErrorCode::NotAllowed, QStringLiteral("nobody has said who uses this laptop"),
                          {{QStringLiteral("author-unknown"), {}, {}}});
    const QString bureau = me->bureau.isEmpty() ? SettingsService(workspace).settings().bureau : me->bureau;
    return {bureau, me->name, me->credentialNumber};
}

}
