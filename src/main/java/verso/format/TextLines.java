package verso.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A text file that is a list: every line that is not blank is a record, a text. */
public final class TextLines implements Shape {

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String plain = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
      if (!plain.isBlank() && !sink.item(Item.of(Value.of(plain.strip()), "line " + number))) {
        return;
      }
      number++;
    }
  }
}
