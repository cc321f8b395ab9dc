package verso.format;

import java.io.IOException;
import java.io.InputStream;

/** placeholder */
public final class LabelHtml implements Shape {
  @Override
  public void read(InputStream in, Sink sink) throws IOException {}
}
