import Reporting
import Testing

/// What customers write cannot act on a screen, whatever it is rendered as.
struct HostileTextTests {
    private static let controls = Array(0..<0x20) + Array(0x7F..<0xA0)
    private static let hidden: [UInt32] =
        [0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xE0001, 0xE0041, 0xE007F]
        + Array(0x202A...0x202E) + Array(0x2066...0x2069)

    @Test(arguments: controls.map(UInt32.init) + hidden)
    func `no control character reaches the output raw`(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let report = SampleReport.everywhere("before\(scalar)[2Jafter\(scalar)")
        for format in ReportFormat.allCases {
            for width in [20, 60, 200] {
                let text = format.text(of: report, width: width, commandPrefix: .chat)
                // The rows of CSV end in CR LF.
                let allowed: Set<UInt32> = format == .csv ? [0x0A, 0x0D, 0x09] : [0x0A, 0x09]
                let raw = text.unicodeScalars.filter { scalar in
                    !allowed.contains(scalar.value)
                        && (scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                            || Self.hidden.contains(scalar.value))
                }
                #expect(raw.isEmpty, "\(format)")
            }
        }
    }

    @Test func `a terminal command is shown, not obeyed`() {
        #expect(
            TerminalText.safe("\u{1B}]52;c;ZXZpbA==\u{7}\u{9B}2J\u{202E}x\r\ny\rz\tω")
                == "^[]52;c;ZXZpbA==^G<U+009B>2J<U+202E>x\ny^Mz\tω")
    }

    @Test func `harmless text of any script stays as it is`() {
        let text = "Zażółć gęślą jaźń, Привет, 日本語, 👩‍👩‍👧‍👦, e\u{301}, क्षि, نص"
        #expect(TerminalText.safe(text) == text)
    }

    @Test func `colour is the only escape sequence and only where it is wanted`() {
        let report = SampleReport.everywhere("a\u{1B}[31mb")
        let colored = TerminalRenderer(width: 60, color: true).render(report)
        let sequences = colored.split(separator: "\u{1B}").dropFirst().map {
            $0.prefix { $0 != "m" }
        }
        #expect(Set(sequences) == ["[1", "[2", "[36", "[0"])
        #expect(!TerminalRenderer(width: 60, color: false).render(report).contains("\u{1B}"))
    }
}
