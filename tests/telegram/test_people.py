"""What people expect of the bot, whichever library runs it, polled or hooked."""

import json
import re
import unicodedata
import urllib.request
from dataclasses import replace
from typing import Any

import pytest
from bot_api.chats import Happened, Message
from bot_api.faults import Hold, When
from bot_api.person import MEDIA, Person

PHONE_COLUMNS = 34
ASK_STAFF = "How many people need an account?"
ASK_SCHEDULE = "How do they work"


def at_schedule(way: Any) -> Person:
    """Somebody who is asked how their people work."""
    ada: Person = way.person()
    ada.says("20")
    ada.sees(ASK_SCHEDULE)
    return ada


def with_quote(way: Any) -> Person:
    """Somebody who has a quote, and is asked about the overlap."""
    ada: Person = way.person()
    ada.says("20 people, 3 by day, 2 at night")
    ada.sees("No overlap")
    return ada


def turns(ada: Person) -> int:
    """How many messages and edits there were."""
    return sum(entry.by_bot for entry in ada.chat.history)


def quote_of(ada: Person) -> Message:
    """The newest message with a table."""
    return [message for message in ada.chat.from_bot() if "<pre>" in message.source][-1]


@pytest.mark.parametrize(
    ("code", "word"), [("en", "bot"), ("ru", "бот"), ("es", "bot"), ("es-MX", "Hola"), (None, "bot")]
)
def test_start_greets_in_the_language_of_the_telegram_app(way: Any, code: str | None, word: str) -> None:
    ada = way.person(code)
    ada.starts()
    assert word in ada.hears().text


def test_what_is_written_decides_the_language_against_the_app(way: Any) -> None:
    ada = way.person("en")
    ada.says("нас двадцать человек")
    ada.sees("По сменам")


def test_a_language_that_was_chosen_stays(way: Any) -> None:
    ada = way.person("en")
    ada.says("/language ru")
    ada.hears()
    ada.says("20")
    ada.sees("По сменам")


def test_a_link_begins_with_what_it_knows(way: Any) -> None:
    ada = way.person("en")
    ada.starts("lang-ru_staff-20_shifts-3-2_campaign-spring")
    ada.sees("Изменить")
    assert "105" in quote_of(ada).text


@pytest.mark.parametrize("payload", ["spring", "staff-0", "a" * 64, "-", "staff-20x", "continue-" + "x" * 32])
def test_a_link_that_tells_nothing_begins_all_the_same(way: Any, payload: str) -> None:
    ada = way.person("en")
    ada.starts(payload)
    ada.sees(ASK_STAFF)


def test_a_press_edits_the_question_into_the_next_one(way: Any) -> None:
    ada = at_schedule(way)
    asked = ada.newest.id
    ada.presses("In shifts")
    edited = ada.sees("How many people work in each shift?")
    assert (edited.id, ada.newest.id) == (asked, asked)
    assert ada.toasts == [""]


def test_a_press_is_answered_before_anything_else_is_done(way: Any) -> None:
    ada, hold = at_schedule(way), Hold(When.BEFORE)
    way.bot.fails(hold, "editMessageText", person=ada)
    ada.presses("In shifts")
    ada.waits(lambda _: ada.toasts == [""], "an answer to the press")
    assert ASK_SCHEDULE in ada.newest.text
    hold.release()
    ada.sees("How many people work in each shift?")


def test_a_button_carries_the_choice_at_the_end_of_its_data(way: Any) -> None:
    buttons = at_schedule(way).newest.buttons
    assert [button["callback_data"].rsplit(":", 1)[1] for button in buttons] == ["together", "shifts", "peak"]


def test_a_thousand_shifts_fit_into_what_telegram_takes(way: Any) -> None:
    ada = way.person()
    ada.says("/quote 5000 " + "+".join(["12"] * 1000))
    ada.sees("Change the shifts")
    ada.says("20 people: " + ", ".join(f"{people} from 8 to 9" for people in range(1, 100)))
    assert ada.hears().text


def test_a_recommendation_is_a_new_message_and_the_question_shows_what_was_answered(way: Any) -> None:
    ada = at_schedule(way)
    asked = ada.newest.id
    ada.presses("All at the same time")
    ada.sees("Change staff")
    question = ada.chat.messages[asked]
    assert "✓ All at the same time" in question.text
    assert not question.buttons
    assert quote_of(ada).id > asked


