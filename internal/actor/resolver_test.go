package actor

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/casus-events/casus/internal/casus"
	"github.com/casus-events/casus/internal/text"
)

var kindLetters = [...]string{"name", "metonym", "agent", "adjective", "pronoun", "group", "place", "given"}

// describe prints a party as "core phrase = CODE SECTOR, CODE SECTOR (kind)".
func describe(a *text.Analysis, p *casus.Party) string {
	var who []string
	for _, x := range p.Actors {
		who = append(who, strings.TrimSpace(x.Code+" "+x.Sector))
	}
	return fmt.Sprintf("%s = %s (%s)", strings.Join(strings.Fields(a.Phrase(p.CoreFirst, p.CoreLast)), " "), strings.Join(who, ", "), kindLetters[p.Kind])
}

// TestResolve shows one phenomenon a case: each wanted line must be among the parties.
func TestResolve(t *testing.T) {
	tests := []struct {
		name, date, text string
		want             []string
	}{
		{"states by name, adjective and people", "2024-08-06",
			"Malian soldiers fought rebels near the border. Turkey bought gas from Russia. The Poles protested.",
			[]string{"Malian soldiers = MLI MIL (agent)", "Turkey = TUR GOV (name)", "Russia = RUS GOV (name)", "The Poles = POL CVL (agent)"}},
		{"a text of no date that tells rebels and their later state apart", "",
			"The Kabul government offered talks. The Taliban refused them.",
			[]string{"The Kabul government = AFG GOV (agent)", "The Taliban = AFG REB (name)"}},
		{"a text of no date that knows only who rules today", "",
			"The Taliban named an envoy to Pakistan.",
			[]string{"The Taliban = AFG GOV (name)"}},
		{"two states of one noun", "2024-08-06",
			"Nigerian and British armed forces trained together. British and EU negotiators met.",
			[]string{"Nigerian and British armed forces = NGA MIL, GBR MIL (agent)", "British and EU negotiators = GBR GOV, IGOEUU GOV (agent)"}},
		{"a text without any capital", "2024-08-06",
			"israel warned iran on monday. french troops left chad and u.s. envoys met in baghdad.",
			[]string{"israel = ISR GOV (name)", "iran = IRN GOV (name)", "french troops = FRA MIL (agent)", "baghdad = IRQ GOV (place)"}},
		{"no country in a text without any capital", "2024-08-06",
			"we polish the silver and eat from the china, and it gave us pleasure.",
			nil},
		{"small letters are no country", "2024-08-06",
			"They ate turkey and drank from china cups, and it gave us pleasure.",
			nil},
		{"the two Koreas and the two Congos", "2024-08-06",
			"North Korea warned South Korea. DR Congo accused Congo-Brazzaville of neglect.",
			[]string{"North Korea = PRK GOV (name)", "South Korea = KOR GOV (name)", "DR Congo = COD GOV (name)", "Congo-Brazzaville = COG GOV (name)"}},
		{"Niger is not Nigeria", "2024-08-06",
			"Niger recalled its ambassador from Nigeria. Nigerien troops crossed the border and Nigerian troops left.",
			[]string{"Niger = NER GOV (name)", "Nigeria = NGA GOV (name)", "Nigerien troops = NER MIL (agent)", "Nigerian troops = NGA MIL (agent)"}},
		{"capitals act", "2024-08-06",
			"Kyiv condemned the vote. Relations between Algiers and Rabat worsened.",
			[]string{"Kyiv = UKR GOV (metonym)", "Algiers = DZA GOV (metonym)", "Rabat = MAR GOV (metonym)"}},
		{"capitals are places", "2024-08-06",
			"The ministers met in Kyiv. A bomb exploded near Algiers.",
			[]string{"Kyiv = UKR GOV (place)", "Algiers = DZA GOV (place)"}},
		{"an embassy in a capital is one to its state", "2024-08-06",
			"Hungary closed its embassy in Damascus.",
			[]string{"Damascus = SYR GOV (metonym)"}},
		{"seats of power", "2024-08-06",
			"The Kremlin denied the report. Downing Street welcomed the deal.",
			[]string{"The Kremlin = RUS GOV (metonym)", "Downing Street = GBR GOV (metonym)"}},
		{"institutions by composition", "2024-08-06",
			"Senegal's foreign ministry protested. Mali's army chief resigned. The parliament of Kenya met.",
			[]string{"Senegal's foreign ministry = SEN GOV (agent)", "Mali's army chief = MLI MIL (agent)", "The parliament of Kenya = KEN LEG (agent)"}},
		{"spokesmen speak for those they serve", "2024-08-06",
			"A spokesman for Ukrainian military intelligence rejected the charge.",
			[]string{"A spokesman for Ukrainian military intelligence = UKR SPY (agent)"}},
		{"unknown persons by apposition, then by surname", "2024-08-06",
			"Taras Bilenko, a spokesman for Ukrainian military intelligence, praised the rebels. Mr Bilenko gave no details.",
			[]string{"Taras Bilenko = UKR SPY (name)", "Mr Bilenko = UKR SPY (name)"}},
		{"unknown persons by title", "2024-08-06",
			"Kenyan Foreign Minister Otieno Wekesa arrived. Wekesa said the talks went well.",
			[]string{"Kenyan Foreign Minister Otieno Wekesa = KEN GOV (name)", "Wekesa = KEN GOV (name)"}},
		{"led by, backed by", "2024-08-06",
			"The Russian-controlled militia shelled the town. Saudi-led forces bombed the port.",
			[]string{"The Russian-controlled militia = RUS PRM (agent)", "Saudi-led forces = SAU MIL (agent)"}},
		{"a coalition is that of the place and the date", "2011-05-05",
			"Coalition forces shot two rebels in Helmand.",
			[]string{"Coalition forces = IGONAT MIL (agent)"}},
		{"a coalition of another war", "2006-05-05",
			"Coalition troops searched three houses in Mosul.",
			[]string{"Coalition troops = IGOAMC MIL (agent)"}},
		{"a coalition beside a state's own forces", "2011-05-05",
			"Afghan and coalition forces freed a hostage near Kunduz. An Afghan-international security force left the town at dawn.",
			[]string{"Afghan and coalition forces = AFG MIL, IGONAT MIL (agent)", "An Afghan-international security force = AFG MIL, IGONAT MIL (agent)"}},
		{"forces of two taken up again", "2011-05-05",
			"An Afghan and coalition security force entered a farm. The security force found no weapons.",
			[]string{"An Afghan and coalition security force = AFG MIL, IGONAT MIL (agent)", "The security force = AFG MIL, IGONAT MIL (agent)"}},
		{"no coalition is known there then", "1985-05-05",
			"Iraqi and coalition forces met near Basra. The Danish coalition lost a vote.",
			[]string{"Iraqi and coalition forces = IRQ MIL (agent)", "The Danish coalition = DNK PTY (agent)"}},
		{"both countries", "2024-08-06",
			"Mali and Niger signed the treaty. Both countries had accused Ukraine of aggression.",
			[]string{"Both countries = MLI GOV, NER GOV (group)"}},
		{"possessive and personal pronouns", "2024-08-06",
			"Niger severed ties with Ukraine. It withdrew its ambassador.",
			[]string{"It = NER GOV (pronoun)", "its = NER GOV (pronoun)"}},
		{"they stand for two", "2024-08-06",
			"Washington and Paris condemned the coup. They imposed sanctions.",
			[]string{"They = USA GOV, FRA GOV (group)"}},
		{"relative pronouns by the tree", "2024-08-06",
			"Soldiers who seized power in Gabon freed the president.",
			[]string{"the president = GAB GOV (agent)"}},
		{"an institution named again", "2024-08-06",
			"Senegal's foreign ministry summoned the envoy. The ministry voiced its anger.",
			[]string{"The ministry = SEN GOV (agent)"}},
		{"acronyms of long names", "2024-08-06",
			"Rebels of the Movement for the Rescue of Azawa (MRA) fought in northern Mali. The MRA took a town.",
			[]string{"The MRA = MLI PTY (name)"}},
		{"acronyms that the text introduces", "2024-08-06",
			"Rebels of the Azawa Rescue Front (ARF) fought in northern Mali. The ARF took a town.",
			[]string{"The ARF = MLI PTY (name)"}},
		{"shared owners", "2024-08-06",
			"Troops from France and Chad left the base.",
			[]string{"Troops from France and Chad = FRA MIL, TCD MIL (agent)"}},
		{"troops belong to who sends them", "2024-08-06",
			"France sent troops to Chad.",
			[]string{"troops = FRA MIL (agent)"}},
		{"organisations and what takes them up again", "2024-08-06",
			"NATO and the European Union condemned the attack. The alliance sent ships. The bloc imposed sanctions.",
			[]string{"NATO = IGONAT IGO (name)", "the European Union = IGOEUU IGO (name)", "The alliance = IGONAT IGO (agent)", "The bloc = IGOEUU IGO (agent)"}},
		{"rebels belong to the state they fight", "2024-08-06",
			"A commander of the Wagner Group died. Fighters of Hezbollah fled.",
			[]string{"A commander of the Wagner Group = RUS PRM (agent)", "Fighters of Hezbollah = LBN REB (agent)"}},
		{"an office held on the date", "2021-06-01",
			"President Biden met King Salman.",
			[]string{"President Biden = USA GOV (name)", "King Salman = SAU GOV (name)"}},
		{"an office no longer held", "2025-06-01",
			"Joe Biden met reporters.",
			[]string{"Joe Biden = USA ELI (name)"}},
		{"an office names its holder", "2024-08-06",
			"Kenya's president and the Kenyan cabinet quarrelled.",
			[]string{"Kenya's president = KEN GOV (agent)", "the Kenyan cabinet = KEN GOV (agent)"}},
		{"three in one breath", "2025-01-28",
			"France, Germany and Britain threatened Iran with sanctions. The three countries wrote a letter.",
			[]string{"The three countries = FRA GOV, DEU GOV, GBR GOV (group)"}},
		{"the speaker of a quotation", "2024-08-06",
			"\"We reject the plan,\" Kenyan Foreign Minister Otieno Wekesa said.",
			[]string{"We = KEN GOV (pronoun)"}},
		{"words that count", "2024-08-06",
			"Dozens of Malian soldiers were killed.",
			[]string{"Dozens of Malian soldiers = MLI MIL (agent)"}},
		{"states of the past", "1985-03-01",
			"Soviet troops stayed. East Germany and Czechoslovakia agreed.",
			[]string{"Soviet troops = RUS MIL (agent)", "East Germany = DEU GOV (name)", "Czechoslovakia = CZE GOV (name)"}},
		{"cities tell the country", "2024-08-06",
			"Police in Lagos arrested ten protesters.",
			[]string{"Police in Lagos = NGA COP (agent)"}},
		{"the scene tells the country", "2024-08-06",
			"Russia and Germany quarrelled. In Haiti, gangs attacked prisons.",
			[]string{"gangs = HTI CRM (agent)"}},
		{"former office", "2024-08-06",
			"The former Malian prime minister fled.",
			[]string{"The former Malian prime minister = MLI ELI (agent)"}},
		{"a name with a capital inside", "2024-08-06",
			"Let them go.", nil},
		{"a person bears a country's name", "2024-08-06",
			"Chad Wilkins praised the plan.", nil},
		{"the region tells which country", "2024-08-06",
			"Niger broke with France and Germany last year. The West African nation expelled the envoy.",
			[]string{"The West African nation = NER GOV (agent)"}},
		{"the form of the state tells which country", "2024-08-06",
			"Iran and Saudi Arabia resumed talks in Iraq. The kingdom reopened its embassy.",
			[]string{"The kingdom = SAU GOV (agent)"}},
		{"the neighbour is the other one", "2024-08-06",
			"Algeria recalled its ambassador to Morocco. The kingdom did not respond. Its neighbour accused it of spying.",
			[]string{"The kingdom = MAR GOV (agent)", "Its neighbour = DZA GOV (agent)"}},
		{"leaders of a continent are of no one state", "2024-08-06",
			"Kenya hosted the summit. European leaders spoke first.",
			[]string{"European leaders = GOV (agent)"}},
		{"watchdogs of human rights are at home nowhere", "2024-08-06",
			"Sudan rejected the charge. A leading human rights watchdog had blamed the army.",
			[]string{"A leading human rights watchdog = NGO SOC (agent)", "the army = SDN MIL (agent)"}},
		{"two sides of which one is no state", "2024-08-06",
			"Sudan offered help. Talks between the government of Uganda and the Lord's Resistance Army began. The two sides signed a truce.",
			[]string{"The two sides = UGA GOV, UGA REB (group)"}},
		{"neighbours are the two states spoken of", "2024-08-06",
			"Peru and Chile are at odds over fishing. The neighbours signed a truce.",
			[]string{"The neighbours = PER GOV, CHL GOV (group)"}},
		{"what two countries own is of both", "2024-08-06",
			"Peru and Chile held talks. The two countries' navies agreed on a hotline.",
			[]string{"The two countries' navies = PER MIL, CHL MIL (agent)"}},
		{"a state sends its own", "2024-08-06",
			"The United States was pleased. Mexico promised to send 10,000 National Guard members to the border.",
			[]string{"10,000 National Guard members = MEX MIL (agent)"}},
		{"whom a president is unhappy with are others", "2024-08-06",
			"Peru accused Chile of shelling a town. U.S. President Joe Biden was unhappy with both countries.",
			[]string{"both countries = PER GOV, CHL GOV (group)"}},
		{"a poison is no agent", "2024-08-06",
			"Peru said that a Novichok nerve agent was found. Chile called the use of the agent a crime.",
			[]string{"Peru = PER GOV (name)", "Chile = CHL GOV (name)"}},
		{"a body of another state by a known name", "2024-08-06",
			"The Revolutionary Guard of Guinea raided a camp. The Labour Party of Norway was silent.",
			[]string{"The Revolutionary Guard of Guinea = GIN MIL (name)", "The Labour Party of Norway = NOR PTY (name)"}},
		{"two leaders named in one breath", "2019-03-05",
			"Syria waited. Vladimir Putin and Recep Tayyip Erdogan met on Monday. The two leaders agreed on a truce.",
			[]string{"The two leaders = RUS GOV, TUR GOV (group)"}},
		{"refugees are not where they come from", "1998-04-06",
			"Rwandan refugees reached a camp near Kisangani. Villagers gave them food.",
			[]string{"Rwandan refugees = RWA REF (agent)", "Villagers = COD CVL (agent)"}},
		{"minorities belong to where they live", "2024-08-06",
			"The Serb minority in Kosovo voted. Hungary praised the Hungarian community of Romania.",
			[]string{"The Serb minority in Kosovo = XKX CVL (agent)", "the Hungarian community of Romania = ROU CVL (agent)"}},
		{"peacekeepers are not of the state they are in", "2024-08-06",
			"Sudan opposed a peacekeeping force. The African Union offered peacekeepers to Chad.",
			[]string{"a peacekeeping force = IGO MIL (agent)", "peacekeepers = IGOAFU MIL (agent)"}},
		{"a title takes up the name it stood before", "2024-08-06",
			"Kenyan Commissioner Otieno Wekesa met Ugandan envoys in Gulu. The commissioner voiced hope.",
			[]string{"The commissioner = KEN GOV (agent)"}},
		{"an unusual given name in brackets", "2024-08-06",
			"Ukrainian Ambassador (Taras) Bilenko will visit Kenya.",
			[]string{"Ukrainian Ambassador (Taras) Bilenko = UKR GOV (name)"}},
		{"a surname that no list knows after brackets", "2024-08-06",
			"Ukrainian Ambassador (Viktor) Bilenko met the minister.",
			[]string{"Ukrainian Ambassador (Viktor) Bilenko = UKR GOV (name)"}},
		{"a given name in brackets", "2024-08-06",
			"Ukrainian Ambassador (Viktor) Petrov will visit Kenya.",
			[]string{"Ukrainian Ambassador (Viktor) Petrov = UKR GOV (name)"}},
		{"a head on shoulders", "2024-08-06",
			"He shook his head.", nil},
		{"two sides, and a third that only looks on", "2024-08-06",
			"Togo accused Ghana of moving the fence. Benin urged restraint. Both sides agreed to talk.",
			[]string{"Both sides = TGO GOV, GHA GOV (group)"}},
		{"two countries, of which one met the other abroad", "2024-08-06",
			"Peru's foreign minister received his Chilean counterpart. Brazil praised both countries.",
			[]string{"both countries = PER GOV, CHL GOV (group)"}},
		{"adjectives are counted once", "2024-08-06",
			"Peruvian and Chilean soldiers traded shots near the river.",
			[]string{"Peruvian and Chilean soldiers = PER MIL, CHL MIL (agent)"}},
		{"whom somebody accuses is not his own state", "2024-08-06",
			"The minister accused Chad of stealing cattle.",
			[]string{"The minister = GOV (agent)"}},
		{"who meets an envoy is not of the envoy's state", "2024-08-06",
			"LIMA, May 3 - \"We protested,\" said Maria Lopez, executive director of the department's Africa Affairs, after meeting Chile's envoy.",
			[]string{"We = PER GOV (pronoun)", "LIMA = PER GOV (place)"}},
		{"those who meet are not of where they meet", "2024-08-06",
			"The ministers will meet in Lima in June. Delegations from both sides arrived in Quito.",
			[]string{"The ministers = GOV (agent)", "Delegations from both sides = UNK (agent)"}},
		{"foreign, any, international", "2024-08-06",
			"Foreign troops must leave Mali, its minister said. Mali asked any friendly government for grain.",
			[]string{"Foreign troops = MIL (agent)", "any friendly government = GOV (agent)"}},
		{"diplomats without more are of no one state", "2024-08-06",
			"Kenya agreed to the plan, diplomats said.",
			[]string{"diplomats = GOV (agent)"}},
		{"armed craft are of the armed forces", "2024-08-06",
			"Armed Chilean vessels entered the bay. Chilean aircraft bombed two villages. A Chilean ship sank.",
			[]string{"Armed Chilean vessels = CHL MIL (agent)", "Chilean aircraft = CHL MIL (agent)", "A Chilean ship = CHL UNK (agent)"}},
		{"whom a state runs is no rebel", "2024-08-06",
			"Russian-run outfits looted the villages.",
			[]string{"Russian-run outfits = RUS PRM (agent)"}},
		{"a minority of a place named before", "2024-08-06",
			"Fighting spread in Kosovo. The Serb minority of the province fled.",
			[]string{"The Serb minority of the province = XKX CVL (agent)"}},
		{"staff of where they left from", "2024-08-06",
			"Peru closed the Chilean consulate, from which staff have been withdrawn.",
			[]string{"staff = CHL GOV (agent)"}},
		{"regions that broke away", "2024-08-06",
			"Two rebel regions of Georgia asked for money.",
			[]string{"Two rebel regions of Georgia = GEO REB (agent)"}},
		{"some of those meant are named", "2024-08-06",
			"Chilean aircraft including two gunships killed ten farmers. Peruvians of the far south protested.",
			[]string{"Chilean aircraft = CHL MIL (agent)", "Peruvians of the far south = PER CVL (agent)"}},
		{"ministers of other years", "2018-10-01",
			"Stergomena Tax and Unity Dow met Marija Pejčinović Burić.",
			[]string{"Unity Dow = BWA GOV (name)", "Marija Pejčinović Burić = HRV GOV (name)"}},
		{"goodwill ambassadors are of no government", "2024-08-06",
			"The Peruvian singer, a goodwill ambassador, flew home. UNICEF goodwill ambassador Anna Kowal wept.",
			[]string{"The Peruvian singer = PER CVL (agent)", "UNICEF goodwill ambassador Anna Kowal = IGOUNO CVL (name)"}},
		{"group without country", "2024-08-06",
			"Western countries condemned the attack.",
			[]string{"Western countries = GOV (agent)"}},
	}
	g := newAccurate()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var d casus.Date
			if test.date != "" {
				var err error
				if d, err = casus.ParseDate(test.date); err != nil {
					t.Fatal(err)
				}
			}
			var got []string
			for _, p := range g.read(test.text, d) {
				got = append(got, describe(&g.a, &p))
			}
			for _, w := range test.want {
				if !slices.Contains(got, w) {
					t.Errorf("missing %q in:\n%s", w, strings.Join(got, "\n"))
				}
			}
			if test.want == nil && slices.ContainsFunc(got, func(s string) bool { return len(s) > 3 && strings.Contains(s, " GOV ") }) {
				t.Errorf("unwanted actor in:\n%s", strings.Join(got, "\n"))
			}
		})
	}
}

