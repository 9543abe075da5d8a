package kz.birlese.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.Call;
import kz.birlese.grant.Calls;
import kz.birlese.grant.ScreenReasons;
import kz.birlese.grant.StartApplication;
import kz.birlese.grant.StartCall;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * One competition that ran from call to closed grant, and one call open for ten more days with two drafts. Everything
 * happens as it would with people: through their tasks, at the time it would have happened.
 */
@Component
@Profile("demo")
class DemoCompetition {

    static final Duration FIRST_BEGAN = Duration.ofDays(120);
    private static final Duration SECOND_BEGAN = Duration.ofDays(11);
    private static final Duration FIRST_OPEN = Duration.ofDays(20);
    private static final Duration SECOND_OPEN = Duration.ofDays(21);
    private static final List<String> JURY = List.of("juror1", "juror2", "juror3", "juror4", "juror5");

    private static final DemoProposal BAKERY = new DemoProposal(
            DemoPerson.named("aliya"),
            "Ақшұқырдағы наубайхана",
            "Ауылда наубайхана ашып, күн сайын жаңа нан пісіріп сатамыз.",
            1_200_000,
            200_000,
            6);
    private static final DemoProposal WORKSHOP = new DemoProposal(
            DemoPerson.named("zhanna"),
            "Қолөнер шеберханасы",
            "Әйелдерге арналған қолөнер шеберханасын ашып, бұйымдарды туристерге сатамыз.",
            1_000_000,
            200_000,
            8);
    private static final DemoProposal SEWING = new DemoProposal(
            DemoPerson.named("gulmira"),
            "Баутинодағы тігін цехы",
            "Балықшыларға арнайы киім мен тор жөндейтін шағын тігін цехын ашамыз.",
            900_000,
            150_000,
            10);
    private static final DemoProposal CARWASH = new DemoProposal(
            DemoPerson.named("kairat"),
            "Көлік жуу орны",
            "Қызылтөбеде өзіне-өзі қызмет көрсететін көлік жуу орнын ашамыз.",
            600_000,
            100_000,
            3);
    private static final DemoProposal GREENHOUSE = new DemoProposal(
            DemoPerson.named("beibit"),
            "Жылыжайды кеңейту",
            "Бес жылдан бері жұмыс істеп тұрған жылыжайды екі есе кеңейтеміз.",
            1_100_000,
            200_000,
            60);

    private final Actors actors;
    private final DemoForms forms;
    private final DemoFollowUp followUp;
    private final StartCall startCall;
    private final StartApplication startApplication;
    private final ScreenReasons screenReasons;
    private final Calls calls;
    private final DemoCalendar calendar;

    DemoCompetition(
            Actors actors,
            DemoForms forms,
            DemoFollowUp followUp,
            StartCall startCall,
            StartApplication startApplication,
            ScreenReasons screenReasons,
            Calls calls,
            DemoCalendar calendar) {
        this.actors = actors;
        this.forms = forms;
        this.followUp = followUp;
        this.startCall = startCall;
        this.startApplication = startApplication;
        this.screenReasons = screenReasons;
        this.calls = calls;
        this.calendar = calendar;
    }

    /** Plays the one that is over; the clock stands at its beginning. */
    void finish() {
        UUID call = call("лето 2026", "2026 жылғы жаз", "summer 2026", 2_400_000, FIRST_OPEN);
        start("daulet", call);
        calendar.passUntil(calendar.now().plus(Duration.ofDays(8)));
        UUID bakery = checked(call, BAKERY);
        UUID workshop = checked(call, WORKSHOP);
        UUID sewing = checked(call, SEWING);
        UUID carwash = checked(call, CARWASH);
        checked(call, GREENHOUSE);
        openScoring(call);
        score(bakery, 5, 5, 5, 4);
        score(workshop, 4, 5, 4, 4);
        score(sewing, 4, 4, 3, 4);
        score(carwash, 2, 2, 3, 2);
        decide(call);
        actors.casesOf("manager1", "screenReasons").forEach(this::screen);
        UUID award = followUp.accepted("aliya");
        followUp.accepted("zhanna");
        calendar.passUntil(calls.named(call).complaintsUntil().plus(1, ChronoUnit.HOURS));
        followUp.toTheEnd("aliya", award, 960_000, 240_000);
    }

