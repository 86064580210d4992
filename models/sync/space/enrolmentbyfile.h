#pragma once

#include "models/sync/space/enrolment.h"

namespace xunzhen::sync {

/// Enrolment of a laptop that does not reach the folder, or whose admin does not: the request goes as a file or a QR code, the
/// approval comes back as a file. Codes are compared as always. Throws base::Error.
class EnrolmentByFile
{
public:
    explicit EnrolmentByFile(SyncContext &context) : m_context(context) {}

    /// This laptop's request: the same one until it is answered or this laptop starts anew. Error(Clash) for a member.
    QByteArray request(const Member &member);
    /// For admins: keeps somebody's request, so that it can be approved by its code. Error(DamagedFile, Unsupported),
    /// Error(ShareForeign) when it asks for another space, Error(Clash) when it was answered, Error(NotAllowed).
    PendingRequest take(const QByteArray &file);
    /// For admins: what everybody needs whom this space knows. Error(NotAllowed).
    QByteArray approval() const;
    /// Belongs to the space from now on. Error(DamagedFile, Unsupported), Error(NotFound) "approval-of-another" when it does
    /// not know this laptop, Error(ShareForeign) when this laptop belongs to another space.
    SpaceMarker accept(const QByteArray &file);

private:
    QByteArray markerFile() const;

    SyncContext &m_context;
};

}
