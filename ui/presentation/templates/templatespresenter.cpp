#include "ui/presentation/templates/templatespresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/templates/templatewords.h"
#include "ui/presentation/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace xunzhen::presentation {

using domain::TemplateFiles;
using services::TemplateSummary;

TemplatesPresenter::TemplatesPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_writer(services, background), m_previewer(background)
{
    const auto onChanged = [this] {
        if (m_id.isEmpty())
            countFaulty(); // nobody looks yet
        else if (m_writer.isSaved())
            reload();
    };
    connect(&services.facts(), &services::Facts::templatesChanged, this, onChanged);
    connect(&services.facts(), &services::Facts::peopleChanged, this, onChanged);
    connect(&m_writer, &DraftWriter::saved, this, [this] {
        m_savedAt = m_services.clock().now();
        reload();
    });
    connect(&m_writer, &DraftWriter::failed, this, [this](const base::Error &error) { Q_EMIT failed(Sentences::of(error)); });
    connect(&m_writer, &DraftWriter::refused, this, [this](const base::Error &error) {
        load(); // as it is stored: what was refused is not shown as if it stood
        Q_EMIT failed(Sentences::of(error));
    });
    connect(&m_previewer, &TemplatePreviewer::checked, this, &TemplatesPresenter::readFaults);
    connect(&m_previewer, &TemplatePreviewer::failed, this,
            [this](const base::Error &error) { Q_EMIT failed(Sentences::of(error)); });
}

TemplatesPresenter::~TemplatesPresenter()
{
    disconnect(); // whoever listens may be half gone already
    m_writer.disconnect(this);
    m_services.facts().disconnect(this);
    m_writer.flush();
}

void TemplatesPresenter::reload()
{
    const auto obstacle = [](const base::Done &may) { return may ? QString() : Sentences::of(may.error()); };
    m_obstacle = obstacle(m_services.templates().mayEdit());
    m_publishObstacle = obstacle(m_services.templates().mayPublish());
    m_summaries = m_services.templates().list();
    fillPapers();
    if (m_id.isEmpty() && !m_summaries.empty())
        return open(m_summaries.front().id);
    const auto now = m_services.templates().view(m_id);
    if (now && m_writer.isSaved()) {
        const bool same = now->draft == m_view.draft;
        m_view = *now;
        if (!same) {
            refreshSentences();
            Q_EMIT filesChanged();
            m_previewer.showNow(m_id, m_view.draft);
        }
    }
    Q_EMIT stateChanged();
}

void TemplatesPresenter::fillPapers()
{
    std::vector<ListRow> rows;
    for (const TemplateSummary &summary : m_summaries) {
        ListRow row;
        row.title = TemplateWords::title(summary);
        row.secondLine = TemplateWords::mark(summary);
        row.tone = summary.faulty ? Tone::Risk : Tone::Neutral;
        row.key = summary.id;
        rows.push_back(std::move(row));
    }
    m_papers.setRows(std::move(rows));
    Q_EMIT papersChanged();
}

int TemplatesPresenter::faultyCount() const { return int(std::ranges::count_if(m_summaries, &TemplateSummary::faulty)); }

void TemplatesPresenter::countFaulty()
{
    using Summaries = std::vector<TemplateSummary>;
    m_background.run<Summaries>(
        tr("Looking through the templates"), this,
        [](services::Services &services, const base::Work &) -> base::Outcome<Summaries> { return services.templates().list(); },
        [this](const base::Outcome<Summaries> &summaries) {
            if (summaries)
                Q_EMIT faultyCounted(int(std::ranges::count_if(*summaries, &TemplateSummary::faulty)));
        });
}

QString TemplatesPresenter::title() const
{
    const ListRow *row = m_papers.row(selectedRow());
    return row ? row->title : QString();
}

void TemplatesPresenter::select(int row)
{
    if (const ListRow *chosen = m_papers.row(row); chosen && chosen->key != m_id)
        open(chosen->key);
}

void TemplatesPresenter::open(const QString &id)
{
    if (!m_id.isEmpty()) // the first paper is opened by reload, which follows each flush
        m_writer.flush();
    m_id = id;
    m_savedAt = {};
    load();
    Q_EMIT opened();
}

void TemplatesPresenter::load()
{
    const auto view = m_services.templates().view(m_id);
    if (!view)
        Q_EMIT failed(Sentences::of(view.error()));
    m_view = view ? *view : services::TemplateView();
    m_faults.clear();
    refreshSentences();
    Q_EMIT filesChanged();
    Q_EMIT faultsChanged();
    Q_EMIT stateChanged();
    m_previewer.showNow(m_id, m_view.draft);
}

