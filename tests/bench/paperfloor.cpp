#include "tests/bench/paperfloor.h"

#include "models/report/bytes/deflate.h"

#include <QFile>

namespace xunzhen::bench {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

qint64 photoBytes(const report::ConsultationReport &report)
{
    qint64 sum = 0;
    for (const report::ReportPhoto &photo : report.photos)
        sum += QFile(photo.picture.path).size();
    return sum;
}

std::vector<QByteArray> plainStreams(const QByteArray &pdf)
{
    std::vector<QByteArray> streams;
    const QByteArray start = "stream\n";
    const QByteArray end = "\nendstream";
    for (qsizetype at = pdf.indexOf(start); at >= 0; at = pdf.indexOf(start, at)) {
        const qsizetype from = at + start.size();
        const qsizetype to = pdf.indexOf(end, from);
        const bool flate = pdf.mid(std::max<qsizetype>(0, at - 200), std::min<qsizetype>(at, 200)).lastIndexOf("/FlateDecode") >= 0;
        if (flate && to > from) {
            const QByteArray sizeHint("\0\0\x10\0", 4);
            if (QByteArray plain = qUncompress(sizeHint + pdf.mid(from, to - from)); !plain.isEmpty())
                streams.push_back(std::move(plain));
        }
        at = to < 0 ? pdf.size() : to + end.size();
    }
    return streams;
}

qint64 copyAndDeflate(const report::ConsultationReport &report, const std::vector<QByteArray> &streams)
{
    QByteArray out;
    for (const report::ReportPhoto &photo : report.photos)
        out += bytesOf(photo.picture.path);
    for (const QByteArray &stream : streams)
        out += report::deflate(stream);
    return out.size();
}

}
