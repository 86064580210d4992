#include "ui/presentation/templates/sentencesmodel.h"

#include "ui/presentation/templates/templatewords.h"

#include <algorithm>

namespace xunzhen::presentation {

using services::TemplateSentence;

bool SentencesModel::isChanged(const TemplateSentence &sentence)
{
    return sentence.isNew || sentence.missing || sentence.text != sentence.shipped;
}

void SentencesModel::fill(std::vector<TemplateSentence> sentences)
{
    const bool same = sentences.size() == m_all.size()
                   && std::equal(sentences.begin(), sentences.end(), m_all.begin(),
                                 [](const auto &a, const auto &b) { return a.key == b.key; });
    m_all = std::move(sentences);
    if (same && !m_changedOnly && m_words.isEmpty()) {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    sift();
}

void SentencesModel::setFaults(const QHash<QString, QString> &faults)
{
    m_faults = faults;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void SentencesModel::search(const QString &words)
{
    m_words = words.trimmed();
    sift();
}

void SentencesModel::showChangedOnly(bool only)
{
    m_changedOnly = only;
    sift();
}

bool SentencesModel::fits(const TemplateSentence &sentence) const
{
    if (m_changedOnly && !isChanged(sentence))
        return false;
    const auto has = [this](const QString &text) { return text.contains(m_words, Qt::CaseInsensitive); };
    return m_words.isEmpty() || has(sentence.key) || has(sentence.text) || has(sentence.shipped)
        || has(TemplateWords::place(sentence));
}

void SentencesModel::sift()
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i)
        if (fits(m_all[i]))
            m_shown.push_back(i);
    endResetModel();
}

const TemplateSentence *SentencesModel::sentence(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? &m_all[m_shown[size_t(row)]] : nullptr;
}

int SentencesModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t i) { return m_all[i].key == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int SentencesModel::changedCount() const { return int(std::count_if(m_all.begin(), m_all.end(), &SentencesModel::isChanged)); }

int SentencesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int SentencesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant SentencesModel::data(const QModelIndex &index, int role) const
{
    const TemplateSentence *one = sentence(index.row());
    if (!one || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (index.column() == Place)
        return TemplateWords::place(*one);
    if (index.column() == Shipped)
        return one->shipped;
    if (m_faults.contains(one->key))
        return QStringLiteral("! ") + (role == Qt::ToolTipRole ? m_faults.value(one->key) : one->text);
    if (one->missing)
        return tr("! missing");
    return isChanged(*one) ? QStringLiteral("✎ ") + one->text : tr("Same as shipped");
}

QVariant SentencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Where") : section == Shipped ? tr("As shipped") : tr("Our words");
}

}
