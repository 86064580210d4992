#include "models/report/pdf/pdfwriter.h"

#include "models/report/pdf/documentproperties.h"
#include "models/report/pdf/imageobjects.h"
#include "models/report/pdf/outlinetree.h"
#include "models/report/pdf/pagecontent.h"
#include "models/report/pdf/pdfsyntax.h"

namespace xunzhen::report {

namespace {

using namespace pdf;

class PdfWriter
{
public:
    PdfWriter(const PageModel &model, const base::Work &work) : m_model(model), m_work(work), m_structure(model.tags)
    {
        for (const FaceRef &face : model.faces) {
            m_faces.push_back(std::make_unique<FontFace>(m_library, face));
            m_subsets.emplace_back(face.name);
        }
    }

    QByteArray write()
    {
        const int catalog = m_file.reserve();
        const int pages = m_file.reserve();
        const int resources = m_file.reserve();
        for (const Page &page : m_model.pages)
            writePage(page, pages, resources);
        m_file.set(pages, pageTree());
        m_file.set(resources, "<< /ProcSet [/PDF /Text /ImageB /ImageC /ImageI] /Font << " + fonts()
            + ">> /XObject << " + images() + ">> >>");
        m_file.set(catalog, catalogBody(pages));
        const int info = writeInfo(m_file, m_model.properties);
        return m_file.finish(catalog, info, fileId(m_model.properties));
    }

private:
    void writePage(const Page &page, int parent, int resources)
    {
        m_work.checkpoint();
        const int object = m_file.reserve();
        m_structure.beginPage(object);
        ContentSources sources{m_subsets, m_faces, m_structure};
        const int content = m_file.addStream({}, pageContent(page, m_model.size.height(), sources));
        m_file.set(object, "<< /Type /Page /Parent " + reference(parent) + " /Resources " + reference(resources)
            + " /MediaBox [0 0 " + number(m_model.size.width()) + ' ' + number(m_model.size.height())
            + "] /Contents " + reference(content) + " /StructParents " + QByteArray::number(int(m_pages.size())) + " >>");
        m_pages.push_back(object);
    }

    QByteArray pageTree() const
    {
        QByteArray kids;
        for (const int page : m_pages)
            kids += reference(page) + ' ';
        return "<< /Type /Pages /Count " + QByteArray::number(int(m_pages.size())) + " /Kids [" + kids.trimmed() + "] >>";
    }

    QByteArray fonts()
    {
        QByteArray list;
        for (size_t i = 0; i < m_subsets.size(); ++i) {
            m_work.checkpoint();
            if (!m_subsets[i].isEmpty())
                list += "/F" + QByteArray::number(int(i)) + ' ' + reference(m_subsets[i].write(m_file, *m_faces[i])) + ' ';
        }
        return list;
    }

    QByteArray images()
    {
        QByteArray list;
        for (size_t i = 0; i < m_model.images.size(); ++i)
            list += "/I" + QByteArray::number(int(i)) + ' ' + reference(writeImage(m_file, *m_model.images[i])) + ' ';
        return list;
    }

    QByteArray catalogBody(int pages)
    {
        const int metadata = writeMetadata(m_file, m_model.properties);
        const int intent = writeOutputIntent(m_file);
        const int structure = m_structure.write(m_file);
        const int outline = writeOutline(m_file, m_model, m_pages);
        QByteArray body = "<< /Type /Catalog /Pages " + reference(pages) + " /Metadata " + reference(metadata)
            + " /OutputIntents [" + reference(intent) + "] /MarkInfo << /Marked true >> /StructTreeRoot "
            + reference(structure) + " /Lang (" + m_model.properties.language.toLatin1()
            + ") /ViewerPreferences << /DisplayDocTitle true >>";
        if (outline > 0)
            body += " /Outlines " + reference(outline) + " /PageMode /UseOutlines";
        return body + " >>";
    }

    const PageModel &m_model;
    const base::Work &m_work;
    FontLibrary m_library;
    std::vector<std::unique_ptr<FontFace>> m_faces;
    std::vector<FontSubset> m_subsets;
    StructureTree m_structure;
    PdfFile m_file;
    std::vector<int> m_pages;
};

} // namespace

QByteArray writePdf(const PageModel &model, const base::Work &work)
{
    return PdfWriter(model, work).write();
}

} // namespace xunzhen::report
