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
    /// The widget that shows the value at that place of the facts; null when there is none.
    QWidget *value(size_t place) const { return place < m_values.size() ? m_values[place] : nullptr; }
    void setFacts(const std::vector<std::pair<QString, QString>> &facts);

private:
    int m_columns;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_values;
};

}
