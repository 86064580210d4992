#pragma once

#include "models/report/page/pagemodel.h"

#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

namespace xunzhen::testing {

/// An element of an XML part, without prefixes.
struct OfdNode
{
    QString name, text;
    QMap<QString, QString> attributes;
    std::vector<OfdNode> children;

    const OfdNode *child(const QString &wanted) const;
    /// This element and all below it of that name, in the order of the part.
    std::vector<const OfdNode *> all(const QString &wanted) const;
    QString value(const QString &attribute) const { return attributes.value(attribute); }
};

/// Reads an OFD file by the standard alone, sharing no code with the writer.
class OfdReader
{
public:
    explicit OfdReader(const QByteArray &file);

    /// What departs from GB/T 33190-2016: parts that are missing or named by nobody, identifiers used twice or not defined, boxes
    /// outside the sheet, glyph counts that do not fit the text, XML that does not parse.
    const QStringList &faults() const { return m_faults; }
    const QMap<QString, QByteArray> &parts() const { return m_parts; }
    const OfdNode &entry() const { return m_entry; }
    const OfdNode &document() const { return m_document; }
    const std::vector<OfdNode> &pages() const { return m_pages; }
    /// The texts of a page in the order of the file.
    QString text(int page) const;
    QString custom(const QString &name) const;
    /// The pages as the file shows them, glyphs from its own fonts, which are laid down in `folder`.
    report::PageModel pageModel(const QTemporaryDir &folder) const;

private:
    void unpack(const QByteArray &file);
    OfdNode parse(const QString &part);
    QString named(const QString &from, const QString &path);
    void readResources(const OfdNode &data);
    void readPages();
    void checkIds();
    void checkObject(const OfdNode &object);
    void checkText(const OfdNode &object);
    void need(bool holds, const QString &fault);

    QMap<QString, QByteArray> m_parts;
    QStringList m_faults, m_named;
    OfdNode m_entry, m_document;
    std::vector<OfdNode> m_resources, m_pages;
    QMap<QString, QString> m_fonts, m_images; ///< identifier -> part
    QRectF m_sheet;
};

}
