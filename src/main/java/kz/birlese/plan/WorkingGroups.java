package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.body.Body;
import kz.birlese.body.FoundBody;
import kz.birlese.body.NewBody;
import kz.birlese.body.Seat.Office;
import kz.birlese.body.Seat.Party;
import kz.birlese.body.SeatHolder;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.people.Trilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is to sit in the working group of a cycle, as it is proposed until the table of composition has nothing to say; then
 * the proposal becomes a body under the same id.
 */
@Component
public class WorkingGroups {

    /**
     * The document a group sits by.
     *
     * @param termMonths for how long, from the date of the document
     */
    public record Mandate(String documentNumber, LocalDate documentDate, int termMonths) {}

    /**
     * @param bornIn year, or null when it is not known
     * @param account null for whoever does not use the system
     */
    public record Member(String name, Party party, boolean woman, Integer bornIn, Office office, UUID account) {

        Member working(UUID withAccount) {
            return new Member(name, party, woman, bornIn, office, withAccount);
        }
    }

    /** A group as it sits. */
    public record Group(Mandate mandate, List<Member> members) {}

    private static final String INSERT_MEMBER =
            "insert into plan_group_member (body, position, name, party, woman, born_in, office, account)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient sql;
    private final FoundBody found;
    private final Texts texts;
    private final Clock clock;

    WorkingGroups(JdbcClient sql, FoundBody found, Texts texts, Clock clock) {
        this.sql = sql;
        this.found = found;
        this.texts = texts;
        this.clock = clock;
    }

    /** The group sits from today on; an earlier one of the settlement gives way to it. */
    void begin(PlanCycle cycle) {
        Group group = of(cycle.body());
        NewBody formed = new NewBody(
                Body.Kind.WORKING_GROUP,
                cycle.settlement(),
                new Trilingual(name(Language.KK), name(Language.RU), name(Language.EN)),
                group.mandate().documentNumber(),
                group.mandate().documentDate(),
                LocalDate.now(clock));
        List<SeatHolder> holders =
                group.members().stream().map(WorkingGroups::holder).toList();
        found.inPlaceOfEarlier(cycle.body(), formed, holders, group.mandate().termMonths());
    }

    private String name(Language language) {
        return texts.say(language, "plan.group.name");
    }

    private static SeatHolder holder(Member member) {
        return new SeatHolder(
                member.account(),
                member.name(),
                member.party(),
                member.woman(),
                member.bornIn(),
                member.office(),
                false);
    }

    /** Answers the id of the group. */
    UUID form(String settlement, Mandate mandate, List<Member> members) {
        UUID body = UUID.randomUUID();
        sql.sql("insert into plan_group (id, settlement, document_number, document_date, term_months)"
                        + " values (?, ?, ?, ?, ?)")
                .params(body, settlement, mandate.documentNumber(), mandate.documentDate(), mandate.termMonths())
                .update();
        for (int place = 0; place < members.size(); place++) {
            Member member = members.get(place);
            sql.sql(INSERT_MEMBER)
                    .param(body)
                    .param(place)
                    .param(member.name())
                    .param(member.party().name())
                    .param(member.woman())
                    .param(member.bornIn())
                    .param(member.office().name())
                    .param(member.account())
                    .update();
        }
        return body;
    }

    /** Null when there is no such group. */
    Group of(UUID body) {
        if (body == null) {
            return null;
        }
        Mandate mandate = sql.sql("select document_number, document_date, term_months from plan_group where id = ?")
                .param(body)
                .query((row, number) ->
                        new Mandate(row.getString(1), row.getDate(2).toLocalDate(), row.getInt(3)))
                .single();
        return new Group(mandate, members(body));
    }

    private List<Member> members(UUID body) {
        return sql.sql("select name, party, woman, born_in, office, account from plan_group_member where body = ?"
                        + " order by position")
                .param(body)
                .query((row, number) -> new Member(
                        row.getString("name"),
                        Party.valueOf(row.getString("party")),
                        row.getBoolean("woman"),
                        row.getObject("born_in", Integer.class),
                        Office.valueOf(row.getString("office")),
                        row.getObject("account", UUID.class)))
                .list();
    }
}
