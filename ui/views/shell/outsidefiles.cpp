#include "ui/views/shell/outsidefiles.h"

#include <QDropEvent>
#include <QMimeData>

namespace xunzhen::views {

namespace {

/// The one file that is dragged; empty when it is anything else, or of a kind nobody here has heard of.
QString draggedFile(const QMimeData &data)
{
    using presentation::FileKind;
    const auto urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    const FileKind kind = path.isEmpty() ? FileKind::Missing : presentation::fileKindOf(path);
    return kind == FileKind::Missing || kind == FileKind::Other ? QString() : path;
}

}

OutsideFiles::OutsideFiles(const Context &context, QWidget &window)
    : QObject(&window), m_context(context), m_window(window), m_opening(context.background, context.navigator)
{
    using presentation::FileOpening;
    connect(&m_opening, &FileOpening::refused, this, [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(&m_opening, &FileOpening::backupOpened, this, &OutsideFiles::offerRestoring);
    connect(&m_opening, &FileOpening::restored, this, &OutsideFiles::tellRestored);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void OutsideFiles::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_opening.open(paths.front());
    if (paths.size() > 1)
        m_context.notices.say(tr("Only the first of %n file(s) was opened.", nullptr, int(paths.size())));
}

bool OutsideFiles::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event); // a drag that enters is one
    const QString path = draggedFile(*drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        open({path});
    return true;
}

void OutsideFiles::offerRestoring(const QString &backup)
{
    const controls::Question question{
        tr("Put this backup into an empty folder?"),
        tr("The records that are open now stay as they are. You choose an empty folder; the backup is checked and unpacked there, and can be "
           "opened beside this profile."),
        tr("Choose the folder…")};
    if (!m_context.confirmation.confirms(&m_window, question))
        return;
    const QString folder = m_context.files.folder(&m_window, tr("An empty folder for the backup"));
    if (!folder.isEmpty())
        m_opening.restore(backup, folder);
}

void OutsideFiles::tellRestored(const QString &folder)
{
    m_context.notices.say(
        tr("The backup now lies in %1. Start Xunzhen with --data and that folder to look into it; what is open here is unchanged.").arg(folder));
}

}
