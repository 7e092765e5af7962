extension Catalogue {
    /// What is wrong with files and rows.
    static let russianFiles = #"""
        no such file or folder
          нет такого файла или папки
        {0}: no such file or folder
          {0}: нет такого файла или папки
        lacuna reads csv, tsv, json, jsonl, ndjson, md, html and txt
          lacuna читает csv, tsv, json, jsonl, ndjson, md, html и txt
        the folder has no usable files; {0}
          в папке нет подходящих файлов; {0}
        no permission to list it
          нет прав, чтобы посмотреть внутрь
        no permission to read it
          нет прав на чтение
        is a folder
          это папка
        is larger than {0} MB
          больше {0} МБ
        cannot be read (system error {0})
          не читается (системная ошибка {0})
        the file is empty
          файл пуст
        a binary file; {0}
          двоичный файл; {0}
        an unknown kind of file; {0}
          неизвестный вид файла; {0}
        the file holds no documents
          в файле нет документов
        {0}: the file changed while it was read; load it again
          {0}: файл изменился во время чтения; загрузите его ещё раз
        {0}:1: no column '{1}' for {2}; the header has {3}
          {0}:1: нет столбца '{1}' для {2}; в заголовке: {3}
        {0}:1: no column '{1}' for {2}; did you mean '{3}'?
          {0}:1: нет столбца '{1}' для {2}; может быть, '{3}'?
        {0} and {1} more
          {0} и ещё {1}
        no header: the first row names the columns
          нет заголовка: первая строка называет столбцы
        no column 'text' or 'body'; the header has {0}
          нет столбца 'text' или 'body'; в заголовке: {0}
        no key 'text' or 'body'; the records have {0}
          нет ключа 'text' или 'body'; в записях: {0}
        the row has no text
          в строке нет текста
        the record has no text
          в записи нет текста
        the page has no text
          на странице нет текста
        the ticket has no id
          у обращения нет номера
        page too long: at most {0} MB
          страница слишком длинная: не больше {0} МБ
        line too long: at most {0} MB
          строка слишком длинная: не больше {0} МБ
        line too long: a field has at most {0} MB
          строка слишком длинная: в поле не больше {0} МБ
        the row has {0:field|fields}, the header has {1}
          в строке {0:поле|поля|полей}, а в заголовке {1}
        the row has more than {0} fields
          в строке больше {0:поля|полей|полей}
        a quote is opened and never closed; a quote inside a quoted field is doubled
          кавычка открыта и не закрыта; внутри поля в кавычках кавычку удваивают
        text follows a closing quote; a quote inside a quoted field is doubled
          после закрывающей кавычки идёт текст; внутри поля в кавычках кавычку удваивают
        no valid JSON: {0}
          неверный JSON: {0}
        a record is an object with keys, or a text
          запись — это объект с ключами или текст
        a line holds one JSON object and nothing else
          в строке должен быть один объект JSON и ничего больше
        an object or a list is expected
          здесь должен быть объект или список
        more than {0} values are nested
          вложено больше {0:значения|значений|значений}
        a value is cut off
          значение обрывается
        a key in quotes is expected
          здесь должен быть ключ в кавычках
        a colon is expected after a key
          после ключа должно быть двоеточие
        a comma or } is expected
          здесь должна быть запятая или }
        a comma or ] is expected
          здесь должна быть запятая или ]
        no JSON value begins here
          здесь не начинается значение JSON
        a number begins with a superfluous 0
          число начинается с лишнего 0
        a number ends in a point
          число кончается точкой
        a number lacks its exponent
          у числа нет показателя степени
        a string is never closed
          у строки нет закрывающей кавычки
        a control character stands unescaped in a string
          в строке управляющий символ без \
        a text is longer than {0} MB
          текст длиннее {0} МБ
        a backslash is followed by what is no escape
          после \ стоит неподходящий символ
        \u is followed by four hexadecimal digits
          после \u идут четыре шестнадцатеричные цифры
        """#
}
