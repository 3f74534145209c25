package when

import (
	"strings"
	"sync"
)

// class says what a word can be in a time expression; a word may have several.
type class uint32

const (
	isMonth class = 1 << iota
	isWeekday
	isUnit
	isNumber
	isOrdinal
	isSeason
	isPart    // morning, night
	isDeictic // today, yesterday, overnight
	isRef     // now, recently, soon
	isHoliday // may start the name of a holiday
	isToward  // last, next, this, previous: points from an anchor to a period
	isArticle // the, a, these
	isEdge    // early, late, end: a part of a period
	isApprox  // about, nearly
	isVague   // several, few
	isFreq    // daily, every
	isClock   // 10:30, noon
	isYear
	isDecade
	isDate   // a whole date in figures
	isFiscal // fiscal, FY
	isCode   // Q3, H1, FY2021
	isPlural
	isFuture // a word that announces: scheduled, upcoming
	isPast   // a word that reports: said, was
	isHint   // starts nothing but makes the sentence worth reading
)

// word numbers the words that the rules ask for by name.
type word uint8

const (
	noWord word = iota
	wThe
	wA
	wThis
	wThat
	wThese
	wThose
	wLast
	wPast
	wPrevious
	wNext
	wFollowing
	wComing
	wCurrent
	wSame
	wLatest
	wOf
	wIn
	wOn
	wAt
	wBy
	wTo
	wFor
	wFrom
	wSince
	wUntil
	wBefore
	wAfter
	wBetween
	wAnd
	wOr
	wThrough
	wDuring
	wOver
	wWithin
	wPer
	wAhead
	wPrior
	wAgo
	wEarlier
	wLater
	wHence
	wMore
	wLess
	wThan
	wLeast
	wUp
	wSo
	wHalf
	wFirst
	wSecond
	wEarly
	wMid
	wLate
	wBeginning
	wEnd
	wMiddle
	wTurn
	wDay
	wWeek
	wWeekend
	wMonth
	wQuarter
	wYear
	wDecade
	wCentury
	wNight
	wTime
	wOld
	wLong
	wYesterday
	wToday
	wTomorrow
	wTonight
	wOvernight
	wEvery
	wEach
	wOther
	wFew
	wCouple
	wSome
	wHundred
	wThousand
	wDozen
	wComma
	wStop
	wHyphen
	wOpen
	wPossessive
	wMay
	wMarch
	wAM
	wPM
	wZone
	wClock
	wRecent
	wFiscal
	wBC
	wNow
	wJust
	wAll
	wWas
	wHave
	wTimes
	wNot
	wSoon
)

// Grammar of unit values.
const (
	unitSecond = iota
	unitMinute
	unitHour
	unitDay
	unitWeek
	unitFortnight
	unitMonth
	unitQuarter
	unitYear
	unitDecade
	unitCentury
	unitNight
	unitWeekend
	unitSummer
)

// Parts of the day, as indices of partCodes.
const (
	partMorning = iota
	partAfternoon
	partEvening
	partNight
	partMidday
	partDaytime
)

var partCodes = [...]string{"TMO", "TAF", "TEV", "TNI", "TMI", "TDT"}

// Words that refer to an unnamed time, as indices of refCodes.
const (
	refPast = iota
	refPresent
	refFuture
)

var refCodes = [...]string{"PAST_REF", "PRESENT_REF", "FUTURE_REF"}

// entry is what the lexicon knows of a word. value is the month, weekday, unit,
// number, ordinal or part it names.
type entry struct {
	class class
	word  word
	value int32
}

