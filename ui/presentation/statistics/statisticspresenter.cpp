#include "ui/presentation/statistics/statisticspresenter.h"

#include "models/base/clock.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace xunzhen::presentation {

using domain::Figure;
using domain::PeriodKind;

namespace {

constexpr int kSettleMilliseconds = 400; // facts come in flocks
constexpr int kChartRows = 12;

const QString kKind = QStringLiteral("kind"), kFrom = QStringLiteral("from"), kTo = QStringLiteral("to"),
              kBureau = QStringLiteral("bureau"), kDomain = QStringLiteral("domain"), kFigure = QStringLiteral("figure");

QDate dayIn(const QJsonObject &object, const QString &key) { return QDate::fromString(object.value(key).toString(), Qt::ISODate); }

}

StatisticsPresenter::StatisticsPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent)
    : QObject(parent), m_background(background), m_navigator(navigator),
      m_period(domain::periodAround(PeriodKind::Year, services.clock().today())), m_entries(services, background, navigator)
{
    m_filter.from = m_period.from;
    m_filter.to = m_period.to;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &StatisticsPresenter::count);
    const auto &facts = services.facts();
    connect(&facts, &services::Facts::visitsChanged, this, &StatisticsPresenter::markStale);
    connect(&facts, &services::Facts::enterprisesChanged, this, &StatisticsPresenter::markStale);
    connect(&facts, &services::Facts::remediationChanged, this, &StatisticsPresenter::markStale);
    connect(&facts, &services::Facts::papersChanged, this, &StatisticsPresenter::markStale);
    connect(&facts, &services::Facts::packsChanged, this, &StatisticsPresenter::markStale);
}

void StatisticsPresenter::markStale()
{
    m_isStale = true;
    if (m_isSeen)
        m_soon.start();
}

void StatisticsPresenter::resume()
{
    m_isSeen = true;
    if (m_isStale)
        count();
}

void StatisticsPresenter::changeFilter()
{
    m_filter.from = m_period.from;
    m_filter.to = m_period.to;
    m_row = -1;
    m_isStale = true;
    Q_EMIT filterChanged();
    if (m_isSeen)
        count();
}

void StatisticsPresenter::setKind(PeriodKind kind)
{
    m_period = kind == PeriodKind::Free ? domain::Period{kind, m_period.from, m_period.to} : domain::periodAround(kind, m_period.to);
    changeFilter();
}

void StatisticsPresenter::move(int by)
{
    m_period = domain::neighbour(m_period, by);
    changeFilter();
}

void StatisticsPresenter::setDays(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return;
    m_period = {PeriodKind::Free, std::min(from, to), std::max(from, to)};
    changeFilter();
}

void StatisticsPresenter::setBureau(const QString &bureau)
{
    m_filter.bureau = bureau;
    changeFilter();
}

void StatisticsPresenter::setDomain(const QString &domain)
{
    m_filter.domain = domain;
    changeFilter();
}

void StatisticsPresenter::count()
{
    m_isStale = false;
    m_soon.stop();
    m_background.ask<domain::Statistics>(
        m_counting, this,
        [filter = m_filter](services::Services &services, const base::Work &work) { return services.statistics().statistics(filter, work); },
        [this](const base::Outcome<domain::Statistics> &counted) { show(counted); });
    askChoices();
}

void StatisticsPresenter::askChoices()
{
    m_background.ask<services::StatisticsChoices>(
        m_choosing, this, [](services::Services &services, const base::Work &) { return services.statistics().choices(); },
        [this](const base::Outcome<services::StatisticsChoices> &choices) {
            if (!choices || (choices->bureaus == m_choices.bureaus && choices->domains == m_choices.domains))
                return;
            m_choices = *choices;
            Q_EMIT filterChanged();
        });
}

void StatisticsPresenter::show(const base::Outcome<domain::Statistics> &counted)
{
    if (!counted) {
        m_isStale = true;
        Q_EMIT failed(Sentences::of(counted.error()));
        return;
    }
    m_counted = *counted;
    fillFigures();
    choose(m_figure);
}

QString StatisticsPresenter::headlineText(const domain::FigureTable &table)
{
    const QString text = domain::figureText(table.headline(), table.headlineUnit());
    return table.headlineUnit() == domain::FigureUnit::Days && table.headline() ? tr("%1 days").arg(text) : text;
}

