#include "models/report/portfolio/portfoliowriter.h"

#include "models/base/error.h"
#include "models/report/pdf/pdfsyntax.h"
#include "models/report/portfolio/collectionobjects.h"
#include "models/report/signing/signabletail.h"

#include <QIODevice>

#include <numeric>

namespace xunzhen::report {

namespace {

using namespace pdf;

constexpr qint64 kFarthest = 9'999'999'999; // ten digits of a cross-reference entry

class Writer
{
public:
    Writer(const Portfolio &portfolio, QIODevice &target, const base::Work &work)
        : m_portfolio(portfolio), m_target(target), m_work(work), m_tail(readTail(portfolio.cover)), m_next(m_tail.size)
    {
        const auto &entries = portfolio.entries;
        m_total = std::accumulate(entries.begin(), entries.end(), qint64(0),
                                  [](qint64 sum, const PortfolioEntry &entry) { return sum + entry.source.size(); });
        if (m_total + portfolio.cover.size() > kFarthest)
            throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("portfolio"));
    }

    void write()
    {
        put(m_portfolio.cover);
        std::vector<int> files;
        for (const PortfolioEntry &entry : m_portfolio.entries)
            files.push_back(writeEntry(entry, int(files.size()) + 1));
        QByteArray names, associated;
        for (size_t i = 0; i < files.size(); ++i) {
            names += '(' + entryKey(int(i) + 1) + ") " + reference(files[i]) + '\n';
            associated += reference(files[i]) + ' ';
        }
        const int tree = writeObject("<< /Names [" + names + "] >>");
        const int list = writeObject('[' + associated.trimmed() + ']');
        const int collected = writeObject(collection(m_portfolio.heads));
        writeCatalog(tree, list, collected);
        writeTable();
    }

private:
    void put(const QByteArray &bytes)
    {
        if (m_target.write(bytes) != bytes.size())
            throw base::Error(base::ErrorCode::DiskFull, m_target.errorString());
        m_at += bytes.size();
    }

    int begin()
    {
        const int object = m_next++;
        m_offsets.push_back(m_at);
        put(QByteArray::number(object) + " 0 obj\n");
        return object;
    }

    int writeObject(const QByteArray &body)
    {
        const int object = begin();
        put(body + "\nendobj\n");
        return object;
    }

    int writeEntry(const PortfolioEntry &entry, int index)
    {
        const qint64 size = entry.source.size();
        const int stream = begin();
        put(streamHead(entry, size, stream + 1));
        const FileDigest digest = readFile(entry.source, [this](const QByteArray &block) {
            put(block);
            m_done += block.size();
            m_work.progress(m_done, m_total);
        }, m_work);
        if (digest.size != size)
            throw base::Error(base::ErrorCode::DamagedFile, entry.fileName);
        put("\nendstream\nendobj\n");
        writeObject(streamParameters(entry, digest));
        return writeObject(fileSpecification(entry, index, stream));
    }

    void writeCatalog(int tree, int list, int collected)
    {
        QByteArray body = m_tail.catalog.body.chopped(2);
        body.replace(" /PageMode /UseOutlines", "");
        m_catalogOffset = m_at;
        put(QByteArray::number(m_tail.catalog.number) + " 0 obj\n" + body + "/Version /1.7 /PageMode /UseAttachments /Names << /EmbeddedFiles "
            + reference(tree) + " >> /AF " + reference(list) + " /Collection " + reference(collected) + " >>\nendobj\n");
    }

    static QByteArray line(qint64 offset) { return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n"; }

    void writeTable()
    {
        const qint64 start = m_at;
        if (start > kFarthest)
            throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("portfolio"));
        QByteArray table = "xref\n" + QByteArray::number(m_tail.catalog.number) + " 1\n" + line(m_catalogOffset)
            + QByteArray::number(m_tail.size) + ' ' + QByteArray::number(qsizetype(m_offsets.size())) + '\n';
        for (const qint64 offset : m_offsets)
            table += line(offset);
        put(table + "trailer\n<< /Size " + QByteArray::number(m_next) + " /Root " + reference(m_tail.catalog.number) + " /Info "
            + m_tail.info + " /ID [" + m_tail.id + ' ' + m_tail.id + "] /Prev " + QByteArray::number(m_tail.tableOffset)
            + " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    }

    const Portfolio &m_portfolio;
    QIODevice &m_target;
    const base::Work &m_work;
    const SignableTail m_tail;
    int m_next;
    qint64 m_at = 0, m_done = 0, m_total = 0, m_catalogOffset = 0;
    std::vector<qint64> m_offsets;
};

} // namespace

void writePortfolio(const Portfolio &portfolio, QIODevice &target, const base::Work &work)
{
    Writer(portfolio, target, work).write();
}

} // namespace xunzhen::report
