package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.DecisionFile.Applied;
import kz.birlese.grant.DecisionFile.Compared;
import kz.birlese.grant.DecisionFile.Earlier;
import kz.birlese.grant.DecisionFile.Meeting;
import kz.birlese.grant.DecisionFile.Place;
import kz.birlese.grant.DecisionFile.Sealed;
import kz.birlese.grant.DecisionFile.Sheet;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.grant.portfolio.Allotment;
import kz.birlese.grant.selection.Draw;
import kz.birlese.programme.Money;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;

/**
 * Reckons a {@link DecisionFile} again, from the jurors' marks to the last place, without the database it came from, and
 * compares every step with what the log has of it. Needs nothing but the file.
 */
public final class VerifyDecisionFile {

    /**
     * The first thing that does not agree.
     *
     * @param where in the file, for example {@code places[3].value}
     * @param stated what the file says there
     * @param reckoned what it comes to, or what the log says
     */
    public record Disagreement(String where, String stated, String reckoned) {}

    private static final class Disagrees extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Disagreement disagreement;

        Disagrees(Disagreement disagreement) {
            super(disagreement.where());
            this.disagreement = disagreement;
        }
    }

    private final DecisionFile file;
    private final CallSettings settings;
    private final Map<UUID, Applied> applications;
    private final Map<UUID, BigDecimal> planned = new HashMap<>();

    private VerifyDecisionFile(DecisionFile file) {
        this.file = file;
        this.settings = CallSettings.read(file.settings());
        this.applications = file.applications().stream().collect(Collectors.toMap(Applied::id, Function.identity()));
    }

    /** Empty when everything agrees. Whatever is no file of this shape, or cannot be reckoned with, disagrees as a whole. */
    public static Optional<Disagreement> first(String text) {
        try {
            Sealed sealed = CanonicalJson.read(text, Sealed.class);
            String format = sealed.content().holdsOne() ? DecisionFile.EXTRACT : DecisionFile.FORMAT;
            expect("format", sealed.content().format(), format);
            new VerifyDecisionFile(sealed.content()).run();
            expect("seal", sealed.seal(), CanonicalJson.fingerprint(CanonicalJson.write(sealed.content())));
            expect("file", text, CanonicalJson.write(sealed));
            return Optional.empty();
        } catch (Disagrees found) {
            return Optional.of(found.disagreement);
        } catch (RuntimeException outOfShape) {
            return Optional.of(new Disagreement("file", String.valueOf(outOfShape.getMessage()), DecisionFile.FORMAT));
        }
    }

    /** Whether it is about one application: then its place is compared with the log and not reckoned. */
    static boolean isExtract(String text) {
        return CanonicalJson.read(text, Sealed.class).content().holdsOne();
    }

    /** The last entry of the log in the file, its number and hash: to be compared with what the house keeps. */
    static String lastEntry(String text) {
        List<DecisionLog.Entry> log =
                CanonicalJson.read(text, Sealed.class).content().log();
        DecisionLog.Entry last = log.get(log.size() - 1);
        return last.number() + " " + last.hash();
    }

    private void run() {
        log();
        call();
        sheets();
        corrections();
        totals();
        if (file.holdsOne()) {
            alone();
        } else {
            places();
            given();
            published();
            meetings();
        }
        late();
        outcomes();
    }

    /** The place of one application follows from all of them, which an extract does not hold: the log must have it so. */
    private void alone() {
        expect("applications", file.applications().size(), 1);
        expect("places", file.places().size(), 1);
        expect("compared", file.compared(), new Compared(List.of(), List.of(), List.of()));
        expect("meetings", file.meetings(), List.of());
        Place stated = file.places().get(0);
        Applied applied = file.applications().get(0);
        expect("places[0].application", stated.application(), applied.id());
        expect("places[0].missed", stated.missed(), Thresholds.missed(settings, applied));
        expect(
                "places[0].drawNumber",
                stated.drawNumber(),
                Draw.number(file.drawSeed(), applied.id().toString()));
        if (stated.afterComplaint() == null) {
            agreesWithLog("places[0]", stated, "applicationRanked");
        }
    }

    private void log() {
        DecisionLog.Entry before = null;
        Set<UUID> subjects = new HashSet<>(applications.keySet());
        subjects.add(file.callId());
        for (int index = 0; index < file.log().size(); index++) {
            DecisionLog.Entry entry = file.log().get(index);
            String where = "log[" + index + "]";
            expect(where + ".hash", entry.hash(), entry.reckonedHash());
            expect(where + ".subject", subjects.contains(entry.decision().subject()), true);
            if (before != null) {
                expect(where + ".number", entry.number() > before.number(), true);
                if (entry.number() == before.number() + 1) {
                    expect(where + ".previousHash", entry.previousHash(), before.hash());
                }
            }
            before = entry;
        }
    }

    private void call() {
        expect("call", file.call(), fact(file.callId(), "callStarted", "number"));
        expect("fingerprint", file.fingerprint(), CanonicalJson.fingerprint(file.settings()));
        expect("fingerprint", file.fingerprint(), fact(file.callId(), "callPublished", "fingerprint"));
        expect("drawSeed", file.drawSeed(), fact(file.callId(), "callClosed", "seed"));
        for (int index = 0; index < file.applications().size(); index++) {
            Applied each = file.applications().get(index);
            String where = "applications[" + index + "]";
            expect(where + ".number", each.number(), fact(each.id(), "applicationSubmitted", "number"));
            expect("call", each.number().startsWith(file.call() + "/"), true);
            Decision placed = placed(each.id());
            expect(where + ".requested", plain(each.requested()), placed.facts().get("requested"));
            expect(where + ".goal", each.goal(), placed.facts().get("goal"));
            expect(where + ".settlement", each.settlement(), placed.facts().get("settlement"));
            expect(where + ".kind", each.kind(), placed.facts().get("kind"));
        }
    }

    private void sheets() {
        int scored = 0;
        int voided = 0;
        Set<List<UUID>> pairs = new HashSet<>();
        for (int index = 0; index < file.sheets().size(); index++) {
            Sheet sheet = file.sheets().get(index);
            String where = "sheets[" + index + "]";
            expect(where, pairs.add(List.of(sheet.applicationId(), sheet.juror())), true);
            expect(where + ".voided", sheet.voided() == null ? null : true, isVoided(sheet) ? true : null);
            voided += sheet.voided() == null ? 0 : 1;
            if (sheet.total() == null) {
                expect(where + ".juror", by(sheet, "conflictDeclared").isPresent(), true);
                expect(where + ".marks", sheet.marks(), List.of());
            } else {
                scored++;
                editions(where, sheet);
            }
        }
        expect("sheets", scored, count("applicationScored"));
        expect("sheets", file.sheets().size() - scored, count("conflictDeclared"));
        expect("sheets", voided, (int) file.log().stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.what().equals("sheetVoided"))
                .filter(each -> each.facts().get("submitted").equals("true"))
                .count());
    }

    /** Only a confirmed conflict of interest takes a sheet away. */
    private boolean isVoided(Sheet sheet) {
        boolean isVoided = isAbout(sheet, "sheetVoided");
        if (isVoided) {
            expect("log: conflictConfirmed", isAbout(sheet, "conflictConfirmed"), true);
        }
        return isVoided;
    }

    private boolean isAbout(Sheet sheet, String what) {
        return about(sheet.applicationId(), what).stream()
                .anyMatch(each -> sheet.juror().toString().equals(each.facts().get("juror")));
    }

    /** What was handed in, and what it was corrected to one after the other, until what stands. */
    private void editions(String where, Sheet sheet) {
        List<Decision> noted = new ArrayList<>();
        noted.add(by(sheet, "applicationScored").orElseThrow(() -> disagrees(where, sheet.juror(), null)));
        noted.addAll(allBy(sheet, "scoresCorrected"));
        String answers =
                sheet.answers().isEmpty() ? null : CanonicalJson.fingerprint(CanonicalJson.write(sheet.answers()));
        expect(where + ".answers", answers, noted.get(0).facts().get("answers"));
        int corrections = sheet.earlier().size();
        expect(where + ".earlier", corrections, noted.size() - 1);
        for (int index = 0; index < corrections; index++) {
            Earlier earlier = sheet.earlier().get(index);
            String at = where + ".earlier[" + index + "]";
            edition(at, earlier.marks(), earlier.total(), noted.get(index));
            Decision correction = noted.get(index + 1);
            expect(at + ".replacedBecause", earlier.replacedBecause(), correction.why());
            expect(at + ".total", plain(earlier.total()), correction.facts().get("totalBefore"));
            expect(
                    at + ".marks",
                    fingerprint(earlier.marks()),
                    correction.facts().get("sheetBefore"));
        }
        edition(where, sheet.marks(), sheet.total(), noted.get(corrections));
    }

    private void edition(String where, List<Mark> marks, BigDecimal total, Decision noted) {
        expect(where + ".total", total, Consolidation.totalOf(marks, settings.criteria()));
        expect(where + ".total", plain(total), noted.facts().get("total"));
        expect(where + ".marks", fingerprint(marks), noted.facts().get("sheet"));
    }

    private static String fingerprint(List<Mark> marks) {
        return CanonicalJson.fingerprint(CanonicalJson.write(marks));
    }

    /** None that the file does not hold, and none while its application stood in the ranking. */
    private void corrections() {
        int held =
                file.sheets().stream().mapToInt(each -> each.earlier().size()).sum();
        expect("sheets.earlier", held, count("scoresCorrected"));
        Set<UUID> ranked = new HashSet<>();
        for (DecisionLog.Entry entry : file.log()) {
            Decision each = entry.decision();
            if (each.what().equals("applicationRanked")) {
                ranked.add(each.subject());
            }
            if (each.what().equals("scoringReopened")) {
                ranked.clear();
            }
            if (each.what().equals("scoresCorrected")) {
                expect("log " + entry.number(), ranked.contains(each.subject()), false);
            }
        }
    }

    private void totals() {
        for (int index = 0; index < file.applications().size(); index++) {
            Applied each = file.applications().get(index);
            String where = "applications[" + index + "]";
            List<Sheet> sheets = handedIn(Set.of(each.id()));
            expect(where, sheets.isEmpty(), false);
            Consolidation reckoned = Consolidation.of(sheets, settings);
            expect(where + ".total", each.total(), reckoned.total());
            expect(where + ".means", each.means(), reckoned.criterionMeans());
            expect(where + ".points", each.points(), reckoned.criterionPoints());
            expect(where + ".thresholdsMet", each.thresholdsMet(), reckoned.thresholdsMet());
            expect(where + ".total", plain(each.total()), fact(each.id(), "scoresConsolidated", "total"));
        }
    }

    private void places() {
        List<Place> together = together();
        expect("places", file.places().size(), applications.size());
        Set<UUID> all = file.places().stream().map(Place::application).collect(Collectors.toSet());
        expect("places", all.equals(applications.keySet()), true);
        Set<UUID> ids = together.stream().map(Place::application).collect(Collectors.toCollection(HashSet::new));
        expect("places", ids.size(), together.size());
        Compared compared = file.compared();
        expect("compared.goals", joined(compared.goals()), compared("goals"));
        expect("compared.settlements", joined(compared.settlements()), compared("settlements"));
        expect("compared.applications", joined(compared.applications()), compared("applications"));
        RankingFacts facts = RankingFacts.of(
                settings.rankingRules(),
                handedIn(ids),
                ids(compared.goals()),
                Set.copyOf(compared.settlements()),
                ids(compared.applications()));
        List<Placed<Applied>> reckoned = new RankingOrder<Applied>(settings, file.drawSeed(), facts)
                .rank(ids.stream().map(applications::get).toList());
        for (Placed<Applied> placed : reckoned) {
            Place stated = together.stream()
                    .filter(each ->
                            each.application().equals(placed.application().id()))
                    .findFirst()
                    .orElseThrow();
            String where = "places[" + file.places().indexOf(stated) + "]";
            expect(where + ".place", stated.place(), placed.place());
            expect(where + ".separatedBy", stated.separatedBy(), placed.separatedBy());
            expect(where + ".value", stated.value(), placed.value());
            expect(where + ".drawNumber", stated.drawNumber(), placed.drawNumber());
            expect(where + ".missed", stated.missed(), Thresholds.missed(settings, placed.application()));
            agreesWithLog(where, stated, "applicationRanked");
        }
    }

    /** Gives the fund out once more: what the solver found then must be what it finds now, to the last grant. */
    private void given() {
        if (settings.giving() == null) {
            return;
        }
        Allotment again = new Giving(settings, settings.giving(), together().size()).of(settings.fund(), entrants());
        Map<String, String> noted = last(file.callId(), GiveOut.NOTED)
                .orElseThrow(() -> disagrees("log: " + GiveOut.NOTED, file.callId(), null))
                .facts();
        Giving.facts(settings.giving(), again)
                .forEach((name, reckoned) -> expect("fund." + name, noted.get(name), reckoned));
        together().forEach(each -> planned.put(each.application(), amount(again, each.application())));
        for (Place stated : together()) {
            String where = "places[" + file.places().indexOf(stated) + "]";
            BigDecimal amount = planned.get(stated.application());
            expect(
                    where + ".planned",
                    fact(stated.application(), "applicationRanked", "planned"),
                    amount == null ? "" : plain(amount));
            expect(where + ".provisional", stated.provisional() == Outcome.AWARD, amount != null);
        }
    }

    private static BigDecimal amount(Allotment allotment, UUID application) {
        Long granted = allotment.granted().get(application.toString());
        return granted == null ? null : Giving.money(granted).amount();
    }

    private List<Giving.Entrant> entrants() {
        return together().stream()
                .filter(each -> each.missed().isEmpty())
                .map(each -> new Giving.Entrant(applications.get(each.application()), each.place(), each.value()))
                .toList();
    }

    private List<Place> together() {
        return file.places().stream()
                .filter(each -> each.afterComplaint() == null)
                .toList();
    }

    private void agreesWithLog(String where, Place stated, String what) {
        Map<String, String> noted = last(stated.application(), what)
                .orElseThrow(() -> disagrees(where, stated.application(), null))
                .facts();
        expect(where + ".place", stated.place(), noted.get("place"));
        expect(where + ".separatedBy", stated.separatedBy(), noted.get("separatedBy"));
        expect(where + ".value", stated.value() == null ? null : plain(stated.value()), noted.get("value"));
        expect(where + ".missed", String.join(" ", stated.missed()), noted.get("missed"));
        expect(where + ".drawNumber", stated.drawNumber(), noted.get("draw"));
    }

    /** A late place is the director's: what it rests on is in the log. */
    private void late() {
        for (int index = 0; index < file.places().size(); index++) {
            Place stated = file.places().get(index);
            if (stated.afterComplaint() != null) {
                String where = "places[" + index + "]";
                agreesWithLog(where, stated, "latePlaceDecided");
                Decision noted = last(stated.application(), "latePlaceDecided").orElseThrow();
                expect(
                        where + ".afterComplaint",
                        stated.afterComplaint(),
                        noted.facts().get("complaint"));
                expect(where + ".lateReason", stated.lateReason(), noted.why());
                expect(where + ".outcome", stated.outcome(), noted.facts().get("outcome"));
                expect(where + ".provisional", stated.provisional(), null);
                expect(where + ".rule", stated.rule(), null);
                expect(where + ".deviationReason", stated.deviationReason(), null);
                expect(where + ".amount", stated.amount(), granted(stated));
            }
        }
    }

    private BigDecimal granted(Place stated) {
        if (planned.containsKey(stated.application())) {
            return stated.outcome() == Outcome.AWARD ? planned.get(stated.application()) : null;
        }
        return stated.outcome() == Outcome.AWARD
                ? applications.get(stated.application()).requested()
                : null;
    }

    private void outcomes() {
        Money granted = Money.tenge(BigDecimal.ZERO);
        for (int index = 0; index < file.places().size(); index++) {
            Place stated = file.places().get(index);
            if (stated.afterComplaint() != null) {
                continue;
            }
            String where = "places[" + index + "]";
            expect(where + ".lateReason", stated.lateReason(), null);
            expect(
                    where + ".provisional",
                    stated.provisional(),
                    fact(stated.application(), "outcomeProposed", "outcome"));
            expect(where + ".rule", stated.rule(), fact(stated.application(), "outcomeProposed", "rule"));
            outcome(where, stated);
            if (stated.outcome() == Outcome.AWARD) {
                granted = granted.plus(Money.tenge(stated.amount()));
            }
        }
        expect("places.amount within fund", granted.compareTo(settings.fund()) <= 0, true);
    }

    private void outcome(String where, Place stated) {
        Optional<Decision> decided = last(stated.application(), "outcomeDecided");
        if (decided.isPresent()) {
            expect(where + ".outcome", stated.outcome(), decided.get().facts().get("outcome"));
            expect(
                    where + ".amount",
                    stated.amount() == null ? null : plain(stated.amount()),
                    decided.get().facts().get("amount"));
            expect(
                    where + ".deviationReason",
                    stated.deviationReason(),
                    decided.get().why());
        } else {
            expect(where, last(stated.application(), "placeFellAway").isPresent(), true);
            expect(where + ".outcome", stated.outcome(), Outcome.REJECT);
            expect(where + ".amount", stated.amount(), null);
            expect(where + ".deviationReason", stated.deviationReason(), null);
        }
        if (stated.deviationReason() == null && decided.isPresent()) {
            expect(where + ".outcome", stated.outcome(), stated.provisional());
            expect(where + ".amount", stated.amount(), granted(stated));
        }
    }

    /** Nobody is missing, and nobody has been put in. */
    private void published() {
        List<Place> together = together();
        expect("places", DecisionFile.fingerprint(together), fact(file.callId(), "resultsPublished", "places"));
    }

    private void meetings() {
        List<Decision> held = file.log().stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.what().equals("committeeHeld"))
                .toList();
        expect("meetings", file.meetings().size(), held.size());
        for (int index = 0; index < held.size(); index++) {
            Meeting stated = file.meetings().get(index);
            String where = "meetings[" + index + "]";
            expect(where + ".heldBy", stated.heldBy(), held.get(index).who());
            expect(
                    where + ".present",
                    joined(stated.present()),
                    held.get(index).facts().get("present"));
            expect(
                    where + ".minutes",
                    CanonicalJson.fingerprint(stated.minutes()),
                    held.get(index).facts().get("minutes"));
            expect(
                    where + ".aside",
                    stated.aside() == null ? null : joined(stated.aside()),
                    held.get(index).facts().get("aside"));
            if (stated.aside() != null) {
                expect(
                        where + ".aside",
                        stated.aside().containsAll(conflicted(held.get(index), stated.present())),
                        true);
            }
            expect(
                    where + ".protocol",
                    stated.protocol(),
                    held.get(index).facts().get("protocol"));
            votes(where, stated, held.get(index).facts().get("votes"));
            signed(where, stated, index);
        }
    }

    /**
     * Who was there and had a conflict of interest that was known by then, with the application. What got a place later was
     * not on the table.
     */
    private List<String> conflicted(Decision meeting, List<String> present) {
        Set<UUID> onTheTable = file.places().stream()
                .filter(each -> each.afterComplaint() == null)
                .map(Place::application)
                .collect(Collectors.toSet());
        return file.log().stream()
                .map(DecisionLog.Entry::decision)
                .takeWhile(each -> !each.equals(meeting))
                .filter(each -> onTheTable.contains(each.subject()))
                .map(each -> switch (each.what()) {
                    case "conflictConfirmed" ->
                        StandingAside.written(each.subject(), each.facts().get("juror"));
                    case "conflictDeclared" -> StandingAside.written(each.subject(), said(each.who()));
                    default -> null;
                })
                .filter(Objects::nonNull)
                .filter(each -> present.stream().anyMatch(each::endsWith))
                .toList();
    }

    /** What was voted adds up, and nothing was decided against the majority. */
    private void votes(String where, Meeting stated, String noted) {
        CommitteeVotes votes = stated.votes();
        expect(where + ".votes", votes == null ? null : CanonicalJson.fingerprint(votes.canonical()), noted);
        if (votes == null) {
            return;
        }
        carried(where + ".votes.list", votes.list(), stated.present().size());
        for (CommitteeVotes.Item item : votes.items()) {
            String which = where + ".votes." + item.application();
            expect(which, applications.containsKey(item.application()), true);
            item.left()
                    .forEach(juror -> expect(which + ".left", stated.present().contains(juror.toString()), true));
            carried(which, item.vote(), stated.present().size() - item.left().size());
        }
    }

    private static void carried(String where, CommitteeVotes.Vote vote, int inRoom) {
        expect(where, vote.all(), inRoom);
        expect(where + ".inFavour", vote.isCarried(), true);
    }

    /**
     * Everybody who was there has signed before the next meeting, or is no longer awaited, gone or late; or what it proposed
     * was given up.
     */
    private void signed(String where, Meeting stated, int meeting) {
        List<Decision> between = after(meeting);
        List<DecisionFile.Signature> noted = between.stream()
                .filter(each -> each.what().equals("committeeMinutesSigned"))
                .map(each -> new DecisionFile.Signature(each.who(), each.why()))
                .sorted(Comparator.comparing(DecisionFile.Signature::juror))
                .toList();
        if (stated.votes() == null) {
            expect(where + ".signatures", stated.signatures(), null);
            return;
        }
        expect(where + ".signatures", stated.signatures(), noted);
        Set<String> accounted =
                noted.stream().map(each -> each.juror().toString()).collect(Collectors.toSet());
        between.stream()
                .filter(each -> each.what().equals("signatureNotAwaited"))
                .forEach(each -> accounted.add(each.facts().get("juror")));
        boolean isGivenUp = between.stream().anyMatch(each -> each.what().equals("scoringReopened"));
        expect(where + ".signatures", isGivenUp || accounted.containsAll(stated.present()), true);
    }

    /** What was decided after the meeting and before the next. */
    private List<Decision> after(int meeting) {
        List<Decision> between = new ArrayList<>();
        int held = -1;
        for (DecisionLog.Entry entry : file.log()) {
            held += entry.decision().what().equals("committeeHeld") ? 1 : 0;
            if (held == meeting) {
                between.add(entry.decision());
            }
        }
        return between;
    }

    private List<Sheet> handedIn(Collection<UUID> of) {
        return file.sheets().stream()
                .filter(sheet -> sheet.counts() && of.contains(sheet.applicationId()))
                .toList();
    }

    private Optional<Decision> by(Sheet sheet, String what) {
        return allBy(sheet, what).stream().findFirst();
    }

    private List<Decision> allBy(Sheet sheet, String what) {
        return about(sheet.applicationId(), what).stream()
                .filter(each -> sheet.juror().equals(each.who()))
                .toList();
    }

    private int count(String what) {
        return applications.keySet().stream()
                .mapToInt(id -> about(id, what).size())
                .sum();
    }

    private List<Decision> about(UUID subject, String what) {
        return file.log().stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.subject().equals(subject) && each.what().equals(what))
                .toList();
    }

    private Optional<Decision> last(UUID subject, String what) {
        List<Decision> all = new ArrayList<>(about(subject, what));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private Decision placed(UUID application) {
        return last(application, "applicationRanked")
                .or(() -> last(application, "latePlaceDecided"))
                .orElseThrow(() -> disagrees("places", application, null));
    }

    private String fact(UUID subject, String what, String name) {
        return last(subject, what)
                .map(each -> each.facts().get(name))
                .orElseThrow(() -> disagrees("log: " + what, subject, null));
    }

    private String compared(String name) {
        return last(file.callId(), RankingFacts.NOTED)
                .map(each -> each.facts().getOrDefault(name, ""))
                .orElse("");
    }

    private static Set<UUID> ids(List<String> texts) {
        return texts.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private static String joined(List<String> values) {
        return String.join(" ", values);
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static void expect(String where, Object stated, Object reckoned) {
        boolean agree = stated instanceof Comparable<?> || stated == null || reckoned instanceof String
                ? Objects.equals(said(stated), said(reckoned))
                : Objects.equals(stated, reckoned);
        if (!agree) {
            throw disagrees(where, stated, reckoned);
        }
    }

    private static String said(Object value) {
        return value == null ? null : String.valueOf(value);
    }

    private static Disagrees disagrees(String where, Object stated, Object reckoned) {
        return new Disagrees(new Disagreement(where, said(stated), said(reckoned)));
    }
}
