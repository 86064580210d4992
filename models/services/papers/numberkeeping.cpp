#include "models/services/papers/numberkeeping.h"

#include "models/services/papers/papernumber.h"
#include "models/services/sharing/spacemembers.h"

#include "models/store/paper/numberrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/sync/bytes/base32.h"

#include <algorithm>
#include <map>
#include <set>

namespace xunzhen::services {

using domain::NumberBlock;
using domain::NumberSeries;

namespace {

constexpr int kNextYearFromDay = 16; // of December

std::vector<NumberBlock> counting(Workspace &workspace, std::vector<store::GrantedBlock> granted)
{
    const SpaceMembers members(workspace);
    std::vector<NumberBlock> blocks;
    for (store::GrantedBlock &one : granted)
        if (members.isFounder(one.writer))
            blocks.push_back(std::move(one.block));
    return blocks;
}

std::vector<NumberBlock> allBlocks(Workspace &workspace)
{
    return counting(workspace, store::NumberRepository(workspace.database()).blocks());
}

/// The mark that the device has, or the first that nobody else has.
QString markToGive(Workspace &workspace, const QByteArray &device)
{
    std::vector<QString> taken;
    for (const NumberBlock &block : allBlocks(workspace)) {
        if (block.device == device)
            return block.mark;
        taken.push_back(block.mark);
    }
    return domain::freeMark(sync::base32(device), taken);
}

struct Want
{
    QByteArray device;
    QString bureau, kind;
    auto operator<=>(const Want &other) const
    {
        return std::tie(device, bureau, kind) <=> std::tie(other.device, other.bureau, other.kind);
    }
    bool operator==(const Want &) const = default;
};

/// Only laptops that are enrolled get numbers.
std::set<Want> wanted(Workspace &workspace)
{
    const Settings settings = SettingsService(workspace).settings();
    const QString ownSeries = settings.bureauShort.trimmed();
    std::set<QByteArray> enrolled;
    std::set<Want> wants;
    for (const CertifiedDevice &device : SpaceMembers(workspace).devices()) {
        if (device.isRevoked)
            continue;
        enrolled.insert(deviceStart(device.device));
        const bool ours = device.device == SpaceMembers(workspace).self() || device.bureau == settings.bureau;
        if (ours && !ownSeries.isEmpty())
            wants.insert({deviceStart(device.device), ownSeries, kReportNumbers.word});
    }
    for (const domain::NumberWish &wish : store::NumberRepository(workspace.database()).wishes())
        if (enrolled.contains(wish.device) && !wish.bureau.isEmpty())
            wants.insert({wish.device, wish.bureau, wish.kind});
    return wants;
}

std::set<NumberSeries> seriesHeldBy(Workspace &workspace, const QByteArray &device)
{
    std::set<NumberSeries> series;
    for (const NumberBlock &block : allBlocks(workspace))
        if (block.device == device)
            series.insert(block.series);
    return series;
}

std::vector<int> yearsToServe(QDate today)
{
    std::vector<int> years{today.year()};
    if (today.month() == 12 && today.day() >= kNextYearFromDay)
        years.push_back(today.year() + 1);
    return years;
}

NumberSeries reportSeries(Workspace &workspace)
{
    return {SettingsService(workspace).settings().bureauShort.trimmed(), kReportNumbers.word, workspace.clock().today().year()};
}

/// The registers of a run, each read once and again only after a grant.
class KnownRegisters
{
public:
    explicit KnownRegisters(Workspace &workspace) : m_workspace(workspace) {}

