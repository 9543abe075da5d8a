package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Which module may use which is written in the package-info files and checked here. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(BirleseApplication.class);

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        modules.verify();
    }

    @Test
    void everyModuleDeclaresWhatItUses() {
        assertThat(modules.stream()).allSatisfy(module -> assertThat(
                        Class.forName(module.getBasePackage().getName() + ".package-info"))
                .hasAnnotation(ApplicationModule.class));
    }

    @Test
    void thePictureOfTheModulesIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
