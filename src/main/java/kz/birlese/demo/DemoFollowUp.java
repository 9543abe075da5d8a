package kz.birlese.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.MoveClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the awards of the finished competition went on: one grant to its end, one agreement to be signed. */
@Component
@Profile("demo")
class DemoFollowUp {

    private static final String IBAN = "KZ421250000000000017";
    private static final Duration INSTALMENT_WORKS = Duration.ofDays(18);

    private final Actors actors;
    private final DemoForms forms;
    private final MoveClock clock;

    DemoFollowUp(Actors actors, DemoForms forms, MoveClock clock) {
        this.actors = actors;
        this.forms = forms;
        this.clock = clock;
    }

    /** The awardee accepts within the days of the complaint window, and the documents are in order. */
    UUID accepted(String awardee) {
        UUID award = actors.caseOf(awardee, "acceptAward");
        actors.complete(awardee, "acceptAward", award, Map.of("answer", "ACCEPT", "iban", IBAN));
        List<String> seen = List.of("identity", "registration", "ownContribution", "account");
        actors.complete("manager1", "checkDocuments", award, Map.of("seen", seen, "result", "IN_ORDER"));
        work();
        return award;
    }

    /** Agreement, both instalments with visit and report, and the end. */
    void toTheEnd(String awardee, UUID award, int first, int second) {
        actors.complete(awardee, "signAgreement", award, Map.of("agreed", true));
        actors.complete("director1", "countersignAgreement", award, Map.of("agreed", true));
        instalment(awardee, award, first);
        instalment(awardee, award, first + second);
    }

    private void instalment(String awardee, UUID award, int spent) {
        work();
        actors.complete("finance1", "releaseInstalment", award, Map.of("conditionsMet", true));
        actors.complete("finance2", "confirmInstalment", award, Map.of("result", "CONFIRM"));
        clock.passUntil(clock.now().plus(INSTALMENT_WORKS));
        Map<String, Object> visit = Map.of(
                "visitedOn", forms.local(clock.now()).toLocalDate(), "findings", "Жабдық орнында, жұмыс жүріп жатыр.");
        actors.complete("manager1", "visitAwardee", award, visit);
        work();
        String receipt = actors.document(awardee, award, "receipts.pdf");
        actors.complete(awardee, "reportProgress", award, forms.report(spent, receipt));
        actors.complete("manager1", "acceptReport", award, Map.of("result", "ACCEPT"));
        work();
    }

    /** Lets the engine do what is due. */
    private void work() {
        clock.passUntil(clock.now());
    }
}
