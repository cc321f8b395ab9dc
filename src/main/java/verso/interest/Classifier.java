package verso.interest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files a text under a topic, or under none: unclassified is a result. Deterministic, and
 * explainable in one sentence. The cascade, surest stage first: the name of a topic; the name of
 * something known (a brand, a team, an artist); phrases; single words. All matches of a text vote,
 * first for the branch of the tree, then for the topic in it. Immutable and thread-safe.
 */
public final class Classifier {
  /** What each further word of a phrase adds to its vote. */
  private static final double LONGER = 0.25;

  /** A single word's vote; weak ones count less. */
  private static final double WORD = 0.70;

  private static final double WEAK = 0.40;

  /** A name votes a little less inside a query or a title, which is about more than the name. */
  private static final double NAME_AMONG_WORDS = 0.85;

  /** Two different words of one topic. */
  private static final double SEVERAL_WORDS = 0.80;

  private static final double ONE_WORD_WHOLE = 0.75;

  /** In a name, a single word must be at least this share of it: bands are called anything. */
  private static final double SHARE_OF_NAME = 0.5;

  /** The topic whose phrases say how a video is made: a challenge, a prank, a vlog. */
  private static final String FORM = "verso:creators";

  private final TopicTree tree;
  private final Lexicon content;
  private final Lexicon audiences;
  private final LanguageGuess languages = new LanguageGuess();
  private final NameTrim trim = new NameTrim();
  private final Navigation navigation = new Navigation();
  private final SegmentNames segments = new SegmentNames();

  private Classifier(Tables tables) {
    this.tree = TopicTree.load(Lexicon.branches(tables), tables);
    this.content = Lexicon.ofContent(tree, languages, tables);
    this.audiences = Lexicon.ofAudiences(tree, languages, tables);
  }

  /** A classifier with a topic tree and a lexicon of one's own. */
  public static Classifier of(Tables tables) {
    return new Classifier(tables);
  }

  /** Read when it is first needed, which takes a fraction of a second, and then kept. */
  private static final class Standard {
    private static final Classifier CLASSIFIER = of(Tables.BUNDLED);
  }

  /** The classifier with the topic tree and the lexicon that come with Verso. */
  public static Classifier standard() {
    return Standard.CLASSIFIER;
  }

  /** The tree it files under. */
  public TopicTree tree() {
    return tree;
  }

  Lexicon lexicon() {
    return content;
  }

  /** What a text is about; empty when nothing in it says so. */
  public Optional<Classification> classify(String text, Input input) {
    if (input == Input.QUERY && navigation.isAll(languages.saying(Tokens.of(text)))) {
      return Optional.empty();
    }
    String meant = input == Input.SEGMENT ? segments.words(text) : text;
    List<String> parts = segments.path(meant);
    if (parts.size() > 1 && !isName(meant)) {
      Optional<Classification> last = classifyPart(parts.getLast(), input);
      return last.isPresent() ? last : classifyPart(String.join(" ", parts), input);
    }
    return classifyPart(meant, input);
  }

  /** Which audience of the Audience Taxonomy a segment's name describes. */
  public Optional<Classification> audience(String segment) {
    Tokens tokens = Tokens.of(segments.words(segment));
    return vote(tokens, audiences, Input.SEGMENT);
  }

  /** {@code RE/MAX}, which looks like a path. */
  private boolean isName(String text) {
    return content.joined(Tokens.of(text).joined()).isPresent();
  }

  /**
   * Every way in which the lexicon writes the brand, team, artist or place that a text is the name
   * of, the given one included; empty when the text names nothing known.
   */
  public List<String> spellings(String name) {
    return content.spellings(trim.of(Tokens.of(name)));
  }

  private Optional<Classification> classifyPart(String text, Input input) {
    Tokens tokens = Tokens.of(text);
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    Optional<Classification> found = classified(tokens, input).or(() -> handle(tokens, input));
    return found.isEmpty() && CamelCase.isIn(text)
        ? classified(Tokens.of(CamelCase.apart(text)), input)
        : found;
  }

  private Optional<Classification> classified(Tokens tokens, Input input) {
    if (input == Input.NAME || input == Input.LABEL) {
      if (input == Input.NAME && trim.isNoiseOnly(tokens)) {
        return vote(tokens, content, input).filter(found -> found.method() == Method.NAME);
      }
      Tokens bare = trim.of(tokens);
      if (bare.size() < tokens.size()) {
        Optional<Classification> whole = vote(tokens, content, input);
        return whole
            .filter(found -> found.matched().equals(tokens.written(0, tokens.size())))
            .or(() -> vote(bare, content, input))
            .or(() -> whole);
      }
    }
    return vote(tokens, content, input);
  }

