package kz.birlese.grant.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.Call;
import kz.birlese.grant.CallSettings;
import kz.birlese.grant.Criterion;
import kz.birlese.grant.RankingRules;
import kz.birlese.grant.ScoringRules;
import kz.birlese.grant.assignment.Rules;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Component;

/** The rules of a call as the form {@code prepareCall} asks for them. */
@Component
class CallForm {

    private final UsualCall usual;
    private final CallChoices choices;
    private final Clock clock;

    CallForm(UsualCall usual, CallChoices choices, Clock clock) {
        this.usual = usual;
        this.choices = choices;
        this.clock = clock;
    }

    /** The rules as they were sent last, or what a usual call has. */
    Map<String, Object> opening(Call call) {
        Map<String, Object> opening = new HashMap<>(choices.all());
        opening.put("returnedBecause", call.returnedBecause());
        if (call.settings() == null) {
            opening.putAll(usual.rules());
        } else {
            opening.putAll(values(call.settings()));
        }
        return opening;
    }

    CallSettings settings(Submission form) {
        return new CallSettings(
                words(form, "title"),
                words(form, "description"),
                Set.copyOf(form.choices("settlements")),
                form.choices("goals").stream().map(UUID::fromString).collect(Collectors.toSet()),
                money(form, "fund"),
                money(form, "minimumGrant"),
                money(form, "maximumGrant"),
                form.number("ownShareMinimum"),
                form.number("ownShareMaximum"),
                form.choices("applicantKinds").stream()
                        .map(ApplicantKind::valueOf)
                        .collect(Collectors.toSet()),
                moment(form, "opensAt"),
                moment(form, "closesAt"),
                Duration.ofMinutes(whole(form, "graceMinutes")),
                criteria(form),
                form.number("totalThreshold"),
                whole(form, "jurySize"),
                whole(form, "scorersPerApplication"),
                whole(form, "clarificationDays"),
                whole(form, "scoringDays"),
                whole(form, "complaintDays"),
                whole(form, "acceptanceDays"),
                whole(form, "reportDays"),
                whole(form, "divergenceGap"),
                form.rows("instalments").stream()
                        .map(row -> whole(row, "percent"))
                        .toList(),
                whole(form, "maximumIdeaAgeMonths"),
                form.choices("reminderDaysBefore").stream()
                        .map(Integer::valueOf)
                        .toList(),
                whole(form, "quorum"),
                reading(form),
                ranking(form),
                scoring(form),
                GivingForm.rules(form),
                form.ticked("samePlace") ? true : null);
    }

    /** Null where the form is of a time before it was asked for. */
    private static ScoringRules scoring(Submission form) {
        BigDecimal agreedBelow = form.number("agreedBelow");
        if (agreedBelow == null) {
            return null;
        }
        return new ScoringRules(
                RubricForm.sections(form), RubricForm.asked(form), agreedBelow, RubricForm.samples(form));
    }

    /**
     * Null where places come about as ever, and where the form is of a time before it was asked for: then nothing more is
     * written down than was then.
     */
    private static RankingRules ranking(Submission form) {
        if (form.text("decides") == null) {
            return null;
        }
        RankingRules asked = new RankingRules(
                RankingRules.Column.valueOf(form.text("decides")),
                form.rows("ties").stream()
                        .map(row -> RankingRules.Tie.valueOf(row.text("tie")))
                        .toList(),
                form.ticked("drawOnLine"),
                further(form));
        return asked.equals(RankingRules.USUAL) ? null : asked;
    }

    /** Null where no further scores are wanted. */
    private static RankingRules.Further further(Submission form) {
        BigDecimal most = form.number("furtherScores");
        if (most == null || most.signum() == 0) {
            return null;
        }
        BigDecimal rounds = form.number("furtherRounds");
        BigDecimal cost = form.number("furtherCost");
        return new RankingRules.Further(
                most.intValueExact(),
                rounds == null ? 1 : rounds.intValueExact(),
                cost == null
                        ? Money.tenge(BigDecimal.ZERO).amount()
                        : Money.tenge(cost).amount());
    }

    /** Null where nothing is asked for: then nothing more is written down than before there was anything to ask. */
    private static Rules reading(Submission form) {
        BigDecimal most = form.number("sheetsPerJuror");
        BigDecimal limit = form.number("pairLimit");
        Rules asked = new Rules(
                most == null ? null : most.intValueExact(),
                form.ticked("fairest"),
                limit == null ? Rules.CERTAIN : limit.intValueExact(),
                form.ticked("languagesMatter"));
        return asked.equals(CallSettings.UNLIMITED) ? null : asked;
    }

