#include "ui/presentation/papers/numberspresenter.h"

#include "models/base/chinatime.h"
#include "ui/presentation/papers/numberwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

using State = domain::NumberEntry::State;
using Rows = std::vector<services::NumberRow>;

NumbersPresenter::NumbersPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_series(services.papers().numberSeries())
{
    connect(&services.facts(), &services::Facts::papersChanged, this, &NumbersPresenter::reload);
    reload();
}

QStringList NumbersPresenter::series() const
{
    QStringList words;
    for (const domain::NumberSeries &one : m_series)
        words << domain::numberStem(one);
    return words;
}

void NumbersPresenter::choose(int series)
{
    m_chosen = series;
    reload();
}

void NumbersPresenter::reload()
{
    if (m_chosen < 0 || m_chosen >= int(m_series.size()))
        return;
    const domain::NumberSeries wanted = m_series[size_t(m_chosen)];
    m_background.run<Rows>(
        tr("Reading the numbers"), this,
        [wanted](services::Services &services, const base::Work &) { return services.papers().numberRegister(wanted); },
        [this, wanted](const base::Outcome<Rows> &rows) {
            if (wanted == m_series[size_t(m_chosen)])
                show(rows);
        });
}

void NumbersPresenter::show(const base::Outcome<Rows> &rows)
{
    if (!rows) {
        Q_EMIT failed(Sentences::of(rows.error()));
        return;
    }
    m_rows = *rows;
    std::vector<ListRow> words;
    for (const services::NumberRow &row : m_rows)
        words.push_back(worded(row));
    m_list.setRows(std::move(words));
    Q_EMIT changed();
}

ListRow NumbersPresenter::worded(const services::NumberRow &row) const
{
    const QDate today = m_services.clock().today();
    QStringList second;
    for (const auto &bearer : row.bearers)
        second << tr("%1 · %2, %3").arg(bearer.firm, Words::day(base::chinaDay(bearer.issuedAt), today), bearer.issuedBy);
    if (row.state == State::Free)
        second << (row.isOurs ? tr("Ready on this laptop") : tr("Ready on the laptop of %1").arg(row.holder));
    if (row.state == State::Unassigned)
        second << tr("No paper with this number has arrived, and it was granted to nobody");
    if (!row.reason.isEmpty())
        second << tr("Void: %1 (%2, %3)").arg(row.reason, row.voidedBy, Words::day(base::chinaDay(row.voidedAt), today));
    ListRow words;
    words.title = row.text;
    words.secondLine = second.join(QStringLiteral("；"));
    words.state = NumberWords::sign(row.state) + u' ' + NumberWords::of(row.state);
    words.tone = NumberWords::tone(row.state);
    words.key = row.text;
    return words;
}

int NumbersPresenter::count(State state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const services::NumberRow &row) { return row.state == state; }));
}

bool NumbersPresenter::hasAlarm() const { return count(State::Doubled) > 0; }

QString NumbersPresenter::summary() const
{
    QStringList parts;
    for (const State state : {State::Doubled, State::Issued, State::Free, State::Void, State::Unassigned})
        if (const int many = count(state); many > 0)
            parts << tr("%1 %2").arg(many).arg(NumberWords::of(state));
    return parts.isEmpty() ? tr("No number has been used or granted yet") : parts.join(QStringLiteral(" · "));
}

const services::NumberRow *NumbersPresenter::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

bool NumbersPresenter::mayVoid(int row) const
{
    const services::NumberRow *shown = at(row);
    return shown && (shown->state == State::Free || (shown->state == State::Unassigned && shown->place.mark.isEmpty()));
}

bool NumbersPresenter::mayClose() const
{
    const bool over = m_chosen < int(m_series.size()) && m_series[size_t(m_chosen)].year < m_services.clock().today().year();
    return over && count(State::Free) + count(State::Unassigned) > 0;
}

domain::PaperId NumbersPresenter::paperAt(int row) const
{
    const services::NumberRow *shown = at(row);
    return shown && shown->bearers.size() == 1 ? shown->bearers.front().paper : domain::PaperId();
}

void NumbersPresenter::voidAt(int row, const QString &reason)
{
    if (!mayVoid(row))
        return;
    const auto done = m_services.papers().voidNumber(m_series[size_t(m_chosen)], at(row)->place.serial, reason);
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
}

void NumbersPresenter::closeYear(const QString &reason)
{
    const auto done = m_services.papers().closeYear(m_series[size_t(m_chosen)], reason);
    if (done)
        Q_EMIT closed(*done);
    else
        Q_EMIT failed(Sentences::of(done.error()));
}

std::shared_ptr<Job> NumbersPresenter::exportTo(const QString &path)
{
    const domain::NumberSeries wanted = m_series[size_t(m_chosen)];
    return m_background.run<int>(
        tr("Exporting"), this,
        [wanted, path](services::Services &services, const base::Work &) {
            return services.papers().exportNumbers(wanted, path, &NumberWords::of);
        },
        [this, path](const base::Outcome<int> &lines) {
            if (lines)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(Sentences::of(lines.error()));
        });
}

}
