package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import kz.birlese.HouseTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProcessLibraryTest extends HouseTest {

    @Autowired
    ProcessLibrary library;

    @Autowired
    RepositoryService repository;

    @Test
    void nothingIsDeployedAgainWhenNothingHasChanged() {
        long before = repository.createDeploymentQuery().count();
        library.deploy();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before).isPositive();
    }

    @Test
    void aFamilyHoldsItsCalledProcessesAndFormsUnderStableNames() {
        Deployment family =
                repository.createDeploymentQuery().deploymentName("tellTale").singleResult();
        assertThat(repository.getDeploymentResourceNames(family.getId()))
                .containsExactlyInAnyOrder(
                        "processes/house/tell-tale.bpmn",
                        "processes/house/tell-more.bpmn",
                        "forms/house/answer-bell.form",
                        "forms/house/hear-witness.form",
                        "forms/house/add-word.form");
    }

    @Test
    void aCalledProcessHasNoDeploymentOfItsOwn() {
        assertThat(repository.createDeploymentQuery().deploymentName("tellMore").count())
                .isZero();
    }
}
