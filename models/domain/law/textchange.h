#pragma once

#include "models/domain/law/textspan.h"

namespace xunzhen::domain {

/// What of an older text is gone and what of a newer one is new.
struct TextChange
{
    TextSpans removed; ///< in the older text
    TextSpans added;   ///< in the newer text
    bool operator==(const TextChange &) const = default;
};

/// Compares two texts character by character. Texts that differ too much in size for that (more than 1.5 million pairs
/// of characters between their common beginning and end) are marked whole between those two.
TextChange changeOf(const QString &older, const QString &newer);

/// The pairs of neighbouring characters of a text, made once to be held against many others.
class TextPairs
{
public:
    explicit TextPairs(const QString &text);
    /// How alike two texts are by the pairs they share: 0 nothing in common, 1 the same.
    double likeness(const TextPairs &other) const;

private:
    std::vector<quint32> m_pairs; ///< sorted
};

}
