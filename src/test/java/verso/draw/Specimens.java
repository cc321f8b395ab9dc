package verso.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes every drawing on one page, of invented data, to be looked at: {@code Specimens FILE
 * [light|dark]}. Nothing of the product uses it.
 */
final class Specimens {
  private static final String LIGHT =
      """
      --ink:#1d2329; --ink-soft:#56606a; --ink-faint:#a9b1b8; --paper:#fdfcf9; --paper-2:#f4f2ec; --line:#e4e1d9;
      --accent:#285e8e; --accent-soft:#c6d6e4; --told:#1f6f5c; --watched:#2f6da8; --guessed:#a8620c;
      --brought:#8a4a86; --shown:#66707a; --unknown:#9aa2a9;
      --c1:#2f6da8; --c2:#c07a1f; --c3:#1f7f6b; --c4:#8a4a86; --c5:#6b7a1e; --c6:#b4566a; --c7:#5a64a8; --c8:#7d7469;
      --q0:#efede6; --q1:#d5e2ea; --q2:#afcbdc; --q3:#83aecb; --q4:#578eb5; --q5:#336e9b; --q6:#174d79;\
      """;
  private static final String DARK =
      """
      --ink:#e8e6e1; --ink-soft:#a8adb2; --ink-faint:#5d656c; --paper:#15181b; --paper-2:#1d2125; --line:#2d3237;
      --accent:#7fb2dc; --accent-soft:#2c4152; --told:#5db79f; --watched:#72abde; --guessed:#dfa04c;
      --brought:#c58bc1; --shown:#9aa5af; --unknown:#737c84;
      --c1:#72abde; --c2:#dfa04c; --c3:#5db79f; --c4:#c58bc1; --c5:#b0be5c; --c6:#e08ca0; --c7:#99a3e4; --c8:#b3a99c;
      --q0:#21262a; --q1:#24394a; --q2:#285068; --q3:#316a8c; --q4:#4588ae; --q5:#6fabcf; --q6:#a9d2ec;\
      """;

  private Specimens() {}

  public static void main(String[] arguments) throws IOException {
    String tokens = arguments.length > 1 && arguments[1].equals("dark") ? DARK : LIGHT;
    String css = Files.readString(Path.of("src/main/resources/verso/page/draw.css"));
    String figures =
        SpecimenData.all().stream().map(Specimens::figure).collect(Collectors.joining("\n"));
    Files.writeString(
        Path.of(arguments[0]),
        """
        <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Specimens</title><style>:root{%s}
        body{background:var(--paper);color:var(--ink);font:16px/1.5 Inter,system-ui,sans-serif;margin:16px auto;
        max-width:736px;padding:0 16px}
        h2{font-size:18px;margin:40px 0 4px}p{margin:0 0 12px;color:var(--ink-soft)}figure{margin:0 0 24px}%s</style>
        <h1>Specimens</h1>%s
        """
            .formatted(tokens, css, SpecimenData.words() + figures));
  }

  private static String figure(Sketch sketch) {
    Optional<Drawing> drawing = sketch.drawing();
    return drawing
        .map(d ->
            "<figure><h2>%s</h2><p>%s</p>%s%s</figure>"
                .formatted(
                    Svg.escaped(Lettering.clean(d.title())),
                    Svg.escaped(d.description()),
                    d.wide(),
                    d.narrow()))
        .orElse("<p>Nothing to draw.</p>");
  }
}
