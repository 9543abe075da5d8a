package kz.birlese.workflow.form;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormDrafts extends JpaRepository<FormDraft, UUID> {

    Optional<FormDraft> findByTaskIdAndAccount(String taskId, UUID account);

    void deleteByTaskId(String taskId);
}
