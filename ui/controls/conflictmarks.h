#pragma once

#include "ui/controls/notices.h"
#include "ui/presentation/shared/conflicts.h"

#include <QHash>
#include <QPointer>
#include <QPushButton>

namespace xunzhen::controls {

/// The marks of one record on one screen: a small button beside every field whose group has more than one value, or was
/// changed after a paper was issued. It opens a card below it with the values, who and when; what is chosen there is settled at
/// once and can be undone from the toast. Enter and Space open the card, Esc closes it; 1 and 2 take this or that.
class ConflictMarks : public QObject
{
    Q_OBJECT

public:
    /// `name` begins the objectNames of the marks: name + "." + group.
    ConflictMarks(services::Services &services, Notices &notices, const QString &entity, const QString &name, QWidget *screen);

    ~ConflictMarks() override;

    /// The field shows that group; several fields may show one.
    void watch(QWidget *field, const QString &group);
    /// Where the marks of all groups stand that no field shows; they name the group.
    void watchRest(QWidget *field);
    /// No field is watched any more: for screens that make their fields anew.
    void forgetFields();
    /// What is shown from now on: an id's bytes, empty for nothing.
    void show(const QByteArray &record);
    /// How many things stand against the record.
    int count() const { return int(m_conflicts.cases().size()); }

Q_SIGNALS:
    /// Something was settled or opened again here: a form that was filled before has to look again.
    void settledHere();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    QPushButton *markFor(QWidget *field, const QString &group, const QString &text);
    void takeAway(QPushButton *mark, QWidget *from);
    void place(QWidget *field);
    void open(QPushButton *mark, const QString &group);
    void settle();
    void close();
    bool isWatched(const QString &group) const;

    struct Field
    {
        QPointer<QWidget> widget;
        QString group; ///< "" = the rest
    };
    presentation::Conflicts m_conflicts;
    QString m_name;
    QWidget *m_screen;
    std::vector<Field> m_fields;
    QHash<QWidget *, std::vector<QPointer<QPushButton>>> m_marks;
    QPointer<QWidget> m_card;
    QPointer<QPushButton> m_opened;
};

}
