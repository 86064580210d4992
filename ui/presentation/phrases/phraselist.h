#pragma once

#include "models/services/phraseservice.h"
#include "ui/presentation/visit/visitsession.h"

#include <QAbstractListModel>

namespace xunzhen::presentation {

/// The words that may be put into the note of a question: own ones, then the pack's. The first nine bear their digit. RowRoles.
class PhraseList : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PhraseList(VisitSession &session, QObject *parent = nullptr);

    void setItem(const domain::CheckItem &item);
    /// The words of the row, counted as used; empty for a row that is not there.
    QString take(int row);
    bool isOwn(int row) const;
    /// Keeps the words for this question. `refused` tells why not.
    bool keep(const QString &text);
    /// Forgets an own phrase; its words, so that it can be kept again.
    QString forget(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    bool has(int row) const { return row >= 0 && row < int(m_phrases.size()); }
    void reload();
    bool done(const base::Done &done);
    static QString sourceWord(services::Phrase::Source source);

    VisitSession &m_session;
    domain::CheckItem m_item;
    std::vector<services::Phrase> m_phrases;
};

}
