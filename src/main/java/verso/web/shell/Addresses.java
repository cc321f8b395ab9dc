package verso.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import verso.index.NameKey;
import verso.interest.Label;
import verso.page.Links;

/** The addresses of the application, so that its parts lead to each other without knowing. */
public final class Addresses implements Links {
  public static final String START = "/";
  public static final String PERSONA = "/persona";
  public static final String CLAIMS = "/claims/";
  public static final String TRACES = "/records/";
  public static final String INTERESTS = "/interests";
  public static final String ADVERTISERS = "/advertisers";
  public static final String SEARCH = "/search";
  public static final String SOURCES = "/sources";
  public static final String ACTIONS = "/actions";

  /** Longer names would make addresses that servers refuse. */
  private static final int LONGEST_NAME = 300;

  @Override
  public Optional<String> claim(String claimId) {
    return Optional.of(CLAIMS + encoded(claimId));
  }

  @Override
  public Optional<String> verdict(String claimId) {
    return Optional.of(CLAIMS + encoded(claimId) + "/verdict");
  }

  @Override
  public Optional<String> trace(String traceId) {
    return Optional.of(TRACES + encoded(traceId));
  }

  @Override
  public Optional<String> advertiser(String name) {
    return Optional.of(
        ADVERTISERS
            + (name.length() <= LONGEST_NAME
                ? "/of?name=" + encoded(name)
                : "/of?key=" + Long.toHexString(key(name))));
  }

  @Override
  public Optional<String> interest(String claimId) {
    return Optional.of(INTERESTS + "/" + encoded(claimId));
  }

  @Override
  public Optional<String> topic(String topicId) {
    return Optional.of(SEARCH + "?topic=" + encoded(topicId));
  }

  /** What stands for an advertiser's name in an address where the name itself is too long. */
  public static long key(String name) {
    return NameKey.of(Label.key(name));
  }

  /** A text as part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
