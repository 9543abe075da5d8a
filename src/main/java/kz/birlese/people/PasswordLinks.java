package kz.birlese.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Links to set a password that have not been used. */
interface PasswordLinks extends Repository<PasswordLink, String> {

    Optional<PasswordLink> findById(String tokenHash);

    PasswordLink save(PasswordLink link);

    @Modifying
    @Query("delete from PasswordLink l where l.account = :account")
    void deleteAllOf(UUID account);
}
