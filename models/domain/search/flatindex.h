#pragma once

#include "models/domain/search/enterpriseindex.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace xunzhen::domain {

/// Texts of all rows one behind the other, each followed by a unit that no query holds.
class FlatText
{
public:
    static constexpr char16_t kEnd = 0;

    void append(std::u16string_view text);
    /// As search sees them: folded, not longer than anybody writes, a line feed between them.
    void appendFolded(std::initializer_list<QStringView> texts);
    std::u16string_view at(size_t row) const
    {
        return std::u16string_view(m_text).substr(m_starts[row], m_starts[row + 1] - m_starts[row] - 1);
    }
    std::u16string_view all() const { return m_text; }
    size_t start(size_t row) const { return m_starts[row]; }
    size_t length(size_t row) const { return m_starts[row + 1] - m_starts[row] - 1; }
    /// The row that holds the place, looked for from `row` on upwards.
    size_t rowOf(size_t place, size_t row) const;
    qint64 bytes() const { return qint64(m_text.size() * sizeof(char16_t)); }

private:
    void endRow();

    std::u16string m_text;
    std::vector<quint32> m_starts{0};
};

/// The columns of the index. Only grows; complete once nobody appends any more, then any thread may read.
class FlatIndex
{
public:
    static constexpr size_t kCodeLength = 18;

    void append(const IndexedEnterprise &enterprise);
    void append(const FlatIndex &other, size_t row);
    /// Must be called once after the last append and before rowOf().
    void finish();

    size_t size() const { return m_ids.size(); }
    const EnterpriseId &id(size_t row) const { return m_ids[row]; }
    std::optional<size_t> rowOf(const EnterpriseId &id) const;

    const FlatText &names() const { return m_names; }
    const FlatText &initials() const { return m_initials; } ///< one unit for each sound of the name
    const FlatText &readings() const { return m_readings; } ///< the same places as initials()
    const FlatText &places() const { return m_places; }     ///< address, line feed, town
    std::string_view code(size_t row) const { return {m_codes.data() + row * kCodeLength, kCodeLength}; }
    size_t tradeNameStart(size_t row) const { return m_tradeName[row]; }  ///< in the name
    size_t tradeSoundStart(size_t row) const { return m_tradeSound[row]; } ///< in initials and readings
    /// What ranks rows of equal fit, the better the smaller: length of the name, then how long ago the last visit was.
    quint32 merit(size_t row) const { return m_merits[row]; }

private:
    void appendSounds(QStringView name, qsizetype tradeStart);

    std::vector<EnterpriseId> m_ids;
    std::vector<quint32> m_byId;
    FlatText m_names, m_initials, m_readings, m_places;
    std::string m_codes;
    std::vector<quint16> m_tradeName, m_tradeSound;
    std::vector<quint32> m_merits;
};

inline std::u16string_view units(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size())};
}

}
