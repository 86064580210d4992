#include "tests/bench/madelaws.h"

#include "models/store/law/lawrepository.h"
#include "models/store/transaction.h"

namespace xunzhen::bench {

namespace {

constexpr int kLaws = 1031;
constexpr int kArticles = 48;
constexpr int kCharacters = 140;

QString madeText(quint32 &state)
{
    QString text;
    for (int i = 0; i < kCharacters; ++i)
        text += QChar(char16_t(0x4e00 + ((state = state * 1664525u + 1013904223u) >> 16) % 1000));
    return text;
}

}

domain::LawText madeLaw(const QString &shortTitle, const QString &version, int articles, quint32 &seed)
{
    domain::LawText law{shortTitle, shortTitle, version, {}, {}};
    for (int number = 1; number <= articles; ++number)
        law.articles.push_back({QString::number(number), {}, {madeText(seed)}});
    return law;
}

void fillLaws(store::Database &database)
{
    store::LawRepository laws(database);
    quint32 seed = 1;
    store::Transaction transaction(database);
    for (int law = 0; law < kLaws; ++law)
        laws.save(madeLaw(QStringLiteral("L%1").arg(law), QStringLiteral("2026-01-01"), kArticles, seed));
    transaction.commit();
}

}
