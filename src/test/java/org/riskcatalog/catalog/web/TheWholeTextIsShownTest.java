package org.riskcatalog.catalog.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Chronicity;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.Difference;
import org.riskcatalog.catalog.Difference.Change;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Funding;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.catalog.Origin;
import org.riskcatalog.catalog.Treatment;
import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.Milestone;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.catalog.text.Source;
import org.riskcatalog.catalog.text.WarningSign;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing that a checksum covers is hidden from who signs it, nor from who asks what changed. */
class TheWholeTextIsShownTest extends PagesOnShow {

    /** A text of which one component, however deep, is not as it was. */
    private record Variant(String component, Object text) {}

    @Autowired
    SpokenText spoken;

    @Test
    void a_change_of_any_component_is_a_difference() {
        var before = spoken.paragraphs(full());
        var variants = variants(full()).toList();

        assertThat(variants).extracting(Variant::component).contains("urgency", "measures.minParticipants");
        assertSoftly(softly -> variants.forEach(variant -> softly.assertThat(
                        Difference.between(before, spoken.paragraphs((EntryText) variant.text())))
                .as(variant.component())
                .anyMatch(paragraph -> paragraph.change() != Change.SAME)));
    }

    @Test
    void the_page_of_the_difference_tells_a_change_of_the_classification_in_words() throws Exception {
        var entry = written.entry("KZ-2026-001", EntryStatus.RESOLUTION, full());
        var urgent = variants(full())
                .filter(variant -> variant.component().equals("urgency"))
                .findFirst()
                .orElseThrow();
        written.revise(entry, (EntryText) urgent.text());

        assertThat(page("/entries/KZ-2026-001/difference?from=1&to=2"))
                .contains("1 paragraph changed.", "Classification", "Urgency: <del>Normal</del><ins>Urgent</ins>");
    }

    private static Stream<Variant> variants(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents()).flatMap(component -> variants(record, component));
    }

    private static Stream<Variant> variants(Object record, RecordComponent component) {
        var value = requireNonNull(value(record, component), component.getName());
        if (value instanceof List<?> rows && rows.get(0) instanceof Record first) {
            return variants(first)
                    .map(row -> new Variant(
                            component.getName() + "." + row.component(), with(record, component, List.of(row.text()))));
        }
        var changed = new Variant(component.getName(), with(record, component, another(component, value)));
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? Stream.of(changed, new Variant(component.getName() + " left out", with(record, component, null)))
                : Stream.of(changed);
    }

    private static Object another(RecordComponent component, Object value) {
        if (value instanceof Enum<?> constant) {
            var all = constant.getDeclaringClass().getEnumConstants();
            return all[(constant.ordinal() + 1) % all.length];
        }
        if (value instanceof List<?> lines) {
            var more = new ArrayList<Object>(lines);
            more.add("UZ");
            return more;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.ONE);
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(1);
        }
        return component.getName().equals("language") ? "ru" : value + " more";
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object with(Object record, RecordComponent changed, @Nullable Object value) {
        var components = record.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(one -> one.getName().equals(changed.getName()) ? value : value(record, one))
                .toArray();
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No component of it is empty. */
    private static EntryText full() {
        return new EntryText(
                "en",
                "Low water",
                Category.WATER_ENV,
                Chronicity.CHRONIC,
                Origin.NON_MALICIOUS,
                Confidentiality.PARTICIPANTS,
                Urgency.NORMAL,
                List.of("KZ", "KG"),
                "Two dry seasons.",
                "Inflow stays low.",
                List.of("No new reservoir"),
                List.of("Warm winters"),
                List.of("One basin"),
                "All use it.",
                "Downstream.",
                "Agreements.",
                "Gauges.",
                "A wet season.",
                "Groundwater.",
                List.of("The agreement of 1992"),
                List.of(new WarningSign(
                        "Level of the reservoir", "m", "daily", false, decimal(30), decimal(20), decimal(10))),
                List.of(new Source("Bulletin", "ICWC", "2023")),
                List.of(new ProposedMeasure(
                        "Joint forecast",
                        "The services issue a joint forecast.",
                        MeasureType.INFORMATION_EXCHANGE,
                        Treatment.REDUCE_IMPACT,
                        "Fewer surprises",
                        "KZ",
                        List.of("KG"),
                        3,
                        LocalDate.of(2027, 3, 31),
                        "Gauges",
                        decimal(5),
                        decimal(20),
                        decimal(90000),
                        "USD",
                        Funding.SHARED,
                        List.of(new Milestone("First forecast", LocalDate.of(2026, 12, 1))))));
    }

    private static BigDecimal decimal(int number) {
        return BigDecimal.valueOf(number);
    }
}
