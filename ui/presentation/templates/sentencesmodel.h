#pragma once

#include "models/services/templateservice.h"

#include <QAbstractTableModel>
#include <QHash>

namespace xunzhen::presentation {

/// The sentences of a template as a table: where each stands, how it is shipped, how the bureau words it.
class SentencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Shipped, Own, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows when the same sentences come again.
    void fill(std::vector<services::TemplateSentence> sentences);
    void setFaults(const QHash<QString, QString> &faults); ///< sentences for the user, by key
    void search(const QString &words);
    void showChangedOnly(bool only);

    const services::TemplateSentence *sentence(int row) const;
    int rowOf(const QString &key) const; ///< -1: not among those shown
    QString fault(const QString &key) const { return m_faults.value(key); }
    int changedCount() const;
    static bool isChanged(const services::TemplateSentence &sentence);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool fits(const services::TemplateSentence &sentence) const;
    void sift();

    std::vector<services::TemplateSentence> m_all;
    std::vector<size_t> m_shown;
    QHash<QString, QString> m_faults;
    QString m_words;
    bool m_changedOnly = false;
};

}
