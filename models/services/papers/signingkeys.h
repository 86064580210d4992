#pragma once

#include "models/domain/person/inspector.h"
#include "models/report/signing/signingcredential.h"
#include "models/services/workspace.h"

#include <mutex>

namespace xunzhen::services {

/// The keys with which this laptop's people sign papers, one each, in the profile's key folder beside the device key and like
/// it never in the database. Any thread. Throws base::Error.
class SigningKeys
{
public:
    /// The person's credential; a new one with a new key when there is none yet, when it has run out, or when it shows another
    /// bureau, name or number than it should. A key file that cannot be read is never replaced: Error(Refused)
    /// "signing-key-unreadable" names it.
    report::SigningCredential credential(Workspace &workspace, const domain::InspectorId &person,
                                         const report::SignerName &name);

private:
    std::mutex m_one; ///< two papers at once must not make two keys
};

/// What the certificate of the laptop's user says: the bureau is the user's own, or else the profile's.
report::SignerName signerName(Workspace &workspace);

}
