package org.riskcatalog.desk.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.desk.forms.TaskForm;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.StringUtils;

/** A page that shows answers once more before they are sent says every choice in words, never as the name of a constant. */
class ChoicesHaveWordsTest {

    private final Set<String> keys = new TreeSet<>();

    @Test
    void ofEveryFormAndAct() throws Exception {
        readTexts();
        var mute = new TreeSet<String>();
        for (var answers : allAnswers()) {
            choices("", Shapes.of(answers)).forEach(choice -> {
                if (!said(choice)) {
                    mute.add(answers.getName() + " " + choice);
                }
            });
        }
        assertThat(mute).isEmpty();
    }

    private record Choice(String path, Class<?> type, String word) {}

    private boolean said(Choice choice) {
        var room = choice.type.getPackageName().replace("org.riskcatalog.", "").replaceFirst("\\..*", "");
        var usual = room + "." + StringUtils.uncapitalize(choice.type.getSimpleName()) + "." + choice.word;
        return keys.contains(usual)
                || keys.stream().anyMatch(key -> key.endsWith("." + choice.path + "." + choice.word));
    }

    private static List<Choice> choices(String path, Shape shape) {
        var found = new ArrayList<Choice>();
        if (shape instanceof Shape.Parts parts) {
            parts.parts().forEach(part -> found.addAll(choices(Paths.part(path, part.name()), part.shape())));
        } else if (shape instanceof Shape.Rows rows) {
            found.addAll(choices(path, rows.element()));
        } else if (shape instanceof Shape.Value value && value.type().isEnum()) {
            Arrays.stream(value.type().getEnumConstants())
                    .forEach(constant -> found.add(new Choice(path, value.type(), ((Enum<?>) constant).name())));
        }
        return found;
    }

    private void readTexts() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            var name = String.valueOf(file.getFilename());
            if (!name.contains("_")) {
                keys.addAll(ResourceBundle.getBundle("messages/" + name.replace(".properties", ""))
                        .keySet());
            }
        }
    }

    private static Set<Class<?>> allAnswers() throws ClassNotFoundException {
        var answers = new LinkedHashSet<Class<?>>();
        for (var kind : List.of(TaskForm.class, OneStepAct.class, NationalAct.class)) {
            var scan = new ClassPathScanningCandidateComponentProvider(false);
            scan.addIncludeFilter(new AssignableTypeFilter(kind));
            for (var bean : scan.findCandidateComponents("org.riskcatalog")) {
                var type = ResolvableType.forClass(Class.forName(bean.getBeanClassName()))
                        .as(kind)
                        .getGeneric(0)
                        .resolve();
                if (type != null && type.isRecord() && !type.getName().contains(".desk.")) {
                    answers.add(type);
                }
            }
        }
        assertThat(answers).hasSizeGreaterThan(40);
        return answers;
    }
}
