#pragma once

#include "models/exchange/table/officesheet.h"

#include <QIODevice>

#include <vector>

namespace xunzhen::exchange {

/// One line of the register of document numbers, as printed.
struct NumberLine
{
    QString number, state, firm, issuedBy;
    QDate issued;
    QString holder, remark;
};

/// 文号登记表 as an office's .xlsx (see OfficeSheet). Throws Error(Io).
void writeNumberRegister(const std::vector<NumberLine> &lines, const SheetHeading &heading, QIODevice &target);

}
