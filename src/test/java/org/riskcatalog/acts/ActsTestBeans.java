package org.riskcatalog.acts;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The parts of the room that other rooms' tests over tables need. */
@TestConfiguration
@Import({Checksums.class, KeptArguments.class, NumberSeries.class})
public class ActsTestBeans {}