// TestItIsAThing has sentences in which "it" is no actor, and then some in which it is.
func TestItIsAThing(t *testing.T) {
	tests := []struct {
		text string
		code string // of the last "it", "" for none
	}{
		{"Peru closed its border with Chile and reopened it in May.", ""},
		{"Peru drafted a law and Chile will not ratify it.", ""},
		{"Peru and Chile signed an accord, and Bolivia criticised it.", ""},
		{"Peru expelled the envoy. Bolivia called it a mistake.", ""},
		{"Chile made an offer. Peru said it was too late.", ""},
		{"Peru says the vote was fair, but nobody believes it.", ""},
		{"Chile wrote to Peru. Bolivia thinks of it often.", ""},
		{"Peru sent troops to the border. Chile accused it of aggression.", "PER"},
		{"Peru sent troops to the border. It was ready to use them.", "PER"},
		{"Chile fired at ships. Bolivia condemned it.", "CHL"},
		{"Peru recalled its envoy. It gave no reason.", "PER"},
	}
	g := newAccurate()
	d := casus.MakeDate(2024, 8, 6)
	for _, test := range tests {
		got := ""
		for _, p := range g.read(test.text, d) {
			if w := g.a.Phrase(p.CoreFirst, p.CoreLast); p.Kind == casus.PartyPronoun && strings.EqualFold(w, "it") {
				got = p.Actors[0].Code
			}
		}
		if got != test.code {
			t.Errorf("%s\n it = %q, want %q", test.text, got, test.code)
		}
	}
}

