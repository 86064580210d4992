#pragma once

#include <QStringList>

/// 脱敏: what an edition for the public must not say (《政府信息公开条例》第十五条: personal privacy and trade secrets).
namespace xunzhen::domain {

/// Whether the text is the name of a natural person and of no shop or firm: two or three Chinese characters that begin
/// with a known surname (four after a long one) and do not end as shops do, or Chinese ones with a middle dot.
bool isPersonName(const QString &text);
/// 张某 for 张三, 张某某 for 张小三, 欧阳某 for 欧阳修; of a name in another script the first character stays.
QString maskedName(const QString &name);
/// Without phones and identity numbers, and with the given people's names masked. Credit codes and document numbers stay.
QString maskedText(const QString &text, const QStringList &people = {});

}
