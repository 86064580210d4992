#include "models/report/pdf/pdffile.h"

#include "models/report/pdf/pdfsyntax.h"

#include <numeric>

namespace xunzhen::report::pdf {

namespace {

const QByteArray kStreamEnd = QByteArrayLiteral("\nendstream");

QByteArray streamHead(const QByteArray &entries, const QByteArray &data)
{
    return "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n";
}

QByteArray offsetLine(qsizetype offset)
{
    return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
}

} // namespace

int PdfFile::reserve()
{
    m_objects.emplace_back();
    return int(m_objects.size());
}

void PdfFile::set(int object, const QByteArray &body)
{
    m_objects.at(size_t(object - 1)) = {body, {}, {}, {}};
}

int PdfFile::add(const QByteArray &body)
{
    const int object = reserve();
    set(object, body);
    return object;
}

void PdfFile::setStream(int object, const QByteArray &entries, const QByteArray &data, bool packed)
{
    if (packed)
        m_objects.at(size_t(object - 1)) = {streamHead(entries, data), data, kStreamEnd, {}};
    else
        m_objects.at(size_t(object - 1)) = {entries + " /Filter /FlateDecode", {}, kStreamEnd, m_queue.add(data)};
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &data, bool packed)
{
    const int object = reserve();
    setStream(object, entries, data, packed);
    return object;
}

int PdfFile::addPlainStream(const QByteArray &entries, const QByteArray &data)
{
    return addStream(entries, data, true);
}

void PdfFile::collect()
{
    for (Object &object : m_objects)
        if (object.packing.valid()) {
            object.data = object.packing.get();
            object.head = streamHead(object.head, object.data);
        }
}

QByteArray PdfFile::finish(int catalog, int info, const QByteArray &id)
{
    collect();
    constexpr qsizetype kAround = 64; // "obj", "endobj" and the object's line in the table
    QByteArray file("%PDF-1.4\n%\xe5\xb7\xa1\xe8\xaf\x8a\n");
    file.reserve(std::accumulate(m_objects.begin(), m_objects.end(), qsizetype(1024),
                                 [](qsizetype sum, const Object &object) { return sum + object.size() + kAround; }));
    QByteArray table("0000000000 65535 f \n");
    for (size_t i = 0; i < m_objects.size(); ++i) {
        table += offsetLine(file.size());
        file.append(QByteArray::number(int(i) + 1)).append(" 0 obj\n");
        file.append(m_objects[i].head).append(m_objects[i].data).append(m_objects[i].tail).append("\nendobj\n");
    }
    const qsizetype start = file.size();
    const QByteArray count = QByteArray::number(int(m_objects.size()) + 1);
    const QByteArray token = hexString(id);
    file += "xref\n0 " + count + '\n' + table;
    file += "trailer\n<< /Size " + count + " /Root " + reference(catalog) + " /Info " + reference(info);
    file += " /ID [" + token + ' ' + token + "] >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return file;
}

} // namespace xunzhen::report::pdf
