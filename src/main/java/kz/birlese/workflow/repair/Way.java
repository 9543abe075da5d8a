package kz.birlese.workflow.repair;

import java.util.List;
import kz.birlese.workflow.CaseEntry;

/** One kind of change: what of it may be done to a case, doing it, and taking it back. */
interface Way<C extends Change> {

    Class<C> kind();

    /** What the case offers of it, with what keeps it from being done. */
    List<Offer> offers(CaseEntry entry);

    /** Throws {@link kz.birlese.record.Refusal} or {@link kz.birlese.record.NotFound} when it is not offered. */
    Done make(CaseEntry entry, C change, String why);

    void takeBack(CaseEntry entry, Memory memory);
}
