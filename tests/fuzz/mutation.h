#pragma once

#include <QByteArray>

#include <random>

namespace xunzhen::fuzz {

/// A few changes of bytes, stretches and numbers; the same chance gives the same bytes.
QByteArray mutated(QByteArray input, std::mt19937 &chance);
/// One change of a JSON text that keeps it well-formed: a value becomes another of the text, an odd one, twice itself, or goes.
/// Text that is no JSON comes back as it is.
QByteArray mutatedJson(const QByteArray &text, std::mt19937 &chance);
/// A number from 0 up to, but not including, `end`, which must be positive.
qsizetype draw(qsizetype end, std::mt19937 &chance);

}
