package kz.birlese;

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
        SpringApplication.run(BirleseApplication.class, arguments);
    }
}
