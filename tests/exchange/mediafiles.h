#pragma once

#include <QByteArray>

namespace xunzhen::testing {

QByteArray big(quint32 value);
QByteArray little(quint64 value, int count = 4);

/// A box of ISO/IEC 14496-12.
QByteArray box(const QByteArray &type, const QByteArray &body);
/// A track with that handler: "vide", "soun".
QByteArray track(const QByteArray &handler);
/// A recording of 65 seconds without anything in it.
QByteArray movie(const QByteArray &brand, const QByteArray &tracks);
/// 8 kHz, 16 bits, one channel: so many samples of silence, and so many bytes claimed.
QByteArray wave(qsizetype samples, quint32 claimed);
/// Twelve seconds of Opus.
QByteArray ogg();

}
