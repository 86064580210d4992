#pragma once

#include "models/report/portfolio/filesource.h"

#include <vector>

class QIODevice;

namespace xunzhen::report {

/// One paper bound into the file.
struct BoundPaper
{
    QString title;    ///< its bookmark
    FileSource source;
};

/// 案卷 as one ordinary PDF.
struct BoundFile
{
    QString title, author;
    QByteArray front;   ///< cover and list: unnumbered
    std::vector<BoundPaper> papers;
    QByteArray back;    ///< 备考表: unnumbered
    QString backTitle;
    QByteArray stamps;  ///< pageStamps() as PDF, one for each page of the papers
};

/// How many pages a PDF has. Throws base::Error: DamagedFile for anything that is none, Io.
int pageCount(const FileSource &source);

/// Writes the pages of all papers one after the other, each stamped with its number in the file at the lower right corner,
/// with a bookmark for each paper and page labels that agree with the stamps. Pages stay what they are: text, fonts, pictures
/// are taken over unread. Signatures cannot survive this and are left out, and so are tags; the papers themselves stay the
/// originals. Pictures are read from the papers' files while writing. The same input gives the same bytes. Throws base::Error:
/// DamagedFile, InvalidInput with fewer stamps than pages, DiskFull when the device takes no more, Cancelled.
void writeBound(const BoundFile &file, QIODevice &target, const base::Work &work = {});

} // namespace xunzhen::report
