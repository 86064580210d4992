#pragma once

#include "models/report/odt/odtxml.h"

#include <QMap>

namespace xunzhen::report::odt {

using Attributes = std::vector<std::pair<const char *, QString>>;

/// The automatic styles of a text (ODF 1.2 part 1 §3.15.3): equal wishes share one.
class OdtAutoStyles
{
public:
    /// Name of the style of this family with these attributes of its own and this content, both without name and family.
    QString named(const QString &family, const Attributes &own, const QByteArray &content);
    /// The same with one element of properties, such as style:table-properties.
    QString named(const QString &family, const char *element, const Attributes &properties);
    /// office:automatic-styles.
    QByteArray part() const;

private:
    QMap<QByteArray, QString> m_names;
    QByteArray m_styles;
};

} // namespace xunzhen::report::odt
