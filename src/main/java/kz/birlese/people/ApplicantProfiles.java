package kz.birlese.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The profiles of applicants, by account. */
public interface ApplicantProfiles extends Repository<ApplicantProfile, UUID> {

    Optional<ApplicantProfile> findById(UUID account);

    boolean existsByIdentityNumber(String digits);

    ApplicantProfile save(ApplicantProfile profile);
}
