package kz.birlese;

import java.util.List;
import kz.birlese.grant.DecisionFileCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Birlese. Beans are named by their full class name: the short names belong to the boxes of the diagrams, so
 * that the use case {@code PrepareCall} and the box {@code prepareCall} may share their word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class BirleseApplication {
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(DecisionFileCommand.NAME)) {
            System.exit(DecisionFileCommand.run(List.of(arguments), System.out));
        }
        SpringApplication.run(BirleseApplication.class, arguments);
    }
}
