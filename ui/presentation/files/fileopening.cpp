#include "ui/presentation/files/fileopening.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/filewriting.h"

namespace xunzhen::presentation {

FileOpening::FileOpening(Background &background, Navigator &navigator, QObject *parent)
    : QObject(parent), m_background(background), m_navigator(navigator)
{
}

void FileOpening::go(const QString &page, const QString &begin, const QString &path)
{
    m_navigator.go({.page = page, .text = path, .begin = begin});
}

void FileOpening::open(const QString &path)
{
    const FileKind kind = fileKindOf(path);
    switch (kind) {
    case FileKind::Pdf: return m_navigator.verifyFile(path);
    case FileKind::Pack: return go(Places::checklists(), QStringLiteral("install"), path);
    case FileKind::Workbook: return openWorkbook(path);
    case FileKind::FirmList: return go(Places::enterprises(), QStringLiteral("import"), path);
    case FileKind::Request: return go(Places::sharing(), QStringLiteral("request"), path);
    case FileKind::Approval: return go(Places::sharing(), QStringLiteral("approval"), path);
    case FileKind::Handoff: return go(Places::sharing(), QStringLiteral("handoff"), path);
    case FileKind::Backup: Q_EMIT backupOpened(path); return;
    default: Q_EMIT refused(FileKindWords::refusal(kind, path));
    }
}

void FileOpening::openWorkbook(const QString &path)
{
    m_background.ask<bool>(
        m_question, this,
        [path](services::Services &services, const base::Work &work) -> base::Outcome<bool> {
            const auto bytes = FileWriting::read(path);
            return bytes && services.packDrafts().previewSheets(*bytes, work);
        },
        [this, path](const base::Outcome<bool> &isPack) {
            if (isPack && *isPack)
                go(Places::checklists(), QStringLiteral("sheets"), path);
            else
                go(Places::enterprises(), QStringLiteral("import"), path);
        });
}

void FileOpening::restore(const QString &backup, const QString &folder)
{
    m_background.run<void>(
        tr("Restoring the backup"), this,
        [backup, folder](services::Services &, const base::Work &work) { return services::MaintenanceService::restore(backup, folder, work); },
        [this, folder](const base::Done &done) {
            if (done)
                Q_EMIT restored(folder);
            else
                Q_EMIT refused(Sentences::of(done.error()));
        });
}

}
