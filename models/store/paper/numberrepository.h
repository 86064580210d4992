#pragma once

#include "models/domain/paper/numbering.h"

namespace xunzhen::store {

class Database;

/// A block with the key of the device that wrote it, 32 bytes: who may grant is not for the store to say.
struct GrantedBlock
{
    domain::NumberBlock block;
    QByteArray writer;
};

/// Blocks, wishes and void serials of the series of document numbers: shared records, added once. Throws base::Error.
class NumberRepository
{
public:
    explicit NumberRepository(Database &database) : m_database(database) {}

    std::vector<GrantedBlock> blocks(const domain::NumberSeries &series) const;
    /// Of every series.
    std::vector<GrantedBlock> blocks() const;
    std::vector<domain::NumberVoid> voids(const domain::NumberSeries &series) const;
    std::vector<domain::NumberWish> wishes() const;
    /// Papers that bear a number of the series, each edition.
    std::vector<domain::NumberedPaper> papers(const domain::NumberSeries &series) const;
    /// Numbers of this bureau that any paper bears; one of each series would do.
    std::vector<domain::NumberSeries> seriesInUse(const QString &bureau) const;
    /// Numbers that papers on different things bear.
    QStringList doubled() const;

    void add(const domain::NumberBlock &block);
    void add(const domain::NumberVoid &gone);
    void add(const domain::NumberWish &wish); ///< the same again is harmless

private:
    Database &m_database;
};

}
