package kz.birlese.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ballots of all votes. */
interface VoteBallots extends Repository<VoteBallot, UUID> {

    VoteBallot save(VoteBallot ballot);

    Optional<VoteBallot> findById(UUID id);

    /** Those that count: neither corrected by another row nor withdrawn. */
    @Query(
            """
            select b from VoteBallot b where b.vote = :vote and b.state <> kz.birlese.plan.VoteBallot.State.WITHDRAWN
                and not exists (select 1 from VoteBallot c where c.corrects = b.id)
            order by b.serial, b.id""")
    List<VoteBallot> standing(UUID vote);

    /** All that were ever keyed under the number, the last first. */
    @Query("select b from VoteBallot b where b.vote = :vote and b.serial = :serial order by b.revision desc")
    List<VoteBallot> numbered(UUID vote, int serial);

    /** Every row on paper, corrected ones too, the newest first. */
    @Query(
            "select b from VoteBallot b where b.vote = :vote and b.serial is not null order by b.keyedAt desc, b.serial desc")
    List<VoteBallot> keyed(UUID vote);

    /** Everybody who keyed or corrected a ballot. */
    @Query("select distinct b.keyedBy from VoteBallot b where b.vote = :vote and b.keyedBy is not null")
    Set<UUID> keyers(UUID vote);
}
