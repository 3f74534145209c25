package segment

// Word lists behind the rules. Keys are in lower case.

// abbreviations keep their full stop; the value says what may follow.
var abbreviations = map[string]abbreviation{}

type abbreviation uint8

const (
	notAbbreviation abbreviation = iota
	// anywhere: may end a sentence ("Inc.", "etc.", "a.m.").
	anywhere
	// title: a name or number follows ("Gen.", "No.", "Fig.").
	title
)

func init() {
	fill := func(kind abbreviation, words ...string) {
		for _, w := range words {
			abbreviations[w] = kind
		}
	}
	fill(title, "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "ste", "gen", "lt", "col", "maj", "capt", "cpt",
		"cmdr", "cdr", "adm", "sgt", "cpl", "pvt", "pfc", "brig", "gov", "sen", "sens", "rep", "reps", "pres", "supt", "det",
		"insp", "drs", "sts", "messrs", "mme", "mlle", "mt", "ft", "amb", "atty", "asst", "vs", "v", "fig", "figs", "vol", "pp", "art",
		"sec", "ch", "para", "eq", "cf", "ca", "approx", "attn", "ext", "spec", "msgr", "fr", "br", "sr", "hr", "frau", "gens", "cols", "esp", "lieut", "ing", "arrv", "op",
		"eg", "ie", "viz", "al-hajj")
	fill(anywhere, "inc", "corp", "ltd", "co", "bros", "jr", "etc", "ect", "assoc", "al", "dept", "univ", "assn", "ave", "blvd", "rd", "ph",
		"esq", "est", "min", "mins", "hrs", "yrs", "sq", "cu", "lb", "lbs", "oz", "tel", "fax",
		"jan", "feb", "aug", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
		"ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "md", "mich",
		"minn", "mo", "mont", "neb", "nev", "okla", "ont", "que", "pa", "penn", "tenn", "tex", "va", "wash", "wis", "wyo", "nos", "intl", "natl",
		"govt", "cent", "mfg", "plc", "yr", "div", "eng", "conf", "sc")
}

// numbered abbreviations count only when a number follows: "No. 5", "Art. 3".
var numbered = map[string]bool{"no": true, "nos": true, "art": true, "sec": true, "ch": true, "fig": true, "vol": true, "pp": true, "p": true, "op": true, "ext": true, "para": true, "eq": true, "apr": true, "jun": true, "jul": true, "mar": true}

// scales follow a figure: "$50 Million" in a headline.
var scales = map[string]bool{"hundred": true, "thousand": true, "million": true, "billion": true, "trillion": true, "mln": true, "bln": true, "bn": true, "percent": true}

// unhyphenated are first parts that stay in one word with what follows the hyphen.
var unhyphenated = set("non", "e", "re", "mid", "co", "anti", "pre", "pro", "cross", "post", "over", "semi", "multi", "ex", "sub",
	"counter", "mini", "socio", "psycho", "inter", "intra", "neo", "arch", "micro", "proto", "un", "ultra", "trans", "de", "uh", "hm", "mm")

// suffixes that stay with a number.
var ordinals = set("st", "nd", "rd", "th", "s")

// units are cut off a number they are written to: "10am", "$3bn".
var units = set("am", "pm", "m", "k", "b", "bn", "tn", "mn", "mm", "cm", "km", "kg", "ft", "lb", "lbs", "mph", "kph", "hz", "mhz", "ghz", "gb", "mb", "mw", "gw", "kw", "kwh", "hrs", "hr", "min", "mins", "yrs", "in", "oz", "ml", "mg")

// endings of file and host names, which keep the full stop before them.
var endings = set("com", "org", "net", "gov", "edu", "co", "uk", "ru", "cn", "ir", "il", "ua", "fr", "de", "eu", "info", "int", "mil", "tv", "ca", "au", "us",
	"doc", "xls", "htm", "html", "pdf", "txt", "ppt", "jpg", "gif", "zip", "exe", "csv", "docx", "xlsx", "php", "aspx", "io", "me", "js", "go", "mp3", "avi", "wpd", "sdf", "rtf")

// merged words fall into two; the value is the length of the first.
var merged = map[string]int{"cannot": 3, "gonna": 3, "outta": 3, "arnt": 2, "awhile": 1, "wanna": 3, "gotta": 3, "dunno": 2, "dont": 2, "doesnt": 4, "didnt": 3, "isnt": 2, "wasnt": 3, "wouldnt": 5, "couldnt": 5, "shouldnt": 6, "havent": 4, "hasnt": 3, "hadnt": 3, "arent": 3, "werent": 4, "cant": 2, "wont": 2, "aint": 2, "ive": 1, "youre": 3, "theyre": 4, "thats": 4, "whats": 4, "theres": 5, "hes": 2, "shes": 3, "youve": 3, "theyve": 4, "weve": 2, "youll": 3, "theyll": 4}

// looseWord is a word that falls into two before one of some words, or any.
type looseWord struct {
	cut    int
	before map[string]bool
}

var loose = map[string]looseWord{
	"its": {2, set("a", "an", "the", "not", "really", "simply", "like", "in", "on", "at", "for", "to", "from", "between", "definitely",
		"just", "always", "been", "all", "that", "this", "my", "your", "our", "their", "his", "called", "getting", "going", "gonna", "nothing",
		"no", "never", "too", "because", "worth", "what", "why", "how", "probably", "prolly", "pretty", "actually", "kind", "kinda", "when", "easy", "great",
		"important", "necessary", "cheap", "horrible", "impossible", "hard", "also", "fab", "ok", "okay", "about", "good", "quite", "nice", "obvious")},
	"your": {3, set("a", "an", "the", "not", "gonna", "going", "in", "on", "at", "to", "for", "from", "always", "gonna", "welcome", "looking", "calling", "getting")},
	"ur":   {1, set("a", "an", "the", "not", "gonna", "going", "in", "on", "at", "waiting", "holding", "looking", "getting")},
	"lets": {3, set("go", "take", "try", "hope", "face", "be", "see", "get", "say", "call", "not", "do", "make", "just", "start", "talk", "look", "keep", "have")},
	"im":   {1, nil},
	"ill":  {1, set("be", "probably", "definitely", "try", "let", "give", "tell", "just")},
	"id":   {1, set("just", "like", "love", "rather", "say", "be", "probably")},
}

// faces are written with punctuation marks and stay whole.
var faces = set(":)", ":(", ":-)", ":-(", ";)", ";-)", ":D", ":P", "=)", "=(", "(:", ":/", ":-D", ":-P", ":o)", "^_^", "<3", ":'(", ":p", ">:(", "=D", "=]", ":]")

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
