#pragma once

#include "models/domain/visit/filecheck.h"
#include "ui/presentation/visit/visitteam.h"

#include <QAbstractListModel>

namespace xunzhen::presentation {

/// The table of contents of a visit: a heading per section with its counts; below the current section (or, while one
/// searches, below each) its questions with their sign. What lacks something bears ⚠ (a heading with the number of such
/// questions), a section the name of who takes it, an answer of a colleague's his family name. With several checklists a heading per list, with its domain when
/// there are several, and the sections of the current one below it. RowRoles.
class QuestionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    QuestionListModel(VisitSession &session, const VisitTeam &team, QObject *parent = nullptr);

    void setCurrent(int ordinal);
    void search(const QString &text);
    /// The ordinal a row leads to: the question, or the first of a section.
    int ordinalAt(const QModelIndex &index) const;
    QModelIndex indexOf(int ordinal) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        int ordinal = 0;
        int section = -1; ///< index into m_sections for a heading
        int list = -1;    ///< index into m_lists for a heading
        bool operator==(const Row &) const = default;
    };
    struct List
    {
        QString title;
        int first = 0;    ///< ordinal
        int firstSection = 0, endSection = 0;
        domain::Counts counts;
    };
    void onOpened();
    void findLists();
    void addSections(std::vector<Row> &rows, int from, int to) const;
    bool isOpen(const List &list) const { return m_current >= list.first && m_current < list.first + list.counts.total; }
    QVariant listData(const List &list, int role) const;
    void rebuild();
    bool matches(const domain::PinnedItem &pinned) const;
    QVariant headingData(const Row &row, int role) const;
    QVariant questionData(const Row &row, int role) const;
    QString questionState(const domain::PinnedItem &pinned) const;
    int lackingIn(int first, int total) const;
    static QString withErrors(int lacking, const QString &counts);
    static QString spokenErrors(int lacking);

    VisitSession &m_session;
    const VisitTeam &m_team;
    int m_current = 0;
    QString m_search;
    std::vector<domain::SectionProgress> m_sections;
    std::vector<List> m_lists;
    QHash<QString, QString> m_domains; ///< pack code -> word
    QSet<QString> m_lacking; ///< codes of questions that lack something
    std::vector<Row> m_rows;
};

}
