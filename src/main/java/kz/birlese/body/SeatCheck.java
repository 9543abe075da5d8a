package kz.birlese.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal;

/** What a list of seats must keep to before anybody asks about its composition. */
final class SeatCheck {

    private static final int NAME_LENGTH = 200;
    private static final int OLDEST = 1900;

    /** Under this age nobody sits in a body. */
    private static final int YOUNGEST = 14;

    private SeatCheck() {}

    /**
     * Throws {@link Refusal} with everything that is broken: {@code seatsChair} and {@code seatsSecretary} unless there is
     * exactly one of each, {@code seatName}, {@code seatBornIn}, {@code seatTwice}.
     *
     * @param year in which the seats are taken
     */
    static void hold(List<SeatHolder> holders, int year) {
        List<Refusal.Reason> broken = new ArrayList<>();
        one(holders, Seat.Office.CHAIR, "seatsChair", broken);
        one(holders, Seat.Office.SECRETARY, "seatsSecretary", broken);
        holders.forEach(holder -> person(holder, year, broken));
        long accounts = holders.stream()
                .map(SeatHolder::account)
                .filter(each -> each != null)
                .count();
        if (holders.stream()
                        .map(SeatHolder::account)
                        .filter(each -> each != null)
                        .distinct()
                        .count()
                < accounts) {
            broken.add(new Refusal.Reason("seatTwice", "seats", Map.of()));
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    private static void one(List<SeatHolder> holders, Seat.Office office, String rule, List<Refusal.Reason> broken) {
        long found = holders.stream()
                .filter(holder -> holder.office() == office && !holder.alternate())
                .count();
        if (found != 1) {
            broken.add(new Refusal.Reason(rule, "seats", Map.of("found", found)));
        }
    }

    private static void person(SeatHolder holder, int year, List<Refusal.Reason> broken) {
        if (holder.name() == null
                || holder.name().isBlank()
                || holder.name().strip().length() > NAME_LENGTH) {
            broken.add(new Refusal.Reason("seatName", "seats", Map.of("needed", NAME_LENGTH)));
        }
        if (holder.bornIn() != null && (holder.bornIn() < OLDEST || holder.bornIn() > year - YOUNGEST)) {
            Map<String, Object> facts =
                    Map.of("found", String.valueOf(holder.bornIn()), "needed", String.valueOf(year - YOUNGEST));
            broken.add(new Refusal.Reason("seatBornIn", "seats", facts));
        }
    }
}