    /** Plays the one that is open; the clock is left at now. */
    void open(Instant now) {
        calendar.passUntil(now.minus(SECOND_BEGAN));
        UUID open = call("осень 2026", "2026 жылғы күз", "autumn 2026", 6_000_000, SECOND_OPEN);
        start("madina", open);
        start("nurzhan", open);
        calendar.passUntil(now);
    }

    private UUID call(String season, String seasonKk, String seasonEn, int fund, Duration open) {
        UUID call = actors.as("manager1", startCall::now);
        Instant opens = calendar.now().truncatedTo(ChronoUnit.MINUTES);
        actors.complete("manager1", "prepareCall", call, forms.call(season, seasonKk, seasonEn, fund, opens, open));
        actors.complete("director1", "approveCall", call, Map.of("decision", "approve"));
        calendar.work();
        return call;
    }

    private UUID start(String applicant, UUID call) {
        return actors.as(applicant, () -> startApplication.in(call));
    }

    private UUID checked(UUID call, DemoProposal proposal) {
        String who = proposal.applicant().account();
        UUID application = start(who, call);
        String identity = actors.document(who, application, "identity.pdf");
        String plan = actors.document(who, application, "business-plan.pdf");
        actors.complete(who, "completeApplication", application, forms.application(proposal, identity, plan));
        calendar.work();
        actors.complete("manager1", "confirmCompleteness", application, Map.of("decision", "GO_ON"));
        calendar.work();
        return application;
    }

    private void openScoring(UUID call) {
        Call closing = calls.named(call);
        calendar.passUntil(closing.lapsesAt().plusSeconds(1));
        List<String> jurors = JURY.stream().map(actors::id).map(UUID::toString).toList();
        actors.complete("manager1", "appointJury", call, Map.of("jurors", jurors));
        JURY.forEach(juror ->
                actors.complete(juror, "signDeclaration", call, Map.of("impartial", true, "confidential", true)));
        calendar.work();
    }

    private void score(UUID application, int... scores) {
        JURY.stream()
                .filter(juror -> actors.has(juror, "scoreApplication", application))
                .forEach(juror -> actors.complete(juror, "scoreApplication", application, forms.sheet(scores)));
        calendar.work();
    }

    /** The reasons name nobody and go to the applicant as they are. */
    private void screen(UUID reasons) {
        List<Map<String, String>> kept = actors.as("manager1", () -> screenReasons.of(reasons).stream()
                .map(each -> Map.of("released", each.text()))
                .toList());
        actors.complete("manager1", "screenReasons", reasons, Map.of("reasons", kept));
        calendar.work();
    }

    private void decide(UUID call) {
        calendar.passUntil(calendar.now().plus(Duration.ofDays(2)));
        List<String> present =
                JURY.stream().limit(3).map(actors::id).map(UUID::toString).toList();
        Map<String, Object> minutes = Map.of(
                "present",
                present,
                "minutes",
                "Комиссия рейтингті қарап, екі жобаға грант беруді ұсынды.",
                "inFavour",
                present.size(),
                "against",
                0,
                "abstained",
                0,
                "deviations",
                List.of());
        actors.complete("manager1", "holdCommittee", call, minutes);
        JURY.stream()
                .limit(3)
                .forEach(juror -> actors.complete(juror, "signCommitteeMinutes", call, Map.of("signature", "SIGN")));
        calendar.work();
        actors.complete("director1", "approveAwards", call, Map.of("decision", "approve"));
        calendar.work();
    }
}
