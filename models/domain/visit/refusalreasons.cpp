#include "models/domain/visit/refusalreasons.h"

namespace xunzhen::domain {

namespace {
const auto kAbsent = QStringLiteral("不在场：");
}

QString absence(const QString &reason) { return kAbsent + reason; }
bool isAbsence(const QString &kept) { return kept.startsWith(kAbsent); }
QString reasonOf(const QString &kept) { return isAbsence(kept) ? kept.mid(kAbsent.size()) : kept; }

std::vector<FormWord> refusalReasons()
{
    return {{QStringLiteral("对所列事实有不同意见"), QStringLiteral("Disagrees with the facts")},
            {QStringLiteral("对整改要求或者期限有不同意见"), QStringLiteral("Disagrees with the demands or the dates")},
            {QStringLiteral("称无权签字，须负责人决定"), QStringLiteral("Says that only the head may sign")},
            {QStringLiteral("未说明理由"), QStringLiteral("Gave no reason")}};
}

std::vector<FormWord> absenceReasons()
{
    return {{QStringLiteral("负责人不在场，在场人员不予签字"), QStringLiteral("The head is not here, those who are do not sign")},
            {QStringLiteral("场所无人"), QStringLiteral("Nobody is here")},
            {QStringLiteral("中途离开，未返回"), QStringLiteral("Left and did not come back")}};
}

}
