package verso.persona;

import java.util.List;
import java.util.Optional;
import verso.claim.Author;
import verso.claim.Facet;
import verso.index.StoredTrace;

/**
 * One ad, all criteria by which it reached the person, and the traces that could have led to each.
 * What a platform states is one of the reasons at most: explanations were found to be incomplete
 * (Andreou et al., "Investigating Ad Transparency Mechanisms", NDSS 2018).
 *
 * @param ad the record of the ad
 * @param advertiser as most records write it; empty where the export does not say
 * @param broker what is known of the advertiser as a trader in data
 * @param criteria all of them, the most invasive first; empty where the platform states none
 * @param dealings what else ties the advertiser to the person: its lists, what it reported before
 */
public record AdExplanation(
    StoredTrace ad,
    String advertiser,
    Optional<Broker> broker,
    List<Criterion> criteria,
    List<Found> dealings) {

  /**
   * One criterion of the ad.
   *
   * @param type as the platform writes it
   * @param value as the platform writes it; empty where it gives none
   * @param facet the side of the person it is about
   * @param suppliedBy who supplied what it rests on
   * @param isOpaque whether the person cannot see what put them there
   * @param meaning key of its explanation in the messages, after {@code targeting.}
   * @param traces those that are consistent with it; empty when none was found
   */
  public record Criterion(
      String type,
      String value,
      Facet facet,
      Author suppliedBy,
      boolean isOpaque,
      String meaning,
      List<Found> traces) {
    public Criterion {
      traces = List.copyOf(traces);
    }
  }

  /**
   * A trace that is consistent with a criterion.
   *
   * @param stored the trace
   * @param trail on which it was found
   */
  public record Found(StoredTrace stored, Trail trail) {}

  public AdExplanation {
    criteria = List.copyOf(criteria);
    dealings = List.copyOf(dealings);
  }
}
