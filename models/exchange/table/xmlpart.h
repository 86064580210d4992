#pragma once

#include "models/exchange/table/ziparchive.h"

#include <QByteArrayView>

namespace xunzhen::exchange {

/// Attributes of one element by local name, without a copy; valid only inside XmlHandler::start.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /// The value, null view when absent. Names are compared without their namespace prefix.
    QByteArrayView value(QByteArrayView localName) const;
    QString text(QByteArrayView localName) const { return QString::fromUtf8(value(localName)); }
    /// "1" or "true".
    bool flag(QByteArrayView localName) const;

private:
    const char **m_pairs;
};

/// What a reader of one XML part wants to hear. Names come without namespace prefix.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void end(QByteArrayView name) = 0;
    virtual void text(QByteArrayView) {}
    /// Asked after each block; true ends the reading early without error.
    virtual bool isDone() const { return false; }
};

/// Streams the part through expat. Document type declarations are refused, so there are no entities to expand. Throws
/// what the archive throws, and Error(DamagedFile) with "xml-damaged" at "part:line"; lets what the handler throws pass.
void readXmlPart(ZipArchive &archive, const QString &part, XmlHandler &handler);

}
