package org.riskcatalog.processes.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two different things of one kind, to be held against each other. */
record Pair<T>(T one, T other) {

    static <T> Stream<Pair<T>> of(Iterable<T> things) {
        List<T> list = new ArrayList<>();
        things.forEach(list::add);
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(i -> list.subList(i + 1, list.size()).stream().map(other -> new Pair<>(list.get(i), other)));
    }
}
