package kz.birlese.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

    /**
     * A page of accounts by name, then id, after the given ones.
     *
     * @param like in lower case with its percent signs
     * @param everywhere whether all accounts are meant, or those that hold a role in one of the places and the one whose
     *     e-mail address or telephone number this is exactly
     * @param places codes of territories
     */
    @Query(
            """
            select a from Account a
            where (a.email = :exact or a.phone = :exact
                or ((lower(a.name) like :like or a.email like :like or a.phone like :like)
                  and (:everywhere = true
                    or exists (select r.id from HeldRole r where r.account = a and r.kato in :places))))
              and (a.name > :afterName or (a.name = :afterName and a.id > :afterId))
            order by a.name, a.id""")
    List<Account> findPage(
            String like,
            boolean everywhere,
            Collection<String> places,
            String exact,
            String afterName,
            UUID afterId,
            Limit most);

    Account save(Account account);
}