def test_a_recommendation_stands_by_itself_when_it_is_forwarded(way: Any) -> None:
    ada = with_quote(way)
    quote = quote_of(ada)
    number = re.search(r"Q-\d{4}-\d{6}", quote.text)
    assert number
    assert quote.text.index("$105.00") < quote.text.index("$180.00")
    assert "/q/" in quote.text or any("/q/" in button.get("url", "") for button in quote.buttons)
    assert [button["copy_text"] for button in quote.buttons if "copy_text" in button] == [{"text": number.group()}]
    assert not [button for button in quote.buttons if button.get("callback_data", "").startswith("s:")]
    assert quote.preview == {"is_disabled": True}


def test_the_table_fits_a_phone(way: Any) -> None:
    tables = re.findall(r"(?s)<pre>(.*?)</pre>", quote_of(with_quote(way)).source)
    assert tables
    assert max(columns(line) for table in tables for line in table.splitlines()) <= PHONE_COLUMNS


def columns(line: str) -> int:
    """How wide a line is shown."""
    return sum(1 + (unicodedata.east_asian_width(character) in "WF") for character in line)


def test_a_second_press_changes_nothing_and_is_told_so(way: Any) -> None:
    ada = at_schedule(way)
    question = ada.newest
    data = question.button("In shifts")["callback_data"]  # type: ignore[index]
    ada.presses_data(data)
    ada.presses_data(data, question)
    ada.waits(lambda _: None not in ada.toasts, "both answered")
    assert ada.toasts[0] == ""
    assert ada.toasts[1]
    ada.says("3 by day, 2 at night")
    ada.sees("No overlap")
    assert "3 and 2" in ada.transcript()


@pytest.mark.parametrize(
    "data",
    [
        "",
        "s",
        "s:1:together",
        "s:999:together",
        "s:2:staff:5",
        "s:2:nothing",
        "old:release:v1",
        "\u0000",
        "s:²:no",
        "я" * 32,
    ],
)
def test_data_that_is_stale_forged_or_foreign_gets_a_toast_and_the_open_question(way: Any, data: str) -> None:
    ada = at_schedule(way)
    ada.presses_data(data)
    ada.waits(lambda _: bool(ada.toasts[0]), "a toast")
    ada.presses("In shifts")
    ada.sees("How many people work in each shift?")


def test_a_press_on_an_older_question_leads_to_the_open_one(way: Any) -> None:
    ada = at_schedule(way)
    old = ada.newest
    ada.says("in shifts")
    ada.sees("How many people work in each shift?")
    ada.presses_data(old.button("All at the same time")["callback_data"], old)  # type: ignore[index]
    assert "How many people work in each shift?" in ada.hears().text
    assert ada.toasts[0]


def test_a_press_on_a_message_that_telegram_no_longer_shows_is_answered(way: Any) -> None:
    ada = at_schedule(way)
    before = turns(ada)
    ada.presses_data("s:9:x", replace(ada.newest, date=0))
    ada.waits(lambda _: turns(ada) > before, "the open question")
    assert ASK_SCHEDULE in ada.newest.text


@pytest.mark.parametrize("kind", MEDIA)
def test_what_has_no_text_is_answered_with_the_open_question(way: Any, kind: str) -> None:
    ada = at_schedule(way)
    ada.sends(kind)
    answer = ada.hears()
    assert ASK_SCHEDULE in answer.text
    assert "In shifts" in answer.labels
    ada.presses("In shifts")
    ada.sees("How many people work in each shift?")


def test_an_edited_message_is_answered_with_the_open_question(way: Any) -> None:
    ada = at_schedule(way)
    ada.edits("30")
    assert ASK_SCHEDULE in ada.hears().text
    ada.says("all of them")
    ada.sees("Change staff")
    assert "$200.00" not in quote_of(ada).text


def test_a_text_over_4000_characters_gets_a_friendly_answer(way: Any) -> None:
    ada = at_schedule(way)
    ada.says("x" * 4001)
    assert ASK_SCHEDULE in ada.hears().text
    ada.says("20 " + "x" * 3997)
    assert ada.hears().text


