#include "tests/bench/firmsheet.h"

#include "models/domain/enterprise/uscc.h"

#include <QFile>

#include <random>

namespace xunzhen::bench {

namespace {

struct Trade
{
    QString code, name;
};

QStringList tradeNames()
{
    QFile file(qEnvironmentVariable("XUNZHEN_SHARED") + QStringLiteral("/data/trade-names.txt"));
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return {QStringLiteral("恒达"), QStringLiteral("鑫源"), QStringLiteral("永安"), QStringLiteral("兴盛"), QStringLiteral("宏图")};
}

QString line(int number, const QString &name)
{
    static const QStringList towns{QStringLiteral("咸水沽镇"), QStringLiteral("双港镇"), QStringLiteral("小站镇"),
                                   QStringLiteral("八里台镇"), QStringLiteral("北闸口镇")};
    static const std::vector<Trade> trades{{QStringLiteral("C3311"), QStringLiteral("金属结构制造")},
                                           {QStringLiteral("C2641"), QStringLiteral("涂料制造")},
                                           {QStringLiteral("C2110"), QStringLiteral("木质家具制造")},
                                           {QStringLiteral("C3484"), QStringLiteral("机械零部件加工")}};
    const Trade &trade = trades[size_t(number) % trades.size()];
    const QString first17 = QStringLiteral("91120112XMP%1").arg(number, 6, 10, QLatin1Char('0'));
    const QString uscc = first17 + domain::Uscc::checkCharacter(first17);
    return QStringLiteral("天津%1金属制品有限公司%2,%3,王建国,天津市津南区示例路%2号,%4,%5,%6,022-00000000\r\n")
        .arg(name, QString::number(number), uscc, towns[number % towns.size()], trade.code, trade.name);
}

}

void writeFirmSheet(const QString &path, int firms)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("\xEF\xBB\xBF单位名称,统一社会信用代码,法人,注册地址,所属街镇,行业代码,行业名称,联系电话\r\n");
    const QStringList names = tradeNames();
    std::mt19937 numbers(7);
    for (int i = 0; i < firms; ++i)
        file.write(line(i, names.at(qsizetype(numbers() % quint32(names.size()))).simplified().remove(u',').remove(u'"')).toUtf8());
}

}
