#pragma once

#include <QString>

#include <vector>

namespace xunzhen::presentation {

/// One page of the help. The text is Markdown; its links name other topics.
struct HelpPage
{
    QString topic; ///< name of the file below resources/help/LANGUAGE
    QString title; ///< its first heading
    QString text;
};

/// A line of a page in which what was looked for stands.
struct HelpHit
{
    QString topic, title, line;
};

/// The pages of the help in one language, read from the program itself; nothing comes from a network.
class HelpLibrary
{
public:
    /// `language` is "zh_CN" or "en"; any other gives the Chinese pages.
    explicit HelpLibrary(const QString &language);

    const std::vector<HelpPage> &pages() const { return m_pages; }
    const HelpPage *page(const QString &topic) const;
    /// The page of the topic, else of the screen it belongs to ("visit-examine" → "visit"), else the contents.
    const HelpPage &nearest(const QString &topic) const;
    /// Hits in titles first, then in the order of the pages; at most two of a page. Every word of `text` must stand in the line.
    std::vector<HelpHit> find(const QString &text) const;

    static QString contents() { return QStringLiteral("contents"); }

private:
    std::vector<HelpPage> m_pages;
};

}