def test_what_is_typed_cannot_change_the_markup(way: Any) -> None:
    ada = way.person()
    for text in ("<b>20</b>", "</pre>&lt;", "5 < 6 & 7 > 2", "&nbsp;", "<script>"):
        ada.says(text)
        ada.hears()
    assert "<script>" not in "".join(message.source for message in ada.chat.from_bot())


def test_no_message_shows_a_preview_of_a_quote(way: Any) -> None:
    ada = with_quote(way)
    shown = [message for message in ada.chat.from_bot() if "/q/" in message.source]
    assert all((message.preview or {}).get("is_disabled") for message in shown)


def test_quote_in_one_line_gives_a_quote_at_once(way: Any) -> None:
    ada = way.person()
    ada.says("/quote 20 3+2")
    ada.sees("No overlap")
    assert "$105.00" in quote_of(ada).text


def test_restart_forgets_the_answers_and_cancel_keeps_them(way: Any) -> None:
    ada = with_quote(way)
    ada.says("/cancel")
    ada.hears()
    ada.says("/quote")
    ada.sees("Change staff")
    ada.says("/restart")
    ada.sees(ASK_STAFF)


def test_help_and_language_offer_what_they_say(way: Any) -> None:
    ada = way.person()
    ada.says("/help")
    ada.hears()
    ada.says("/language")
    ada.sees("Русский", "Español")
    ada.presses("Español")
    ada.sees("¿Cuántas")


def test_a_command_may_name_the_bot(way: Any) -> None:
    ada = way.person()
    ada.says(f"/quote@{way.bot.account.username} 20 3+2")
    ada.sees("No overlap")


def test_a_forgotten_chat_begins_anew(way: Any) -> None:
    ada = with_quote(way)
    ada.says("/forget")
    ada.hears()
    ada.says("hello")
    ada.sees(ASK_STAFF)


SAYINGS = {
    "en": ("20", "in shifts", "3 by day, 2 at night", "15 minutes overlap", "25, not 20", "what if we were 40?"),
    "ru": ("нас 20", "по сменам", "3 днём, 2 ночью", "пересекаются на 15 минут", "25, а не 20"),
    "es": ("somos 20", "por turnos", "3 de día, 2 de noche", "15 minutos de solape", "somos 25"),
    "de": ("wir sind 20", "in Schichten", "3 tagsüber, 2 nachts", "15 Minuten Überlappung", "wir sind 25"),
    "fr": ("nous sommes 20", "en équipes", "3 le jour, 2 la nuit", "15 minutes de chevauchement", "nous sommes 25"),
    "it": ("siamo 20", "a turni", "3 di giorno, 2 di notte", "15 minuti di sovrapposizione", "siamo 25"),
    "pt-BR": ("somos 20", "em turnos", "3 de dia, 2 à noite", "15 minutos de sobreposição", "somos 25"),
    "uk": ("нас 20", "позмінно", "3 вдень, 2 вночі", "перетинаються на 15 хвилин", "нас 25"),
    "kk": ("біз 20 адамбыз", "ауысыммен", "күндіз 3, түнде 2", "15 минут қабаттасады", "біз 25 адамбыз"),
    "pl": ("jest nas 20", "na zmiany", "3 w dzień, 2 w nocy", "15 minut zakładki", "jest nas 25"),
    "hi": ("हम 20 लोग हैं", "शिफ्टों में", "दिन में 3, रात में 2", "15 मिनट का ओवरलैप", "हम 25 हैं"),
    "zh-Hans": ("我们有20人", "轮班", "白天3个，晚上2个", "重叠15分钟", "不是20，是25", "如果是40个人呢？"),
    "id": ("kami 20 orang", "pakai shift", "3 siang, 2 malam", "tumpang tindih 15 menit", "jadi 25 orang"),
    "he": ("אנחנו 20", "במשמרות", "3 ביום, 2 בלילה", "חפיפה של 15 דקות", "אנחנו 25"),
    "ar": ("نحن 20", "في ورديات", "3 نهارًا، 2 ليلًا", "تداخل 15 دقيقة", "25 وليس 20"),
    "tr": ("20 kişiyiz", "vardiyalı", "gündüz 3, gece 2", "15 dakika çakışıyor", "25 kişiyiz"),
}


