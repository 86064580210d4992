#pragma once

#include <QString>
#include <QStringList>

namespace xunzhen::report {

/// Text fit for a paper: radicals (U+2E80–2FDF) become the characters they stand for, compatibility
/// ideographs stay, control characters, joiners and variation selectors go, tabs become blanks.
/// Line breaks stay, as '\n'.
QString cleanText(const QString &text);
/// The paragraphs of a text: cut at line breaks, trimmed, without empty ones.
QStringList paragraphsOf(const QString &text);

} // namespace xunzhen::report
