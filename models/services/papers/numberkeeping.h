#pragma once

#include "models/domain/paper/numbering.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// 文号 in a space. One laptop keeps the numbers: the founder's. It grants each laptop blocks of serials by shared records;
/// blocks that another laptop wrote count for nothing. All in a read or write of the Workspace; all throw base::Error.

/// The blocks that count.
std::vector<domain::NumberBlock> keptBlocks(Workspace &workspace, const domain::NumberSeries &series);
/// What is known of a series, with those blocks.
domain::NumberRegister numberRegisterOf(Workspace &workspace, const domain::NumberSeries &series);
/// The next serial that nobody may use yet: after every block, void serial and paper, and after what this laptop used by itself.
int firstUngiven(Workspace &workspace, const domain::NumberSeries &series, const domain::NumberRegister &known);
bool isNumberKeeper(Workspace &workspace);
/// The mark that the keeper gave this laptop, else its own longer one.
QString markOf(Workspace &workspace, const QByteArray &device);

/// A further block for the laptop; in a write. Gives it back.
domain::NumberBlock grantBlock(Workspace &workspace, const domain::NumberSeries &series, const QByteArray &device);
/// For the keeper, in a write: a block for every enrolled laptop with less than half a block left of a kind that it uses, which
/// is the consultation report for the laptops of the keeper's bureau and else what a laptop has wished for; in the second half of
/// December for the next year too. Gives how many blocks.
int grantWanted(Workspace &workspace);
/// For the keeper, in a write: what is free in the blocks of revoked laptops becomes void. Gives how many serials.
int takeBackRevoked(Workspace &workspace);
/// A laptop in a space that has no number for its reports and has not said so yet.
bool hasNoNumbers(Workspace &workspace);
/// Says so, in a write.
void wishForReports(Workspace &workspace);
void wishFor(Workspace &workspace, const domain::NumberSeries &series);

}
