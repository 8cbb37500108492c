package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.function.Consumer;

/** Replies at random, most of them nearly right; the same seed gives the same. */
final class RandomReplies {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    RandomReplies(long seed) {
        random = new Random(seed);
    }

    ObjectNode next() {
        var reply = NODES.objectNode();
        mostly(() -> reply.set("position", position()));
        mostly(() -> reply.put("from", one("2026-06-01", "2026-06-01", "2026-06-01", "2026-02-30", "soon")));
        sometimes(() -> reply.put("likelihood", random.nextInt(7)));
        sometimes(() -> reply.put("public_", random.nextBoolean()));
        sometimes(() -> {
            var affected = reply.putArray("affected");
            times(5, i -> affected.add(one("KZ", "KG", "KZ", "KG", "kz", "UZ")));
        });
        sometimes(() -> {
            var remarks = reply.putArray("remarks");
            times(4, i -> remarks.add(remark()));
        });
        seldom(() -> reply.put("other", 1));
        return reply;
    }

    private ObjectNode position() {
        var position = NODES.objectNode();
        mostly(() -> position.put("value", one("APPROVE", "APPROVE", "HOLD", "OBJECT", "object")));
        sometimes(() -> position.put("reasons", one("", "because", "because", "x".repeat(21))));
        return position;
    }

    private ObjectNode remark() {
        var remark = NODES.objectNode();
        mostly(() -> remark.put("text", one("a", "b", "x".repeat(40), "x".repeat(41), "")));
        sometimes(() -> remark.put("cost", random.nextInt(9) - 2));
        sometimes(() -> remark.put(
                "id", one("8d2ff1a2-3f3a-4a6e-9b0e-0a3c3a1f7f11", "8d2ff1a2-3f3a-4a6e-9b0e-0a3c3a1f7f12", "7")));
        sometimes(() -> {
            var steps = remark.putArray("steps");
            times(3, i -> steps.addObject().put("what", one("go", "go", "")).put("due", one("2026-07-01", "7")));
        });
        return remark;
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }

    private void mostly(Runnable then) {
        if (random.nextInt(40) > 0) {
            then.run();
        }
    }

    private void sometimes(Runnable then) {
        if (random.nextBoolean()) {
            then.run();
        }
    }

    private void seldom(Runnable then) {
        if (random.nextInt(40) == 0) {
            then.run();
        }
    }

    private void times(int most, Consumer<Integer> then) {
        int n = random.nextInt(most);
        for (int i = 0; i < n; i++) {
            then.accept(i);
        }
    }
}
