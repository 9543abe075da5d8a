package kz.birlese.grant.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.birlese.grant.ApplicationStatus;
import kz.birlese.people.IdentityNumber;
import kz.birlese.people.Trilingual;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.FollowedCases.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far every application has come, in two questions however many there are. */
@Component
class Runners {

    /** What a person's number does not say, and what an organisation has not. */
    static final String UNKNOWN = "UNKNOWN";

    private static final String INCOMPLETE = "documentsIncomplete";

    private static final Set<ApplicationStatus> BEYOND_CHECK = Set.of(
            ApplicationStatus.ELIGIBLE,
            ApplicationStatus.SCORING,
            ApplicationStatus.ASSESSED,
            ApplicationStatus.AWARDED,
            ApplicationStatus.RESERVE,
            ApplicationStatus.REJECTED);

    private static final String APPLICATIONS =
            """
            select followed.*, a.id, a.status, a.kind, a.started_at, a.submitted_at, a.total, a.opinions_wanted,
                profile.identity_number,
                exists (select 1 from step_run step where step.root_instance = followed.root_instance
                    and step.box = 'decideEligibility' and step.ended is not null and step.cancelled = false) as checked,
                ranked.final_outcome, ranked.provisional_reason, ranked.deviation_reason,
                award.status as award_status, award.director_signed_at,
                exists (select 1 from instalment paid where paid.award_id = award.id and paid.status = 'ORDERED') as paid
            from grant_application a
            join (select root_instance, case_id, case_number, title_kk, title_ru, title_en, settlement, owner, owner_name,
                    parent_case
                from case_entry where process_key = 'grantApplication' and %s) followed on followed.case_id = a.id
            left join applicant_profile profile on profile.account = a.applicant
            left join grant_ranked_application ranked on ranked.application_id = a.id
            left join award on award.application_id = a.id and not exists (select 1 from award later
                where later.application_id = award.application_id and later.granted_at > award.granted_at)
            order by a.started_at, a.id
            """;

    private static final String FINDINGS =
            """
            select application_id, rule from eligibility_finding
            where application_id in (select case_id from case_entry where process_key = 'grantApplication' and %s)
            """;

    private final BoardSettings settings;
    private final JdbcClient sql;
    private final Clock clock;

    Runners(BoardSettings settings, JdbcClient sql, Clock clock) {
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    /** In the order in which they were begun. */
    List<Runner> in(Scope scope) {
        Map<UUID, Set<String>> findings = new HashMap<>();
        sql.sql(FINDINGS.formatted(scope.sql())).params(scope.parameters()).query(row -> {
            findings.computeIfAbsent(row.getObject("application_id", UUID.class), id -> new TreeSet<>())
                    .add(row.getString("rule"));
        });
        return sql.sql(APPLICATIONS.formatted(scope.sql()))
                .params(scope.parameters())
                .query((row, number) -> runner(row, findings))
                .list();
    }

    private Runner runner(ResultSet row, Map<UUID, Set<String>> findings) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Set<String> rules = findings.getOrDefault(id, Set.of());
        return new Runner(
                id, row.getString("root_instance"), card(row), reached(row, rules), lost(row, rules), traits(row));
    }

    private static CaseCard card(ResultSet row) throws SQLException {
        String title = row.getString("title_kk");
        return new CaseCard(
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                title == null ? null : new Trilingual(title, row.getString("title_ru"), row.getString("title_en")),
                row.getString("settlement"),
                row.getObject("owner", UUID.class),
                row.getString("owner_name"),
                row.getObject("parent_case", UUID.class));
    }

    /** The furthest stage of which there is a trace; what came of the application afterwards does not take it back. */
    private static Stage reached(ResultSet row, Set<String> rules) throws SQLException {
        boolean isEligible = isEligible(row, rules);
        List<Boolean> traces = List.of(
                true,
                row.getObject("submitted_at") != null,
                isEligible || row.getBoolean("checked") && !rules.contains(INCOMPLETE),
                isEligible,
                row.getBigDecimal("total") != null,
                "AWARD".equals(row.getString("final_outcome")) || row.getString("award_status") != null,
                row.getString("award_status") != null,
                row.getObject("director_signed_at") != null,
                row.getBoolean("paid"),
                "CLOSED".equals(row.getString("award_status")));
        return Stage.values()[traces.lastIndexOf(true)];
    }

    /** Readmitted ones too, whose findings stay on record. */
    private static boolean isEligible(ResultSet row, Set<String> rules) throws SQLException {
        return BEYOND_CHECK.contains(status(row))
                || row.getInt("opinions_wanted") > 0
                || row.getBoolean("checked") && rules.isEmpty();
    }

    private static ApplicationStatus status(ResultSet row) throws SQLException {
        return ApplicationStatus.valueOf(row.getString("status"));
    }

    private static String lost(ResultSet row, Set<String> rules) throws SQLException {
        return switch (status(row)) {
            case LAPSED -> "lapsed";
            case CANCELLED -> "cancelled";
            case WITHDRAWN -> row.getString("award_status") == null ? "withdrawn" : "refused";
            case INELIGIBLE -> rules.size() == 1 ? rules.iterator().next() : "severalRules";
            case RESERVE, REJECTED -> undecided(row);
            default -> null;
        };
    }

    /** Why the committee proposes no award: what the table said, unless the committee said otherwise. */
    private static String undecided(ResultSet row) throws SQLException {
        return row.getString("deviation_reason") == null
                ? Objects.requireNonNullElse(row.getString("provisional_reason"), "notProposed")
                : "notProposed";
    }

    private Map<Trait, String> traits(ResultSet row) throws SQLException {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        Optional<IdentityNumber> number =
                Optional.ofNullable(row.getString("identity_number")).map(IdentityNumber::new);
        traits.put(Trait.SETTLEMENT, Objects.requireNonNullElse(row.getString("settlement"), UNKNOWN));
        traits.put(Trait.KIND, row.getString("kind"));
        traits.put(
                Trait.SEX, number.flatMap(IdentityNumber::sex).map(Enum::name).orElse(UNKNOWN));
        LocalDate begun = day(row.getObject("started_at", OffsetDateTime.class).toInstant());
        traits.put(
                Trait.AGE,
                number.flatMap(IdentityNumber::born)
                        .map(born -> band(born, begun))
                        .orElse(UNKNOWN));
        return traits;
    }

    /** By its ages, for example {@code 36-50}; the highest is open, as {@code 51-}. */
    private String band(LocalDate born, LocalDate on) {
        int age = born.until(on).getYears();
        List<Integer> ends = new ArrayList<>(settings.ages());
        int from = 0;
        for (int end : ends) {
            if (age <= end) {
                return from + "-" + end;
            }
            from = end + 1;
        }
        return from + "-";
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
