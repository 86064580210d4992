#include "models/exchange/law/lawreader.h"

#include "models/exchange/law/chinesenumber.h"
#include "models/exchange/table/textdecoder.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;
using domain::LawArticle;

namespace {

constexpr qint64 kLawBytes = 8 * 1024 * 1024;

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF);
}

QString trimmed(QStringView line)
{
    while (!line.isEmpty() && isBlank(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && isBlank(line.back()))
        line.chop(1);
    return line.toString();
}

/// "46" or "133-1" and the text behind, when the line opens an article.
struct Opening
{
    QString number, rest;

    static std::optional<Opening> tryParse(const QString &line)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^第([零〇一二三四五六七八九十百千]{1,9})条(?:之([一二三四五六七八九十]{1,3}))?(?:[\\s　]+|$)(.*)$"));
        if (!line.startsWith(u'第'))
            return std::nullopt;
        const auto match = pattern.match(line);
        const auto number = match.hasMatch() ? parseChineseNumber(match.capturedView(1)) : std::nullopt;
        if (!number)
            return std::nullopt;
        const auto branch = parseChineseNumber(match.capturedView(2));
        return Opening{QString::number(*number) + (branch ? QStringLiteral("-%1").arg(*branch) : QString()), match.captured(3)};
    }
};

/// Items （一） and their sub-items 1. or （1） continue the paragraph above them.
bool continuesParagraph(const QString &line)
{
    static const QRegularExpression subItem(QStringLiteral("^(\\d{1,2}[.．、]|[（(]\\d{1,2}[)）])"));
    return leadingItemNumber(line) > 0 || subItem.match(line).hasMatch();
}

class LawParser
{
public:
    explicit LawParser(const QString &fileName) : m_fileName(fileName) {}

    LawFile parse(const QString &text)
    {
        const bool hasInfoEnd = text.contains(QLatin1String("<!-- INFO END -->"));
        m_inEnactment = true;
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            ++m_line;
            takeLine(trimmed(line), hasInfoEnd);
        }
        closeArticle();
        finish(hasInfoEnd);
        return std::move(m_file);
    }