  /** A handle or a domain, {@code burgerkinguk}: a known name without its spaces. */
  private Optional<Classification> handle(Tokens tokens, Input input) {
    String joined = tokens.joined();
    Optional<Entry> known = content.joined(joined);
    if (known.isEmpty() && input == Input.NAME) {
      known = content.joined(Fold.word(trim.ofHandle(joined)));
    }
    return known.map(entry ->
        new Classification(
            entry.topicId(),
            Method.NAME.score(),
            Method.NAME,
            tokens.written(0, tokens.size()),
            List.of()));
  }

  /** As it is; else without its little words; else whatever language its words may be in. */
  private Optional<Classification> vote(Tokens tokens, Lexicon lexicon, Input input) {
    Set<Language> guessed = languages.of(tokens);
    Optional<Classification> found = vote(tokens, lexicon, input, guessed);
    if (found.isPresent() || guessed.size() == Language.values().length) {
      return found;
    }
    Tokens saying = languages.saying(tokens, guessed);
    return vote(saying, lexicon, input, guessed)
        .or(() -> vote(saying, lexicon, input, EnumSet.allOf(Language.class)));
  }

  private Optional<Classification> vote(
      Tokens tokens, Lexicon lexicon, Input input, Set<Language> readable) {
    List<Matches.Match> matches =
        Matches.in(tokens, lexicon, readable, input).stream()
            .filter(match -> isEnough(match, tokens, input))
            .collect(Collectors.collectingAndThen(Collectors.toList(), Classifier::aboutSomething));
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    var byRoot = new LinkedHashMap<String, Double>();
    var byTopic = new HashMap<String, Double>();
    for (Matches.Match match : matches) {
      double weight = weight(match, tokens, input);
      byRoot.merge(tree.root(match.entry().topicId()), weight, Double::sum);
      byTopic.merge(match.entry().topicId(), weight, Double::sum);
    }
    String root = strongest(byRoot);
    return Optional.of(winner(matches, root, byRoot, byTopic, tokens));
  }

  private Classification winner(
      List<Matches.Match> matches,
      String root,
      Map<String, Double> byRoot,
      Map<String, Double> byTopic,
      Tokens tokens) {
    Matches.Match best =
        matches.stream()
            .filter(match -> tree.root(match.entry().topicId()).equals(root))
            .max(
                Comparator.comparingDouble((Matches.Match m) -> byTopic.get(m.entry().topicId()))
                    .thenComparingInt(m -> tree.path(m.entry().topicId()).size())
                    .thenComparingInt(m -> -m.from()))
            .orElseThrow();
    List<String> runnersUp =
        byRoot.entrySet().stream()
            .filter(other -> !other.getKey().equals(root))
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    return new Classification(
        best.entry().topicId(),
        score(best, matches, tokens),
        best.entry().method(),
        tokens.written(best.from(), best.to()),
        runnersUp);
  }

  private static double score(Matches.Match best, List<Matches.Match> matches, Tokens tokens) {
    if (best.entry().method() != Method.WORD) {
      return best.entry().method().score();
    }
    var words = new HashSet<List<String>>();
    matches.stream()
        .filter(match -> match.entry().topicId().equals(best.entry().topicId()))
        .forEach(match -> words.add(match.entry().words()));
    if (words.size() > 1) {
      return SEVERAL_WORDS;
    }
    return best.length() == tokens.size() ? ONE_WORD_WHOLE : Method.WORD.score();
  }

  private static double weight(Matches.Match match, Tokens tokens, Input input) {
    Entry entry = match.entry();
    if (entry.isWeak() && match.length() < tokens.size()) {
      return WEAK;
    }
    if (entry.method() == Method.WORD) {
      return WORD;
    }
    boolean isAmong = input == Input.QUERY || input == Input.TITLE;
    double base =
        entry.method() == Method.NAME && isAmong && match.length() < tokens.size()
            ? NAME_AMONG_WORDS
            : entry.method().score();
    return base * (1 + LONGER * (match.length() - 1));
  }

  /** What a thing is about counts before what form it has: a tried recipe is food. */
  private static List<Matches.Match> aboutSomething(List<Matches.Match> matches) {
    List<Matches.Match> about = matches.stream().filter(match -> !isForm(match.entry())).toList();
    return about.isEmpty() ? matches : about;
  }

  private static boolean isForm(Entry entry) {
    return entry.topicId().equals(FORM) && entry.method() != Method.NAME;
  }

  /** A single word in a name says little about what bears the name. */
  private boolean isEnough(Matches.Match match, Tokens tokens, Input input) {
    if (input != Input.NAME || match.entry().method() != Method.WORD) {
      return true;
    }
    Set<String> said = new HashSet<>(tokens.words());
    said.removeIf(languages::isFunctionWord);
    return match.length() >= SHARE_OF_NAME * Math.max(1, said.size());
  }

  /** The first of the strongest, so that ties fall the same way every time. */
  private static String strongest(Map<String, Double> votes) {
    var best = new ArrayList<>(votes.entrySet());
    best.sort(Map.Entry.<String, Double>comparingByValue().reversed());
    return best.getFirst().getKey();
  }
}
