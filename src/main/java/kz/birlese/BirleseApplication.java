package kz.birlese;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Birlese. */
@SpringBootApplication
public class BirleseApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(BirleseApplication.class, arguments);
    }
}
