#include "models/report/odt/odtfonts.h"

namespace xunzhen::report::odt {

namespace {

bool isSans(const QStringList &chain)
{
    return chain.contains(u"黑体"_qs) || chain.filter(u"Sans"_qs).size() > 0;
}

// Word processors look for families, chains name faces: NotoSerifCJKsc-Regular is a face of Noto Serif CJK SC.
QString familyOf(const QString &face)
{
    QString family = face.section(u'-', 0, 0);
    for (const char *cjk : {"NotoSerifCJKsc", "NotoSansCJKsc"})
        if (family == QLatin1String(cjk))
            return family.contains(u"Serif"_qs) ? u"Noto Serif CJK SC"_qs : u"Noto Sans CJK SC"_qs;
    return family;
}

QString quoted(const QString &family)
{
    return family.contains(u' ') ? u'\'' + family + u'\'' : family;
}

QString families(const QStringList &chain)
{
    QStringList list;
    for (const QString &face : chain)
        if (const QString family = quoted(familyOf(face)); !list.contains(family))
            list << family;
    list << (isSans(chain) ? u"sans-serif"_qs : u"serif"_qs);
    return list.join(u", "_qs);
}

} // namespace

QString faceName(const PaperText &paper, const QString &role)
{
    return paper.chains.value(role).value(0);
}

void writeFaces(OdtXml &xml, const PaperText &paper)
{
    xml.begin("office:font-face-decls");
    QStringList declared;
    for (auto chain = paper.chains.cbegin(); chain != paper.chains.cend(); ++chain) {
        const QString name = chain->value(0);
        if (chain.key().isEmpty() || declared.contains(name))
            continue;
        declared << name;
        xml.begin("style:font-face").set("style:name", name).set("svg:font-family", families(*chain));
        xml.set("style:font-family-generic", isSans(*chain) ? u"swiss"_qs : u"roman"_qs);
        xml.set("style:font-pitch", u"variable"_qs).end();
    }
    xml.end();
}

} // namespace xunzhen::report::odt
