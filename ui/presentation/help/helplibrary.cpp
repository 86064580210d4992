#include "ui/presentation/help/helplibrary.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace xunzhen::presentation {

namespace {

constexpr int kHitsOfPage = 2;

HelpPage read(const QString &path)
{
    QFile file(path);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QString first = text.section(u'\n', 0, 0);
    return {QFileInfo(path).completeBaseName(), first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : first, text};
}

/// A line as one reads it: without the signs of Markdown.
QString plain(const QString &line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression lead(QStringLiteral("^\\s*(#+|[-*]|\\d+\\.)\\s+"));
    QString shown = line;
    shown.replace(link, QStringLiteral("\\1")).remove(lead).remove(QStringLiteral("**")).remove(u'`');
    return shown.remove(QStringLiteral("|")).trimmed();
}

bool holds(const QString &line, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
}

std::vector<HelpHit> hitsIn(const HelpPage &page, const QStringList &words)
{
    std::vector<HelpHit> hits;
    for (const QString &line : page.text.split(u'\n'))
        if (const QString shown = plain(line); int(hits.size()) < kHitsOfPage && holds(shown, words))
            hits.push_back({page.topic, page.title, shown});
    return hits;
}

}

HelpLibrary::HelpLibrary(const QString &language)
{
    const QString own = language == QLatin1String("en") ? language : QStringLiteral("zh_CN");
    const QDir folder(QStringLiteral(":/xunzhen/help/") + own);
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        m_pages.push_back(read(folder.filePath(name)));
}

const HelpPage *HelpLibrary::page(const QString &topic) const
{
    const auto found = std::ranges::find(m_pages, topic, &HelpPage::topic);
    return found == m_pages.end() ? nullptr : &*found;
}

const HelpPage &HelpLibrary::nearest(const QString &topic) const
{
    if (const HelpPage *own = page(topic))
        return *own;
    if (const HelpPage *screen = page(topic.section(u'-', 0, 0)))
        return *screen;
    return *page(contents());
}

std::vector<HelpHit> HelpLibrary::find(const QString &text) const
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<HelpHit> hits;
    if (words.isEmpty())
        return hits;
    for (const HelpPage &page : m_pages)
        std::ranges::move(hitsIn(page, words), std::back_inserter(hits));
    std::ranges::stable_sort(hits, std::greater{}, [&](const HelpHit &hit) { return hit.line == hit.title; });
    return hits;
}

}
