package verso.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of things, which is not negative. */
final class Amount implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new TypeConversionException("'" + text + "' is not a number from 0 to 999999999");
    }
    return Integer.valueOf(text);
  }
}
