// SPDX-License-Identifier: MIT
#include "io/csv_reader.hpp"

#include "folder.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace funnel::io;
using namespace funnel::test;
using namespace std::string_literals;

namespace {

using Texts = std::vector<std::string>;

/// "1[a|b]" for each record; the failure that ends them as "3: message".
Texts records_in(const std::string& bytes, std::size_t piece = CsvReader::usual_piece) {
  const Folder folder;
  Texts texts;
  auto reader = CsvReader::open(folder.file("data.csv", bytes), piece);
  if (!reader) return {std::to_string(reader.error().row.value_or(0)) + ": " + reader.error().message};
  for (;;) {
    const auto record = reader->next();
    if (!record) {
      texts.push_back(std::to_string(record.error().row.value_or(0)) + ": " + record.error().message);
      return texts;
    }
    if (*record == nullptr) return texts;
    std::string text = std::to_string((*record)->row) + "[";
    for (const std::string_view& field : (*record)->fields) {
      text.append(&field == &(*record)->fields.front() ? "" : "|").append(field);
    }
    texts.push_back(text + "]");
  }
}

char separator_of(const std::string& bytes) {
  const Folder folder;
  return CsvReader::open(folder.file("data.csv", bytes))->separator();
}

}  // namespace

TEST_CASE("fields come in rows, whatever ends the lines") {
  const Texts rows = {"1[a|b]", "2[1|2]", "3[3|4]"};
  REQUIRE(records_in("a,b\n1,2\n3,4\n") == rows);
  REQUIRE(records_in("a,b\r\n1,2\r\n3,4\r\n") == rows);
  REQUIRE(records_in("a,b\r1,2\r3,4\r") == rows);
  REQUIRE(records_in("a,b\n1,2\r\n3,4") == rows);
  REQUIRE(records_in("\xEF\xBB\xBF"
                     "a,b\n1,2\n3,4") == rows);
}

TEST_CASE("quotation marks hold separators, line ends and quotation marks") {
  REQUIRE(records_in("a,b\n\"1,5\",\"two\nlines\"\n\"say \"\"hi\"\"\",\"\"\n") ==
          Texts{"1[a|b]", "2[1,5|two\nlines]", "3[say \"hi\"|]"});
  REQUIRE(records_in("a,b\n3.5\" disks,5\" pipe\n \"x\" , y \n") ==
          Texts{"1[a|b]", "2[3.5\" disks|5\" pipe]", "3[x|y]"});
}

TEST_CASE("blank lines are no records, but count as rows") {
  REQUIRE(records_in("\n\na,b\n\n1,2\n\n\n3,4\n\n") == Texts{"3[a|b]", "5[1|2]", "8[3|4]"});
  REQUIRE(records_in("a,b\r\n\r\n1,2\r\n \r\n3,4") == Texts{"1[a|b]", "3[1|2]", "5[3|4]"});
  REQUIRE(records_in("a,b\r\r1,2") == Texts{"1[a|b]", "3[1|2]"});
  REQUIRE(records_in("a,b\n,\n") == Texts{"1[a|b]", "2[|]"});
  REQUIRE(records_in("") == Texts{});
  REQUIRE(records_in("\xEF\xBB\xBF\r\n") == Texts{});
}

TEST_CASE("the first line says what separates fields") {
  REQUIRE(separator_of("a,b\n") == ',');
  REQUIRE(separator_of("a;b;c\n1,5;2;3\n") == ';');
  REQUIRE(separator_of("a\tb, c\td\n") == '\t');
  REQUIRE(separator_of("\"a;b;c\",d\n") == ',');
  REQUIRE(separator_of("\"a\n;;;\",d\n") == ',');
  REQUIRE(separator_of("alone\n1;2\n") == ',');
  REQUIRE(separator_of("\n\na;b") == ';');
  REQUIRE(records_in("a\tb\n1\t\t3\n") == Texts{"1[a|b]", "2[1||3]"});
  REQUIRE(records_in("sep=;\r\na,b;c\r\n1;2\r\n") == Texts{"1[a,b|c]", "2[1|2]"});
}

