#include "ui/presentation/phrases/phraselist.h"

#include "ui/presentation/rowroles.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/tone.h"

namespace xunzhen::presentation {

namespace {
constexpr int kDigits = 9;
}

PhraseList::PhraseList(VisitSession &session, QObject *parent) : QAbstractListModel(parent), m_session(session) {}

void PhraseList::setItem(const domain::CheckItem &item)
{
    m_item = item;
    reload();
}

void PhraseList::reload()
{
    beginResetModel();
    m_phrases = m_session.services().phrases().phrases(m_item);
    endResetModel();
}

bool PhraseList::done(const base::Done &done)
{
    if (!done)
        Q_EMIT refused(Sentences::of(done.error()));
    else
        reload();
    return done.hasValue();
}

QString PhraseList::take(int row)
{
    if (!has(row))
        return {};
    const services::Phrase phrase = m_phrases[size_t(row)];
    if (phrase.source != services::Phrase::Source::Pack)
        done(m_session.services().phrases().use(phrase.id));
    return phrase.text;
}

bool PhraseList::isOwn(int row) const { return has(row) && m_phrases[size_t(row)].source != services::Phrase::Source::Pack; }

bool PhraseList::keep(const QString &text) { return done(m_session.services().phrases().keep(m_item.code, text)); }

QString PhraseList::forget(int row)
{
    if (!isOwn(row))
        return {};
    const services::Phrase phrase = m_phrases[size_t(row)];
    return done(m_session.services().phrases().forget(phrase.id)) ? phrase.text : QString();
}

int PhraseList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_phrases.size()); }

QString PhraseList::sourceWord(services::Phrase::Source source)
{
    return source == services::Phrase::Source::Pack ? tr("checklist") : tr("own");
}

QVariant PhraseList::data(const QModelIndex &index, int role) const
{
    if (!has(index.row()))
        return {};
    const services::Phrase &phrase = m_phrases[size_t(index.row())];
    const QString digit = index.row() < kDigits ? QString::number(index.row() + 1) : QStringLiteral(" ");
    switch (role) {
    case RowRoles::Title: return QStringLiteral("%1  %2").arg(digit, phrase.text.simplified());
    case RowRoles::State: return sourceWord(phrase.source);
    case RowRoles::StateTone: return int(Tone::Neutral);
    case Qt::ToolTipRole: return phrase.text;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(phrase.text, sourceWord(phrase.source));
    default: return {};
    }
}

}
