#include "models/services/papers/papertail.h"

#include "models/store/files/blobstore.h"
#include "models/store/paper/paperrepository.h"

#include <QFile>

namespace xunzhen::services {

QByteArray signatureDigits(Workspace &workspace, const QString &pdfHash)
{
    constexpr qint64 kTail = 16 * 1024; // the update that a signature adds is smaller
    QFile file(workspace.blobs().path(pdfHash));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - kTail)))
        return {};
    const QByteArray tail = file.read(kTail);
    const QByteArray mark = "] /Contents <";
    const qsizetype at = tail.lastIndexOf("<< /Type /Sig ");
    const qsizetype from = at < 0 ? -1 : tail.indexOf(mark, at);
    return from < 0 ? QByteArray() : tail.mid(from + mark.size(), tail.indexOf('>', from) - from - mark.size());
}

bool isConfirmed(Workspace &workspace, const QByteArray &certificate)
{
    const QByteArray digits = certificate.toHex().toUpper();
    const auto papers = store::PaperRepository(workspace.database()).all();
    return !digits.isEmpty() && std::any_of(papers.begin(), papers.end(), [&](const domain::Paper &paper) {
        return signatureDigits(workspace, paper.pdfHash).contains(digits);
    });
}

}
