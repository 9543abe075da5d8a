package kz.birlese.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All seats, held now or before. */
interface Seats extends JpaRepository<Seat, UUID> {

    List<Seat> findByBody(UUID body);

    List<Seat> findByBodyIn(Collection<UUID> bodies);

    List<Seat> findByAccount(UUID account);

    /** Those held on the day: the chair first, then the secretary, the members by name, alternates last. */
    default List<Seat> heldOn(UUID body, LocalDate day) {
        return findByBody(body).stream()
                .filter(seat -> seat.isHeldOn(day))
                .sorted(Comparator.comparing(Seat::alternate)
                        .thenComparing(Seat::office)
                        .thenComparing(Seat::name))
                .toList();
    }
}
