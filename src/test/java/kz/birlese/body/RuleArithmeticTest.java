package kz.birlese.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of a body come to in numbers. */
class RuleArithmeticTest {

    private static final LocalDate DAY = LocalDate.of(2029, 3, 5);

    @ParameterizedTest
    @CsvSource({"5, 1, 2, 3", "6, 1, 2, 3", "1, 1, 2, 1", "9, 2, 3, 6", "10, 2, 3, 7", "0, 1, 2, 1"})
    void aQuorumIsAtLeastItsPartOfTheSeats(int seats, int numerator, int denominator, int needed) {
        assertThat(terms(RuleTerms.QuorumOf.SEATS, numerator, denominator, null).quorum(Meeting.Kind.REGULAR, seats))
                .isEqualTo(needed);
    }

    @Test
    void aQuorumOfResidentsCountsHeadsAndAGatheringItsOwnNumber() {
        RuleTerms terms = terms(RuleTerms.QuorumOf.RESIDENTS, 1, 10, 1201);
        assertThat(terms.quorum(Meeting.Kind.REGULAR, 9)).isEqualTo(121);
        assertThat(terms.quorum(Meeting.Kind.GATHERING, 9)).isEqualTo(50);
        Attendance attendance = new Attendance(Set.of(), 120, null, null);
        assertThat(Quorum.of(terms, Meeting.Kind.REGULAR, seats(9, 0), attendance))
                .isEqualTo(new Quorum(121, 120));
    }

    @Test
    void anAlternateComesInForSomebodyAndNeverBesideAll() {
        List<Seat> seats = seats(4, 2);
        RuleTerms terms = terms(RuleTerms.QuorumOf.SEATS, 1, 2, null);
        assertThat(Quorum.of(terms, Meeting.Kind.REGULAR, seats, there(seats.subList(2, 6))))
                .isEqualTo(new Quorum(2, 4));
        assertThat(Quorum.of(terms, Meeting.Kind.REGULAR, seats, there(seats))).isEqualTo(new Quorum(2, 4));
        assertThat(Quorum.of(terms, Meeting.Kind.REGULAR, seats, there(seats.subList(5, 6))))
                .isEqualTo(new Quorum(2, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 5, false, true",
        "1, 2, 2, 4, false, false",
        "1, 2, 2, 4, true, true",
        "1, 2, 2, 5, true, false",
        "1, 2, 0, 0, true, false",
        "2, 3, 4, 6, false, true",
        "2, 3, 3, 5, true, false"
    })
    void aMajorityIsMoreThanHalfOrAtLeastAnotherPartAndTheChairDecidesBetweenHalves(
            int numerator, int denominator, int votesFor, int present, boolean chairFor, boolean reached) {
        assertThat(new Majority(numerator, denominator).isReached(votesFor, present, chairFor))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 2, 1, 2, noticeDays, ruleNumber",
        "10, 11, 1, 2, 1, 2, papersDays, rulePapersAfterNotice",
        "10, 5, 3, 2, 1, 2, quorum, rulePart",
        "10, 5, 1, 2, 0, 2, majority, rulePart"
    })
    void whatNoDocumentCanMeanIsRefusedAtItsField(
            int notice, int papers, int quorum, int ofQuorum, int majority, int ofMajority, String field, String rule) {
        RuleTerms terms = new RuleTerms(
                notice, papers, RuleTerms.QuorumOf.SEATS, quorum, ofQuorum, null, 50, majority, ofMajority, 48, 3);
        assertThat(RuleCheck.broken(terms)).singleElement().satisfies(reason -> {
            assertThat(reason.field()).isEqualTo(field);
            assertThat(reason.rule()).isEqualTo(rule);
        });
    }

    @Test
    void aPartOfResidentsNeedsTheirNumber() {
        assertThat(RuleCheck.broken(terms(RuleTerms.QuorumOf.RESIDENTS, 1, 10, null)))
                .extracting(Refusal.Reason::rule)
                .containsExactly("ruleResidents");
        assertThat(RuleCheck.broken(terms(RuleTerms.QuorumOf.RESIDENTS, 1, 10, 900)))
                .isEmpty();
    }

    @Test
    void aBodyHasOneChairOneSecretaryAndNobodyTwice() {
        UUID same = UUID.randomUUID();
        List<SeatHolder> holders = new ArrayList<>(List.of(
                BodyHouse.holder(same, " ", Seat.Office.CHAIR),
                BodyHouse.holder(same, "Б", Seat.Office.CHAIR),
                new SeatHolder(null, "В", Seat.Party.NGO, false, 2020, Seat.Office.MEMBER, false)));
        assertThatThrownBy(() -> SeatCheck.hold(holders, 2029))
                .satisfies(thrown -> assertThat(((Refusal) thrown).reasons())
                        .extracting(Refusal.Reason::rule)
                        .containsExactly("seatsChair", "seatsSecretary", "seatName", "seatBornIn", "seatTwice"));
    }

    @ParameterizedTest
    @CsvSource({"2015, 2029, true", "2016, 2029, false", "1994, 2029, true", "1993, 2029, false", ", 2029, false"})
    void youngIsWhoIsFourteenToThirtyFive(Integer bornIn, int year, boolean young) {
        SeatHolder holder = new SeatHolder(null, "А", Seat.Party.RESIDENTS, true, bornIn, Seat.Office.MEMBER, false);
        assertThat(new Seat(UUID.randomUUID(), holder, DAY).isYoungIn(year)).isEqualTo(young);
    }

    private static RuleTerms terms(RuleTerms.QuorumOf of, int numerator, int denominator, Integer residents) {
        return new RuleTerms(10, 5, of, numerator, denominator, residents, 50, 1, 2, 48, 3);
    }

    private static List<Seat> seats(int own, int alternates) {
        return IntStream.range(0, own + alternates)
                .mapToObj(at -> new Seat(
                        UUID.randomUUID(),
                        new SeatHolder(null, "А" + at, Seat.Party.RESIDENTS, true, null, Seat.Office.MEMBER, at >= own),
                        DAY))
                .toList();
    }

    private static Attendance there(List<Seat> seats) {
        Set<UUID> ids = seats.stream().map(Seat::id).collect(Collectors.toSet());
        return new Attendance(ids, ids.size(), null, null);
    }
}
