package kz.birlese.plan.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.plan.PaperCount;
import kz.birlese.plan.PriorityVote;
import kz.birlese.plan.VoteDates;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Component;

/** Dates, numbers and sheets of a vote as forms ask for them. */
@Component
class VoteForm {

    private final Clock clock;

    VoteForm(Clock clock) {
        this.clock = clock;
    }

    PriorityVote.Frame frame(Submission form) {
        return new PriorityVote.Frame(dates(form), whole(form, "quorum"), whole(form, "printed"));
    }

    VoteDates dates(Submission form) {
        return new VoteDates(moment(form, "opensAt"), moment(form, "closesAt"));
    }

    Map<String, Object> opening(VoteDates dates) {
        Map<String, Object> opening = new HashMap<>();
        opening.put("opensAt", LocalDateTime.ofInstant(dates.opensAt(), clock.getZone()));
        opening.put("closesAt", LocalDateTime.ofInstant(dates.closesAt(), clock.getZone()));
        return opening;
    }

    private Instant moment(Submission form, String key) {
        return form.dateTime(key).atZone(clock.getZone()).toInstant();
    }

    /** When the process goes on by itself. */
    Map<String, Object> timers(PriorityVote vote) {
        return Map.of("votingOpensAt", Date.from(vote.opensAt()), "votingClosesAt", Date.from(vote.closesAt()));
    }

    PaperCount count(Submission form) {
        return new PaperCount(
                whole(form, "present"),
                whole(form, "presentOnline"),
                whole(form, "issued"),
                whole(form, "unused"),
                whole(form, "spoiled"));
    }

    int whole(Submission form, String key) {
        return form.number(key).intValueExact();
    }
}
