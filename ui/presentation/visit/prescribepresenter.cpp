#include "ui/presentation/visit/prescribepresenter.h"

namespace xunzhen::presentation {

QString PrescribePresenter::text(Field field) const
{
    const auto &visit = m_session.record().visit;
    switch (field) {
    case Field::Overall: return visit.overall;
    case Field::Support: return visit.support;
    case Field::Talked: return visit.talked;
    }
    return {};
}

void PrescribePresenter::edit(Field field, const QString &text)
{
    if (m_session.isFrozen())
        return;
    auto *visits = &m_session.visits();
    const auto visit = m_session.id();
    m_edits.put(QString::number(int(field)), [=] {
        switch (field) {
        case Field::Overall: return visits->setOverall(visit, text);
        case Field::Support: return visits->setSupport(visit, text);
        case Field::Talked: return visits->setTalked(visit, text);
        }
        return base::Done();
    });
}

}
