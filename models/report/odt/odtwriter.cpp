#include "models/report/odt/odtwriter.h"

#include "models/report/odt/odtbody.h"
#include "models/report/odt/odtdocument.h"
#include "models/report/odt/odtfonts.h"
#include "models/report/odt/odtstyles.h"

namespace xunzhen::report {

QByteArray writeOdt(const PaperText &paper, const PaperProperties &properties, const QString &pdfDigest, const base::Work &work)
{
    odt::OdtAutoStyles styles;
    odt::OdtPictures pictures(styles);
    const QByteArray body = odt::writeBody(paper, styles, pictures, work);
    odt::OdtXml content = odt::OdtXml::part("office:document-content");
    odt::writeFaces(content, paper);
    ZipPackage package(properties.date);
    // First and uncompressed, so that the kind can be told from the first bytes (ODF 1.2 part 3 §3.3).
    package.add("mimetype", odt::kMediaType, ZipPackage::Packing::Store);
    package.add("META-INF/manifest.xml", odt::manifestPart(pictures));
    package.add("meta.xml", odt::metaPart(properties, pdfDigest));
    package.add("styles.xml", odt::stylesPart(paper));
    package.add("content.xml", content.raw(styles.part()).raw(body).finish());
    pictures.addTo(package);
    work.checkpoint();
    return package.finish();
}

} // namespace xunzhen::report
