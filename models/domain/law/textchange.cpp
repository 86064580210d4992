#include "models/domain/law/textchange.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr qsizetype kMostPairs = 1'500'000;
constexpr int kShortestKept = 2; ///< what is the same between two changes and shorter than this is marked with them

/// The lengths of the longest common subsequences of all ends of two texts.
class CommonLengths
{
public:
    CommonLengths(QStringView a, QStringView b) : m_width(b.size() + 1), m_lengths(size_t((a.size() + 1) * m_width), 0)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i)
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                cell(i, j) = a[i] == b[j] ? quint16(cell(i + 1, j + 1) + 1) : std::max(cell(i + 1, j), cell(i, j + 1));
    }

    quint16 &cell(qsizetype i, qsizetype j) { return m_lengths[size_t(i * m_width + j)]; }

private:
    qsizetype m_width;
    std::vector<quint16> m_lengths;
};

void mark(TextSpans &spans, qsizetype at)
{
    if (!spans.empty() && spans.back().end() == at)
        ++spans.back().length;
    else
        spans.push_back({int(at), 1});
}

/// Joins spans with too little between them, so that one reads words and not letters.
TextSpans joined(const TextSpans &spans)
{
    TextSpans whole;
    for (const TextSpan &span : spans) {
        if (!whole.empty() && span.from - whole.back().end() < kShortestKept)
            whole.back().length = span.end() - whole.back().from;
        else
            whole.push_back(span);
    }
    return whole;
}

bool beginsClause(const QString &text, qsizetype at)
{
    return at == 0 || QStringView(u"。；，：\n").contains(text[at - 1]);
}

/// Where the span begins when it is moved on to the next clause, leaving the same text and ending by `most`; -1 = nowhere.
int clauseOn(const QString &text, const TextSpan &span, int most)
{
    for (int from = span.from; from + span.length <= most; ++from) {
        if (beginsClause(text, from))
            return from;
        if (from + span.length == text.size() || text[from] != text[from + span.length])
            break;
    }
    return -1;
}

/// The same when it is moved back.
int clauseBack(const QString &text, const TextSpan &span, int least)
{
    for (int from = span.from; from > least && text[from - 1] == text[from + span.length - 1]; --from)
        if (beginsClause(text, from - 1))
            return from - 1;
    return -1;
}

/// A span may lie anywhere where what it leaves is the same: best at the beginning of a clause.
TextSpans settled(const QString &text, TextSpans spans)
{
    for (size_t i = 0; i < spans.size(); ++i) {
        const int least = i == 0 ? 0 : spans[i - 1].end() + 1;
        const int most = i + 1 == spans.size() ? int(text.size()) : spans[i + 1].from - 1;
        const int on = clauseOn(text, spans[i], most);
        const int back = on < 0 ? clauseBack(text, spans[i], least) : -1;
        spans[i].from = on >= 0 ? on : back >= 0 ? back : spans[i].from;
    }
    return spans;
}

TextChange characterChange(QStringView older, QStringView newer, int from)
{
    CommonLengths common(older, newer);
    TextChange change;
    qsizetype i = 0, j = 0;
    while (i < older.size() || j < newer.size()) {
        if (i < older.size() && j < newer.size() && older[i] == newer[j]) {
            ++i;
            ++j;
        } else if (j == newer.size() || (i < older.size() && common.cell(i + 1, j) >= common.cell(i, j + 1))) {
            mark(change.removed, from + i++);
        } else {
            mark(change.added, from + j++);
        }
    }
    return {joined(change.removed), joined(change.added)};
}

}

TextChange changeOf(const QString &older, const QString &newer)
{
    const qsizetype shorter = std::min(older.size(), newer.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && older[head] == newer[head])
        ++head;
    while (tail < shorter - head && older[older.size() - 1 - tail] == newer[newer.size() - 1 - tail])
        ++tail;
    const QStringView a = QStringView(older).sliced(head).chopped(tail), b = QStringView(newer).sliced(head).chopped(tail);
    const bool tooMuch = a.size() * b.size() > kMostPairs || std::max(a.size(), b.size()) > 60'000;
    if (!tooMuch) {
        const TextChange change = characterChange(a, b, int(head));
        return {settled(older, change.removed), settled(newer, change.added)};
    }
    return {a.isEmpty() ? TextSpans() : TextSpans{{int(head), int(a.size())}},
            b.isEmpty() ? TextSpans() : TextSpans{{int(head), int(b.size())}}};
}

TextPairs::TextPairs(const QString &text)
{
    for (int i = 0; i + 1 < text.size(); ++i)
        m_pairs.push_back(quint32(text.at(i).unicode()) << 16 | text.at(i + 1).unicode());
    std::sort(m_pairs.begin(), m_pairs.end());
}

double TextPairs::likeness(const TextPairs &other) const
{
    size_t shared = 0;
    auto a = m_pairs.begin(), b = other.m_pairs.begin();
    while (a != m_pairs.end() && b != other.m_pairs.end()) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return shared == 0 ? 0 : 2.0 * double(shared) / double(m_pairs.size() + other.m_pairs.size());
}

}
