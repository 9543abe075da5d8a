package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void everyKazakhLetterBecomesItsRussianNeighbour() {
        assertThat(Folding.fold("ӘҒҚҢӨҰҮҺІ әғқңөұүһі")).isEqualTo("агкноуухи агкноуухи");
    }

    @Test
    void whatPeopleTypeFoldsToWhatIsWritten() {
        assertThat(Folding.fold("Қызылтөбе"))
                .isEqualTo(Folding.fold("КЫЗЫЛТОБЕ"))
                .isEqualTo(Folding.fold(" кызылтобе "));
    }

    @Test
    void shortIAndYoAreToldApartAsRussiansDo() {
        assertThat(Folding.fold("Йод Ёлка")).isEqualTo("йод елка");
    }

    @Test
    void accentsOfOtherScriptsDoNotCount() {
        assertThat(Folding.fold("Şevçenko")).isEqualTo("sevcenko");
    }

    @Test
    void nothingFoldsToNothing() {
        assertThat(Folding.fold(null)).isEmpty();
    }
}
