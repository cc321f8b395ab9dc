package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.claim.Analyzer;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Flag;
import verso.claim.Inquiry;
import verso.claim.Section;

/**
 * Section 3: what they think you like: the most telling labels, the most telling topic of each
 * pattern, then all others; with the table of topics.
 */
final class InterestList implements Analyzer {
  static final int ID = 3;

  private static final int TELLING = 5;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    List<Claim> labels =
        Stream.concat(
                Interests.of(inquiry).stream().map(Interest::claim),
                Segments.of(inquiry, facet -> Segments.section(facet) == ID).stream()
                    .filter(claim -> !isList(claim)))
            .toList();
    TopicTable topics = inquiry.once(TopicTable.SHARED);
    Set<Claim> claims = new LinkedHashSet<>();
    labels.stream()
        .filter(claim -> !claim.is(Flag.SENSITIVE) && !claim.is(Flag.REJECTED))
        .limit(TELLING)
        .forEach(claims::add);
    claims.addAll(firstOfEach(topics.claims()));
    claims.addAll(labels);
    claims.addAll(topics.claims());
    return new Section(ID, List.of(), new ArrayList<>(claims)).withTopics(topics.rows());
  }

  /** An advertiser's list of its customers is nobody's liking; it stands with who gave the name. */
  private static boolean isList(Claim claim) {
    boolean isNamedAfterList =
        claim.facet() == Facet.ADVERTISER_LISTS || claim.facet() == Facet.RETARGETING;
    return isNamedAfterList && claim.author() == Author.ADVERTISER;
  }

  private static List<Claim> firstOfEach(List<Claim> patterns) {
    var first = new LinkedHashMap<String, Claim>();
    patterns.forEach(claim -> first.putIfAbsent(claim.sentence().key(), claim));
    return List.copyOf(first.values());
  }
}
