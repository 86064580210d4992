#pragma once

#include "models/report/bytes/deflatequeue.h"

#include <QByteArray>

#include <vector>

namespace xunzhen::report::pdf {

/// Numbered objects of a PDF 1.4 file (ISO 32000-1 §7.5) with one classic cross-reference table.
/// The same objects always give the same bytes.
class PdfFile
{
public:
    /// A number to refer to before the object is known.
    int reserve();
    void set(int object, const QByteArray &body);
    int add(const QByteArray &body);
    /// `entries` without the << >>; deflates the data unless `packed`.
    void setStream(int object, const QByteArray &entries, const QByteArray &data, bool packed = false);
    int addStream(const QByteArray &entries, const QByteArray &data, bool packed = false);
    /// Metadata must stay readable (ISO 19005-1 §6.7.2).
    int addPlainStream(const QByteArray &entries, const QByteArray &data);

    /// The file; nothing may be asked of the object afterwards.
    QByteArray finish(int catalog, int info, const QByteArray &id);

private:
    /// A stream's data stays shared with its owner: pictures are not copied until the file is made.
    struct Object
    {
        QByteArray head, data, tail;
        std::future<QByteArray> packing; ///< the data, where it is still being deflated; `head` then holds the entries alone
        qsizetype size() const { return head.size() + data.size() + tail.size(); }
    };

    void collect();

    DeflateQueue m_queue;
    std::vector<Object> m_objects;
};

} // namespace xunzhen::report::pdf
