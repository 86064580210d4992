#include "models/report/portfolio/collectionobjects.h"

#include "models/report/pdf/pdfsyntax.h"

namespace xunzhen::report::pdf {

namespace {

QByteArray field(const char *name, char subtype, int order, const QString &head)
{
    return QByteArray(" /") + name + " << /Type /CollectionField /Subtype /" + subtype + " /O " + QByteArray::number(order) + " /N "
         + textString(head) + " /V true >>";
}

/// Characters that a name may not hold are written as #xx (ISO 32000-1 §7.3.5).
QByteArray name(const QByteArray &text)
{
    QByteArray out("/");
    for (const char c : text) {
        const bool regular = c > '!' && c <= '~' && !QByteArrayView("()<>[]{}/%#").contains(c);
        if (regular)
            out += c;
        else
            out += '#' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

/// For readers that do not know /UF: what of the name is plain ASCII (ISO 32000-1 §7.11.2).
QByteArray plainName(const PortfolioEntry &entry, int index)
{
    const QString ending = entry.fileName.section(QLatin1Char('.'), -1).toLower();
    QByteArray plain = entryKey(index);
    if (entry.fileName.contains(QLatin1Char('.')))
        plain += '.' + ending.toLatin1().replace('?', '_');
    return '(' + plain.replace('\\', '_').replace('(', '_').replace(')', '_') + ')';
}

QByteArray item(const PortfolioEntry &entry, int index)
{
    QByteArray body = "<< /Type /CollectionItem /Index " + QByteArray::number(index) + " /Number " + textString(entry.number)
        + " /Title " + textString(entry.title) + " /Kind " + textString(entry.kind);
    if (entry.date.isValid())
        body += " /Date (D:" + entry.date.toString(u"yyyyMMdd"_qs).toLatin1() + ')';
    if (entry.pages)
        body += " /Pages " + QByteArray::number(*entry.pages);
    return body + " >>";
}

} // namespace

QByteArray pdfMoment(const QDateTime &moment)
{
    return "D:" + moment.toUTC().toString(u"yyyyMMddHHmmss"_qs).toLatin1() + 'Z';
}

QByteArray entryKey(int index)
{
    return QByteArray::number(index).rightJustified(5, '0');
}

QByteArray collection(const PortfolioHeads &heads)
{
    return "<< /Type /Collection /View /D /Schema << /Type /CollectionSchema" + field("Index", 'N', 0, heads.index)
         + field("Number", 'S', 1, heads.number) + field("Title", 'S', 2, heads.title) + field("Date", 'D', 3, heads.date)
         + field("Pages", 'N', 4, heads.pages) + field("Kind", 'S', 5, heads.kind)
         + " >> /Sort << /Type /CollectionSort /S /Index /A true >> >>";
}

QByteArray fileSpecification(const PortfolioEntry &entry, int index, int stream)
{
    const char *relation = entry.relation == PortfolioEntry::Relation::Data ? "/Data" : "/Source";
    return "<< /Type /Filespec /F " + plainName(entry, index) + " /UF " + textString(entry.fileName) + " /Desc "
         + textString(entry.title) + " /EF << /F " + reference(stream) + " /UF " + reference(stream) + " >> /AFRelationship "
         + relation + " /CI " + item(entry, index) + " >>";
}

QByteArray streamHead(const PortfolioEntry &entry, qint64 size, int parameters)
{
    return "<< /Type /EmbeddedFile /Subtype " + name(entry.mediaType) + " /Params " + reference(parameters) + " /Length "
         + QByteArray::number(size) + " >>\nstream\n";
}

QByteArray streamParameters(const PortfolioEntry &entry, const FileDigest &digest)
{
    QByteArray body = "<< /Size " + QByteArray::number(digest.size) + " /CheckSum " + hexString(digest.md5);
    if (entry.created.isValid()) {
        const QByteArray moment = '(' + pdfMoment(entry.created) + ')';
        body += " /CreationDate " + moment + " /ModDate " + moment;
    }
    return body + " >>";
}

} // namespace xunzhen::report::pdf
