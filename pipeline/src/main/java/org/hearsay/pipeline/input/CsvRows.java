package org.hearsay.pipeline.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of a CSV file with a header, one after the other; what is no CSV is an error. */
final class CsvRows implements Closeable {
  private final InputOptions options;
  private final CsvReader<NamedCsvRecord> reader;
  private final Iterator<NamedCsvRecord> rows;
  private long number;

  /** Begins to read; {@code options} name the columns. */
  CsvRows(StrictReader csv, InputOptions options) throws IOException {
    this.options = options;
    this.reader = CsvReader.builder().ofNamedCsvRecord(csv);
    this.rows = reader.iterator();
  }

  /** {@return the number of the row that was read last, from 1 on, the header not counted} */
  long number() {
    return number;
  }

  /** {@return the next row; empty behind the last} */
  Optional<NamedCsvRecord> next() throws IOException {
    number++;
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      throw new IOException(
          String.format(Locale.ROOT, "row %d is no CSV: %s", number, e.getMessage()), e);
    }
  }

  /** {@return that a column is missing which was asked for; empty if none is} */
  Optional<String> missingColumn(NamedCsvRecord row) {
    List<String> header = row.getHeader();
    List<String> wanted =
        options
            .idColumn()
            .map(id -> List.of(options.textColumn(), id))
            .orElse(List.of(options.textColumn()));
    return wanted.stream()
        .filter(column -> !header.contains(column))
        .findFirst()
        .map(
            column ->
                String.format(
                    Locale.ROOT,
                    "expected a column \"%s\", found %s; --text-column and --id-column name others",
                    column,
                    header));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
