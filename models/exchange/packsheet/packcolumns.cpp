#include "models/exchange/packsheet/packcolumns.h"

namespace xunzhen::exchange {

const std::vector<PackColumn> &packHead()
{
    static const std::vector<PackColumn> rows{
        {"包编码", "/code", CellForm::Code},
        {"版本", "/version", CellForm::Code},
        {"名称", "/title"},
        {"领域", "/domain", CellForm::Code},
        {"机关", "/bureau"},
        {"启用日期", "/validFrom", CellForm::Date},
        {"停用日期", "/validUntil", CellForm::Date},
        {"核对依据", "/verified/against"},
        {"核对日期", "/verified/on", CellForm::Date},
    };
    return rows;
}

const std::vector<PackColumn> &checklistHead()
{
    static const std::vector<PackColumn> rows{
        {"清单编码", "/code", CellForm::Code},
        {"清单名称", "/title"},
        {"适用行业", "/trades", CellForm::Codes},
        {"主题词", "/topics", CellForm::Lines},
        {"适用范围", "/scope"},
    };
    return rows;
}

const std::vector<PackColumn> &itemColumns()
{
    static const std::vector<PackColumn> columns{
        {"序号", "", CellForm::Ordinal, 6},
        {"部分", "", CellForm::Group, 14},
        {"编码", "/code", CellForm::Code, 15},
        {"检查问题", "/question", CellForm::Text, 34},
        {"风险名称", "/risk", CellForm::Text, 18},
        {"检查方法", "/method", CellForm::Text, 34},
        {"应该做", "/guide/do", CellForm::Text, 22},
        {"不应该做", "/guide/dont", CellForm::Text, 22},
        {"做到什么程度", "/guide/extent", CellForm::Text, 22},
        {"依据", "/basis", CellForm::Citations, 44},
        {"罚则", "/penalty", CellForm::Citations, 44},
        {"罚则说明", "/penaltyNote", CellForm::Text, 22},
        {"移送", "/refer", CellForm::Text, 14},
        {"等级", "/grade", CellForm::Grade, 8},
        {"重大隐患", "/majorHazard", CellForm::Code, 13},
        {"整改标准", "/standard", CellForm::Text, 34},
        {"证据", "/evidence", CellForm::Evidence, 12},
        {"测量项目", "/measure/name", CellForm::Text, 12},
        {"单位", "/measure/unit", CellForm::Text, 9},
        {"下限", "/measure/min", CellForm::Number, 8},
        {"上限", "/measure/max", CellForm::Number, 8},
        {"适用条件", "/when", CellForm::Condition, 20},
        {"宽严条目", "/leniency", CellForm::Codes, 14},
        {"停用日期", "/retired", CellForm::Date, 12},
    };
    return columns;
}

const std::vector<PackSheet> &packSheets()
{
    static const std::vector<PackSheet> sheets{
        {"法规", "laws",
         {{"标识", "/id", CellForm::Code, 12}, {"全称", "/title", CellForm::Text, 36}, {"简称", "/short", CellForm::Code, 26},
          {"版本", "/version", CellForm::Date, 12}, {"施行日期", "/inForce", CellForm::Date, 12},
          {"制定机关", "/issuer", CellForm::Text, 26}, {"说明", "/note", CellForm::Text, 36}}},
        {"企业情形", "features",
         {{"编码", "/code", CellForm::Code, 24}, {"情形", "/title", CellForm::Text, 34}, {"怎么看", "/hint", CellForm::Text, 34},
          {"适用条件", "/when", CellForm::Condition, 24}}},
        {"重大隐患", "majorHazards",
         {{"编码", "/code", CellForm::Code, 14}, {"名称", "/title", CellForm::Text, 34}, {"依据", "/basis", CellForm::Citations, 46},
          {"处置步骤", "/plan", CellForm::Lines, 60}}},
        {"宽严条目", "leniency",
         {{"编码", "/code", CellForm::Code, 14}, {"种类", "/kind", CellForm::LeniencyKind, 10}, {"名称", "/title", CellForm::Text, 34},
          {"排除情形", "/bars", CellForm::Lines, 44}, {"适用条件", "/conditions", CellForm::Lines, 44},
          {"依据", "/basis", CellForm::Citations, 46}}},
        {"裁量基准", "discretion",
         {{"编码", "/code", CellForm::Group, 14}, {"名称", "/title", CellForm::Text, 34}, {"依据", "/basis", CellForm::Citations, 46},
          {"情节", "/facts", CellForm::Text, 40}, {"幅度", "/range", CellForm::Text, 50}}},
        {"明白纸", "plainSheets",
         {{"行业", "/trade", CellForm::Code, 10}, {"标题", "/title", CellForm::Text, 30}, {"要点", "/points", CellForm::Lines, 80}}},
        {"制度模板", "policyTemplates",
         {{"编码", "/code", CellForm::Code, 14}, {"名称", "/title", CellForm::Text, 28}, {"正文", "/body", CellForm::Text, 100}}},
    };
    return sheets;
}

}
