package verso.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shoes | shoe",
        "shoe | shoes",
        "running | run",
        "run | running",
        "runs | running",
        "chaussures | chaussure",
        "chaussure | chaussures",
        "chevaux | cheval",
        "cheval | chevaux",
        "les jeux | jeu",
        "l'élection | election",
        "election | l'élection",
        "L’ÉLECTION | élections",
        "e\u0301le\u0300ve | élève",
        "Élève | ELEVE",
        "Ada's marathon | ada",
        "O'Brien | obrien",
        "Straße | strasse",
        "œuvre | oeuvre",
        "Αθήνα | αθηνα",
        "shop.example.com | example.com",
        "https://www.example.com/path?q=1 | example.com",
        "https://www.example.com/path?q=1 | https://www.example.com/path?q=1",
        "by @acme today | acme",
        "by @acme today | @acme",
        "a #mood of mine | mood",
        "a #mood of mine | #mood",
        "ada_example | example",
        "ada_example | ada_example",
        "version 3.14 | 3.14",
        "from 192.168.1.20 | 192.168.1.20",
        "日本語のテキスト | 日本語",
        "Москва | москва",
        "C++ and C# | c++",
        "Yahoo! Answers | yahoo! answers",
        "at 12:30 | 12:30",
        "AT&T | at&t",
        "open 24/7 | 24/7",
        "say \"hello | say \"hello",
        "marathon shoes | marathon AND shoes",
        "marathon shoes | \"marathon shoes\"",
        "marathon shoes | \"marathon shoe\"",
        "marathon shoes | marath*",
        "marathon shoes | *athon",
        "marathon shoes | maraton~",
        "marathon shoes | subject:marathon",
        "marathon shoes | kind:view marathon",
        "marathon shoes | platform:google AND origin:observed",
        "marathon shoes | -boots",
        "marathon shoes | NOT boots",
        "marathon shoes | [mara TO maraz]",
        "what? a smile :) | smile :)",
        "rock - paper | rock - paper",
        "foo:bar | foo:bar",
        "array[0] | array[0]",
      })
  void finds(String subject, String query) throws IOException {
    var store = Store.open(folder);
    Samples.add(store, Samples.view(subject));

    assertThat(Samples.found(store, query)).containsExactly(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "marathon shoes | boots",
        "marathon shoes | \"shoes marathon\"",
        "marathon shoes | marathon boots",
        "marathon shoes | text:marathon",
        "marathon shoes | -shoes",
        "marathon shoes | kind:search",
        "com example | example.com",
      })
  void doesNotFind(String subject, String query) throws IOException {
    var store = Store.open(folder);
    Samples.add(store, Samples.view(subject));

    assertThat(Samples.found(store, query)).isEmpty();
  }
}
