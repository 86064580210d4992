#include "ui/presentation/papers/paperformpresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {
constexpr int kPauseMs = 300;
constexpr int kRetryMs = 5000;
constexpr int kSettleMs = 250; ///< after the last change before the paper is laid out again
}

PaperFormPresenter::PaperFormPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
    m_pause.setSingleShot(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_pause, &QTimer::timeout, this, &PaperFormPresenter::writePending);
    connect(&m_settle, &QTimer::timeout, this, &PaperFormPresenter::layOut);
    connect(&services.facts(), &services::Facts::paperDraftsChanged, this, &PaperFormPresenter::reload);
    connect(&services.facts(), &services::Facts::papersChanged, this, &PaperFormPresenter::reload);
    connect(&services.facts(), &services::Facts::conflictsChanged, this, &PaperFormPresenter::reload);
}

PaperFormPresenter::~PaperFormPresenter()
{
    disconnect(); // whoever listens may be half gone already
    m_services.facts().disconnect(this);
    flush();
}

void PaperFormPresenter::open(const domain::PaperDraftId &draft)
{
    flush();
    m_id = draft;
    m_form.reset();
    m_preview.reset();
    reload();
    if (!m_form)
        return;
    Q_EMIT opened();
    layOut();
}

void PaperFormPresenter::reload()
{
    if (m_id.isNull())
        return;
    services::Sight sight = m_services.sync().sight();
    auto filled = m_services.paperForms().form(m_id);
    if (!filled) {
        Q_EMIT failed(Sentences::of(filled.error()));
        return;
    }
    m_sight = std::move(sight);
    m_form = std::move(filled).value();
    m_settle.start();
    Q_EMIT changed();
}

QString PaperFormPresenter::value(const QString &field) const
{
    const auto typed = m_typed.find({m_id, field});
    return typed == m_typed.end() ? m_form->record.values.value(field) : typed->second.text;
}

bool PaperFormPresenter::isPending() const
{
    return std::ranges::any_of(m_typed, [this](const auto &typed) { return typed.first.first == m_id && typed.second.isPending; });
}

QString PaperFormPresenter::sentence(const domain::DraftGap &gap) const
{
    return Sentences::reason(gap.code, {Words::of(gap.label)});
}

QString PaperFormPresenter::title() const
{
    return m_form ? Words::of(m_form->form.title) : QString();
}

void PaperFormPresenter::write(const QString &field, const QString &text)
{
    if (!isWritable() || value(field) == text)
        return;
    Typed &typed = m_typed.try_emplace({m_id, field}, QString(), m_sight).first->second;
    typed.text = text;
    typed.isPending = true;
    m_pause.start(kPauseMs);
    Q_EMIT saveStateChanged();
}

bool PaperFormPresenter::flush()
{
    const bool saved = writePending();
    bool isOther = false; // a colleague's value may be the one that stands there now
    for (auto typed = m_typed.begin(); typed != m_typed.end();) {
        const auto &[place, what] = *typed;
        isOther = isOther || (!what.isPending && m_form && place.first == m_id && m_form->record.values.value(place.second) != what.text);
        typed = what.isPending ? std::next(typed) : m_typed.erase(typed);
    }
    if (isOther)
        Q_EMIT changed();
    return saved;
}

bool PaperFormPresenter::writePending()
{
    m_pause.stop();
    std::vector<Place> places;
    for (const auto &[place, typed] : m_typed)
        if (typed.isPending)
            places.push_back(place);
    bool saved = true;
    for (const Place &place : places)
        saved = put(place) && saved;
    if (std::ranges::any_of(m_typed, [](const auto &typed) { return typed.second.isPending; }))
        m_pause.start(saved ? kPauseMs : kRetryMs);
    if (!places.empty())
        Q_EMIT saveStateChanged();
    return saved;
}

/// The text stays pending until it is on disk, so that no editor shows the one before meanwhile.
bool PaperFormPresenter::put(const Place &place)
{
    const auto found = m_typed.find(place);
    if (found == m_typed.end())
        return true; // written and left meanwhile
    const Typed typed = found->second;
    const auto guard = m_services.sync().seeing(typed.sight);
    const base::Done done = m_services.paperForms().write(place.first, place.second, typed.text);
    if (!done && base::isEnvironmental(done.error().code()))
        return perform(done);
    if (const auto now = m_typed.find(place); now != m_typed.end() && now->second.text == typed.text) {
        now->second.isPending = false;
        if (!done)
            m_typed.erase(now);
    }
    if (done)
        return perform(done);
    Q_EMIT failed(tr("What was typed last could not be taken in and is not kept: %1").arg(Sentences::of(done.error())));
    reload(); // no editor shows what was dropped as if it stood
    return false;
}

