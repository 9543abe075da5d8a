package kz.birlese.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts, the disabled included. */
public interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    List<Account> findAllById(Iterable<UUID> ids);

    /** The address in lower case. */
    Optional<Account> findByEmail(String email);

    /** The number in E.164. */
    Optional<Account> findByPhone(String phone);

    /** Everybody who may act in the role somewhere, by name; the disabled left out. */
    @Query("select a from Account a join a.roles r where r.role = :role and a.disabled = false order by a.name")
    List<Account> findHolders(Role role);

    Account save(Account account);
}
