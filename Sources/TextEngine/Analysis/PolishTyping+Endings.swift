extension PolishTyping {
    /// Endings without and with diacritics, by `scripts/polish_typed_endings.py`.
    static let endings = #"""
        l ł s ś dz dź el el en eń ez eż is is ke kę ks ks lo ło ly ły ol ol ow ów sc ść us
        us yc yć yz yż ace ące aco ąco acy ący aja ają ala ała arn arń bze bże can cań cic
        cić cmy ćmy dac dać dan dań elo ęło ely ęły gac gać hac hać han hań ila iła ine inę
        jac jąc jze jże kac kać kan kań kna kną kne knę lam łam las łaś lby łby lem łem les
        łeś lym łym lze lże ncu ńcu ncy ńcy nmy ńmy nze ńże pac pać pic pić pze pże rac rać
        sci ści sic sić smy śmy sni śni tac tać uja ują ure urę wac wać wan wań wze wże yla
        yła yne ynę zic zić acej ącej acym ącym alej ałej ccie ćcie cmyz ćmyż czec czeć czze
        czże dzmy dźmy dzze dźże ecia ęcia eciu ęciu elam ęłam elas ęłaś elem elem etej ętej
        etym ętym ieci ięci ieja ieją iete ięte ieto ięto iety ięty knac knąć knal knął laby
        łaby lbym łbym lbys łbyś lego łego lemu łemu loby łoby lszy łszy lyby łyby lych łych
        lymi łymi ncem ńcem ncom ńcom ncow ńców nela nęła neli nęli nmyz ńmyż nscy ńscy nski
        ński nsko ńsko nsku ńsku olem olem owek ówek owke ówkę owki ówki owko ówko rzze rzże
        scia ścią scie ście smyz śmyż szan szań szze szże acego ącego acemu ącemu acych
        ących acymi ącymi awiac awiać cciez ćcież dzcie dźcie dzmyz dźmyż eciem ęciem eciom
        ęciom elaby ęłaby eloby ęłoby elyby ęłyby etego ętego etemu ętemu etych ętych etymi
        ętymi kniec knięć labym łabym labys łabyś losci łości lysmy łyśmy ncach ńcach ncami
        ńcami nciez ńcież ncowi ńcowi niale niałe nkich ńkich nkiej ńkiej nkimi ńkimi nskie
        ńskie nskim ńskim owkom ówkom sciez ścież sciom ściom zynia zynią aliste alistę
        dzciez dźcież eciach ęciach eciami ęciami elabym ęłabym elabys ęłabyś elysmy ęłyśmy
        knalby knąłby knalem knąłem knales knąłeś lyscie łyście nczyka ńczyka nczyki ńczyki
        neliby nęliby nskich ńskich nskiej ńskiej nskimi ńskimi nskosc ńskość owkach ówkach
        owkami ówkami sciach ściach sciami ściami sciowe ściowe sciowy ściowy
        """#
}
