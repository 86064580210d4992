#pragma once

#include <QStringList>

namespace xunzhen::presentation::richtext {

/// Small pieces of HTML; all texts are escaped here and nowhere else.
inline QString text(const QString &plain) { return plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }
inline QString title(const QString &plain) { return QStringLiteral("<h2>%1</h2>").arg(text(plain)); }
inline QString heading(const QString &plain) { return QStringLiteral("<h4>%1</h4>").arg(text(plain)); }
inline QString paragraph(const QString &plain)
{
    return plain.trimmed().isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text(plain));
}
inline QString quiet(const QString &plain)
{
    return plain.trimmed().isEmpty() ? QString() : QStringLiteral("<p class=\"quiet\">%1</p>").arg(text(plain));
}
/// A heading with a paragraph; nothing when there is no text.
inline QString part(const QString &label, const QString &plain)
{
    return plain.trimmed().isEmpty() ? QString() : heading(label) + paragraph(plain);
}
inline QString points(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(text(line));
    return html.isEmpty() ? html : QStringLiteral("<ul>%1</ul>").arg(html);
}

}
