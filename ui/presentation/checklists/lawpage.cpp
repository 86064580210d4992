#include "ui/presentation/checklists/lawpage.h"

#include "models/domain/checklist/citation.h"

namespace xunzhen::presentation {

namespace {

QString labelOf(const QString &number) { return number.isEmpty() ? QString() : domain::articleText(number); }

}

/// The headings that are new from here on: 编, 章, 节.
void LawPage::addHeadings(const QString &chapter)
{
    const QStringList headings = chapter.isEmpty() ? QStringList() : chapter.split(QStringLiteral(" · "));
    qsizetype same = 0;
    while (same < std::min(headings.size(), m_chapter.size()) && headings[same] == m_chapter[same])
        ++same;
    m_chapter = headings;
    for (const QString &heading : headings.mid(same)) {
        LawRow row;
        row.kind = LawRow::Kind::Heading;
        row.left.text = heading;
        rows.push_back(row);
    }
}

LawPage::Ptr LawPage::of(const domain::LawText &law, const QString &words)
{
    const auto page = std::make_shared<LawPage>();
    page->title = law.title;
    page->lines = law.enactment.split(u'\n', Qt::SkipEmptyParts);
    for (const domain::LawArticle &article : law.articles) {
        page->addHeadings(article.chapter);
        LawRow row;
        row.number = article.number;
        row.left = {labelOf(article.number), article.paragraphs.join(u'\n'), {}};
        row.left.marks = domain::occurrences(words, row.left.text);
        page->rows.push_back(row);
    }
    return page;
}

LawPage::Ptr LawPage::of(const domain::LawText &newer, const QString &olderVersion,
                         const std::vector<domain::ComparedArticle> &articles)
{
    const auto page = std::make_shared<LawPage>();
    page->title = newer.title;
    page->compared = true;
    page->leftHead = olderVersion;
    page->rightHead = newer.version;
    for (const domain::ComparedArticle &article : articles) {
        if (article.kind != LawRow::Change::Removed)
            page->addHeadings(article.chapter);
        LawRow row;
        row.number = article.newerNumber.isEmpty() ? article.olderNumber : article.newerNumber;
        row.left = {labelOf(article.olderNumber), article.older, article.change.removed};
        row.right = {labelOf(article.newerNumber), article.newer, article.change.added};
        row.change = article.kind;
        if (article.kind == LawRow::Change::Added)
            row.right.marks = {{0, int(article.newer.size())}};
        if (article.kind == LawRow::Change::Removed)
            row.left.marks = {{0, int(article.older.size())}};
        page->rows.push_back(row);
    }
    return page;
}

int LawPage::rowOf(const QString &number) const
{
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].kind == LawRow::Kind::Article && rows[i].number == number)
            return int(i);
    return -1;
}

int LawPage::articleFrom(int row, int direction) const
{
    for (int i = row + direction; i >= 0 && i < int(rows.size()); i += direction)
        if (rows[size_t(i)].kind == LawRow::Kind::Article)
            return i;
    return -1;
}

}
