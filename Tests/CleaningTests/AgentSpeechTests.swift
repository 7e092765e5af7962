import Cleaning
import Testing

struct AgentSpeechTests {
    @Test(arguments: [
        "Open Home > Device > Power and turn Live view off.",
        "If you ordered within seven days, we give the difference as credit.",
        "We send a return label by mail.",
        "You can change the address until the parcel is sent.",
        "Open Me > Devices and choose yours.",
        "Black Friday prices end on 30 November.",
        "We answer from Monday to Friday.",
        "Proszę wnieść pompę do domu i wyjąć filtr.",
        "Na odesłanie jest 30 dni od dostawy, i to od każdego zamówienia.",
        "Zbiornik po opróżnieniu może zostać na zewnątrz.",
        "Откройте Я > Устройства и подержите кнопку 5 секунд.",
        "Если вы заказали раньше, разницу вернут купоном.",
        "Сигнал слабее, чем нужно.",
        "Your plan costs 12.99 EUR a month.", "Twój plan kosztuje 12 zł.",
        "Your 30 days begin with the delivery.", "Twoje 14 dni liczy się od dostawy.",
        "Your first order counts.", "Ваши 30 дней считаются с доставки.",
    ])
    func `what holds for anybody is general`(sentence: String) {
        #expect(AgentSpeech(of: sentence) == .general, "\(sentence)")
    }

    @Test(arguments: [
        "I have refunded your order.", "I've just sent you a new code.",
        "I’ll cancel the second payment for you.", "We have extended your trial by a month.",
        "Your refund has been issued.", "I can see that the first one failed.",
        "A month of Plus is yours as an apology.",
        "Zwróciłam pieniądze na kartę.", "Wysłaliśmy nowy kabel.", "Widzę tu dwie płatności.",
        "Zamówienie zostało wysłane kurierem.",
        "Проверила у банка, платёж один.", "Начисляю вам месяц бесплатно.",
        "Мы отправили новый кабель.", "Ваш заказ отправлен.",
    ])
    func `what an agent did for one customer is a deed`(sentence: String) {
        #expect(AgentSpeech(of: sentence) == .deed, "\(sentence)")
    }

    @Test(arguments: [
        "You ordered three days before the sale, so you get the difference.",
        "Your parcel [order number] is at the depot.", "It should work again tomorrow.",
        "With two working days, Tuesday is possible.", "I think it is healthy.",
        "In your case the free plan is enough.", "Please fill in the form and mention this mail.",
        "Zamówiła Pani dwa dni przed akcją.", "Paczka dojdzie jutro.",
        "W Pana przypadku wystarczy jeden.", "Вы заказали за три дня до акции.",
        "Насос приедет завтра.", "В вашем случае хватит одного.",
        "Your refund of 23.50 EUR will arrive in 5 days.",
        "Pana zwrot w wysokości 84,75 zł wpłynie w 5 dni.",
        "Ваш возврат на сумму 79 евро придёт через 5 дней.",
        "Your two schedules keep running.", "Twoje 3 strefy działają dalej.",
        "Два ваших расписания продолжат работать.",
    ])
    func `what holds for one customer, and perhaps for all, is a single case`(sentence: String) {
        #expect(AgentSpeech(of: sentence) == .singleCase, "\(sentence)")
    }
}