void StatisticsPresenter::fillFigures()
{
    std::vector<ListRow> rows;
    for (const domain::FigureTable &table : m_counted->figures) {
        ListRow row;
        row.title = Words::of(table.shape().title);
        row.state = headlineText(table);
        row.key = domain::figureCode(table.figure);
        rows.push_back(row);
    }
    m_figures.setRows(std::move(rows));
}

bool StatisticsPresenter::isEmpty() const
{
    return m_counted && m_counted->of(Figure::Visits).isEmpty() && m_counted->of(Figure::Papers).isEmpty();
}

QString StatisticsPresenter::summary() const
{
    if (!m_counted)
        return tr("Counting…");
    const auto &visits = m_counted->of(Figure::Visits).total;
    return tr("%1 to %2 · %n visit(s)", nullptr, int(visits.at(2).value_or(0)))
               .arg(Words::day(m_counted->filter.from), Words::day(m_counted->filter.to))
         + QStringLiteral(" · ") + tr("open items as of %1").arg(Words::day(m_counted->asOf));
}

void StatisticsPresenter::choose(Figure figure)
{
    if (m_figure != figure)
        m_row = -1;
    m_figure = figure;
    if (!m_counted)
        return;
    m_table.show(m_counted->of(figure));
    if (m_row >= m_table.rowCount())
        m_row = -1;
    Q_EMIT counted();
    readEntries();
}

QString StatisticsPresenter::title() const { return Words::of(domain::shapeOf(m_figure).title); }
QString StatisticsPresenter::rule() const { return Words::of(domain::shapeOf(m_figure).rule); }

ChartValues StatisticsPresenter::chart() const { return m_counted ? chartOf(m_counted->of(m_figure), kChartRows) : ChartValues(); }

void StatisticsPresenter::chooseRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    readEntries();
}

const domain::FigureRow *StatisticsPresenter::chosenRow() const
{
    const auto &rows = m_counted->of(m_figure).rows;
    return m_row < 0 || m_row >= int(rows.size()) ? nullptr : &rows[size_t(m_row)];
}

void StatisticsPresenter::readEntries()
{
    if (!m_counted)
        return;
    if (const domain::FigureRow *row = chosenRow())
        m_entries.read(m_counted->filter, m_figure, row->key, Words::of(row->label));
    else
        m_entries.read(m_counted->filter, m_figure, std::nullopt, title());
}

void StatisticsPresenter::exportTo(const QString &path)
{
    Q_EMIT started(m_background.run<void>(
        tr("Writing the workbook"), this,
        [filter = m_filter, path](services::Services &services, const base::Work &work) {
            return services.statistics().exportWorkbook(filter, path, work);
        },
        [this, path](const base::Done &done) {
            if (done)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(Sentences::of(done.error()));
        }));
}

void StatisticsPresenter::beginReport()
{
    Q_EMIT started(m_background.run<domain::PaperDraftId>(
        tr("Beginning the report"), this,
        [filter = m_filter](services::Services &services, const base::Work &) { return services.statistics().beginReport(filter); },
        [this](const base::Outcome<domain::PaperDraftId> &draft) {
            if (draft)
                m_navigator.go({.page = Places::papers(), .draft = *draft});
            else
                Q_EMIT failed(Sentences::of(draft.error()));
        }));
}

QString StatisticsPresenter::remembered() const
{
    const QJsonObject object{{kKind, domain::periodKindCode(m_period.kind)}, {kFrom, m_period.from.toString(Qt::ISODate)},
                             {kTo, m_period.to.toString(Qt::ISODate)}, {kBureau, m_filter.bureau}, {kDomain, m_filter.domain},
                             {kFigure, domain::figureCode(m_figure)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void StatisticsPresenter::restore(const QString &remembered)
{
    const QJsonObject object = QJsonDocument::fromJson(remembered.toUtf8()).object();
    const QDate from = dayIn(object, kFrom), to = dayIn(object, kTo);
    if (from.isValid() && to.isValid() && from <= to)
        m_period = {domain::periodKindFromCode(object.value(kKind).toString()), from, to};
    m_filter.bureau = object.value(kBureau).toString();
    m_filter.domain = object.value(kDomain).toString();
    m_figure = domain::figureFromCode(object.value(kFigure).toString()).value_or(m_figure);
    changeFilter();
}

}
