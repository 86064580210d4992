#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace xunzhen::domain {

class FlatIndex;

/// What the index is built from, one for each enterprise in use.
struct IndexedEnterprise
{
    EnterpriseId id;
    QString name;
    QString uscc;
    QString address;
    QString town;
    QDate lastVisited; ///< invalid = never
};

/// Where a hit fits. Initials, Pinyin and Homophone were found by sound, but their range is one of the name.
enum class HitPart { Name, Initials, Pinyin, Code, Address, Town, Homophone };

struct Hit
{
    EnterpriseId id;
    HitPart part = HitPart::Name;
    int from = 0;   ///< place in the name, USCC, address or town, for highlighting
    int length = 0;
    bool operator==(const Hit &) const = default;
};

struct SearchResult
{
    std::vector<Hit> hits; ///< best first, at most as many as asked for
    int total = 0;         ///< how many enterprises fit
};

/// Search as you type over all enterprises, in memory. Ranks a fit at the trade name (behind 天津市…) before one at the
/// front of the name, inside it, in its initials, its pinyin, at either end of the code, in address or town; then the
/// shorter name, then the one visited last. Addresses are looked at only when few enterprises fit otherwise, homophones
/// when hardly any do. Several words must all fit.
///
/// A copy is a snapshot: it costs next to nothing, never changes when the original does, and find() may be called on it
/// from any thread. upsert() and remove() change this object only; do not call them while another thread reads the same
/// object.
class EnterpriseIndex
{
public:
    EnterpriseIndex();
    explicit EnterpriseIndex(const std::vector<IndexedEnterprise> &enterprises);

    SearchResult find(const QString &query, int limit) const;
    int size() const;

    void upsert(const IndexedEnterprise &enterprise);
    void upsert(const std::vector<IndexedEnterprise> &enterprises);
    void remove(const EnterpriseId &id);

    /// Bytes that one find() over the name column streams: what bounds its speed.
    qint64 nameBytes() const;

private:
    /// Rows that never change and which of them are out of use; sharing them makes a copy cheap.
    struct Layer
    {
        std::shared_ptr<const FlatIndex> flat;
        std::shared_ptr<const std::vector<bool>> hidden;
        size_t live() const;
    };
    static Layer withRows(FlatIndex rows);
    static Layer without(const Layer &layer, const std::vector<EnterpriseId> &ids);
    static void appendLive(FlatIndex &rows, const Layer &layer);
    void settle();

    Layer m_base;   ///< nearly everything
    Layer m_recent; ///< what changed since the base was built
};

}