TEST_CASE("how much is read at a time makes no difference") {
  const std::string bytes = "\xEF\xBB\xBF\"a\r\n1\";b\r\n\r\n\"x\"\"y\";  z \r\n5\" p;\"\"\r\n;\r\n\"tail\";t";
  const Texts all = records_in(bytes);
  REQUIRE(all == Texts{"1[a\r\n1|b]", "3[x\"y|z]", "4[5\" p|]", "5[|]", "6[tail|t]"});
  for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
    CAPTURE(piece);
    REQUIRE(records_in(bytes, piece) == all);
  }
}

TEST_CASE("what is no CSV is refused where it stands, after the rows before it") {
  const std::string never_closed = "2: a quotation mark is opened in this row and never closed";
  const std::string after_quote =
      "3: text follows a closing quotation mark; inside a field, a quotation mark is written twice";
  const std::string nul = "3: a NUL byte stands here, which no text has; save the file as CSV in UTF-8";
  for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, CsvReader::usual_piece}) {
    CAPTURE(piece);
    REQUIRE(records_in("a,b\n1,\"2\n3,4\n", piece) == Texts{"1[a|b]", never_closed});
    REQUIRE(records_in("a,b\n1,2\n\"3\"x,4\n5,6\n", piece) == Texts{"1[a|b]", "2[1|2]", after_quote});
    REQUIRE(records_in("a,b\n1,2\n3,\0004\n"s, piece) == Texts{"1[a|b]", "2[1|2]", nul});
  }
  REQUIRE(records_in("\xFF\xFE"
                     "a\0,\0b\0"s) == Texts{"1: the file is UTF-16 text; save it as CSV in UTF-8"});
  REQUIRE(records_in("\0a\0,"s) ==
          Texts{"1: a NUL byte stands here, which no text has; save the file as CSV in UTF-8"});
}

TEST_CASE("rows have limits") {
  const std::string wide = std::string(most_columns - 1, ',');
  REQUIRE(records_in(wide + "\n").size() == 1);
  REQUIRE(records_in(wide + ",\n") == Texts{"1: the row has more than 1,000 fields"});
  const std::string long_row = "2: the row is longer than 1 MiB; a quotation mark that is never closed makes it so";
  REQUIRE(records_in("a\n" + std::string(longest_record - 1, 'x') + "\n1\n").size() == 3);
  for (const std::size_t piece : {std::size_t{1000}, CsvReader::usual_piece, 4 * longest_record}) {
    CAPTURE(piece);
    REQUIRE(records_in("a\n" + std::string(longest_record, 'x') + "\n1\n", piece) == Texts{"1[a]", long_row});
    REQUIRE(records_in("a\n\"" + std::string(2 * longest_record, '\n'), piece) == Texts{"1[a]", long_row});
  }
  REQUIRE(records_in(std::string(3 * longest_record, 'x')).front().starts_with("1: the row is longer than 1 MiB"));
}

TEST_CASE("CSV that cannot be read is no matter of the data") {
  const Folder folder;
  const auto missing = CsvReader::open(folder / "none.csv");
  REQUIRE(missing.error().cannot_read);
  REQUIRE(missing.error().message == "cannot read " + (folder / "none.csv") + ": No such file or directory");
  const auto directory = CsvReader::open(folder / "");
  REQUIRE(directory.error().cannot_read);
  REQUIRE_FALSE(directory.error().row.has_value());
}

TEST_CASE("it is known how much is read") {
  const Folder folder;
  auto reader = CsvReader::open(folder.file("data.csv", "a,b\n1,2\n"));
  while (*reader->next() != nullptr) {
  }
  REQUIRE(reader->bytes_read() == 8);
}
