#include "models/domain/search/flatindex.h"

#include "models/domain/enterprise/tradename.h"
#include "models/domain/search/folding.h"
#include "models/domain/search/pinyin.h"

#include <algorithm>
#include <numeric>

namespace xunzhen::domain {

namespace {

constexpr qint64 kDayZero = 2400000; // julian day of 1858: keeps the number within twenty bits
constexpr quint32 kNever = 0xFFFFF;
constexpr qsizetype kLongestText = 4000;

quint32 meritOf(qsizetype nameLength, QDate lastVisited)
{
    const qint64 day = lastVisited.isValid() ? lastVisited.toJulianDay() - kDayZero : 0;
    return quint32(std::min<qsizetype>(255, nameLength)) << 20 | (kNever - quint32(std::clamp<qint64>(day, 0, kNever)));
}

std::string paddedCode(const QString &uscc)
{
    std::string code = uscc.toUpper().toStdString();
    code.resize(FlatIndex::kCodeLength, ' ');
    return code;
}

/// The unit that ends a row must not stand in it.
char16_t searchable(QChar unit) { return unit == QChar(FlatText::kEnd) ? u' ' : folded(unit.unicode()); }

}

void FlatText::append(std::u16string_view text)
{
    m_text.append(text);
    endRow();
}

void FlatText::appendFolded(std::initializer_list<QStringView> texts)
{
    for (const QStringView &text : texts) {
        if (&text != texts.begin())
            m_text.push_back(u'\n');
        const size_t from = m_text.size();
        const QStringView kept = text.first(std::min(text.size(), kLongestText));
        m_text.resize(from + size_t(kept.size()));
        std::transform(kept.begin(), kept.end(), m_text.begin() + qsizetype(from), searchable);
    }
    endRow();
}

void FlatText::endRow()
{
    m_text.push_back(kEnd);
    m_starts.push_back(quint32(m_text.size()));
}

size_t FlatText::rowOf(size_t place, size_t row) const
{
    for (int step = 0; step < 8; ++step, ++row) // the next hit is mostly near
        if (m_starts[row + 1] > place)
            return row;
    return size_t(std::upper_bound(m_starts.begin() + qsizetype(row), m_starts.end(), quint32(place)) - m_starts.begin()) - 1;
}

void FlatIndex::append(const IndexedEnterprise &enterprise)
{
    m_ids.push_back(enterprise.id);
    m_names.appendFolded({enterprise.name});
    const QStringView name(m_names.at(m_ids.size() - 1));
    const qsizetype tradeStart = domain::tradeNameStart(name);
    m_tradeName.push_back(quint16(tradeStart));
    appendSounds(name, tradeStart);
    m_places.appendFolded({enterprise.address, enterprise.town});
    m_codes += paddedCode(enterprise.uscc);
    m_merits.push_back(meritOf(name.size(), enterprise.lastVisited));
}

void FlatIndex::appendSounds(QStringView name, qsizetype tradeStart)
{
    std::u16string initials, readings;
    size_t tradeSound = 0;
    for (const Sound &sound : soundsOf(name)) {
        tradeSound += sound.place < tradeStart;
        initials.push_back(initialOf(sound.code).unicode());
        readings.push_back(sound.code);
    }
    m_initials.append(initials);
    m_readings.append(readings);
    m_tradeSound.push_back(quint16(tradeSound));
}

void FlatIndex::append(const FlatIndex &other, size_t row)
{
    m_ids.push_back(other.m_ids[row]);
    m_names.append(other.m_names.at(row));
    m_initials.append(other.m_initials.at(row));
    m_readings.append(other.m_readings.at(row));
    m_places.append(other.m_places.at(row));
    m_codes += other.code(row);
    m_tradeName.push_back(other.m_tradeName[row]);
    m_tradeSound.push_back(other.m_tradeSound[row]);
    m_merits.push_back(other.m_merits[row]);
}

void FlatIndex::finish()
{
    m_byId.resize(size());
    std::iota(m_byId.begin(), m_byId.end(), 0);
    if (!std::is_sorted(m_ids.begin(), m_ids.end())) // as the store gives them
        std::sort(m_byId.begin(), m_byId.end(), [this](quint32 a, quint32 b) { return m_ids[a] < m_ids[b]; });
}

std::optional<size_t> FlatIndex::rowOf(const EnterpriseId &id) const
{
    const auto found = std::lower_bound(m_byId.begin(), m_byId.end(), id,
                                        [this](quint32 row, const EnterpriseId &wanted) { return m_ids[row] < wanted; });
    return found != m_byId.end() && m_ids[*found] == id ? std::optional<size_t>(*found) : std::nullopt;
}

}
