#include "models/report/ofd/ofdwriter.h"

#include "models/report/bytes/zippackage.h"
#include "models/report/font/opentype.h"
#include "models/report/ofd/ofddocument.h"
#include "models/report/ofd/ofdpage.h"

namespace xunzhen::report {

namespace {

using namespace ofd;

class OfdWriter
{
public:
    OfdWriter(const PageModel &model, const base::Work &work)
        : m_model(model), m_work(work), m_ids(model.faces.size(), model.images.size(), model.pages.size()),
          m_package(model.properties.date)
    {
        for (const FaceRef &face : model.faces) {
            m_faces.push_back(std::make_unique<FontFace>(m_library, face));
            m_subsets.emplace_back(face.name);
        }
    }

    QByteArray write(const QString &pdfDigest)
    {
        const std::vector<QByteArray> pages = pageParts();
        m_package.add("OFD.xml", entryPart(m_model.properties, pdfDigest));
        m_package.add("Doc_0/Document.xml", documentPart(m_model, m_ids));
        m_package.add("Doc_0/PublicRes.xml", fontsPart(m_subsets, m_ids));
        m_package.add("Doc_0/DocumentRes.xml", imagesPart(m_model, m_ids));
        for (size_t i = 0; i < pages.size(); ++i)
            m_package.add("Doc_0/Pages/Page_" + QByteArray::number(int(i)) + "/Content.xml", pages[i]);
        addFonts();
        addImages();
        m_work.checkpoint();
        return m_package.finish();
    }

private:
    // Before anything else: the pages decide which glyphs the fonts hold and what the highest identifier is.
    std::vector<QByteArray> pageParts()
    {
        OfdSources sources{m_subsets, m_faces, m_ids};
        std::vector<QByteArray> parts;
        for (const Page &page : m_model.pages) {
            m_work.checkpoint();
            parts.push_back(pagePart(page, m_model.size, sources));
        }
        return parts;
    }

    void addFonts()
    {
        for (size_t i = 0; i < m_subsets.size(); ++i) {
            m_work.checkpoint();
            if (!m_subsets[i].isEmpty())
                m_package.add("Doc_0/Res/" + fontFile(int(i)), writeOpenType(m_subsets[i], *m_faces[i]));
        }
    }

    void addImages()
    {
        for (size_t i = 0; i < m_model.images.size(); ++i) {
            const RasterImage &image = *m_model.images[i];
            m_package.add("Doc_0/Res/" + imageFile(int(i), image), image.source, ZipPackage::Packing::Store);
        }
    }

    const PageModel &m_model;
    const base::Work &m_work;
    FontLibrary m_library;
    std::vector<std::unique_ptr<FontFace>> m_faces;
    std::vector<GlyphSubset> m_subsets;
    OfdIds m_ids;
    ZipPackage m_package;
};

} // namespace

QByteArray writeOfd(const PageModel &model, const QString &pdfDigest, const base::Work &work)
{
    return OfdWriter(model, work).write(pdfDigest);
}

} // namespace xunzhen::report
