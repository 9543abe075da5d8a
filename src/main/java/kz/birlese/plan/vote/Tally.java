package kz.birlese.plan.vote;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kz.birlese.programme.Money;

/** What a count came to, with all its arithmetic, so that people can check it. Written as JSON it names its rule. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @Type(value = DotTally.class, name = "DOT_VOTE"),
    @Type(value = BordaTally.class, name = "BORDA"),
    @Type(value = SchulzeTally.class, name = "SCHULZE"),
    @Type(value = GreedyTally.class, name = "GREEDY"),
    @Type(value = SharesTally.class, name = "EQUAL_SHARES")
})
public sealed interface Tally {

    Turnout turnout();

    /** An order of all items. */
    sealed interface Ordered extends Tally permits DotTally, BordaTally, SchulzeTally {

        /** Best first; ties share a place and are not parted. */
        List<Place> places();
    }

    /** Measures that the budget pays for. */
    sealed interface Funded extends Tally permits GreedyTally, SharesTally {

        /** In the order in which they were chosen. */
        List<String> funded();

        /** What they cost together, never more than the budget. */
        Money spent();

        /** What remains of the budget. */
        Money left();

        /** Where one of several equals had to go first, and what decided; in the order of the count. */
        List<TieBreak> tieBreaks();
    }
}
