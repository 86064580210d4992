#include "models/report/portfolio/boundfile.h"

#include "models/base/error.h"
#include "models/report/portfolio/devicepipeline.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace xunzhen::report {

namespace {

using Handle = QPDFObjectHandle;

std::unique_ptr<QPDF> opened(const FileSource &source)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    if (source.path.isEmpty())
        pdf->processMemoryFile("paper", source.bytes.constData(), size_t(source.bytes.size()));
    else
        pdf->processFile(QFile::encodeName(source.path).constData());
    return pdf;
}

FileSource inMemory(const QByteArray &bytes)
{
    return {{}, bytes, {}};
}

/// What qpdf throws, as base::Error; base::Error itself passes.
template<typename Act>
auto guarded(Act &&act) -> decltype(act())
{
    try {
        return act();
    } catch (const base::Error &) {
        throw;
    } catch (const std::exception &error) {
        throw base::Error(base::ErrorCode::DamagedFile, QString::fromUtf8(error.what()));
    }
}

Handle text(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// A page alone: what it shows, without what only its own file can answer for (form fields, tags).
void loosen(Handle page)
{
    page.removeKey("/StructParents");
    page.removeKey("/Tabs");
    Handle kept = Handle::newArray();
    for (Handle &note : page.getKey("/Annots").aitems())
        if (note.isDictionary() && !note.getKey("/Subtype").isNameAndEquals("/Widget"))
            kept.appendItem(note);
    if (kept.getArrayNItems() > 0)
        page.replaceKey("/Annots", kept);
    else
        page.removeKey("/Annots");
}

class Binder
{
public:
    Binder(const BoundFile &file, QIODevice &target, const base::Work &work) : m_file(file), m_target(target), m_work(work) {}

    void write()
    {
        m_whole.emptyPDF();
        append(inMemory(m_file.front), m_file.title, false);
        m_frontPages = pages();
        m_stamps = keep(opened(inMemory(m_file.stamps)));
        m_stampPages = QPDFPageDocumentHelper(*m_stamps).getAllPages();
        for (const BoundPaper &paper : m_file.papers)
            append(paper.source, paper.title, true);
        const int backAt = pages();
        append(inMemory(m_file.back), m_file.backTitle, false);
        writeLabels(backAt);
        writeOutline();
        writeInfo();
        save();
    }

private:
    QPDF *keep(std::unique_ptr<QPDF> pdf)
    {
        m_sources.push_back(std::move(pdf)); // its streams are read when the whole is saved
        return m_sources.back().get();
    }

    int pages() { return int(m_whole.getAllPages().size()); }

    void append(const FileSource &source, const QString &title, bool numbered)
    {
        m_work.checkpoint();
        readFile(source, [](const QByteArray &) {}, m_work); // nothing damaged is bound
        QPDF *pdf = keep(opened(source));
        QPDFPageDocumentHelper helper(m_whole);
        const int first = pages();
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*pdf).getAllPages()) {
            m_work.checkpoint();
            loosen(page.getObjectHandle());
            helper.addPage(page, false);
        }
        const auto all = m_whole.getAllPages();
        m_marks.emplace_back(title, all.at(size_t(first)));
        for (size_t i = size_t(first); numbered && i < all.size(); ++i)
            stamp(QPDFPageObjectHelper(all[i]));
    }

    /// Lays the next stamp on the lower right corner of the page.
    void stamp(QPDFPageObjectHelper page)
    {
        if (m_number >= m_stampPages.size())
            throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("fewer stamps than pages"));
        Handle form = m_whole.copyForeignObject(m_stampPages[m_number++].getFormXObjectForPage());
        const auto box = page.getMediaBox().getArrayAsRectangle();
        const auto own = form.getDict().getKey("/BBox").getArrayAsRectangle();
        const Handle::Rectangle corner(box.urx - (own.urx - own.llx), box.lly, box.urx, box.lly + (own.ury - own.lly));
        Handle resources = page.getAttribute("/Resources", true);
        resources.mergeResources(Handle::parse("<< /XObject << >> >>"));
        int suffix = 1;
        const std::string name = resources.getUniqueResourceName("/Stamp", suffix);
        const std::string content = page.placeFormXObject(form, name, corner);
        Handle forms = resources.getKey("/XObject").shallowCopy();
        forms.replaceKey(name, form);
        resources.replaceKey("/XObject", forms);
        page.addPageContents(Handle::newStream(&m_whole, "q\n"), true);
        page.addPageContents(Handle::newStream(&m_whole, "\nQ\n" + content), false);
    }

    void writeLabels(int backAt)
    {
        const std::string front = m_frontPages > 0 ? "0 << /S /r >> " : "";
        const std::string papers = backAt > m_frontPages ? std::to_string(m_frontPages) + " << /S /D >> " : "";
        const std::string back = std::to_string(backAt) + " << /S /r /St " + std::to_string(m_frontPages + 1) + " >>";
        m_whole.getRoot().replaceKey("/PageLabels", Handle::parse("<< /Nums [ " + front + papers + back + " ] >>"));
    }

    void writeOutline()
    {
        Handle root = m_whole.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        std::vector<Handle> items;
        for (const auto &[title, page] : m_marks) {
            Handle item = m_whole.makeIndirectObject(Handle::newDictionary());
            Handle place = Handle::parse("[ /Fit ]");
            place.insertItem(0, page);
            item.replaceKey("/Title", text(title));
            item.replaceKey("/Parent", root);
            item.replaceKey("/Dest", place);
            if (!items.empty()) {
                items.back().replaceKey("/Next", item);
                item.replaceKey("/Prev", items.back());
            }
            items.push_back(item);
        }
        root.replaceKey("/First", items.front());
        root.replaceKey("/Last", items.back());
        root.replaceKey("/Count", Handle::newInteger(int(items.size())));
        m_whole.getRoot().replaceKey("/Outlines", root);
        m_whole.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    void writeInfo()
    {
        Handle info = m_whole.makeIndirectObject(Handle::newDictionary());
        info.replaceKey("/Title", text(m_file.title));
        info.replaceKey("/Author", text(m_file.author));
        info.replaceKey("/Producer", text(QStringLiteral("Xunzhen")));
        m_whole.getTrailer().replaceKey("/Info", info);
        m_whole.getRoot().replaceKey("/Lang", Handle::newString("zh-CN"));
        m_whole.getRoot().replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    }

    void save()
    {
        DevicePipeline pipeline(m_target, m_work);
        QPDFWriter writer(m_whole);
        writer.setOutputPipeline(&pipeline);
        writer.setDeterministicID(true);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setMinimumPDFVersion("1.4");
        writer.write();
    }

    const BoundFile &m_file;
    QIODevice &m_target;
    const base::Work &m_work;
    std::vector<std::unique_ptr<QPDF>> m_sources; // outlive the whole, which reads from them
    QPDF m_whole;
    QPDF *m_stamps = nullptr;
    std::vector<QPDFPageObjectHelper> m_stampPages;
    size_t m_number = 0;
    int m_frontPages = 0;
    std::vector<std::pair<QString, Handle>> m_marks;
};

} // namespace

int pageCount(const FileSource &source)
{
    return guarded([&] { return int(opened(source)->getAllPages().size()); });
}

void writeBound(const BoundFile &file, QIODevice &target, const base::Work &work)
{
    guarded([&] { Binder(file, target, work).write(); });
}

} // namespace xunzhen::report
