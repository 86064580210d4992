// 文号登记: what became of every number of a series, and the acts that end one.
#include "models/services/paperservice.h"

#include "models/base/chinatime.h"
#include "models/exchange/paper/numbersheet.h"
#include "models/services/outputfile.h"
#include "models/services/papers/numberkeeping.h"
#include "models/services/papers/papernumber.h"
#include "models/services/rights.h"
#include "models/services/sharing/spacemembers.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/paper/numberrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/person/inspectorrepository.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace xunzhen::services {

using State = domain::NumberEntry::State;

namespace {

[[noreturn]] void refuse(base::ErrorCode code, const QString &problem, const QString &argument)
{
    throw base::Error(code, problem, {{problem, {}, {argument}}});
}

class RowReader
{
public:
    RowReader(Workspace &workspace, const domain::NumberSeries &series)
        : m_database(workspace.database()), m_series(series), m_self(deviceStart(SpaceMembers(workspace).self()))
    {
        for (const CertifiedDevice &device : SpaceMembers(workspace).devices())
            m_holders.insert(deviceStart(device.device), device.name);
    }

    NumberRow row(const domain::NumberEntry &entry) const
    {
        NumberRow row;
        row.place = entry.place;
        row.text = domain::numberText(m_series, entry.place);
        row.state = entry.state;
        for (const domain::PaperId &paper : entry.papers)
            row.bearers.push_back(bearer(paper));
        row.holder = m_holders.value(entry.device);
        row.isOurs = !entry.device.isEmpty() && entry.device == m_self;
        if (entry.gone) {
            row.reason = entry.gone->reason;
            row.voidedBy = name(entry.gone->by);
            row.voidedAt = entry.gone->at;
        }
        return row;
    }

private:
    QString name(const domain::InspectorId &id) const
    {
        const auto person = store::InspectorRepository(m_database).find(id);
        return person ? person->name : QString();
    }

    NumberRow::Bearer bearer(const domain::PaperId &id) const
    {
        NumberRow::Bearer bearer{id, {}, {}, {}};
        const auto paper = store::PaperRepository(m_database).find(id);
        if (!paper)
            return bearer;
        if (const auto firm = store::EnterpriseRepository(m_database).find(paper->enterprise))
            bearer.firm = firm->name;
        bearer.issuedBy = name(paper->issuedBy);
        bearer.issuedAt = paper->issuedAt;
        return bearer;
    }

    store::Database &m_database;
    const domain::NumberSeries &m_series;
    QByteArray m_self;
    QHash<QByteArray, QString> m_holders;
};

/// The editions of one paper are one bearer.
std::vector<domain::NumberedPaper> firstEditions(std::vector<domain::NumberedPaper> papers)
{
    std::set<std::pair<QString, domain::NumberPlace>> seen;
    std::erase_if(papers, [&](const domain::NumberedPaper &one) { return !seen.insert({one.subject, one.place}).second; });
    return papers;
}

/// Without a space the series is this laptop's; in one, what is in nobody's block is the keeper's to end.
void requireMayVoid(Workspace &workspace, const domain::NumberSeries &series, int serial)
{
    const SpaceMembers members(workspace);
    const domain::NumberRegister known = numberRegisterOf(workspace, series);
    const QString text = domain::numberText(series, {{}, serial});
    if (serial < 1 || known.isTaken({{}, serial}) || serial > firstUngiven(workspace, series, known))
        refuse(base::ErrorCode::Refused, QStringLiteral("number-not-free"), text);
    const auto free = known.freeOf(deviceStart(members.self()));
    const bool isOurs = !members.hasSpace() || std::ranges::find(free, serial) != free.end();
    if (!isOurs && !isNumberKeeper(workspace))
        refuse(base::ErrorCode::NotAllowed, QStringLiteral("number-not-yours"), text);
}

void requireReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("void without a reason"),
                          {{QStringLiteral("reason-missing"), QStringLiteral("reason"), {}}});
}

void addVoid(Workspace &workspace, const domain::NumberSeries &series, int serial, const QString &reason)
{
    store::NumberRepository(workspace.database())
        .add({workspace.ids().make<domain::NumberVoidId>(), series, serial, reason.trimmed(), workspace.clock().now(), workspace.me()});
}

