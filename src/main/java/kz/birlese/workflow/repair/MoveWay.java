package kz.birlese.workflow.repair;

import java.util.List;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.RereadTasks;
import kz.birlese.workflow.repair.Change.Move;
import org.springframework.stereotype.Component;

/** Takes back that a case was moved to another version; moving is done by {@link MoveCases}, for many at once. */
@Component
class MoveWay implements Way<Move> {

    static final String KIND = Move.class.getSimpleName();

    private final VersionMove move;
    private final RereadTasks reread;

    MoveWay(VersionMove move, RereadTasks reread) {
        this.move = move;
        this.reread = reread;
    }

    @Override
    public Class<Move> kind() {
        return Move.class;
    }

    @Override
    public List<Offer> offers(CaseEntry entry) {
        return List.of();
    }

    @Override
    public Done make(CaseEntry entry, Move change, String why) {
        throw new NotFound();
    }

    @Override
    public void takeBack(CaseEntry entry, Memory memory) {
        try {
            move.move(entry.rootInstance(), move.version(memory.name()));
            reread.of(entry.rootInstance());
        } catch (CannotMove refused) {
            throw new Refusal("repairFollowed");
        }
    }
}