    const domain::NumberRegister &of(const NumberSeries &series)
    {
        const auto known = m_registers.find(series);
        return known != m_registers.end() ? known->second
                                          : m_registers.emplace(series, numberRegisterOf(m_workspace, series)).first->second;
    }
    void forget(const NumberSeries &series) { m_registers.erase(series); }

private:
    Workspace &m_workspace;
    std::map<NumberSeries, domain::NumberRegister> m_registers;
};

}

std::vector<NumberBlock> keptBlocks(Workspace &workspace, const NumberSeries &series)
{
    return counting(workspace, store::NumberRepository(workspace.database()).blocks(series));
}

domain::NumberRegister numberRegisterOf(Workspace &workspace, const NumberSeries &series)
{
    const store::NumberRepository numbers(workspace.database());
    return {keptBlocks(workspace, series), numbers.voids(series), numbers.papers(series)};
}

int firstUngiven(Workspace &workspace, const NumberSeries &series, const domain::NumberRegister &known)
{
    const store::NumberSeries plain(workspace.database());
    return std::max(known.firstUngiven(), plain.peek(series.bureau, series.kind, series.year));
}

bool isNumberKeeper(Workspace &workspace)
{
    const SpaceMembers members(workspace);
    return members.isFounder(members.self());
}

QString markOf(Workspace &workspace, const QByteArray &device)
{
    for (const NumberBlock &block : allBlocks(workspace))
        if (block.device == deviceStart(device))
            return block.mark;
    return domain::ownMark(sync::base32(device));
}

NumberBlock grantBlock(Workspace &workspace, const NumberSeries &series, const QByteArray &device)
{
    NumberBlock block;
    block.id = workspace.ids().make<domain::NumberBlockId>();
    block.series = series;
    block.first = firstUngiven(workspace, series, numberRegisterOf(workspace, series));
    block.last = block.first + SettingsService(workspace).settings().numberBlock - 1;
    block.device = device;
    block.mark = markToGive(workspace, device);
    block.givenAt = workspace.clock().now();
    block.givenBy = workspace.me();
    store::NumberRepository(workspace.database()).add(block);
    return block;
}

int takeBackRevoked(Workspace &workspace)
{
    int count = 0;
    store::NumberRepository numbers(workspace.database());
    for (const CertifiedDevice &device : SpaceMembers(workspace).devices()) {
        if (!device.isRevoked)
            continue;
        for (const NumberSeries &series : seriesHeldBy(workspace, deviceStart(device.device)))
            for (const int serial : numberRegisterOf(workspace, series).freeOf(deviceStart(device.device))) {
                numbers.add({workspace.ids().make<domain::NumberVoidId>(), series, serial, QStringLiteral("电脑已停用"),
                             workspace.clock().now(), workspace.me()});
                ++count;
            }
    }
    return count;
}

int grantWanted(Workspace &workspace)
{
    int granted = 0;
    const int blockSize = SettingsService(workspace).settings().numberBlock;
    KnownRegisters registers(workspace);
    for (const Want &want : wanted(workspace))
        for (const int year : yearsToServe(workspace.clock().today())) {
            const NumberSeries series{want.bureau, want.kind, year};
            if (2 * int(registers.of(series).freeOf(want.device).size()) >= blockSize)
                continue; // half a block is left
            grantBlock(workspace, series, want.device);
            registers.forget(series);
            ++granted;
        }
    return granted;
}

void wishFor(Workspace &workspace, const NumberSeries &series)
{
    const QByteArray device = deviceStart(SpaceMembers(workspace).self());
    if (!device.isEmpty())
        store::NumberRepository(workspace.database())
            .add({domain::wishIdFor(series.bureau, series.kind, device), series.bureau, series.kind, device,
                  workspace.clock().now()});
}

bool hasNoNumbers(Workspace &workspace)
{
    const QByteArray device = deviceStart(SpaceMembers(workspace).self());
    const NumberSeries series = reportSeries(workspace);
    if (device.isEmpty() || series.bureau.isEmpty() || isNumberKeeper(workspace))
        return false;
    const domain::NumberWishId id = domain::wishIdFor(series.bureau, series.kind, device);
    const auto wishes = store::NumberRepository(workspace.database()).wishes();
    const bool said = std::ranges::find(wishes, id, &domain::NumberWish::id) != wishes.end();
    return !said && numberRegisterOf(workspace, series).freeOf(device).empty();
}

void wishForReports(Workspace &workspace) { wishFor(workspace, reportSeries(workspace)); }

}
