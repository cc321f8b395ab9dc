package verso.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The invented person's archives, every text in them made into an attack: markup and script of many
 * shapes behind each value of JSON, in the names of files, and in the name of the archive.
 */
final class HostileArchives {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Each would be seen: as an alert, as {@code window.pwned}, or as an element of this name. */
  static final List<String> ATTACKS =
      List.of(
          "<script>window.pwned=1;alert(1)</script>",
          "\"><img src=x onerror=\"window.pwned=2\"><pwned-element>",
          "'><svg/onload=window.pwned=3><pwned-element>",
          "</title></style></script></textarea><script>window.pwned=4</script>",
          "<a href=\"javascript:window.pwned=5\" hx-get=\"/stop\" hx-trigger=\"load\">x</a>",
          "<form action=/stop method=post><button autofocus"
              + " onfocus=window.pwned=6>x</button></form>",
          "{{constructor.constructor('window.pwned=7')()}} ${window.pwned=7} <%= 7 %>",
          "--><iframe srcdoc=\"<script>parent.pwned=8</script>\"></iframe><!--",
          "\u202Etxt.exe\u2066 \uFEFF\u0007\u001B[31m</text></svg><pwned-element>",
          "<button hx-post=\"/stop\" hx-trigger=\"load\""
              + " data-hx-on:load=window.pwned=13>x</button>",
          "<%-- --%><meta http-equiv=refresh content=\"0;url=https://pwned.example.org\">",
          "<style>*{display:none}</style><link rel=stylesheet"
              + " href=https://pwned.example.org/a.css>",
          "\u0000<base href=https://pwned.example.org/><pwned-element>",
          "&lt;script&gt;window.pwned=9&lt;/script&gt;<math><mtext></mtext><pwned-element></math>");

  /** What is a date, a number, an address or a word of the format stays: else nothing is read. */
  private static final String FORMAT =
      "(?s)[\\d\\s:.,TZ+/-]+|true|false|https?://.*|[A-Z_]{2,}|.{0,2}|\\w+@.*|[a-z]{2}[-_]?[A-Za-z]{0,3}"
          + "|.*(UTC|GMT).*|\\d.*";

  private int next;

  /** Writes them into a folder. */
  List<Path> into(Path folder) throws IOException {
    Files.createDirectories(folder);
    var written = new java.util.ArrayList<Path>();
    for (Path archive : InventedStore.archives("Complete_LinkedIn")) {
      String name = archive.getFileName().toString().replace(".zip", "");
      // No name of a file may be longer than 255 bytes, and none may hold a slash.
      Path attack = folder.resolve(name + "\"><img src=x onerror=window.pwned=10>.zip");
      rewrite(archive, attack);
      written.add(attack);
    }
    return written;
  }

  private void rewrite(Path from, Path to) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(from));
        var out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(attacked(entry.getName(), content));
      }
      out.putNextEntry(new ZipEntry("notes/<script>window.pwned=11<\\script>.json"));
      out.write(JSON.writeValueAsBytes(List.of(java.util.Map.of("<b>key</b>", ATTACKS.get(0)))));
      out.putNextEntry(new ZipEntry("notes/\"><img src=x onerror=window.pwned=12>.txt"));
      out.write(ATTACKS.get(1).repeat(20_000).getBytes(StandardCharsets.UTF_8));
    }
  }

  private byte[] attacked(String name, byte[] content) throws IOException {
    String text = new String(content, StandardCharsets.UTF_8);
    if (name.endsWith(".csv")) {
      return attackedCells(text).getBytes(StandardCharsets.UTF_8);
    }
    int begin = name.endsWith(".js") ? text.indexOf('=') + 1 : 0;
    if (!name.endsWith(".json") && !name.endsWith(".js")) {
      return content;
    }
    JsonNode attacked = attacked(JSON.readTree(text.substring(begin)));
    return (text.substring(0, begin) + JSON.writeValueAsString(attacked))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Cells of two words or more, which are those that people and platforms wrote freely. */
  private String attackedCells(String table) {
    return Pattern.compile("(?<=,)[A-Z]\\p{L}+( \\p{L}+)+(?=,)")
        .matcher(table)
        .replaceAll(cell ->
            Matcher.quoteReplacement(
                '"' + (cell.group() + " " + nextAttack()).replace("\"", "\"\"") + '"'));
  }

  private String nextAttack() {
    next = (next + 1) % ATTACKS.size();
    return ATTACKS.get(next);
  }

  private JsonNode attacked(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        object.fieldNames().forEachRemaining(name -> object.set(name, attacked(object.get(name))));
        yield object;
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, attacked(array.get(i)));
        }
        yield array;
      }
      case TextNode text when !text.textValue().matches(FORMAT) -> {
        yield TextNode.valueOf(text.textValue() + " " + nextAttack());
      }
      default -> node;
    };
  }
}