void requireMayClose(Workspace &workspace, const domain::NumberSeries &series)
{
    if (workspace.clock().today().year() <= series.year)
        refuse(base::ErrorCode::Refused, QStringLiteral("year-not-over"), QString::number(series.year));
    if (SpaceMembers(workspace).hasSpace() && !isNumberKeeper(workspace))
        refuse(base::ErrorCode::NotAllowed, QStringLiteral("number-keeper-only"), domain::numberStem(series));
}

exchange::NumberLine lineOf(const NumberRow &row, const QString &state)
{
    QStringList firms, issuers;
    for (const NumberRow::Bearer &bearer : row.bearers) {
        firms << bearer.firm;
        issuers << bearer.issuedBy;
    }
    issuers.removeDuplicates();
    return {row.text, state, firms.join(u'；'), issuers.join(u'、'),
            row.bearers.empty() ? QDate() : base::chinaDay(row.bearers.front().issuedAt), row.holder, row.reason};
}

}

std::vector<domain::NumberSeries> PaperService::numberSeries() const
{
    return m_workspace.readOr([&] {
        std::vector<domain::NumberSeries> series;
        const QString bureau = SettingsService(m_workspace).settings().bureauShort.trimmed();
        if (bureau.isEmpty())
            return series;
        const store::NumberRepository numbers(m_workspace.database());
        series = numbers.seriesInUse(bureau);
        for (const store::GrantedBlock &granted : numbers.blocks())
            if (granted.block.series.bureau == bureau)
                series.push_back(granted.block.series);
        series.push_back({bureau, kReportNumbers.word, m_workspace.clock().today().year()});
        std::sort(series.begin(), series.end(), [](const auto &a, const auto &b) {
            return std::tie(b.year, a.kind) < std::tie(a.year, b.kind);
        });
        series.erase(std::unique(series.begin(), series.end()), series.end());
        return series;
    });
}

base::Outcome<std::vector<NumberRow>> PaperService::numberRegister(const domain::NumberSeries &series) const
{
    return m_workspace.read([&] {
        const store::NumberRepository numbers(m_workspace.database());
        const domain::NumberRegister known(keptBlocks(m_workspace, series), numbers.voids(series),
                                           firstEditions(numbers.papers(series)));
        const RowReader reader(m_workspace, series);
        std::vector<NumberRow> rows;
        for (const domain::NumberEntry &entry : known.entries())
            rows.push_back(reader.row(entry));
        return rows;
    });
}

base::Done PaperService::voidNumber(const domain::NumberSeries &series, int serial, const QString &reason)
{
    auto done = m_workspace.write([&] {
        requireReason(reason);
        requireNumberClerk(m_workspace);
        requireMayVoid(m_workspace, series, serial);
        addVoid(m_workspace, series, serial, reason);
    });
    if (done)
        Q_EMIT m_workspace.facts().papersChanged();
    return done;
}

base::Outcome<int> PaperService::closeYear(const domain::NumberSeries &series, const QString &reason)
{
    const auto closed = m_workspace.write([&] {
        requireReason(reason);
        requireNumberClerk(m_workspace);
        requireMayClose(m_workspace, series);
        int count = 0;
        for (const domain::NumberEntry &entry : numberRegisterOf(m_workspace, series).entries()) {
            if (entry.state != State::Free && entry.state != State::Unassigned)
                continue;
            addVoid(m_workspace, series, entry.place.serial, reason);
            ++count;
        }
        return count;
    });
    if (closed)
        Q_EMIT m_workspace.facts().papersChanged();
    return closed;
}

base::Outcome<int> PaperService::exportNumbers(const domain::NumberSeries &series, const QString &path,
                                               const std::function<QString(State)> &stateWord) const
{
    return base::attempt([&] {
        const auto rows = base::unwrapped(numberRegister(series));
        std::vector<exchange::NumberLine> lines;
        for (const NumberRow &row : rows)
            lines.push_back(lineOf(row, stateWord(row.state)));
        const exchange::SheetHeading heading{QStringLiteral("%1文号登记表").arg(domain::numberStem(series)),
                                             SettingsService(m_workspace).settings().bureau, m_workspace.clock().today()};
        writeOutput(path, [&](QIODevice &target) { exchange::writeNumberRegister(lines, heading, target); });
        return int(lines.size());
    });
}

}
