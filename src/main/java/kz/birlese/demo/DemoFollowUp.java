package kz.birlese.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final DemoCalendar calendar;

    DemoFollowUp(Actors actors, DemoForms forms, DemoCalendar calendar) {
        this.actors = actors;
        this.forms = forms;
        this.calendar = calendar;
    }

    /** The awardee accepts within the days of the complaint window, and the documents are in order. */
    UUID accepted(String awardee) {
        UUID award = actors.caseOf(awardee, "acceptAward");
        actors.complete(awardee, "acceptAward", award, Map.of("answer", "ACCEPT", "iban", IBAN));
        List<String> seen = List.of("identity", "registration", "ownContribution", "account");
        actors.complete("manager1", "checkDocuments", award, Map.of("seen", seen, "result", "IN_ORDER"));
        calendar.work();
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
        calendar.work();
        actors.complete("finance1", "releaseInstalment", award, Map.of("conditionsMet", true));
        actors.complete("finance2", "confirmInstalment", award, Map.of("result", "CONFIRM"));
        calendar.passUntil(calendar.now().plus(INSTALMENT_WORKS));
        Map<String, Object> visit = Map.of(
                "visitedOn",
                forms.local(calendar.now()).toLocalDate(),
                "findings",
                "Жабдық орнында, жұмыс жүріп жатыр.");
        actors.complete("manager1", "visitAwardee", award, visit);
        calendar.work();
        String receipt = actors.document(awardee, award, "receipts.pdf");
        actors.complete(awardee, "reportProgress", award, forms.report(spent, receipt));
        actors.complete("manager1", "acceptReport", award, Map.of("result", "ACCEPT"));
        calendar.work();
    }
}
