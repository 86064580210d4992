#include "tests/exchange/mediafiles.h"

#include <QtEndian>

namespace xunzhen::testing {

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray little(quint64 value, int count)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes.left(count);
}

QByteArray box(const QByteArray &type, const QByteArray &body) { return big(quint32(8 + body.size())) + type + body; }

QByteArray track(const QByteArray &handler)
{
    return box("trak", box("mdia", box("hdlr", big(0) + big(0) + handler + QByteArray(12, '\0') + "x")));
}

QByteArray movie(const QByteArray &brand, const QByteArray &tracks)
{
    const QByteArray header = box("mvhd", big(0) + big(0) + big(0) + big(600) + big(39'000) + QByteArray(80, '\0'));
    return box("ftyp", brand + big(512) + brand) + box("mdat", QByteArray(2000, '\x55')) + box("moov", header + tracks);
}

QByteArray wave(qsizetype samples, quint32 claimed)
{
    const QByteArray format = little(1, 2) + little(1, 2) + little(8000) + little(16'000) + little(2, 2) + little(16, 2);
    return "RIFF" + little(36 + claimed) + "WAVEfmt " + little(16) + format + "data" + little(claimed) + QByteArray(samples * 2, '\0');
}

QByteArray ogg()
{
    const QByteArray head = QByteArray("OpusHead") + '\x01' + '\x01' + little(312, 2) + little(48'000) + little(0, 2) + '\0';
    const auto page = [](quint64 position, const QByteArray &body) {
        return QByteArray("OggS") + '\0' + '\x02' + little(position, 8) + little(7) + little(0) + little(0) + '\x01'
               + char(body.size()) + body;
    };
    return page(0, head) + page(48'000ULL * 12, "sound");
}

}
