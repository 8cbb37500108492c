package org.riskcatalog.desk.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands in a field when a form is opened is what somebody would have typed there. */
class TypedFieldsTest {

    record Target(@Nullable BigDecimal value, @Nullable LocalDateTime until) {}

    @Test
    void aNumberHasNoExponentAndATimeNoSecondsThatNobodyTyped() {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("value", new BigDecimal("40")).put("until", "2027-01-15T12:00:00");
        assertThat(TypedFields.of(Target.class, tree)).containsEntry("value", "40");
        assertThat(TypedFields.of(Target.class, tree)).containsEntry("until", "2027-01-15T12:00");
    }

    @Test
    void whatSomebodyTypedStaysAsItIs() {
        var tree = JsonNodeFactory.instance.objectNode().put("value", "4E+1").put("until", "tomorrow");
        assertThat(TypedFields.of(Target.class, tree)).containsEntry("value", "4E+1");
        assertThat(TypedFields.of(Target.class, tree)).containsEntry("until", "tomorrow");
    }
}