private:
    void takeLine(const QString &line, bool hasInfoEnd)
    {
        if (line.isEmpty())
            return;
        if (line.startsWith(QLatin1String("<!--"))) {
            m_inEnactment = m_inEnactment && !line.contains(QLatin1String("INFO END"));
            return;
        }
        if (line.startsWith(u'#'))
            return takeHeading(line, hasInfoEnd);
        if (m_inEnactment && !hasInfoEnd && Opening::tryParse(line))
            m_inEnactment = false;
        if (m_inEnactment)
            m_file.text.enactment += (m_file.text.enactment.isEmpty() ? QString() : QStringLiteral("\n")) + line;
        else
            takeBody(line);
    }

    void takeHeading(const QString &line, bool hasInfoEnd)
    {
        int level = 0;
        while (level < line.size() && line.at(level) == u'#')
            ++level;
        const QString words = trimmed(QStringView(line).sliced(level));
        if (level == 1 && m_file.text.title.isEmpty()) {
            m_file.text.title = words;
            return;
        }
        m_inEnactment = m_inEnactment && hasInfoEnd;
        closeArticle();
        while (!m_headings.empty() && m_headings.back().first >= level)
            m_headings.pop_back();
        m_headings.push_back({level, words});
    }

    void takeBody(const QString &line)
    {
        if (auto opening = Opening::tryParse(line))
            openArticle(*opening);
        else if (m_open && !m_article.paragraphs.isEmpty() && continuesParagraph(line))
            m_article.paragraphs.last() += u'\n' + line;
        else
            addParagraph(line);
    }

    void openArticle(const Opening &opening)
    {
        closeArticle();
        m_open = true;
        m_openedAt = m_line;
        m_article = {opening.number, chapter(), {}};
        if (!opening.rest.isEmpty())
            m_article.paragraphs << opening.rest;
    }

    void addParagraph(const QString &line)
    {
        if (!m_open) {
            // Text outside an article: before the first one it is the preamble; after the last one (an annex) it is kept
            // apart as well, so that no article gains words that are not its own.
            m_open = true;
            m_article = {QString(), chapter(), {}};
        }
        m_article.paragraphs << line;
    }

    QString chapter() const
    {
        QStringList words;
        for (const auto &[level, heading] : m_headings)
            words << heading;
        return words.join(QStringLiteral(" · "));
    }

    void closeArticle()
    {
        if (!m_open)
            return;
        m_open = false;
        if (m_article.number.isEmpty())
            return keepUnnumbered();
        if (m_numbers.contains(m_article.number))
            return remark(QStringLiteral("article-duplicate"), {m_article.number}, m_openedAt);
        const int number = m_article.number.section(u'-', 0, 0).toInt();
        if (number < m_last)
            remark(QStringLiteral("article-out-of-order"), {m_article.number}, m_openedAt);
        m_last = std::max(m_last, number);
        m_numbers.insert(m_article.number);
        m_file.text.articles.push_back(std::move(m_article));
    }

    /// One entry holds all text that belongs to no article.
    void keepUnnumbered()
    {
        for (LawArticle &known : m_file.text.articles) {
            if (known.number.isEmpty()) {
                known.paragraphs += m_article.paragraphs;
                return;
            }
        }
        m_file.text.articles.push_back(std::move(m_article));
    }

    void finish(bool hasInfoEnd)
    {
        if (m_file.text.title.isEmpty())
            refuse(QStringLiteral("law-title-missing"), 1);
        if (m_file.text.articles.empty())
            refuse(QStringLiteral("law-text-empty"), m_line);
        if (!hasInfoEnd)
            remark(QStringLiteral("info-end-missing"), {}, 1);
        if (m_numbers.isEmpty())
            remark(QStringLiteral("law-without-articles"), {}, 1);
    }

    QString place(int line) const { return QStringLiteral("%1:%2").arg(m_fileName).arg(line); }

    void remark(const QString &code, const QStringList &arguments, int line)
    {
        constexpr size_t kMaxRemarks = 200;
        if (m_file.remarks.size() < kMaxRemarks)
            m_file.remarks.push_back({code, place(line), arguments});
    }

    [[noreturn]] void refuse(const QString &code, int line) const
    {
        throw Error(ErrorCode::InvalidInput, code + u' ' + place(line), {{code, place(line), {}}});
    }

    QString m_fileName;
    LawFile m_file;
    int m_line = 0;
    bool m_inEnactment = true;
    std::vector<std::pair<int, QString>> m_headings;
    bool m_open = false;
    int m_openedAt = 0; ///< the line of the article at hand
    LawArticle m_article;
    QSet<QString> m_numbers;
    int m_last = 0;
};

/// Short title and version out of "安全生产法(2021-06-10).md".
std::pair<QString, QString> namedVersion(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("^(.{1,200})[(（](\\d{4}-\\d{2}-\\d{2})[)）]\\.(?:md|markdown)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString bare = fileName.section(u'/', -1).section(u'\\', -1);
    const auto match = pattern.match(bare);
    if (!match.hasMatch() || !QDate::fromString(match.captured(2), Qt::ISODate).isValid())
        throw Error(ErrorCode::InvalidInput, QStringLiteral("file name ") + bare,
                    {{QStringLiteral("law-file-name"), bare, {bare}}});
    return {match.captured(1).trimmed(), match.captured(2)};
}

}

LawFile readLaw(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        throw Error(ErrorCode::EmptyFile, fileName, {{QStringLiteral("file-empty"), fileName, {}}});
    if (bytes.size() > kLawBytes)
        throw Error(ErrorCode::TooLarge, fileName, {{QStringLiteral("file-too-large"), fileName, {}}});
    const auto [shortTitle, version] = namedVersion(fileName);
    LawFile file = LawParser(fileName).parse(decodeText(bytes));
    file.text.shortTitle = shortTitle;
    file.text.version = version;
    return file;
}

}
