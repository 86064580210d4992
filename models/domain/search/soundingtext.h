#pragma once

#include "models/domain/search/searchquery.h"

#include <QString>

#include <string>

namespace xunzhen::domain {

/// A short text as one looks for it: by any part of it, and by its pinyin or the initials of that.
class SoundingText
{
public:
    /// One letter would fit the initials of nearly everything.
    static constexpr size_t kFewestInitials = 2;

    enum class Sounds { Heard, Unheard };
    explicit SoundingText(const QString &shown, Sounds sounds = Sounds::Heard);

    const QString &shown() const { return m_shown; }
    bool contains(const SearchWord &word) const;
    /// Any part of it, or as it sounds; initials count from so many letters on.
    bool fits(const SearchWord &word, size_t fewestInitials = kFewestInitials) const;

private:
    QString m_shown;
    std::u16string m_folded;
    std::u16string m_initials, m_readings; ///< empty where sounds are not heard
};

}
