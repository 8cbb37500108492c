package org.riskcatalog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The catalog of regional security risks and of measures to prevent them. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(sharedModules = {"acts", "members", "workflow"})
public class RiskCatalog {

    public static void main(String[] arguments) {
        SpringApplication.run(RiskCatalog.class, arguments);
    }
}
