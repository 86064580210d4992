#include "models/report/odt/odtautostyles.h"

namespace xunzhen::report::odt {

QString OdtAutoStyles::named(const QString &family, const Attributes &own, const QByteArray &content)
{
    QByteArray key = family.toUtf8() + '\n' + content;
    for (const auto &[attribute, value] : own)
        key += QByteArray("\n") + attribute + '=' + value.toUtf8();
    QString &name = m_names[key];
    if (!name.isEmpty())
        return name;
    name = u"auto"_qs + QString::number(m_names.size());
    OdtXml xml;
    xml.begin("style:style").set("style:name", name).set("style:family", family);
    for (const auto &[attribute, value] : own)
        xml.set(attribute, value);
    m_styles += xml.raw(content).finish();
    return name;
}

QString OdtAutoStyles::named(const QString &family, const char *element, const Attributes &properties)
{
    OdtXml xml;
    xml.begin(element);
    for (const auto &[attribute, value] : properties)
        xml.set(attribute, value);
    return named(family, Attributes(), xml.finish());
}

QByteArray OdtAutoStyles::part() const
{
    return "<office:automatic-styles>" + m_styles + "</office:automatic-styles>";
}

} // namespace xunzhen::report::odt
