// The editor's pages, workbooks and publishing.
#include "ui/presentation/checklists/editor/changepages.h"
#include "ui/presentation/checklists/editor/packeditorpresenter.h"

#include "ui/presentation/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace xunzhen::presentation {

namespace {

constexpr qint64 kLargestWorkbook = 16 * 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Io, file.errorString());
    if (file.size() > kLargestWorkbook)
        throw base::Error(base::ErrorCode::TooLarge, path, {{QStringLiteral("file-too-large"), {}, {}}});
    return file.readAll();
}

void store(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw base::Error(base::ErrorCode::Io, file.errorString());
}

/// A workbook with what it would change.
struct ReadWorkbook
{
    QByteArray bytes;
    services::PackSheetPreview preview;
};

}

void PackEditorPresenter::refuse(const base::Error &error)
{
    QStringList problems;
    for (const base::Problem &problem : error.problems())
        problems << Sentences::of(problem);
    if (problems.isEmpty())
        Q_EMIT failed(Sentences::of(error));
    else
        Q_EMIT refused(Sentences::of(base::Error(error.code())), problems);
}

QString PackEditorPresenter::changesPage()
{
    return ChangePages::changes(tr("What the draft changes in version %1").arg(m_baseVersion), domain::comparePacks(m_base, m_pack));
}

QString PackEditorPresenter::historyPage()
{
    m_writer.flush();
    return ChangePages::history(m_services.packDrafts().edits(m_code), m_pack.history);
}

std::vector<services::PackDraftProblem> PackEditorPresenter::problems()
{
    m_writer.flush();
    const auto found = m_services.packDrafts().problems(m_code);
    return found ? *found : std::vector<services::PackDraftProblem>();
}

void PackEditorPresenter::publish(const services::PublishRequest &request)
{
    Q_EMIT reloading();
    if (!m_writer.flush())
        return;
    setBusy(true);
    Q_EMIT started(m_background.run<services::PackSummary>(
        tr("Publishing"), this,
        [code = m_code, request](services::Services &services, const base::Work &) {
            return services.packDrafts().publish(code, request);
        },
        [this](const base::Outcome<services::PackSummary> &done) {
            setBusy(false);
            if (!done)
                return refuse(done.error());
            load();
            Q_EMIT published(done->title, done->version);
        }));
}

QString PackEditorPresenter::suggestedSheetName() const
{
    return m_code.isEmpty() ? QString() : QStringLiteral("%1-%2.xlsx").arg(m_pack.title, m_baseVersion);
}

void PackEditorPresenter::exportSheets(const QString &path)
{
    m_writer.flush();
    Q_EMIT started(m_background.run<QString>(
        tr("Writing the workbook"), this,
        [code = m_code, path](services::Services &services, const base::Work &work) {
            auto bytes = services.packDrafts().exportSheets(code, work);
            if (!bytes)
                return base::Outcome<QString>(bytes.error());
            return base::attempt([&] {
                store(path, *bytes);
                return QFileInfo(path).fileName();
            });
        },
        [this](const base::Outcome<QString> &done) {
            if (done)
                Q_EMIT exported(*done);
            else
                refuse(done.error());
        }));
}

void PackEditorPresenter::previewSheets(const QString &path)
{
    if (!m_writer.flush())
        return;
    setBusy(true);
    Q_EMIT started(m_background.run<ReadWorkbook>(
        tr("Reading the workbook"), this,
        [path](services::Services &services, const base::Work &work) {
            return base::attempt([&] {
                ReadWorkbook read{contentOf(path), {}};
                auto preview = services.packDrafts().previewSheets(read.bytes, work);
                if (!preview)
                    throw preview.error();
                read.preview = std::move(preview).value();
                return read;
            });
        },
        [this](const base::Outcome<ReadWorkbook> &read) {
            setBusy(false);
            if (!read)
                return refuse(read.error());
            if (read->preview.code != m_code)
                open(read->preview.code);
            m_workbook = read->bytes;
            Q_EMIT previewed(ChangePages::changes(tr("What the workbook would change"), read->preview.changes),
                             int(read->preview.changes.size()));
        }));
}

void PackEditorPresenter::adoptSheets()
{
    Q_EMIT reloading();
    if (!m_writer.flush())
        return;
    setBusy(true);
    Q_EMIT started(m_background.run<services::PackSheetPreview>(
        tr("Taking the workbook in"), this,
        [bytes = m_workbook](services::Services &services, const base::Work &work) {
            return services.packDrafts().adoptSheets(bytes, work);
        },
        [this](const base::Outcome<services::PackSheetPreview> &done) {
            setBusy(false);
            if (!done)
                return refuse(done.error());
            m_workbook.clear();
            load();
            Q_EMIT adopted(int(done->changes.size()));
        }));
}

}
