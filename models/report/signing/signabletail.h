#pragma once

#include <QByteArray>

namespace xunzhen::report {

/// What an incremental update (ISO 32000-1 §7.5.6) must know of a file that pdf::PdfFile wrote.
struct SignableTail
{
    struct Object
    {
        int number = 0;
        QByteArray body; ///< a dictionary with its << >>
    };

    Object catalog, lastPage;
    int size = 0;            ///< the first free object number
    qint64 tableOffset = 0;  ///< of the cross-reference table
    QByteArray info, id;     ///< the trailer's reference, and the first half of the file's identifier with its < >
};

/// Throws base::Error(InvalidInput) "not-signable" for any other file.
SignableTail readTail(const QByteArray &pdf);

}
