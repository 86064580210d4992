#include "models/sync/space/rosterbook.h"

#include "models/sync/format/names.h"

namespace xunzhen::sync {

namespace {

constexpr std::size_t kMostBooks = 4;

std::shared_ptr<const RosterBook> write(const std::vector<store::RosterEntry> &entries, const QByteArray &root)
{
    auto book = std::make_shared<RosterBook>();
    book->roster = Roster::load(entries, root);
    for (const store::RosterEntry &entry : entries)
        book->files.insert(names::roster(entry.device, entry.seq, entry.hash), entry.body.size());
    return book;
}

}

/// A hash stands for one content for ever, and so do the hashes of all entries together.
std::shared_ptr<const RosterBook> RosterBook::of(const store::SyncLedger &ledger, const QByteArray &root)
{
    thread_local std::map<QByteArray, std::shared_ptr<const RosterBook>> books;
    const QByteArray name = root + ledger.rosterHashes();
    const auto known = books.find(name);
    if (known != books.end())
        return known->second;
    if (books.size() >= kMostBooks)
        books.clear();
    return books.emplace(name, write(ledger.roster(), root)).first->second;
}

}