// lexiconTable holds every word that can stand in a time expression, lower case.
var lexiconTable = []struct {
	class class
	word  word
	value int32
	forms string
}{
	{isMonth, 0, 1, "january jan jan."}, {isMonth, 0, 2, "february feb feb."}, {isMonth, wMarch, 3, "march"}, {isMonth, 0, 3, "mar mar."},
	{isMonth, 0, 4, "april apr apr."}, {isMonth | isHoliday, wMay, 5, "may"}, {isMonth, 0, 6, "june jun jun."}, {isMonth, 0, 7, "july jul jul."},
	{isMonth, 0, 8, "august aug aug."}, {isMonth, 0, 9, "september sept sept. sep sep."}, {isMonth, 0, 10, "october oct oct."},
	{isMonth, 0, 11, "november nov nov."}, {isMonth, 0, 12, "december dec dec."},

	{isWeekday, 0, 0, "sunday sun sun."}, {isWeekday, 0, 1, "monday mon mon."}, {isWeekday, 0, 2, "tuesday tue tue. tues tues."},
	{isWeekday, 0, 3, "wednesday wed wed."}, {isWeekday, 0, 4, "thursday thu thu. thur thur. thurs thurs."},
	{isWeekday, 0, 5, "friday fri fri."}, {isWeekday, 0, 6, "saturday sat sat."},
	{isWeekday | isPlural, 0, 0, "sundays"}, {isWeekday | isPlural, 0, 1, "mondays"}, {isWeekday | isPlural, 0, 2, "tuesdays"},
	{isWeekday | isPlural, 0, 3, "wednesdays"}, {isWeekday | isPlural, 0, 4, "thursdays"}, {isWeekday | isPlural, 0, 5, "fridays"},
	{isWeekday | isPlural, 0, 6, "saturdays"},

	{isUnit, 0, unitMinute, "minute min"}, {isUnit | isPlural, 0, unitMinute, "minutes mins"}, {isUnit | isPlural, 0, unitSecond, "seconds"},
	{isUnit, 0, unitHour, "hour hr"}, {isUnit | isPlural, 0, unitHour, "hours hrs"},
	{isUnit, wDay, unitDay, "day"}, {isUnit | isPlural, wDay, unitDay, "days"},
	{isUnit, wWeek, unitWeek, "week"}, {isUnit | isPlural, wWeek, unitWeek, "weeks"},
	{isUnit, 0, unitFortnight, "fortnight"}, {isUnit | isPlural, 0, unitFortnight, "fortnights"},
	{isUnit, wMonth, unitMonth, "month"}, {isUnit | isPlural, wMonth, unitMonth, "months"},
	{isUnit, wQuarter, unitQuarter, "quarter"}, {isUnit | isPlural, wQuarter, unitQuarter, "quarters"},
	{isUnit, wYear, unitYear, "year yr"}, {isUnit | isPlural, wYear, unitYear, "years yrs"},
	{isUnit, wDecade, unitDecade, "decade"}, {isUnit | isPlural, wDecade, unitDecade, "decades"},
	{isUnit, wCentury, unitCentury, "century"}, {isUnit | isPlural, wCentury, unitCentury, "centuries"},
	{isUnit, wWeekend, unitWeekend, "weekend"}, {isUnit | isPlural, wWeekend, unitWeekend, "weekends"},
	{isUnit | isPart, wNight, unitNight, "night"}, {isUnit | isPart | isPlural, wNight, unitNight, "nights"},

	{isPart, 0, partMorning, "morning dawn daybreak sunrise"}, {isPart | isPlural, 0, partMorning, "mornings"},
	{isPart, 0, partAfternoon, "afternoon"}, {isPart | isPlural, 0, partAfternoon, "afternoons"},
	{isPart, 0, partEvening, "evening dusk sunset"}, {isPart | isPlural, 0, partEvening, "evenings"},
	{isClock, 0, 12 * 60, "noon midday"}, {isClock, 0, 0, "midnight"},

	{isSeason, 0, 3, "spring springtime"}, {isSeason, 0, 6, "summer summertime"}, {isSeason, 0, 9, "autumn fall"}, {isSeason, 0, 12, "winter wintertime"},
	{isSeason | isPlural, 0, 6, "summers"}, {isSeason | isPlural, 0, 12, "winters"},

	{isNumber, 0, 1, "one"}, {isNumber, 0, 2, "two"}, {isNumber, 0, 3, "three"}, {isNumber, 0, 4, "four"}, {isNumber, 0, 5, "five"},
	{isNumber, 0, 6, "six"}, {isNumber, 0, 7, "seven"}, {isNumber, 0, 8, "eight"}, {isNumber, 0, 9, "nine"}, {isNumber, 0, 10, "ten"},
	{isNumber, 0, 11, "eleven"}, {isNumber, 0, 12, "twelve"}, {isNumber, 0, 13, "thirteen"}, {isNumber, 0, 14, "fourteen"}, {isNumber, 0, 15, "fifteen"},
	{isNumber, 0, 16, "sixteen"}, {isNumber, 0, 17, "seventeen"}, {isNumber | isHint, 0, 18, "eighteen"}, {isNumber | isHint, 0, 19, "nineteen"},
	{isNumber | isHint, 0, 20, "twenty"}, {isNumber, 0, 30, "thirty"}, {isNumber, 0, 40, "forty"}, {isNumber, 0, 50, "fifty"}, {isNumber, 0, 60, "sixty"},
	{isNumber, 0, 70, "seventy"}, {isNumber, 0, 80, "eighty"}, {isNumber, 0, 90, "ninety"},
	{isNumber, wHundred, 100, "hundred"}, {isNumber | isHint, wThousand, 1000, "thousand"}, {isNumber, wDozen, 12, "dozen"},

	{isOrdinal, wFirst, 1, "first"}, {isOrdinal, wSecond, 2, "second"}, {isOrdinal, 0, 3, "third"}, {isOrdinal, 0, 4, "fourth"}, {isOrdinal, 0, 5, "fifth"},
	{isOrdinal, 0, 6, "sixth"}, {isOrdinal, 0, 7, "seventh"}, {isOrdinal, 0, 8, "eighth"}, {isOrdinal, 0, 9, "ninth"}, {isOrdinal, 0, 10, "tenth"},
	{isOrdinal, 0, 11, "eleventh"}, {isOrdinal, 0, 12, "twelfth"}, {isOrdinal, 0, 13, "thirteenth"}, {isOrdinal, 0, 14, "fourteenth"},
	{isOrdinal, 0, 15, "fifteenth"}, {isOrdinal, 0, 16, "sixteenth"}, {isOrdinal, 0, 17, "seventeenth"}, {isOrdinal, 0, 18, "eighteenth"},
	{isOrdinal, 0, 19, "nineteenth"}, {isOrdinal, 0, 20, "twentieth"}, {isOrdinal, 0, 30, "thirtieth"},

	{isDecade, 0, 1920, "twenties"}, {isDecade, 0, 1930, "thirties"}, {isDecade, 0, 1940, "forties"}, {isDecade, 0, 1950, "fifties"},
	{isDecade, 0, 1960, "sixties"}, {isDecade, 0, 1970, "seventies"}, {isDecade, 0, 1980, "eighties"}, {isDecade, 0, 1990, "nineties"},

	{isDeictic, wToday, 0, "today"}, {isDeictic, wYesterday, -1, "yesterday"}, {isDeictic, wTomorrow, 1, "tomorrow"},
	{isDeictic, wTonight, 0, "tonight"}, {isDeictic, wOvernight, -1, "overnight"},

	{isRef, wNow, refPresent, "now"}, {isRef, 0, refPresent, "currently presently nowadays"},
	{isRef, 0, refPast, "recently lately"}, {isRef, wSoon, refFuture, "soon"},
	{isRef, wRecent, refPast, "recent"}, {isRef | isToward, wCurrent, refPresent, "current"},
	{isRef, wTime, refPresent, "future"},

	{isToward, wThis, 0, "this"}, {isToward, wLast, -1, "last"}, {isToward | isFuture, wNext, 1, "next"}, {isToward | isHint, wPast, -1, "past"},
	{isToward, wPrevious, -1, "previous preceding prior"}, {isToward, wFollowing, 1, "following subsequent ensuing"},
	{isToward | isFuture, wComing, 1, "coming upcoming forthcoming"}, {isToward, wThat, 0, "that"}, {isToward, wSame, 0, "same"}, {isToward, wLatest, 0, "latest"},

	{isArticle, wThe, 0, "the"}, {isArticle, wA, 1, "a an"}, {isArticle, wThese, 0, "these"}, {isArticle, wThose, 0, "those"},
	{isArticle, 0, 0, "its his her their our"}, {isArticle, wAll, 0, "all"},

	{isEdge, wEarly, 0, "early"}, {isEdge, wMid, 0, "mid mid-"}, {isEdge, wLate, 0, "late"}, {isEdge, wEarlier, 0, "earlier"}, {isEdge, wLater, 0, "later"},
	{isEdge, wBeginning, 0, "beginning start outset dawn"}, {isEdge, wEnd, 0, "end close"}, {isEdge, wMiddle, 0, "middle"}, {isEdge, wTurn, 0, "turn"},
	{isEdge, wHalf, 0, "half"},

	{isApprox, 0, 0, "about around nearly almost roughly approximately barely only exactly"}, {isApprox, wOver, 0, "over under"}, {isApprox, wJust, 0, "just"},
	{isApprox, wMore, 0, "more fewer"}, {isApprox, wLess, 0, "less"}, {isApprox, wUp, 0, "up"}, {0, wThan, 0, "than"}, {0, wLeast, 0, "least most"}, {isApprox, wNot, 0, "no"},
	{isVague, wFew, 0, "few"}, {isVague, wSome, 0, "some"}, {isVague, 0, 0, "several many numerous various"}, {isVague, wCouple, 2, "couple"},
	{isVague | isPlural, 0, 0, "dozens hundreds thousands"},

	{isFreq, wEvery, 0, "every"}, {isFreq, wEach, 0, "each"},
	{isFreq, 0, unitHour, "hourly"}, {isFreq, 0, unitDay, "daily nightly"}, {isFreq, 0, unitWeek, "weekly"}, {isFreq, 0, unitFortnight, "fortnightly biweekly"},
	{isFreq, 0, unitMonth, "monthly"}, {isFreq, 0, unitQuarter, "quarterly"}, {isFreq, 0, unitYear, "annually yearly"}, {isFreq, wTimes, unitYear, "annual"},
	{0, wTimes, 0, "times twice"}, {0, wOther, 2, "other"}, {0, wPer, 0, "per"},

	{0, wOf, 0, "of"}, {0, wIn, 0, "in"}, {0, wOn, 0, "on"}, {isApprox, wAt, 0, "at"}, {0, wBy, 0, "by"}, {0, wTo, 0, "to"}, {0, wFor, 0, "for"}, {0, wFrom, 0, "from"},
	{0, wSince, 0, "since"}, {0, wUntil, 0, "until till"}, {0, wBefore, 0, "before"}, {0, wAfter, 0, "after"}, {0, wBetween, 0, "between"},
	{0, wAnd, 0, "and &"}, {0, wOr, 0, "or"}, {0, wThrough, 0, "through thru"}, {0, wDuring, 0, "during throughout amid"}, {0, wWithin, 0, "within"},
	{0, wAhead, 0, "ahead"}, {0, wAgo, 0, "ago"}, {0, wHence, 0, "hence"}, {0, wSo, 0, "so"}, {0, wOld, 0, "old"}, {0, wLong, 0, "long"},
	{0, wComma, 0, ","}, {0, wStop, 0, ". ; : ! ?"}, {0, wHyphen, 0, "- -- \u2013 \u2014"}, {0, wOpen, 0, "( [ -lrb-"}, {0, wPossessive, 0, "'s ' \u2019s \u2019"},
	{isHint, wAM, 0, "am a.m. a.m"}, {isHint, wPM, 12, "pm p.m. p.m"}, {isHint, wZone, 0, "gmt utc est edt cet cest bst pst pdt ist msk eet local z"},
	{0, wClock, 0, "o'clock"}, {isFiscal, wFiscal, 0, "fiscal financial"}, {isHint, wBC, 0, "bc b.c. bce b.c"},

	{isHoliday, 0, 0, "christmas easter thanksgiving ramadan eid passover hanukkah chanukah diwali nowruz halloween ashura arbaeen tet yom rosh new good lunar chinese orthodox valentine labor memorial veterans election victory palm ash boxing bastille martin july holy"},

	{isFuture, 0, 0, "will 'll wo shall would may might could should must can going scheduled due planned expected slated set plans planning plan expects hopes hope intends intend proposed tentatively"},
	{isPast, wWas, 0, "was were"}, {isPast, wHave, 0, "had has have"},
	{isPast, 0, 0, "said told did went came took made met held left fell rose won lost began became gave got saw sent shot struck hit cut put spoke wrote read found broke fled blew says led ran grew drew threw fought brought bought caught taught thought kept felt paid sold stood understood arose sought rebuilt overthrew"},
}

var lexicon = sync.OnceValue(func() map[string]entry {
	m := make(map[string]entry, 2*len(lexiconTable))
	for _, row := range lexiconTable {
		for _, form := range strings.Fields(row.forms) {
			e := m[form]
			e.class |= row.class
			// The first row decides what a word names; a word that is also a cue or
			// starts a holiday's name keeps its number.
			if e.word == noWord {
				e.word = row.word
			}
			if e.value == 0 {
				e.value = row.value
			}
			m[form] = e
		}
	}
	return m
})