    /** Criteria are known by their place in the form: it does not change any more once scores refer to it. */
    private static List<Criterion> criteria(Submission form) {
        List<Criterion> criteria = new ArrayList<>();
        for (Submission row : form.rows("criteria")) {
            criteria.add(new Criterion(
                    "c" + (criteria.size() + 1),
                    words(row, "name"),
                    whole(row, "weight"),
                    row.number("threshold"),
                    Criterion.EXTREMES,
                    RubricForm.guidance(row)));
        }
        return criteria;
    }

    static Map<Language, String> words(Submission form, String key) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String text = form.text(key + UsualCall.suffix(language));
            if (text != null) {
                words.put(language, text);
            }
        }
        return words;
    }

    private static Money money(Submission form, String key) {
        return Money.tenge(form.number(key));
    }

    private static int whole(Submission form, String key) {
        return form.number(key).intValueExact();
    }

    private Instant moment(Submission form, String key) {
        return form.dateTime(key).atZone(clock.getZone()).toInstant();
    }

    private Map<String, Object> values(CallSettings settings) {
        Map<String, Object> values = new HashMap<>();
        values.putAll(UsualCall.inFields("title", settings.title()));
        values.putAll(UsualCall.inFields("description", settings.description()));
        values.put("settlements", List.copyOf(settings.settlements()));
        values.put("goals", settings.goals().stream().map(UUID::toString).toList());
        values.put(
                "applicantKinds",
                settings.applicantKinds().stream().map(Enum::name).toList());
        values.put("fund", settings.fund().amount());
        values.put("minimumGrant", settings.minimumGrant().amount());
        values.put("maximumGrant", settings.maximumGrant().amount());
        values.put("ownShareMinimum", settings.ownShareMinimum());
        values.put("ownShareMaximum", settings.ownShareMaximum());
        values.put("opensAt", LocalDateTime.ofInstant(settings.opensAt(), clock.getZone()));
        values.put("closesAt", LocalDateTime.ofInstant(settings.closesAt(), clock.getZone()));
        values.put("graceMinutes", settings.grace().toMinutes());
        values.put(
                "criteria",
                settings.criteria().stream().map(each -> row(each, settings)).toList());
        values.put("totalThreshold", settings.totalThreshold());
        values.put(
                "instalments",
                settings.instalments().stream()
                        .map(each -> Map.of("percent", each))
                        .toList());
        values.put(
                "reminderDaysBefore",
                settings.reminderDaysBefore().stream().map(String::valueOf).toList());
        values.putAll(counts(settings));
        values.putAll(values(settings.readingRules()));
        values.putAll(values(settings.rankingRules()));
        values.putAll(RubricForm.values(settings));
        values.putAll(GivingForm.values(settings.givingRules()));
        values.put("samePlace", settings.isSamePlaceASign());
        return values;
    }

    private static Map<String, Object> values(RankingRules ranking) {
        Map<String, Object> values = new HashMap<>();
        values.put("decides", ranking.decides().name());
        values.put(
                "ties",
                ranking.ties().stream().map(tie -> Map.of("tie", tie.name())).toList());
        values.put("drawOnLine", ranking.drawOnLine());
        if (ranking.further() != null) {
            values.put("furtherScores", ranking.further().most());
            values.put("furtherRounds", ranking.further().rounds());
            values.put("furtherCost", ranking.further().cost());
        }
        return values;
    }

    private static Map<String, Object> values(Rules reading) {
        Map<String, Object> values = new HashMap<>();
        values.put("sheetsPerJuror", reading.most());
        values.put("pairLimit", reading.limit());
        values.put("fairest", reading.fairest());
        values.put("languagesMatter", reading.languages());
        return values;
    }

    private static Map<String, Object> counts(CallSettings settings) {
        return Map.of(
                "jurySize", settings.jurySize(),
                "scorersPerApplication", settings.scorersPerApplication(),
                "quorum", settings.quorum(),
                "divergenceGap", settings.divergenceGap(),
                "clarificationDays", settings.clarificationDays(),
                "scoringDays", settings.scoringDays(),
                "complaintDays", settings.complaintDays(),
                "acceptanceDays", settings.acceptanceDays(),
                "reportDays", settings.reportDays(),
                "maximumIdeaAgeMonths", settings.maximumIdeaAgeMonths());
    }

    private static Map<String, Object> row(Criterion criterion, CallSettings settings) {
        Map<String, Object> row = new HashMap<>(UsualCall.inFields("name", criterion.name()));
        row.put("weight", criterion.weight());
        row.put("threshold", criterion.threshold());
        row.putAll(RubricForm.row(criterion, settings));
        return row;
    }
}