QString TemplatesPresenter::state() const
{
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    if (!m_view.begun) {
        const auto now = std::ranges::find(m_summaries, m_id, &TemplateSummary::id);
        if (now != m_summaries.end() && now->own)
            return tr("The bureau's own, published %1 by %2. The first change begins a draft.")
                .arg(Words::moment(now->publishedAt), now->publishedBy);
        return tr("As it comes with the program. The first change begins a draft.");
    }
    QString draft = tr("Draft: papers stay as they are until it is published");
    if (m_view.outdated)
        draft = tr("! %1 · another version came into effect since it began").arg(draft);
    if (!m_writer.isSaved())
        return tr("%1 · saving").arg(draft);
    return m_savedAt.isValid() ? tr("%1 · saved %2").arg(draft, Words::clock(m_savedAt)) : draft;
}

QString TemplatesPresenter::warning() const
{
    if (m_view.faults.empty())
        return {};
    return tr("The bureau's own template has faults since the program was updated (%1). Papers are laid out with the shipped one; "
              "none is lost. Mend it in a draft and publish it again, or reset it.")
        .arg(Sentences::of(m_view.faults.front()));
}

QString TemplatesPresenter::layoutWarning() const
{
    const base::Problems &warnings = m_previewer.warnings();
    if (warnings.empty())
        return {};
    const int more = int(warnings.size()) - 1;
    const QString first = Sentences::of(warnings.front());
    return more == 0 ? first : tr("%1 (and %n more)", nullptr, more).arg(first);
}

QString TemplatesPresenter::text(File file) const
{
    const TemplateFiles &files = m_view.draft;
    return QString::fromUtf8(file == File::Layout ? files.layout : file == File::Wording ? files.wording : files.form);
}

void TemplatesPresenter::setText(File file, const QString &text)
{
    TemplateFiles files = m_view.draft;
    (file == File::Layout ? files.layout : file == File::Wording ? files.wording : files.form) = text.toUtf8();
    change(files, file == File::Layout ? QStringLiteral("layout") : file == File::Wording ? QStringLiteral("wording") : QStringLiteral("form"));
    if (file != File::Form)
        refreshSentences();
}

void TemplatesPresenter::reword(const QString &key, const QString &text)
{
    const auto files = services::TemplateService::reworded(m_view.draft, m_view.shipped, key, text);
    if (!files) {
        Q_EMIT failed(Sentences::of(files.error()));
        return;
    }
    change(*files, QStringLiteral("wording/") + key);
    refreshSentences();
}

void TemplatesPresenter::change(const TemplateFiles &files, const QString &entry)
{
    if (files == m_view.draft || !m_obstacle.isEmpty())
        return;
    m_view.draft = files;
    m_view.begun = true;
    m_previewer.show(m_id, files);
    m_writer.put([id = m_id, files, entry](services::Services &services) { return services.templates().edit(id, files, entry); },
                 m_id + u'/' + entry);
    Q_EMIT stateChanged();
}

void TemplatesPresenter::refreshSentences()
{
    auto sentences = services::TemplateService::sentences(m_view.draft, m_view.shipped);
    m_sentencesFault = sentences ? QString() : Sentences::of(sentences.error());
    m_sentences.fill(sentences ? std::move(sentences).value() : std::vector<services::TemplateSentence>());
    Q_EMIT sentencesChanged();
}

QStringList TemplatesPresenter::fields() const { return services::TemplateService::fields(m_id, m_view.draft); }

QStringList TemplatesPresenter::fieldsLeftOut(const services::TemplateSentence &sentence)
{
    static const QRegularExpression field(QStringLiteral("\\{\\{[^{}]*\\}\\}"));
    QStringList missing;
    for (auto found = field.globalMatch(sentence.shipped); found.hasNext();) {
        const QString one = found.next().captured();
        if (!sentence.text.contains(one) && !missing.contains(one))
            missing << one;
    }
    return missing;
}

void TemplatesPresenter::readFaults()
{
    static const QRegularExpression place(QStringLiteral("^((?:template|wording|form)\\.json)(?::([0-9]+))?$"));
    m_faults.clear();
    QHash<QString, QString> byKey;
    for (const base::Problem &problem : m_previewer.faults()) {
        const auto found = place.match(problem.place);
        TemplateFault fault{found.captured(1), found.captured(2).toInt(), {}, Sentences::reason(problem.code, problem.arguments)};
        if (fault.file == u"wording.json")
            fault.key = services::TemplateService::sentenceAt(m_view.draft, fault.line);
        if (!fault.key.isEmpty())
            byKey.insert(fault.key, fault.text);
        m_faults.push_back(std::move(fault));
    }
    m_sentences.setFaults(byKey);
    Q_EMIT faultsChanged();
    Q_EMIT stateChanged();
}

}
