#include "models/report/signing/signabletail.h"

#include "models/base/error.h"

namespace xunzhen::report {

namespace {

constexpr qsizetype kTableLine = 20;
constexpr qint64 kMostObjects = 8'388'607; // ISO 32000-1 annex C

[[noreturn]] void refuse(const char *what)
{
    throw base::Error(base::ErrorCode::InvalidInput, QLatin1String(what), {{QStringLiteral("not-signable"), {}, {}}});
}

/// What stands between the two texts; refused when either is missing.
QByteArray between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype from = text.indexOf(before);
    const qsizetype begin = from + before.size();
    const qsizetype to = from < 0 ? -1 : text.indexOf(after, begin);
    if (to < 0)
        refuse("entry missing");
    return text.mid(begin, to - begin);
}

qint64 number(const QByteArray &digits)
{
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok || value < 0)
        refuse("no number");
    return value;
}

class TailReader
{
public:
    explicit TailReader(const QByteArray &pdf) : m_pdf(pdf)
    {
        const qsizetype mark = pdf.lastIndexOf("\nstartxref\n");
        if (!pdf.startsWith("%PDF-") || !pdf.endsWith("\n%%EOF\n") || mark < 0)
            refuse("no end of file");
        m_tail.tableOffset = number(between(pdf.mid(mark), "startxref\n", "\n"));
        const QByteArray table = pdf.mid(m_tail.tableOffset);
        m_tail.size = int(std::min(kMostObjects, number(between(table, "xref\n0 ", "\n"))));
        m_rows = m_tail.tableOffset + table.indexOf('\n', 5) + 1;
        m_trailer = table.mid(table.indexOf("trailer\n"));
    }

    SignableTail read()
    {
        if (!m_pdf.mid(m_tail.tableOffset).startsWith("xref\n0 ") || m_trailer.contains("/Prev"))
            refuse("not the table of a fresh file");
        m_tail.catalog = object(between(m_trailer, "/Root ", " 0 R"));
        m_tail.info = between(m_trailer, "/Info ", " 0 R") + " 0 R";
        m_tail.id = between(m_trailer, "/ID [", " ");
        const QByteArray kids = between(object(between(m_tail.catalog.body, "/Pages ", " 0 R")).body, "/Kids [", "]");
        if (!kids.endsWith(" 0 R"))
            refuse("no pages");
        m_tail.lastPage = object(kids.chopped(4).split(' ').last());
        if (m_tail.catalog.body.contains("/AcroForm") || m_tail.lastPage.body.contains("/Annots"))
            refuse("has a form");
        return m_tail;
    }

private:
    SignableTail::Object object(const QByteArray &digits) const
    {
        const qint64 name = number(digits);
        if (name < 1 || name >= m_tail.size)
            refuse("no such object");
        const qint64 offset = number(m_pdf.mid(m_rows + name * kTableLine, 10));
        const QByteArray head = digits + " 0 obj\n";
        const qsizetype end = m_pdf.indexOf("\nendobj\n", offset);
        const QByteArray body = end < 0 ? QByteArray() : m_pdf.mid(offset + head.size(), end - offset - head.size());
        if (!m_pdf.mid(offset, head.size()).startsWith(head) || !body.startsWith("<<") || !body.endsWith(">>"))
            refuse("not a dictionary");
        return {int(name), body};
    }

    const QByteArray &m_pdf;
    SignableTail m_tail;
    qint64 m_rows = 0;
    QByteArray m_trailer;
};

}

SignableTail readTail(const QByteArray &pdf)
{
    return TailReader(pdf).read();
}

}
