package org.riskcatalog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The catalog of regional security risks and of measures to prevent them. Beans have their full class name, for a use case and
 * the delegate that calls it share the short one; what diagrams and templates name is named on purpose.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(sharedModules = {"acts", "members", "workflow"})
public class RiskCatalog {

    public static void main(String[] arguments) {
        SpringApplication.run(RiskCatalog.class, arguments);
    }
}
