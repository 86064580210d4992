#include "models/services/casefiles/casefolder.h"

#include "models/services/casefiles/manifest.h"
#include "models/services/casefiles/newfolder.h"

namespace xunzhen::services {

namespace {

class FolderWriter
{
public:
    FolderWriter(const CaseBundle &bundle, CasePress &press, const CaseFolderPlace &place, const base::Work &work)
        : m_bundle(bundle), m_press(press), m_work(work), m_total(bundle.size()), m_folder(place.path, m_total, place.token)
    {
    }

    void write()
    {
        sheet(QStringLiteral("01 封面.pdf"), QStringLiteral("case-cover"));
        sheet(QStringLiteral("02 目录.pdf"), QStringLiteral("case-list"));
        for (const CaseItem &item : m_bundle.items)
            put(item.path(), item.source, &item);
        sheet(QStringLiteral("备考表.pdf"), QStringLiteral("case-closing"));
        put(QStringLiteral("manifest.json"), {{}, manifestJson(m_bundle, m_files, m_press), {}}, nullptr);
        put(QStringLiteral("manifest.sha256"), {{}, checksumLines(m_files), {}}, nullptr);
        m_work.checkpoint();
        m_folder.finish();
    }

private:
    void sheet(const QString &path, const QString &templateId)
    {
        put(path, {{}, m_press.pdf(templateId, m_bundle.values), {}}, nullptr);
    }

    void put(const QString &path, const report::FileSource &source, const CaseItem *item)
    {
        const auto wrote = [this, item](qint64 bytes) {
            m_done += item ? bytes : 0;
            m_work.progress(m_done, m_total);
        };
        const report::FileDigest digest = m_folder.put(path, source, wrote, m_work);
        m_files.push_back({path, digest.sha256, digest.size, item});
    }

    const CaseBundle &m_bundle;
    CasePress &m_press;
    const base::Work &m_work;
    const qint64 m_total;
    qint64 m_done = 0;
    NewFolder m_folder;
    std::vector<ListedFile> m_files;
};

}

void writeCaseFolder(const CaseBundle &bundle, CasePress &press, const CaseFolderPlace &place, const base::Work &work)
{
    FolderWriter(bundle, press, place, work).write();
}

}
