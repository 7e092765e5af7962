extension Catalogue {
    /// What is wrong with files and rows.
    static let polishFiles = #"""
        no such file or folder
          nie ma takiego pliku ani folderu
        {0}: no such file or folder
          {0}: nie ma takiego pliku ani folderu
        lacuna reads csv, tsv, json, jsonl, ndjson, md, html and txt
          lacuna czyta csv, tsv, json, jsonl, ndjson, md, html i txt
        the folder has no usable files; {0}
          w folderze nie ma plików, których można użyć; {0}
        no permission to list it
          brak uprawnień, żeby zajrzeć do środka
        no permission to read it
          brak uprawnień do odczytu
        is a folder
          to folder
        is larger than {0} MB
          ma ponad {0} MB
        cannot be read (system error {0})
          nie da się odczytać (błąd systemu {0})
        the file is empty
          plik jest pusty
        a binary file; {0}
          plik binarny; {0}
        an unknown kind of file; {0}
          nieznany rodzaj pliku; {0}
        the file holds no documents
          w pliku nie ma dokumentów
        {0}: the file changed while it was read; load it again
          {0}: plik zmienił się podczas odczytu; wczytaj go jeszcze raz
        {0}:1: no column '{1}' for {2}; the header has {3}
          {0}:1: nie ma kolumny '{1}' dla {2}; w nagłówku są: {3}
        {0}:1: no column '{1}' for {2}; did you mean '{3}'?
          {0}:1: nie ma kolumny '{1}' dla {2}; może chodzi o '{3}'?
        {0} and {1} more
          {0} i jeszcze {1}
        no header: the first row names the columns
          brak nagłówka: pierwszy wiersz podaje nazwy kolumn
        no column 'text' or 'body'; the header has {0}
          nie ma kolumny 'text' ani 'body'; w nagłówku są: {0}
        no key 'text' or 'body'; the records have {0}
          nie ma klucza 'text' ani 'body'; w rekordach są: {0}
        the row has no text
          w wierszu nie ma tekstu
        the record has no text
          w rekordzie nie ma tekstu
        the page has no text
          na stronie nie ma tekstu
        the ticket has no id
          zgłoszenie nie ma numeru
        page too long: at most {0} MB
          strona jest za długa: najwyżej {0} MB
        line too long: at most {0} MB
          wiersz jest za długi: najwyżej {0} MB
        line too long: a field has at most {0} MB
          wiersz jest za długi: pole ma najwyżej {0} MB
        the row has {0:field|fields}, the header has {1}
          wiersz ma {0:pole|pola|pól}, a nagłówek {1}
        the row has more than {0} fields
          w wierszu jest ponad {0:pole|pola|pól}
        a quote is opened and never closed; a quote inside a quoted field is doubled
          cudzysłów otwarto i nie zamknięto; cudzysłów wewnątrz pola w cudzysłowie pisze się podwójnie
        text follows a closing quote; a quote inside a quoted field is doubled
          po zamykającym cudzysłowie jest tekst; cudzysłów wewnątrz pola w cudzysłowie pisze się podwójnie
        no valid JSON: {0}
          niepoprawny JSON: {0}
        a record is an object with keys, or a text
          rekord to obiekt z kluczami albo tekst
        a line holds one JSON object and nothing else
          w wierszu ma być jeden obiekt JSON i nic więcej
        an object or a list is expected
          powinien tu być obiekt albo lista
        more than {0} values are nested
          zagnieżdżono ponad {0:wartość|wartości|wartości}
        a value is cut off
          wartość jest ucięta
        a key in quotes is expected
          powinien tu być klucz w cudzysłowie
        a colon is expected after a key
          po kluczu powinien być dwukropek
        a comma or } is expected
          powinien tu być przecinek albo }
        a comma or ] is expected
          powinien tu być przecinek albo ]
        no JSON value begins here
          nie zaczyna się tu żadna wartość JSON
        a number begins with a superfluous 0
          liczba zaczyna się od zbędnego 0
        a number ends in a point
          liczba kończy się kropką
        a number lacks its exponent
          liczbie brakuje wykładnika
        a string is never closed
          tekst nie ma zamykającego cudzysłowu
        a control character stands unescaped in a string
          w tekście jest znak sterujący bez \
        a text is longer than {0} MB
          tekst ma ponad {0} MB
        a backslash is followed by what is no escape
          po \ jest znak, który tam nie pasuje
        \u is followed by four hexadecimal digits
          po \u są cztery cyfry szesnastkowe
        """#
}
