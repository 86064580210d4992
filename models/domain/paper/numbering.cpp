#include "models/domain/paper/numbering.h"

#include "models/domain/derivedid.h"

#include <QRegularExpression>

#include <algorithm>

namespace xunzhen::domain {

namespace {

const QChar kOwn(0x4E34); // 临
constexpr int kMarkLength = 2;
constexpr int kOwnMarkLength = 6;

constexpr int kLastSerial = 999999;
constexpr int kNobody = -1;

/// What this program would never grant is nobody's.
bool isGrantable(const NumberBlock &block)
{
    return block.first > 0 && block.last >= block.first && block.last <= kLastSerial && block.last - block.first < kLongestBlock;
}

bool givenBefore(const NumberBlock &a, const NumberBlock &b)
{
    return std::pair(a.givenAt, a.id) < std::pair(b.givenAt, b.id);
}

/// Editions of one paper count once.
bool sameSubject(const std::vector<NumberedPaper> &papers)
{
    return std::all_of(papers.begin(), papers.end(),
                       [&](const NumberedPaper &one) { return one.subject == papers.front().subject; });
}

}

QString numberStem(const NumberSeries &series)
{
    return QStringLiteral("%1%2〔%3〕").arg(series.bureau, series.kind, QString::number(series.year));
}

QString numberText(const NumberSeries &series, const NumberPlace &place)
{
    const QString mark = place.mark.isEmpty() ? QString() : kOwn + place.mark + QLatin1Char('-');
    return numberStem(series) + mark + QString::number(place.serial) + QStringLiteral("号");
}

std::optional<NumberPlace> numberPlace(const NumberSeries &series, const QString &text)
{
    static const QRegularExpression rest(QStringLiteral("^(?:临([A-Z2-7]{2,12})-)?([1-9]\\d{0,5})号$"));
    const QString stem = numberStem(series);
    if (!text.startsWith(stem))
        return std::nullopt;
    const auto match = rest.match(text.mid(stem.size()));
    return match.hasMatch() ? std::optional(NumberPlace{match.captured(1), match.captured(2).toInt()}) : std::nullopt;
}

std::optional<NumberSeries> seriesOf(const QString &bureau, const QString &text)
{
    static const QRegularExpression rest(QStringLiteral("^([^〔〕]*)〔(\\d{4})〕"));
    if (bureau.isEmpty() || !text.startsWith(bureau))
        return std::nullopt;
    const auto match = rest.match(text.mid(bureau.size()));
    if (!match.hasMatch())
        return std::nullopt;
    const NumberSeries series{bureau, match.captured(1), match.captured(2).toInt()};
    return numberPlace(series, text) ? std::optional(series) : std::nullopt;
}

NumberWishId wishIdFor(const QString &bureau, const QString &kind, const QByteArray &device)
{
    return NumberWishId(derivedId("xunzhen.number-wish", {bureau.toUtf8(), kind.toUtf8(), device}));
}

NumberRegister::NumberRegister(std::vector<NumberBlock> blocks, const std::vector<NumberVoid> &voids,
                               const std::vector<NumberedPaper> &papers)
    : m_blocks(std::move(blocks))
{
    std::erase_if(m_blocks, [](const NumberBlock &block) { return !isGrantable(block); });
    std::sort(m_blocks.begin(), m_blocks.end(), givenBefore);
    for (const NumberBlock &block : m_blocks)
        m_last = std::max(m_last, block.last);
    m_owners.assign(size_t(m_last) + 1, kNobody);
    for (size_t i = 0; i < m_blocks.size(); ++i)
        for (int serial = m_blocks[i].first; serial <= m_blocks[i].last; ++serial)
            if (m_owners[size_t(serial)] == kNobody)
                m_owners[size_t(serial)] = int(i);
    for (const NumberVoid &gone : voids) {
        if (gone.serial < 1 || gone.serial > kLastSerial)
            continue;
        m_voids.emplace(gone.serial, gone);
        m_last = std::max(m_last, gone.serial);
    }
    for (const NumberedPaper &paper : papers) {
        m_papers[paper.place].push_back(paper);
        if (paper.place.mark.isEmpty())
            m_last = std::max(m_last, paper.place.serial);
    }
}

const NumberBlock *NumberRegister::blockOf(int serial) const
{
    const bool isOwned = serial > 0 && serial < int(m_owners.size()) && m_owners[size_t(serial)] != kNobody;
    return isOwned ? &m_blocks[size_t(m_owners[size_t(serial)])] : nullptr;
}

NumberEntry NumberRegister::entry(const NumberPlace &place) const
{
    using State = NumberEntry::State;
    NumberEntry entry{place, State::Unassigned, {}, {}, {}};
    if (place.mark.isEmpty()) {
        if (const NumberBlock *block = blockOf(place.serial))
            entry.device = block->device;
        if (const auto gone = m_voids.find(place.serial); gone != m_voids.end())
            entry.gone = gone->second;
    }
    const auto papers = m_papers.find(place);
    if (papers == m_papers.end()) {
        entry.state = entry.gone ? State::Void : entry.device.isEmpty() ? State::Unassigned : State::Free;
        return entry;
    }
    for (const NumberedPaper &paper : papers->second)
        entry.papers.push_back(paper.paper);
    entry.state = entry.gone || !sameSubject(papers->second) ? State::Doubled : State::Issued;
    return entry;
}

std::vector<NumberEntry> NumberRegister::entries() const
{
    std::vector<NumberEntry> entries;
    for (int serial = 1; serial <= m_last; ++serial)
        entries.push_back(entry({{}, serial}));
    for (const auto &[place, papers] : m_papers)
        if (!place.mark.isEmpty())
            entries.push_back(entry(place));
    return entries;
}

bool NumberRegister::isTaken(const NumberPlace &place) const
{
    return m_papers.contains(place) || (place.mark.isEmpty() && m_voids.contains(place.serial));
}

std::vector<int> NumberRegister::freeOf(const QByteArray &device) const
{
    std::vector<int> free;
    for (const NumberBlock &block : m_blocks) {
        if (block.device != device)
            continue;
        for (int serial = block.first; serial <= block.last; ++serial)
            if (blockOf(serial) == &block && !isTaken({{}, serial}))
                free.push_back(serial);
    }
    std::sort(free.begin(), free.end());
    return free;
}

QString freeMark(const QString &keyText, const std::vector<QString> &taken)
{
    const QString letters = keyText.toUpper();
    for (qsizetype from = 0; from + kMarkLength <= letters.size(); ++from) {
        const QString mark = letters.mid(from, kMarkLength);
        if (std::find(taken.begin(), taken.end(), mark) == taken.end())
            return mark;
    }
    return ownMark(keyText);
}

QString ownMark(const QString &keyText) { return keyText.toUpper().left(kOwnMarkLength); }

}
