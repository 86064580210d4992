#include "ui/presentation/enterprises/duplicatespresenter.h"

#include "models/services/firmregister.h"
#include "models/services/searchservice.h"
#include "ui/presentation/enterprises/fieldwords.h"
#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

using Pairs = std::vector<domain::LookAlike>;

DuplicatesPresenter::DuplicatesPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
}

void DuplicatesPresenter::load()
{
    if (isLoading())
        return;
    m_job = m_background.run<Pairs>(
        tr("Looking for records that are alike"), this,
        [](services::Services &services, const base::Work &work) { return services.firmRegister().lookAlikes(work); },
        [this](const base::Outcome<Pairs> &pairs) {
            m_loaded = true;
            m_done.clear();
            m_pairs = pairs ? *pairs : Pairs();
            if (!pairs)
                Q_EMIT failed(Sentences::of(pairs.error()));
            refreshRows();
            choose(0);
        });
    if (isLoading())
        Q_EMIT started(m_job);
    Q_EMIT changed();
}

QString DuplicatesPresenter::words(domain::Likeness likeness)
{
    switch (likeness) {
    case domain::Likeness::SameCode: return tr("Same credit code");
    case domain::Likeness::SameName: return tr("Same name");
    case domain::Likeness::SamePhoneAndAddress: return tr("Same phone number and address");
    }
    return {};
}

void DuplicatesPresenter::refreshRows()
{
    std::vector<ListRow> rows;
    for (const domain::LookAlike &pair : m_pairs) {
        ListRow row;
        row.title = pair.name;
        row.secondLine = words(pair.likeness);
        row.key = pair.one.toString() + pair.other.toString();
        rows.push_back(row);
    }
    m_rows.setRows(std::move(rows));
}

void DuplicatesPresenter::choose(int row)
{
    m_current = m_pairs.empty() ? -1 : std::clamp(row, 0, int(m_pairs.size()) - 1);
    m_question.drop();
    m_pair.reset(); // the next one is not judged before it is seen
    if (m_current < 0) {
        Q_EMIT changed();
        return;
    }
    m_background.ask<services::LookAlikePair>(
        m_question, this,
        [pair = m_pairs[size_t(m_current)]](services::Services &services, const base::Work &) {
            return services.firmRegister().pair(pair);
        },
        [this](const base::Outcome<services::LookAlikePair> &pair) {
            m_pair = pair ? std::optional(*pair) : std::nullopt;
            if (!pair)
                Q_EMIT failed(Sentences::of(pair.error()));
            Q_EMIT changed();
        });
}

std::vector<DuplicatesPresenter::Line> DuplicatesPresenter::lines() const
{
    if (!m_pair)
        return {};
    std::vector<Line> lines;
    for (const domain::EnterpriseField field : FieldWords::all()) {
        const QString one = FieldWords::value(field, m_pair->one.firm), other = FieldWords::value(field, m_pair->other.firm);
        if (!one.isEmpty() || !other.isEmpty())
            lines.push_back({FieldWords::of(field), one, other, one != other});
    }
    lines.push_back({tr("Visits"), QString::number(m_pair->one.visits), QString::number(m_pair->other.visits)});
    lines.push_back({tr("Papers"), QString::number(m_pair->one.papers), QString::number(m_pair->other.papers)});
    for (Line &line : lines)
        for (QString *value : {&line.one, &line.other})
            if (value->isEmpty())
                *value = QStringLiteral("—");
    return lines;
}

QString DuplicatesPresenter::likeness() const
{
    return m_current >= 0 ? words(m_pairs[size_t(m_current)].likeness) : QString();
}

QString DuplicatesPresenter::consequence() const
{
    if (!m_pair)
        return {};
    const QString &code = m_pair->one.firm.uscc, &otherCode = m_pair->other.firm.uscc;
    const bool differ = !code.isEmpty() && !otherCode.isEmpty() && code != otherCode;
    return (differ ? tr("! The credit codes differ: they are probably two firms. ") : QString())
           + tr("Same firm: lists and search then show one firm, with the visits, open items and papers of both. Nothing is deleted, "
                "issued papers stay as they are, and it can be taken back at any time.");
}

base::Done DuplicatesPresenter::tell(const domain::LookAlike &pair, Judgement judgement)
{
    if (judgement == Judgement::Same)
        return m_services.enterprises().sameFirm(pair.one, pair.other, tr("%1; compared side by side").arg(words(pair.likeness)));
    if (judgement == Judgement::Two)
        return m_services.firmRegister().twoFirms(pair.one, pair.other, tr("compared side by side"));
    return {};
}

QString DuplicatesPresenter::sentence(const domain::LookAlike &pair, Judgement judgement) const
{
    switch (judgement) {
    case Judgement::Same: return tr("%1: one firm from now on").arg(pair.name);
    case Judgement::Two: return tr("%1: two firms, not asked again").arg(pair.name);
    case Judgement::Later: return tr("%1: put off until the next walk").arg(pair.name);
    }
    return {};
}

void DuplicatesPresenter::judge(Judgement judgement)
{
    if (m_current < 0 || !m_pair)
        return;
    const domain::LookAlike pair = m_pairs[size_t(m_current)];
    if (const auto done = tell(pair, judgement); !done) {
        Q_EMIT failed(Sentences::of(done.error()));
        return;
    }
    m_done.push_back({pair, m_current, judgement});
    m_pairs.erase(m_pairs.begin() + m_current);
    refreshRows();
    choose(m_current);
    Q_EMIT said(sentence(pair, judgement));
}

base::Done DuplicatesPresenter::takeBack(const Judged &done)
{
    if (done.judgement == Judgement::Same)
        return m_services.enterprises().undoSame(done.pair.other, tr("taken back"));
    if (done.judgement == Judgement::Two)
        return m_services.firmRegister().undoTwoFirms(done.pair.one, done.pair.other);
    return {};
}

void DuplicatesPresenter::undo()
{
    if (m_done.empty())
        return;
    const Judged last = m_done.back();
    if (const auto done = takeBack(last); !done) {
        Q_EMIT failed(Sentences::of(done.error()));
        return;
    }
    m_done.pop_back();
    const int row = std::min(last.row, int(m_pairs.size()));
    m_pairs.insert(m_pairs.begin() + row, last.pair);
    refreshRows();
    choose(row);
}

void DuplicatesPresenter::openOne()
{
    if (m_pair)
        Q_EMIT firmRequested(m_pair->one.firm.id);
}

}
