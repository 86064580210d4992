#include "models/sync/engine/dailylook.h"

#include "models/store/transaction.h"

namespace xunzhen::sync {

DailyLook::DailyLook(SyncContext &context, const QString &setting)
    : m_context(context), m_setting(context.placeSetting(setting)), m_today(context.clock.now().date().toString(Qt::ISODate)),
      m_isDue(store::Settings(context.database).value(m_setting) != m_today)
{
}

void DailyLook::remember()
{
    if (!std::exchange(m_isDue, false))
        return;
    store::Transaction transaction(m_context.database);
    store::Settings(m_context.database).set(m_setting, m_today);
    transaction.commit();
}

}
