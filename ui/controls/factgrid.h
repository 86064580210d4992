#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace xunzhen::controls {

/// Label and value pairs in columns; values wrap and can be selected.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(int columns, QWidget *parent = nullptr);
    void setFacts(const std::vector<std::pair<QString, QString>> &facts);

private:
    int m_columns;
    QGridLayout *m_grid;
};

}
