import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON and its hash, with nothing but Java 17: what an implementation in Java needs before any vector can pass.
 * {@code java Canonical.java FOLDER} holds it against canonical.json of the kit in FOLDER and prints what passed.
 */
public class Canonical {
  private final String text;
  private int at = 0;

  private Canonical(String text) {
    this.text = text;
  }

  /** JSON as maps, lists, strings, doubles, booleans and null. A TreeMap has its keys in the order of their UTF-16 code units. */
  static Object parse(String text) {
    return new Canonical(text).value();
  }

  static String write(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> fields = new ArrayList<>();
      for (Map.Entry<?, ?> field : map.entrySet()) fields.add(quote((String) field.getKey()) + ":" + write(field.getValue()));
      return "{" + String.join(",", fields) + "}";
    }
    if (value instanceof List<?> list) {
      List<String> items = new ArrayList<>();
      for (Object item : list) items.add(write(item));
      return "[" + String.join(",", items) + "]";
    }
    if (value instanceof String string) return quote(string);
    return value instanceof Double number ? number(number) : String.valueOf(value);
  }

  static String hash(Object value) throws Exception {
    byte[] bytes = write(value).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** The fewest digits that give the same double, as JavaScript writes them: an exponent from 1e21 on, and below 1e-6. */
  private static String number(double value) {
    if (value == 0) return "0";
    BigDecimal shortest = new BigDecimal(value);
    for (int digits = 1; digits <= 17; digits += 1) {
      BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
      if (rounded.doubleValue() != value) continue;
      shortest = rounded.stripTrailingZeros();
      break;
    }
    int power = shortest.precision() - shortest.scale() - 1;
    if (power < 21 && power >= -6) return shortest.toPlainString();
    return shortest.movePointLeft(power).toPlainString() + "e" + (power < 0 ? "-" : "+") + Math.abs(power);
  }

  private static String quote(String string) {
    StringBuilder out = new StringBuilder("\"");
    for (char unit : string.toCharArray()) {
      int named = "\b\f\n\r\t\"\\".indexOf(unit);
      if (named >= 0) out.append('\\').append("bfnrt\"\\".charAt(named));
      else if (unit < 0x20) out.append(String.format("\\u%04x", (int) unit));
      else out.append(unit);
    }
    return out.append('"').toString();
  }

  private Object value() {
    skip();
    char first = text.charAt(at);
    if (first == '{') return object();
    if (first == '[') return list();
    if (first == '"') return string();
    int start = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) at += 1;
    String word = text.substring(start, at);
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> Double.valueOf(word);
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> map = new TreeMap<>();
    for (at += 1; !closes('}'); ) {
      String key = string();
      skip();
      at += 1;
      map.put(key, value());
    }
    return map;
  }

  private List<Object> list() {
    List<Object> items = new ArrayList<>();
    for (at += 1; !closes(']'); ) items.add(value());
    return items;
  }

  /** Passes what stands between two items; true at the end of the list. */
  private boolean closes(char end) {
    skip();
    if (text.charAt(at) == ',') at += 1;
    skip();
    if (text.charAt(at) != end) return false;
    at += 1;
    return true;
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    for (at += 1; text.charAt(at) != '"'; at += 1) {
      if (text.charAt(at) != '\\') {
        out.append(text.charAt(at));
        continue;
      }
      at += 1;
      int named = "bfnrt".indexOf(text.charAt(at));
      if (named >= 0) out.append("\b\f\n\r\t".charAt(named));
      else if (text.charAt(at) == 'u') {
        out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
        at += 4;
      } else out.append(text.charAt(at));
    }
    at += 1;
    return out.toString();
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at += 1;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> failed = new ArrayList<>();
    List<?> vectors = (List<?>) parse(Files.readString(Path.of(arguments[0], "canonical.json")));
    for (Object one : vectors) {
      Map<?, ?> vector = (Map<?, ?>) one;
      Object value = vector.get("value");
      if (!write(value).equals(vector.get("text")) || !hash(value).equals(vector.get("sha256")))
        failed.add(vector.get("name") + ": " + write(value));
    }
    System.out.println("canonical: " + (vectors.size() - failed.size()) + " passed, " + failed.size() + " failed");
    failed.forEach(System.out::println);
    System.exit(failed.isEmpty() ? 0 : 1);
  }
}
