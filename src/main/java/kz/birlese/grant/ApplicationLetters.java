package kz.birlese.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Subject;
import kz.birlese.people.Topic;
import kz.birlese.programme.Money;
import kz.birlese.record.NotFound;
import kz.birlese.record.Receipt;
import org.springframework.stereotype.Component;

/** Letters to the applicant about the own application, in the applicant's language. */
@Component
class ApplicationLetters {

    private final Letters letters;
    private final Accounts accounts;
    private final Calls calls;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final ApplicationWords words;
    private final Assistants assistants;
    private final FundedMedians medians;
    private final ReasonScreenings screenings;
    private final Clock clock;

    ApplicationLetters(
            Letters letters,
            Accounts accounts,
            Calls calls,
            GrantApplications applications,
            Ranking ranking,
            ApplicationWords words,
            Assistants assistants,
            FundedMedians medians,
            ReasonScreenings screenings,
            Clock clock) {
        this.letters = letters;
        this.accounts = accounts;
        this.calls = calls;
        this.applications = applications;
        this.ranking = ranking;
        this.words = words;
        this.assistants = assistants;
        this.medians = medians;
        this.screenings = screenings;
        this.clock = clock;
    }

    void received(GrantApplication application, Receipt receipt) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("title", application.title());
        facts.put("number", application.number());
        facts.put("receipt", receipt.number());
        facts.put("at", receipt.at());
        facts.put("sha256", receipt.sha256());
        facts.put("withinGrace", application.withinGrace());
        facts.put("assistedBy", assistants.lines(application.id(), languageOf(application)));
        send("applicationReceived", "", application, facts);
    }

    void lapsed(GrantApplication application) {
        Call call = calls.named(application.callId());
        send(
                Topic.MY_CASES,
                "applicationLapsed",
                "",
                application,
                Map.of("call", call.number(), "closed", call.closesAt()));
    }

    void clarificationAsked(GrantApplication application, String question, Instant until) {
        Map<String, Object> facts = Map.of("number", application.number(), "question", question, "until", until);
        send("clarificationAsked", "/" + application.clarifications(), application, facts);
    }

    void ineligible(GrantApplication application, List<EligibilityFinding> findings) {
        Language language = languageOf(application);
        Map<String, Object> facts = Map.of(
                "number", application.number(),
                "title", application.title(),
                "findings",
                        findings.stream()
                                .map(finding -> words.line(language, finding))
                                .toList(),
                "complaintDays", calls.named(application.callId()).settings().complaintDays());
        int again = application.checksRepeated();
        send("applicationIneligible", again == 0 ? "" : "/" + again, application, facts);
    }

    /** What the jurors wrote, in their own language, as a person has released it. */
    void reasons(GrantApplication application, ReasonScreening screening, Call call) {
        Language language = languageOf(application);
        Map<Integer, List<ReasonLine>> bySheet = new TreeMap<>();
        screening.reasons().forEach(each -> bySheet.computeIfAbsent(each.sheet(), sheet -> new ArrayList<>())
                .add(new ReasonLine(
                        call.settings().criterion(each.criterion()).name().get(language), each.score(), each.text())));
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", application.number());
        facts.put("title", application.title());
        facts.put("sheets", bySheet);
        facts.put("mark", ReleasedReason.TAKEN_OUT);
        facts.put("complaintsUntil", call.complaintsUntil());
        facts.put("window", call.status() == CallStatus.PUBLISHED ? "open" : "over");
        send("jurorsReasons", "", application, facts);
    }

    /** One reason as the letter shows it. */
    public record ReasonLine(String criterion, int score, String text) {}

    /** What the hearing found and what follows; a readmission with the rules that are set aside. */
    void complaintAnswered(Complaint complaint, GrantApplication application) {
        Language language = languageOf(application);
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", complaint.number());
        facts.put("finding", complaint.finding().name());
        facts.put("reasons", complaint.reasons());
        facts.put(
                "remedy",
                complaint.remedy() == null ? "NONE" : complaint.remedy().name());
        facts.put("remedyReason", complaint.remedyReason() == null ? "" : complaint.remedyReason());
        facts.put(
                "setAside",
                complaint.rulesSetAside().stream()
                        .map(rule -> words.eligibility(language, rule))
                        .toList());
        facts.put("when", complaint.isLate() ? "late" : "inTime");
        letters.tell(
                new Letter(
                        "complaintAnswered:" + complaint.id(),
                        complaint.complainant(),
                        "complaint-answered",
                        Topic.BINDING,
                        Subject.ofCase(complaint.id())),
                facts);
    }

    void withdrawn(GrantApplication application) {
        Call call = calls.named(application.callId());
        send("applicationWithdrawn", "", application, Map.of("call", call.number()));
    }

    void withdrawnByOffice(GrantApplication application, String reason) {
        Call call = calls.named(application.callId());
        send(
                "applicationWithdrawnByOffice",
                "/" + clock.instant(),
                application,
                Map.of("call", call.number(), "reason", reason));
    }

    void letInAgain(GrantApplication application) {
        Call call = calls.named(application.callId());
        send("applicationLetInAgain", "/" + clock.instant(), application, Map.of("call", call.number()));
    }

    void cancelled(GrantApplication application, String reason) {
        Call call = calls.named(application.callId());
        send("applicationCancelled", "", application, Map.of("call", call.number(), "reason", reason));
    }

    /** {@code times} counts repetitions. Award, reserve or reject, each with the arithmetic of the total, the rank and what decided it. */
    void decided(GrantApplication application, RankedApplication ranked, Call call, int times) {
        CallSettings settings = call.settings();
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", application.number());
        facts.put("title", application.title());
        facts.put("outcome", application.status().name());
        facts.put("amount", application.status() == ApplicationStatus.AWARDED ? application.amountAwarded() : "");
        facts.put("lines", words.arithmetic(languageOf(application), settings, application));
        facts.put("medians", medians.of(call));
        facts.put("fewest", FundedMedians.FEWEST);
        facts.put(
                "reasonsFollow",
                screenings
                        .findByApplicationId(application.id())
                        .filter(each -> each.sentAt() == null)
                        .isPresent());
        facts.put("total", application.total());
        facts.put("threshold", settings.totalThreshold());
        facts.put("place", ranked.place());
        facts.put("places", ranking.places(ranked));
        facts.put("why", why(application, ranked));
        facts.put("missed", words.missed(languageOf(application), settings, ranked.thresholdsMissed()));
        facts.put("fund", settings.fund());
        facts.put("left", settings.fund().minus(awardedBefore(ranked)));
        facts.put("requested", application.amountRequested());
        facts.put("deviation", ranked.deviationReason() == null ? "" : ranked.deviationReason());
        facts.put("afterComplaint", ranked.isLate() ? ranked.afterComplaint() : "");
        facts.put("lateReason", ranked.isLate() ? ranked.lateReason() : "");
        facts.put("complaintsUntil", call.complaintsUntil());
        facts.put("reserve", call.reserveUntil() == null ? "open" : "until");
        facts.put("reserveUntil", call.reserveUntil());
        facts.put("window", call.status() == CallStatus.PUBLISHED ? "open" : "over");
        String again = times == 0 ? "" : "/" + times;
        send("applicationDecided", "/" + application.status() + again, application, facts);
    }

    /** What decided it, a short word; empty where the reason of the committee or the director says it. */
    private static String why(GrantApplication application, RankedApplication ranked) {
        if (ranked.isLate()) {
            return "";
        }
        if (application.status() == ApplicationStatus.AWARDED && ranked.outcome() == Outcome.RESERVE) {
            return "movedUp";
        }
        return ranked.deviationReason() == null ? Objects.requireNonNullElse(ranked.provisionalReason(), "") : "";
    }

    /** What the table had granted when it came to this place. */
    private Money awardedBefore(RankedApplication ranked) {
        return ranking.rankedTogether(ranked.callId()).stream()
                .filter(each -> each.place() < ranked.place() && each.provisional() == Outcome.AWARD)
                .map(each -> each.planned() == null
                        ? applications.named(each.applicationId()).amountRequested()
                        : each.planned())
                .reduce(Money.tenge(0), Money::plus);
    }

    private Language languageOf(GrantApplication application) {
        return accounts.findById(application.applicant())
                .orElseThrow(NotFound::new)
                .language();
    }

    /** {@code occasion} keeps apart letters of one kind that an application may get several of. */
    private void send(String template, String occasion, GrantApplication application, Map<String, ?> facts) {
        send(Topic.BINDING, template, occasion, application, facts);
    }

    private void send(
            Topic topic, String template, String occasion, GrantApplication application, Map<String, ?> facts) {
        String key = template + "/" + application.id() + occasion;
        Subject subject = Subject.ofCase(application.id());
        letters.tell(new Letter(key, application.applicant(), template, topic, subject), facts);
    }
}
