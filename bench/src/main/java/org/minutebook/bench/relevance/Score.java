package org.minutebook.bench.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How well the hits answer one need. All figures look at ten hits at most, and lie between 0 and 1.
///
/// @param first whether the first hit is a good answer
/// @param five whether one of the first five is
/// @param reciprocal one by the rank of the first good answer
/// @param ndcg the discounted gain of the hits by that of the best order, the gain being the grade; an answer counts
///        once, wherever it is printed again
/// @param byPage the same where every page counts for itself, and each of the places that a hit names takes a rank
record Score(double first, double five, double reciprocal, double ndcg, double byPage) {

    static final int DEPTH = 10;
    private static final int FIVE = 5;

    /// The score of hits in order.
    static Score of(Need need, List<List<Place>> hits) {
        List<List<Place>> top = hits.subList(0, Math.min(DEPTH, hits.size()));
        int good = 0;
        while (good < top.size() && grade(need, top.get(good), Set.of()) < Answer.GOOD) {
            good++;
        }
        boolean found = good < top.size();
        return new Score(found && good == 0 ? 1 : 0, found && good < FIVE ? 1 : 0, found ? 1.0 / (good + 1) : 0,
                byAnswer(need, top), byPage(need, hits));
    }

    private static double byAnswer(Need need, List<List<Place>> hits) {
        Set<Answer> told = new HashSet<>();
        List<Integer> gains = new ArrayList<>();
        for (List<Place> hit : hits) {
            gains.add(grade(need, hit, told));
            need.answers().stream().filter(a -> a.standsAt(hit)).forEach(told::add);
        }
        return discounted(gains) / discounted(best(need.answers().stream().map(Answer::grade)));
    }

    private static double byPage(Need need, List<List<Place>> hits) {
        Set<Place> listed = new LinkedHashSet<>();
        List<Integer> gains = new ArrayList<>();
        for (List<Place> hit : hits) {
            boolean again = !listed.add(hit.getFirst());
            gains.add(again ? 0 : grade(need, List.of(hit.getFirst()), Set.of()));
            hit.stream().skip(1).filter(listed::add).forEach(p -> gains.add(grade(need, List.of(p), Set.of())));
        }
        Stream<Integer> all = need.answers().stream().flatMap(a -> a.places().stream().map(_ -> a.grade()));
        return discounted(gains) / discounted(best(all));
    }

    /// The grade of the best answer that stands there, 0 for none.
    private static int grade(Need need, List<Place> hit, Set<Answer> told) {
        return need.answers().stream().filter(a -> !told.contains(a) && a.standsAt(hit)).mapToInt(Answer::grade).max()
                .orElse(0);
    }

    private static List<Integer> best(Stream<Integer> grades) {
        return grades.sorted(Comparator.reverseOrder()).toList();
    }

    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, gains.size()); i++) {
            sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }
}
