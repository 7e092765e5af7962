/// The program: one verb, or the chat.
@main
struct Lacuna {
    static func main() {}
}
