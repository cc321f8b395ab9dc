package verso.web.advertisers;

import java.util.List;
import java.util.Optional;
import verso.draw.Drawing;
import verso.page.RecordView;
import verso.web.shell.ActionLinks;
import verso.web.shell.Pager;
import verso.web.shell.Tiny;

/**
 * Everything an advertiser has to do with the person.
 *
 * @param name as most records write it
 * @param sentence the claim about it
 * @param known what is known of it from elsewhere: its trade, who is behind it, other spellings
 * @param numbers what there is, in figures
 * @param ways how it came by the person
 * @param ads what it showed over time
 * @param engagements what the person did with its ads
 * @param events what it, or its company, reported
 * @param criteria by which its ads were aimed
 * @param why why one of its ads reached the person
 * @param records all that bear its name, newest first, one page of them
 * @param searchAddress a search for them
 */
public record AdvertiserPage(
    String name,
    String sentence,
    List<String> known,
    List<Number> numbers,
    List<Way> ways,
    Optional<Drawing> ads,
    List<RecordView> engagements,
    Events events,
    Criteria criteria,
    Optional<AdReason> why,
    Records records,
    String searchAddress,
    String claimAddress,
    List<ActionLinks.Link> actions) {

  /** A figure with what it counts. */
  public record Number(String figure, String of) {}

  /**
   * A way in which it came by the person.
   *
   * @param meaning what that is
   * @param records that state it
   */
  public record Way(
      String name, String look, String meaning, String platforms, List<RecordView> records) {}

  /**
   * What was reported.
   *
   * @param lead how much; empty for nothing
   */
  public record Events(String lead, List<Event> types) {}

  /** Reports of one type. */
  public record Event(String type, String count, Tiny share) {}

  /**
   * How its ads were aimed.
   *
   * @param lead of how many ads that is stated; empty for none
   */
  public record Criteria(String lead, List<Criterion> types) {}

  /** A type of criterion and how it was used. */
  public record Criterion(
      String type, String meaning, String ads, Tiny share, String values, boolean isOpaque) {}

  /**
   * Why an ad reached the person, as far as that is stated.
   *
   * @param ad its record
   * @param lead how much the platform states
   * @param dealings what else ties the advertiser to the person
   */
  public record AdReason(RecordView ad, String lead, List<Reason> reasons, List<Trace> dealings) {}

  /** One criterion of an ad, and the records that are consistent with it. */
  public record Reason(String criterion, String meaning, String author, List<Trace> traces) {}

  /** A record, and on which trail it was found. */
  public record Trace(RecordView record, String trail) {}

  /** A page of records. */
  public record Records(String lead, List<RecordView> list, Pager pager) {}
}