bool PaperFormPresenter::performSeeing(const services::Sight &sight, const std::function<base::Done(services::PaperFormService &)> &act)
{
    if (!isWritable() || !flush())
        return false;
    const auto guard = m_services.sync().seeing(sight);
    return perform(act(m_services.paperForms()));
}

bool PaperFormPresenter::perform(const base::Done &done)
{
    if (done)
        m_savedAt = m_services.clock().now();
    else
        Q_EMIT failed(Sentences::of(done.error()));
    return done.hasValue();
}

bool PaperFormPresenter::sign(const QString &role, const QString &name, const QImage &strokes)
{
    return performSeeing(services::Sight(m_sight), [&](services::PaperFormService &forms) { return forms.sign(m_id, role, name, strokes); });
}

bool PaperFormPresenter::refuse(const QString &role, const QString &name, const QString &reason, const QString &witness)
{
    return performSeeing(services::Sight(m_sight),
                         [&](services::PaperFormService &forms) { return forms.refuse(m_id, role, name, reason, witness); });
}

QImage PaperFormPresenter::image(const domain::PaperSignature &signature) const
{
    const auto image = m_services.paperForms().signatureImage(signature);
    return image ? *image : QImage();
}

bool PaperFormPresenter::discard(const QString &reason)
{
    if (!performSeeing(services::Sight(m_sight), [&](services::PaperFormService &forms) { return forms.discard(m_id, reason); }))
        return false;
    Q_EMIT discarded();
    return true;
}

void PaperFormPresenter::layOut()
{
    if (!m_form || isFrozen())
        return;
    if (m_drafting)
        m_drafting->cancel();
    m_drafting = m_background.run<Draft>(
        tr("Laying out the paper"), this,
        [id = m_id](services::Services &services, const base::Work &work) { return services.paperForms().preview(id, work); },
        [this, id = m_id](const base::Outcome<Draft> &draft) {
            if (id != m_id)
                return;
            if (draft)
                m_preview = *draft;
            else if (draft.error().code() != base::ErrorCode::Cancelled)
                Q_EMIT failed(Sentences::of(draft.error()));
            Q_EMIT previewChanged();
        });
}

void PaperFormPresenter::layOutForPrint()
{
    if (!m_form || !flush())
        return;
    const auto job = m_background.run<Draft>(
        tr("Laying out the paper"), this,
        [id = m_id](services::Services &services, const base::Work &work) { return services.paperForms().preview(id, work); },
        [this, id = m_id](const base::Outcome<Draft> &draft) {
            if (draft && id == m_id)
                Q_EMIT printable(*draft);
            else if (!draft && draft.error().code() != base::ErrorCode::Cancelled)
                Q_EMIT failed(Sentences::of(draft.error()));
        });
    Q_EMIT jobStarted(job);
}

void PaperFormPresenter::issue()
{
    if (!isWritable() || !flush())
        return;
    m_issuing.insert(m_id);
    press(tr("Issuing the paper"), [id = m_id](services::Services &services, const base::Work &work) {
        return services.paperForms().issue(id, work);
    });
    if (m_form)
        Q_EMIT changed(); // nothing can be typed meanwhile
}

void PaperFormPresenter::correct(const QString &reason, const QString &correction)
{
    if (!isFrozen())
        return;
    press(tr("Issuing the correction"), [paper = m_form->issued->id, reason, correction](services::Services &services, const base::Work &work) {
        return services.papers().correct(paper, reason, correction, work);
    });
}

void PaperFormPresenter::press(const QString &title, Press act)
{
    const auto job = m_background.run<domain::Paper>(title, this, std::move(act), [this, draft = m_id](const base::Outcome<domain::Paper> &paper) {
        m_issuing.erase(draft);
        reload();
        if (paper)
            Q_EMIT issued(paper->id);
        else
            Q_EMIT failed(Sentences::of(paper.error()));
    });
    Q_EMIT jobStarted(job);
}

base::Outcome<QByteArray> PaperFormPresenter::issuedPdf() const
{
    if (!isFrozen())
        return base::Error(base::ErrorCode::NotFound, QStringLiteral("no paper issued"));
    return m_services.papers().pdf(m_form->issued->id);
}

base::Done PaperFormPresenter::savePdf(const QString &path) const
{
    if (!isFrozen())
        return base::Error(base::ErrorCode::NotFound, QStringLiteral("no paper issued"));
    return m_services.papers().savePdf(m_form->issued->id, path);
}

}