func TestGivenSpans(t *testing.T) {
	g := newReading()
	s := "Élise said: Mali’s army attacked the Kivu villagers of Bamba."
	g.analyse(s)
	ps := g.resolver.Resolve(&g.a, casus.Date{}, []casus.GivenSpan{{Start: 12, End: 23, Role: "s"}, {Start: 900, End: 950}, {Start: 33, End: 60, Role: "t"}})
	var roles []byte
	for _, p := range ps {
		if p.Kind == casus.PartyGiven {
			roles = append(roles, p.Role)
			if p.Role == 's' && (g.a.Phrase(p.First, p.Last) != "Mali’s army" || p.Actors[0].Code != "MLI" || p.Actors[0].Sector != "MIL") {
				t.Errorf("got %q %+v, want Mali’s army, MLI MIL", g.a.Phrase(p.First, p.Last), p.Actors)
			}
		}
	}
	if string(roles) != "st" {
		t.Errorf("got roles %q, want st", roles)
	}
}

func TestPartiesAreOrderedAndNested(t *testing.T) {
	g := newReading()
	ps := g.read(strings.Repeat(article, 2), casus.MakeDate(2024, 8, 6))
	if len(ps) < 40 {
		t.Fatalf("got %d parties, want more", len(ps))
	}
	for i, p := range ps {
		if p.First >= p.Last || p.CoreFirst < p.First || p.CoreLast > p.Last || p.CoreFirst >= p.CoreLast || p.Head < p.First || p.Head >= p.Last {
			t.Errorf("bad range: %+v", p)
		}
		if i > 0 && ps[i-1].First > p.First {
			t.Errorf("party %d is out of order", i)
		}
		if p.Within >= 0 && (ps[p.Within].First > p.First || ps[p.Within].Last < p.Last) {
			t.Errorf("party %d is not within party %d", i, p.Within)
		}
	}
}

