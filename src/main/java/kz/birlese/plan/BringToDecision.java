package kz.birlese.plan;

import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A first plan or an amended one goes before the gathering, the working group and the akimat. */
@Service
@Transactional
@BySystem
public class BringToDecision {

    private final PlanProcesses processes;

    BringToDecision(PlanProcesses processes) {
        this.processes = processes;
    }

    public void of(UUID cycleId) {
        processes.decide(cycleId);
    }
}
