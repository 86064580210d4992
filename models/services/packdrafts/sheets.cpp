// A draft as a workbook: out, what it would change, in.
#include "models/services/packdraftservice.h"

#include "models/services/packdrafts/draftdocument.h"
#include "models/services/rights.h"

#include "models/exchange/pack/packwriter.h"
#include "models/exchange/packsheet/packsheetreader.h"
#include "models/exchange/packsheet/packsheetwriter.h"

#include <QBuffer>

namespace xunzhen::services {

namespace {

/// A workbook read on top of the draft that it belongs to.
struct ReadSheets
{
    DraftDocument before;
    exchange::PackDocument after;

    PackSheetPreview preview() const
    {
        return {after.pack.code, domain::comparePacks(before.document.pack, after.pack)};
    }
};

ReadSheets readSheets(Workspace &workspace, const QByteArray &workbook, const base::Work &work)
{
    ReadSheets read;
    const auto base = [&](const QString &code) {
        read.before = draftDocument(workspace, code);
        return read.before.document.raw;
    };
    read.after = exchange::readPackSheets(workbook, base, work);
    // Versions and validity are given when the draft is published, not in the workbook.
    read.after.pack.version = read.before.document.pack.version;
    read.after.pack.validFrom = read.before.document.pack.validFrom;
    return read;
}

}

base::Outcome<QByteArray> PackDraftService::exportSheets(const QString &code, const base::Work &work) const
{
    return m_workspace.read([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        exchange::writePackSheets(draftDocument(m_workspace, code).document, buffer, work);
        return buffer.data();
    });
}

base::Outcome<PackSheetPreview> PackDraftService::previewSheets(const QByteArray &workbook, const base::Work &work) const
{
    return m_workspace.read([&] { return readSheets(m_workspace, workbook, work).preview(); });
}

base::Outcome<PackSheetPreview> PackDraftService::adoptSheets(const QByteArray &workbook, const base::Work &work)
{
    auto adopted = m_workspace.writeLong([&] {
        const ReadSheets read = readSheets(m_workspace, workbook, work);
        PackSheetPreview preview = read.preview();
        if (read.after.pack != read.before.document.pack)
            saveDraft(m_workspace, read.before, exchange::writePack(read.after), {}, QStringLiteral("workbook"));
        return preview;
    }, work);
    if (adopted)
        Q_EMIT m_workspace.facts().packDraftsChanged();
    return adopted;
}

}