func TestResolveTakesAnything(t *testing.T) {
	g := newReading()
	for _, s := range []string{"", " ", "Mali", "'s", "- - -", "the the the", strings.Repeat("Mali and ", 4000), strings.Repeat("the army of ", 3000), strings.Repeat("(", 5000), "\xff\xfe Niger \x00", "US US US WHO IT"} {
		g.read(s, casus.Date{})
	}
}

func TestLookup(t *testing.T) {
	r := Default()
	day := casus.MakeDate(2024, 8, 6)
	for _, test := range []struct{ query, name, code string }{
		{"NER", "Niger", "NER"}, {"niger", "Niger", "NER"}, {"Niamey", "Niger", "NER"}, {"Kyiv", "Ukraine", "UKR"},
		{"Kiev", "Ukraine", "UKR"}, {"Côte d’Ivoire", "Ivory Coast", "CIV"}, {"Soviet Union", "Soviet Union", "RUS"},
		{"the Kremlin", "Russia", "RUS"}, {"U.S.", "United States", "USA"},
	} {
		e, _, ok := r.Lookup(strings.TrimPrefix(test.query, "the "), day)
		if !ok || e.Name != test.name || e.Code != test.code {
			t.Errorf("Lookup(%q) = %v, %v; want %s %s", test.query, e, ok, test.name, test.code)
		}
	}
	_, suggestions, ok := r.Lookup("Nigerr", day)
	if ok || !slices.Contains(suggestions, "Niger") {
		t.Errorf("Lookup(Nigerr): got %v, %v", suggestions, ok)
	}
	if _, s, ok := r.Lookup("", day); ok || len(s) > 0 {
		t.Errorf("Lookup of nothing found something: %v", s)
	}
}

