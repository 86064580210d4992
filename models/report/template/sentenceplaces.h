#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace xunzhen::report {

/// What a sentence of the wording is in the paper.
enum class SentenceUse { Title, Mark, Heading, Paragraph, Label, Head, Caption, Word, Instead, Added, Other };

struct SentencePlace
{
    SentenceUse use = SentenceUse::Other;
    QString under; ///< the heading above it, as the template words it; may be empty
    int times = 0; ///< how often the layout uses it
};

/// Where the layout uses each sentence, by key; the first place of several. Keys that are not there are not used. Never
/// fails: what cannot be read has no places.
QHash<QString, SentencePlace> sentencePlaces(const QByteArray &layout, const QByteArray &wording);

} // namespace xunzhen::report