@pytest.mark.parametrize("language", SAYINGS)
def test_the_widget_and_telegram_give_the_same_figures_for_the_same_words(way: Any, language: str) -> None:
    ada, web = way.person(language), Visitor(way.service.url, language)
    ada.starts()
    ada.hears()
    for text in SAYINGS[language]:
        expected, seen = figures(web.says(text)), len(ada.chat.history)
        ada.says(text)
        ada.waits(lambda _, told=expected, seen=seen: told <= set(words(ada, seen)), f"the figures of {text!r}")


class Visitor:
    """Somebody at the widget."""

    def __init__(self, url: str, language: str) -> None:
        self.url, self.key = f"{url}/v1/conversations", 0
        opened = self._post(self.url, {"language": language}, {})
        self.id, self.headers = opened["id"], {"Authorization": f"Bearer {opened['token']}"}

    def says(self, text: str) -> dict[str, Any]:
        """The reply to a text."""
        self.key += 1
        headers = {**self.headers, "Idempotency-Key": str(self.key)}
        return self._post(f"{self.url}/{self.id}/turns", {"text": text}, headers)

    def continues_elsewhere(self) -> dict[str, Any]:
        """A code that goes on with it in Telegram."""
        return self._post(f"{self.url}/{self.id}/continuations", {}, self.headers)

    def transcript(self) -> list[dict[str, Any]]:
        """The conversation so far."""
        request = urllib.request.Request(f"{self.url}/{self.id}", headers=self.headers)
        with urllib.request.urlopen(request) as answer:
            turns: list[dict[str, Any]] = json.load(answer)["turns"]
            return turns

    def _post(self, url: str, body: Any, headers: dict[str, str]) -> dict[str, Any]:
        headers = {**headers, "Content-Type": "application/json"}
        request = urllib.request.Request(url, json.dumps(body).encode(), headers)
        with urllib.request.urlopen(request) as answer:
            reply: dict[str, Any] = json.load(answer)
            return reply


def figures(reply: dict[str, Any]) -> set[str]:
    """Every amount and number of a reply's text, links left out."""
    text = "\n".join(message["text"] for message in reply["messages"])
    return set(_NUMBER.findall(re.sub(r"http\S+|Q-\d+-\d+", "", text)))


_NUMBER = re.compile(r"\d[\d.,\u00a0\u202f]*\d|\d")


def words(ada: Person, since: int) -> list[str]:
    """Every number that the bot wrote since."""
    entries = [entry.message for entry in ada.chat.history[since:] if entry.by_bot and entry.message]
    return [number for message in entries for number in _NUMBER.findall(re.sub(r"http\S+|Q-\d+-\d+", "", message.text))]


def test_a_conversation_begun_in_the_widget_goes_on_in_telegram(way: Any) -> None:
    web, ada = Visitor(way.service.url, "en"), way.person("en")
    web.says("20 people, 3 by day, 2 at night")
    ada.starts(web.continues_elsewhere()["code"])
    ada.sees("No overlap")
    ada.presses("No overlap")
    ada.hears()
    assert web.transcript()[-1]["facts"]["schedule"]["handover_minutes"] == 0


def test_a_continuation_holds_once(way: Any) -> None:
    web, ada, eve = Visitor(way.service.url, "en"), way.person("en"), way.person("en")
    web.says("20")
    code = web.continues_elsewhere()["code"]
    assert re.fullmatch(r"[A-Za-z0-9_-]{22,64}", code)
    ada.starts(code)
    ada.sees(ASK_SCHEDULE)
    eve.starts(code)
    eve.sees(ASK_STAFF)


def test_fifty_people_at_once_are_all_answered(way: Any) -> None:
    people = [way.person() for _ in range(50)]
    for index, person in enumerate(people):
        person.says(f"{index + 10} people")
    for index, person in enumerate(people):
        person.sees(f"{index + 10} people", "In shifts")


def test_in_a_chat_answers_come_in_the_order_of_what_was_said(way: Any) -> None:
    people = [way.person() for _ in range(5)]
    for staff in range(11, 19):
        for person in people:
            person.says(f"{staff} people")
    for person in people:
        person.sees("18")
        sent = [entry.message for entry in person.chat.history if entry.happened is Happened.SENT]
        told = [re.findall(r"1\d", f"{message.text} {message.labels}")[0] for message in sent if message]
        assert told == [str(staff) for staff in range(11, 19)]