// The fighters of a group are the group; one of them is not.
func TestFightersAreTheirGroup(t *testing.T) {
	g := newAccurate()
	for text, want := range map[string]string{
		"Hezbollah fighters shelled a post.": "hezbollah", "Militants of Hezbollah shelled a post.": "hezbollah", "A Hezbollah commander died.": "",
	} {
		got := "nobody"
		for _, p := range g.read(text, casus.MakeDate(2024, 8, 6)) {
			if p.Kind == casus.PartyAgent && p.Actors[0].Sector == "REB" {
				got = p.Actors[0].ID
			}
		}
		if got != want {
			t.Errorf("%q: id %q, want %q", text, got, want)
		}
	}
}

// Of several who may hold an office none is named.
func TestIndefiniteOffice(t *testing.T) {
	g := newReading()
	for _, s := range []string{"A former French president and a French minister met.", "Another French president will decide."} {
		for _, p := range g.read(s, casus.MakeDate(2019, 3, 5)) {
			if p.Kind == casus.PartyAgent && p.Actors[0].ID != "" {
				t.Errorf("%q: %q is %s", s, g.a.Phrase(p.First, p.Last), p.Actors[0].ID)
			}
		}
	}
}

// A title says that its holder is in office, whatever state the sentence is about and though the date lies before.
func TestTitleBeforeOffice(t *testing.T) {
	g := newReading()
	ps := g.read("Moroccan envoys had lunch with President Obama.", casus.MakeDate(2000, 1, 1))
	for i := range ps {
		if a := ps[i].Actors; len(a) > 0 && a[0].Name == "Barack Obama" {
			if a[0].Sector != "GOV" || a[0].Role != "president" {
				t.Errorf("got %+v, want the president", a[0])
			}
			return
		}
	}
	t.Error("Obama not found")
}
