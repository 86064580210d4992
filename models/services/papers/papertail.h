#pragma once

#include "models/services/workspace.h"

namespace xunzhen::services {

/// The hexadecimal digits of the signature at the end of a kept PDF; empty when it is not signed or not on this laptop.
/// Reads the end of the file only. Judges nothing: see report::checkSignature.
QByteArray signatureDigits(Workspace &workspace, const QString &pdfHash);

/// Whether a paper known here was signed with this certificate (DER): its record came from this laptop or, verified, from an
/// enrolled colleague's, so the certificate is confirmed.
bool isConfirmed(Workspace &workspace, const QByteArray &certificate);

}
