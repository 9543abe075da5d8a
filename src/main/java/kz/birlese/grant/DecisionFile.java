package kz.birlese.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.ApplicantKind;
import kz.birlese.programme.Money;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;

/**
 * What the decision on a call rests on, so that anybody can reckon it again without the house: its rules, every sheet, the
 * ranking, the committee's meetings, and what the decision log says of all of it. People stand in it by id. Checked by
 * {@link VerifyDecisionFile}.
 *
 * @param format {@link #FORMAT}
 * @param call the number of the call
 * @param settings its rules in their canonical form
 * @param fingerprint SHA-256 of the rules
 * @param drawSeed the published number of the draw
 * @param applications that have a place
 * @param sheets handed in for them, those of jurors who stepped back, and those that count for nothing
 * @param log the entries about the call and these applications, in order
 */
record DecisionFile(
        String format,
        String call,
        UUID callId,
        String settings,
        String fingerprint,
        String drawSeed,
        List<Applied> applications,
        List<Sheet> sheets,
        Compared compared,
        List<Place> places,
        List<Meeting> meetings,
        List<DecisionLog.Entry> log) {

    static final String FORMAT = "birlese-decision/1";

    /** Of an extract about one application. */
    static final String EXTRACT = "birlese-decision-extract/1";

    /** What an extract keeps of the call itself: the entries that its rules, its seed and the times of its scores rest on. */
    private static final Set<String> OF_THE_CALL = Set.of(
            "callStarted", "callPublished", "callClosed", "furtherScoresAsked", "scoringReopened", "resultsPublished");

    /**
     * An application that has a place, with what its sheets come to.
     *
     * @param kind null, and not written down, where the call has not declared how its fund is given out
     */
    record Applied(
            UUID id,
            String number,
            BigDecimal requested,
            UUID goal,
            String settlement,
            BigDecimal total,
            Map<String, BigDecimal> means,
            Map<String, BigDecimal> points,
            boolean thresholdsMet,
            @JsonInclude(JsonInclude.Include.NON_NULL) ApplicantKind kind)
            implements Ranked {

        @Override
        public Map<String, BigDecimal> criterionMeans() {
            return means;
        }

        @Override
        public Money amountRequested() {
            return Money.tenge(requested);
        }
    }

    /**
     * As it stands.
     *
     * @param total null, and no marks, where the juror stepped back
     * @param answers to the independent questions; not written down where none was asked
     * @param earlier as it stood before each correction, in order; not written down where there was none
     * @param voided true where the sheet counts for nothing, since the juror was not impartial; else null and not written down
     */
    record Sheet(
            UUID applicationId,
            UUID juror,
            List<Mark> marks,
            BigDecimal total,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Answer> answers,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Earlier> earlier,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean voided)
            implements ScoredSheet {

        Sheet {
            answers = answers == null ? List.of() : List.copyOf(answers);
            earlier = earlier == null ? List.of() : List.copyOf(earlier);
        }

        boolean counts() {
            return total != null && voided == null;
        }
    }

    /** A sheet before its juror corrected it, and why they did. */
    record Earlier(List<Mark> marks, BigDecimal total, String replacedBecause) {

        static Earlier of(EarlierSheet sheet) {
            return new Earlier(sheet.marks(), sheet.total(), sheet.replacedBecause());
        }
    }

    /** What earlier grants serve and went to, and whose applications come first between equals, in order. */
    record Compared(List<String> goals, List<String> settlements, List<String> applications) {}

    /** See {@link RankedApplication}. */
    record Place(
            UUID application,
            int place,
            BigDecimal value,
            String separatedBy,
            List<String> missed,
            String drawNumber,
            Outcome provisional,
            String rule,
            Outcome outcome,
            BigDecimal amount,
            String deviationReason,
            String afterComplaint,
            String lateReason) {

        static Place of(RankedApplication ranked) {
            return new Place(
                    ranked.applicationId(),
                    ranked.place(),
                    ranked.value(),
                    ranked.separatedBy(),
                    ranked.thresholdsMissed(),
                    ranked.drawNumber(),
                    ranked.provisional(),
                    ranked.provisionalReason(),
                    ranked.outcome(),
                    ranked.amount() == null ? null : ranked.amount().amount(),
                    ranked.deviationReason(),
                    ranked.afterComplaint(),
                    ranked.lateReason());
        }
    }

    /** SHA-256 of who stood where and what came of it, kept when the results come out; late places are not among them. */
    static String fingerprint(List<Place> places) {
        return CanonicalJson.fingerprint(places.stream()
                .map(each -> each.place() + " " + each.application() + " " + each.outcome() + " " + each.amount())
                .collect(Collectors.joining("\n")));
    }

    /**
     * One meeting of the committee.
     *
     * @param aside {@link StandingAside} as the log has it; null, and not written down, of meetings before that was kept
     * @param votes null, as are the next two, and not written down, where the meeting was recorded before votes were asked for
     * @param protocol SHA-256 of the minutes drafted from the records, which hold names
     * @param signatures under them, in order
     */
    record Meeting(
            UUID heldBy,
            List<String> present,
            String minutes,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> aside,
            @JsonInclude(JsonInclude.Include.NON_NULL) CommitteeVotes votes,
            @JsonInclude(JsonInclude.Include.NON_NULL) String protocol,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<Signature> signatures) {}

    /** @param objection null for none */
    record Signature(UUID juror, String objection) {}

    /** The file as it is written: its content, and the SHA-256 of that. */
    record Sealed(DecisionFile content, String seal) {}

    /** Whether it is an extract. */
    boolean holdsOne() {
        return format.equals(EXTRACT);
    }

    /**
     * What the file has of one application, and nothing of any other: its sheets, its place and its entries of the log can be
     * checked by themselves. That the place follows from all scores only the whole file can show.
     */
    DecisionFile about(UUID application) {
        return new DecisionFile(
                EXTRACT,
                call,
                callId,
                settings,
                fingerprint,
                drawSeed,
                applications.stream()
                        .filter(each -> each.id().equals(application))
                        .toList(),
                sheets.stream()
                        .filter(each -> each.applicationId().equals(application))
                        .toList(),
                new Compared(List.of(), List.of(), List.of()),
                places.stream()
                        .filter(each -> each.application().equals(application))
                        .toList(),
                List.of(),
                log.stream()
                        .filter(each -> isKept(each.decision(), application))
                        .toList());
    }

    private boolean isKept(Decision decision, UUID application) {
        return decision.subject().equals(application)
                || decision.subject().equals(callId) && OF_THE_CALL.contains(decision.what());
    }

    /** The bytes of the file, in UTF-8; equal content is equal bytes. */
    String text() {
        return CanonicalJson.write(new Sealed(this, CanonicalJson.fingerprint(CanonicalJson.write(this))));
    }
}
