#include "models/report/odt/odtpictures.h"

#include "models/report/layout/scaling.h"
#include "models/report/text/cleantext.h"

#include <algorithm>

namespace xunzhen::report::odt {

namespace {

bool isPng(const RasterImage &image)
{
    return image.source.startsWith("\x89PNG");
}

QByteArray fileName(size_t index, const RasterImage &image)
{
    return "Pictures/image" + QByteArray::number(qulonglong(index + 1)) + (isPng(image) ? ".png" : ".jpg");
}

} // namespace

size_t OdtPictures::indexOf(const ImagePtr &image)
{
    const auto hit = std::ranges::find(m_images, image);
    if (hit != m_images.end())
        return size_t(hit - m_images.begin());
    m_images.push_back(image);
    return m_images.size() - 1;
}

void OdtPictures::write(OdtXml &xml, const ImagePtr &image, const QSizeF &room, const QString &words, bool framed)
{
    const QSizeF size = scaledInto(*image, room);
    const QString style = m_styles.named(u"graphic"_qs, "style:graphic-properties",
                                         {{"style:vertical-pos", u"top"_qs}, {"style:vertical-rel", u"baseline"_qs},
                                          {"fo:border", framed ? u"0.35pt solid #808080"_qs : u"none"_qs}});
    xml.begin("draw:frame").set("draw:style-name", style).set("draw:name", u"图片%1"_qs.arg(++m_frames));
    xml.set("text:anchor-type", u"as-char"_qs).set("svg:width", pt(size.width())).set("svg:height", pt(size.height()));
    xml.begin("draw:image").set("xlink:href", QString::fromLatin1(fileName(indexOf(image), *image)));
    xml.set("xlink:type", u"simple"_qs).set("xlink:show", u"embed"_qs).set("xlink:actuate", u"onLoad"_qs).end();
    xml.begin("svg:desc").text(paragraphsOf(words).join(u' ')).end().end();
}

void OdtPictures::addTo(ZipPackage &package) const
{
    for (size_t i = 0; i < m_images.size(); ++i)
        package.add(fileName(i, *m_images[i]), m_images[i]->source, ZipPackage::Packing::Store);
}

std::vector<std::pair<QByteArray, QByteArray>> OdtPictures::files() const
{
    std::vector<std::pair<QByteArray, QByteArray>> list;
    for (size_t i = 0; i < m_images.size(); ++i)
        list.emplace_back(fileName(i, *m_images[i]), isPng(*m_images[i]) ? "image/png" : "image/jpeg");
    return list;
}

} // namespace xunzhen::report::odt
