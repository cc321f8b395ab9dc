package verso.persona;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import verso.index.Filing;
import verso.index.NameKey;
import verso.interest.Classifier;
import verso.interest.Label;
import verso.interest.Topic;
import verso.interest.TraceTopics;
import verso.trace.Trace;

/** A topic tree small enough to know by heart, and traces filed under it. */
final class SmallTopics {
  /** Apart, since they are read by several threads while the classifier is made. */
  private static final class Files {
    private static final Map<String, String> FILES =
        Map.of(
            "branches.tsv",
            """
            sports
            society
            purchase-intent
            demographics
            """,
            "topics/sports.tsv",
            """
            483||Sports|Sports|Sport|Deportes
            492|483|Running|Course à pied|Laufen|Correr
            493|483|Tennis|Tennis|Tennis|Tenis
            494|493|Tennis rackets|Raquettes de tennis|Tennisschläger|Raquetas
            """,
            "phrases/sports.tsv",
            """
            483|en|athlete
            492|en|trail running; running shoes; marathon
            493|en|grand slam; tennis match
            494|en|tennis racket
            """,
            "names/sports.tsv",
            """
            Example Open|EO Tennis;Example Tennis Open|event|493
            """,
            "topics/society.tsv",
            """
            286||Health|Santé|Gesundheit|Salud
            289|286|Allergies|Allergies|Allergien|Alergias
            """,
            "phrases/society.tsv",
            """
            286|en|medicine
            289|en|hay fever
            """,
            "names/society.tsv",
            "",
            "topics/purchase-intent.tsv",
            """
            a752||Purchase intent|Intentions d'achat|Kaufabsichten|Compra
            a1618|a752|Shopping for sports gear|Cherche du matériel de sport|Sucht Sportgerät|Busca deporte
            a1496|a752|Life events|Événements de vie|Lebensereignisse|Vida
            a1505|a1496|Wedding|Mariage|Hochzeit|Boda
            """,
            "phrases/purchase-intent.tsv",
            """
            a1618|en|sporting goods
            a1505|en|getting married
            """);

    private static final String DEMOGRAPHICS_TOPICS =
        "a1||Demographics|Démographie|Demografie|Demo";

    static List<List<String>> rows(String name) {
      String file =
          switch (name) {
            case "topics/demographics.tsv" -> DEMOGRAPHICS_TOPICS;
            case "phrases/demographics.tsv" -> "a1|en|homeowner";
            default -> FILES.get(name);
          };
      return file.lines().map(Files::row).toList();
    }

    /** Columns are parted by bars here, and aliases by semicolons, to be read. */
    static List<String> row(String line) {
      List<String> row = Arrays.asList(line.split("\\|", -1));
      if (row.size() == 4) {
        row.set(1, row.get(1).replace(';', '|'));
      }
      return row;
    }
  }

  static final Classifier CLASSIFIER = Classifier.of(Files::rows);

  private static final TraceTopics TOPICS = new TraceTopics(CLASSIFIER);

  private SmallTopics() {}

  /** What the index is told of a trace when it is imported. */
  static Filing filing(Trace trace) {
    List<String> path =
        TOPICS
            .of(trace)
            .map(found -> CLASSIFIER.tree().path(found.topicId()))
            .orElse(List.of())
            .stream()
            .map(Topic::id)
            .toList();
    long maker = TraceTopics.makerOf(trace).map(SmallTopics::key).orElse(NameKey.NONE);
    return new Filing(path, key(trace.subject()), maker);
  }

  private static long key(String name) {
    return NameKey.of(Label.key(name));
  }
}
