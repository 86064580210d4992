#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace xunzhen::report::odt {

/// Lengths as XSL-FO has them (ODF 1.2 part 1 §18.3.18).
QString pt(double points);

/// Writes elements of an OpenDocument part, or a piece of one that is put together with others by `raw`. Names bear their
/// usual prefixes.
class OdtXml
{
public:
    OdtXml &begin(const char *element);
    OdtXml &set(const char *attribute, const QString &value);
    OdtXml &set(const char *attribute, int value) { return set(attribute, QString::number(value)); }
    /// Blanks that XML readers would fold become text:s (§6.1.2).
    OdtXml &text(const QString &text);
    OdtXml &raw(const QByteArray &xml);
    OdtXml &end();
    /// An element with text alone.
    OdtXml &element(const char *name, const QString &content) { return begin(name).text(content).end(); }
    /// Ends what is open.
    QByteArray finish();

    /// Begins a part whose root declares every namespace in use.
    static OdtXml part(const char *root);

private:
    void closeTag();

    QByteArray m_bytes;
    std::vector<const char *> m_open;
    bool m_inTag = false;
};

} // namespace xunzhen::report::odt
