#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

namespace xunzhen::testing {

/// A paragraph or heading as it stands in the text.
struct OdtParagraph
{
    QString text;
    int level = 0; ///< of a heading
};

/// Reads an OpenDocument text by the standard alone, sharing no code with the writer.
class OdtReader
{
public:
    explicit OdtReader(const QByteArray &file);

    /// What departs from ODF 1.2: the order of the package, parts that the manifest does not list or lists in vain, XML that does
    /// not parse, styles and pictures that are not there.
    const QStringList &faults() const { return m_faults; }
    const QMap<QString, QByteArray> &parts() const { return m_parts; }
    const QStringList &order() const { return m_order; }
    /// Body, in reading order.
    const std::vector<OdtParagraph> &paragraphs() const { return m_paragraphs; }
    /// Attribute values of every element of that qualified name in a part.
    QStringList values(const QString &part, const QString &element, const QString &attribute) const;
    /// Text of the first element of that name.
    QString text(const QString &part, const QString &element) const;
    int count(const QString &part, const QString &element) const;

private:
    void unpack(const QByteArray &file);
    void checkManifest();
    void checkReferences();
    void readParagraphs();
    void need(bool holds, const QString &fault);

    QMap<QString, QByteArray> m_parts;
    QStringList m_order, m_faults;
    std::vector<OdtParagraph> m_paragraphs;
};

}
